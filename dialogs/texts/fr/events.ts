export const events = {
  taken: (firstName: string): string => `${firstName} a pris votre dossier et vous répond ici.`,
  released: 'Un autre conseiller va reprendre votre dossier.',
  returned: 'Votre conseiller a terminé, je reste à votre disposition. Que souhaitez-vous faire ?',
  silent: 'Votre conseiller tarde à répondre. Je viens de le relancer.',

  closed: (reference: string, outcome: string): string => `Votre dossier ${reference} est clos : ${outcome}.`,
  closedPlain: (reference: string): string => `Votre dossier ${reference} est clos.`,
  validated: (reference: string, amount: string): string =>
    `Un conseiller a confirmé le calcul du dossier ${reference} : ${amount}.`,
  corrected: (reference: string, amount: string): string =>
    `Un conseiller a corrigé le calcul du dossier ${reference} : ${amount}.`,
  decided: (reference: string): string => `Un conseiller a étudié votre dossier ${reference}.`,
  missing: (reference: string, papers: string): string =>
    `Votre dossier ${reference} attend encore ${papers}. Envoyez ces pièces ici.`,

  satisfaction: 'Quelle note donnez-vous à ce service, de 1 (mauvais) à 5 (excellent) ?',
  rated: 'Merci pour votre note.',
};
