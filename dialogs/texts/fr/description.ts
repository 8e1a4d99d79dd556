import type { ClaimType } from '../../../domain/claim/types';

const EMPATHY: Readonly<Record<ClaimType, string>> = {
  collision: 'Je suis désolé pour ce choc.',
  vol: 'Je suis désolé pour ce vol.',
  vandalisme: 'Je suis désolé pour ces dégradations.',
  incendie: 'Je suis désolé pour cet incendie.',
  degats_des_eaux: 'Je suis désolé pour ce dégât des eaux.',
  bris_de_glace: 'Je suis désolé pour cette vitre.',
  evenement_climatique: 'Je suis désolé pour ces intempéries.',
  dommage_materiel: 'Je suis désolé pour ces dommages.',
  blessure: 'Je suis désolé pour cet accident.',
  autre: 'Je suis désolé pour ce qui vous arrive.',
};

export const description = {
  ask: "Que s'est-il passé ? Dites aussi où et quand, avec vos mots.",
  /** Useful at once, before any question. */
  cutTheWater: "Coupez l'arrivée d'eau, si elle coule encore.",
  tellNeighbour: "Prévenez votre voisin du dessus, qu'il coupe son eau.",
  stayClear: "Restez à l'écart de ce qui peut tomber ou brûler.",
  motorway: 'Sur autoroute, appelez le dépannage depuis une borne orange.',
  ownRepairer: 'Vous choisissez librement votre réparateur.',

  again: 'Racontez en quelques mots ce qui est arrivé, où et quand.',
  /** Said once, for what happened and not in general. */
  empathy: (type: ClaimType | undefined): string => EMPATHY[type ?? 'autre'],
};
