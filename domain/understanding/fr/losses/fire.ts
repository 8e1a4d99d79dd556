import type { PhraseGroup } from '../../lexicon/lexicon';

/** Fire, smoke and explosion. */
export const FIRE: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'incendie',
    weight: 5,
    phrases: [
      'incend*',
      '(pris|prit|prend|prenait|prendre) feu',
      '(mis|mit|mettre|mettait) le feu',
      'en (feu|flammes)',
      'départ de feu',
      'feu de (cuisine|cheminée|poubelle|voiture|forêt|friteuse|cave|garage|appartement|maison)',
      'calcin*',
      'carbonis*',
      '(il y a|y a|c est|avait|eu) [eu] le feu',
      '(friteuse|poêle|casserole|huile|bougie|cigarette|barbecue|poubelle|cheminée) … (enflammé*|flambé|feu)',
      '(enflammé*|embrasé*|flambé)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 4,
    phrases: [
      '(a|ont|est|été|entièrement|tout|complètement|partiellement|maison|voiture|appartement|meubles|moteur|cuisine|immeuble|hangar|cabanon|hotte) [tout|entièrement|complètement] (brûlé|brûlée|brûlés|brûlées|brulé|cramé|cramée)',
      'ça (brûle|crame)',
      '(maison|voiture|cuisine|appartement|immeuble|grange|toit|moteur) (brûle|crame|flambe|brûlait)',
      'flamme*',
      'explosion (de|du|d) (gaz|bouteille|butane|chaudière)',
      'bouteille de gaz … explos*',
      'le feu',
      'feu … (éteint*|maîtrisé*|propag*|ravag*|pompiers)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 2,
    phrases: ['brûl*', 'cramé*', 'suie*', 'court circuit*', 'fumée*', 'extincteur*', 'feu'],
  },
  { topic: 'type', label: 'incendie', weight: 1, phrases: ['pompiers', 'explos*', 'barbecue', 'roussi*', 'noirci*'] },
  {
    topic: 'type',
    label: 'incendie',
    weight: 2,
    phrases: [
      '(fondu|fondue|fondus|cramée|noirci*|brûlant|étincelle*|allumé tout seul|surchauffe*|mégot*|bougie*|cheminée|friteuse|casserole|poêle|allumette*|essence|pyromane)',
      '(pompiers) … (éteint|intervenus|venus|maîtris*)',
      '(éteint|éteindre|extincteur)',
      'noir de suie',
      'batterie … explosé',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 5,
    phrases: ['(chaudière|gaz|bouteille|cocotte|batterie|cuisinière|gazinière) … (explosé*|explose|explosion)'],
  },
];
