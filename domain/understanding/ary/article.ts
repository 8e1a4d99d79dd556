/** Words that some table holds with their article written on: elsewhere it is split off before a table is asked. */
const HELD_WITH_ARTICLE: ReadonlySet<string> = new Set(
  'lchifor lbent lweld lkhddama lmoul lmotor lma lzaj lclinique lghorzat lbnadem lkhsara lboulis lconstat l7did lkhsayer ltomobil lkamio lcamion lvelo l3ajouz ljar ljiran lfo9ani lpc lbab l7it lkelb lmech lmodir l7anout l9ahwa l3awd lpoteau l7ajez lmur lwer9a lwra9 lcapot laile lpare lbgra ltri9 lchta lvirage lwad lflous lsac lchaine lbatterie lordinateur lecran lpiano lvase ljaj lparbriz lmraya l9fel lbalcon lkouzina l7ammam lmefta7 lmous l7jer lmrayat lfour lmachine lbouta lgaz lbache lpompiers lcanalisation lballon lparquet lkora l7sa lri7 l3asifa lmtar l7emla lfayadan lmouj l7ouma l7ofra lpeinture lkhedama lm3allem lme9la lfatoura loperation'.split(
    ' ',
  ),
);

/** A list of things for the tables ("bab|7it"), with the forms that have their article written on ("bab|lbab|7it|l7it"). */
export function articled(list: string): string {
  return list
    .split('|')
    .flatMap((word) => (HELD_WITH_ARTICLE.has(`l${word}`) ? [word, `l${word}`] : [word]))
    .join('|');
}
