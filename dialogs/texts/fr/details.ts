import type { Currency } from '../../../domain/money';

const EXAMPLE: Readonly<Record<Currency, string>> = { MAD: '3 000 dirhams', EUR: '300 euros' };

export const details = {
  injuries: "Quelqu'un a-t-il mal, même légèrement ?",
  injuriesAgain: "Dites oui ou non : quelqu'un a-t-il mal, même légèrement ?",
  /** Of a leak, a scratch or a broken window, where hardly anybody is hurt. */
  anyoneHurt: "Quelqu'un a-t-il été blessé ?",
  anyoneHurtAgain: "Dites oui ou non : quelqu'un a-t-il été blessé ?",
  seeDoctor: 'Consultez un médecin, même sans gravité.',
  treated: "Je note qu'une personne est soignée.",

  type: 'Est-ce un choc, un vol ou autre chose ?',
  typeAgain: 'Dites-le en un mot : choc, vol, eau, incendie, vitre, tempête ou dégradation.',
  typeChoices: { collision: 'Un choc', vol: 'Un vol', other: 'Autre chose' },
  typeOtherChoices: { degats_des_eaux: "De l'eau", incendie: 'Un incendie', autre: 'Autre chose' },

  lossDate: 'Quand est-ce arrivé ?',
  lossDateAgain: 'Donnez le jour, par exemple « hier » ou « le 12 mars ».',
  today: "Aujourd'hui",
  yesterday: 'Hier',
  dateInFuture: "Cette date n'est pas encore arrivée.",
  dateInvalid: "Ce jour n'existe pas dans le calendrier.",
  notYetCome: (date: string): string => `« ${date} » n'est pas encore arrivé.`,
  notInCalendar: (date: string): string => `« ${date} » n'existe pas dans le calendrier.`,
  dateBeforePolicy: (day: string): string => `Le ${day} précède le début de votre contrat. Est-ce la bonne date ?`,

  sameEvent: (summary: string): string => `Un dossier proche est ouvert : ${summary}. S'agit-il du même événement ?`,
  joined: (reference: string): string => `Je garde un seul dossier, le ${reference}.`,

  place: 'Où était-ce ?',
  placeAgain: 'Donnez la ville, la rue ou le lieu.',

  theftOf: 'Que vous a-t-on volé ?',
  theftOfAgain: "Choisissez : un véhicule, des biens d'un logement, ou autre chose.",
  theftChoices: { vehicle: 'Un véhicule', home: 'Dans un logement', other: 'Autre chose' },

  thirdParty: 'Un autre véhicule ou une autre personne était-il concerné ?',
  neighbour: 'Un voisin est-il concerné ?',
  constat: "Avez-vous rempli un constat avec l'autre conducteur ?",
  otherDriverKnown: "Avez-vous le nom ou la plaque de l'autre conducteur ?",
  otherIdentity: 'Donnez son nom ou sa plaque.',
  police: 'La police ou la gendarmerie est-elle venue ?',
  yesOrNo: 'Répondez par oui, non ou « je ne sais pas ».',

  circumstances: 'Que faisait chaque véhicule au moment du choc ?',
  circumstancesAgain: "Décrivez en une phrase : à l'arrêt, reculait, tournait, doublait…",

  claimedAmount: 'À combien estimez-vous les dommages ?',
  stolenAmount: 'À combien estimez-vous la perte ?',
  amountAgain: (currency: Currency): string => `Donnez un montant, par exemple ${EXAMPLE[currency]}.`,
  amountNotPositive: 'Un montant doit dépasser zéro.',
  amountTooHigh: 'Ce montant est trop grand pour être lu ici.',
  amountToConfirm: (amount: string): string => `Je lis ${amount}. Est-ce le bon montant ?`,

  /** When one policy of each kind fits, the thing tells which. */
  damagedThing: 'Votre voiture ou votre logement ?',
  damagedThingAgain: 'Dites « ma voiture » ou « mon logement ».',
  thingTitle: { auto: 'Ma voiture', habitation: 'Mon logement' },

  policy: 'Quel contrat est concerné ?',
  policyOfHolder: "Seul l'assuré peut voir et changer le contrat.",
  policyAgain: 'Choisissez le contrat, ou donnez son numéro.',
  policyTitle: {
    auto: (number: string): string => `Auto ${number}`,
    habitation: (number: string): string => `Maison ${number}`,
  },

  /** Plays back what was understood, so that it can be corrected. */
  noted: (parts: string): string => `Noté : ${parts}.`,
  corrected: (parts: string): string => `Corrigé : ${parts}.`,
  correctWhat: 'Dites ce qui est à corriger, par exemple la date ou le lieu.',
  correctWhatAgain: 'Nommez ce qui change : la date, le lieu, le montant… ou dites « rien ».',
  correctChoices: { lossDate: 'La date', place: 'Le lieu', claimedAmount: 'Le montant' },
};
