export const transfer = {
  handOver: 'Un conseiller prend le relais, ici même.',
  witness: 'Merci de votre témoignage, un conseiller prend le relais ici. Donnez votre nom et votre téléphone.',
  /** Of somebody who cannot log in. */
  giveContact: 'Donnez votre nom et votre téléphone.',
  minutes: (minutes: number): string =>
    minutes === 1 ? 'Comptez environ une minute.' : `Comptez environ ${minutes} minutes.`,
  opening: (day: string, time: string): string => `Il vous répond dès l'ouverture, ${day} à ${time}.`,
  unknown: 'Gardez cette conversation, il vous écrira ici.',
  receipt: (reference: string): string => `Votre dossier porte le numéro ${reference}.`,
};
