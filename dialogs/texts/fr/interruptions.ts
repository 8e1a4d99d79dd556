export const interruptions = {
  languageChanged: 'Bien sûr, je continue en français.',
  whichLanguage: 'Quelle langue préférez-vous ?',
  tooLong: 'Votre message est trop long pour être lu ici. Envoyez-le en plusieurs parties.',
  unreadable: "Je n'ai rien pu lire. Répondez avec des mots ou avec les boutons.",
  voiceKept: "Votre message vocal est gardé, mais je ne peux pas l'écouter. Écrivez-moi l'essentiel.",
  voiceHeard: (words: string): string => `J'ai entendu : « ${words} ». Est-ce exact ?`,
  voiceAgain: "D'accord. Écrivez-le, ou envoyez un autre message vocal.",
  alsoSpoken: "D'accord, je vous réponds aussi à l'oral.",
  inWriting: "D'accord, je vous réponds par écrit.",
  onlyWritten: 'Ici, je réponds seulement par écrit.',
  lateTap: 'Ce bouton répondait à une autre question.',

  help: "Je déclare un sinistre avec vous, je suis vos dossiers ou j'appelle un conseiller. Dites « corriger », « retour » ou « annuler » à tout moment.",
  helpLogin:
    "Votre matricule figure sur votre carte d'assurance : deux lettres, trois chiffres, deux lettres. Sans lui, un conseiller vous aide.",
  helpDeclaration:
    'Répondez avec vos mots, « je ne sais pas » est accepté. Dites « corriger » ou « annuler » à tout moment.',

  helpSpoken: "Dites « à l'oral » pour m'entendre aussi, ou « par écrit ».",

  greeted: 'Bonjour.',
  thanked: 'Avec plaisir.',
  /** Said in the middle of a question: it is not put again. */
  byeDeclaring: 'Au revoir, votre déclaration est gardée.',
  bye: 'Au revoir. Écrivez ici quand vous voulez.',
  thankedAtRest: 'Avec plaisir. Écrivez ici quand vous voulez.',

  confirmCancel: 'Voulez-vous vraiment annuler votre déclaration ?',
  confirmWithdraw: (reference: string): string => `Voulez-vous vraiment retirer le dossier ${reference} ?`,
  confirmRestart: 'Votre déclaration en cours sera annulée. Voulez-vous recommencer ?',
  confirmYes: { cancel: 'Oui, annuler', restart: 'Oui, recommencer' },
  confirmNo: 'Non, continuer',
  confirmAgain: 'Répondez par oui ou par non.',
  cancelled: 'Votre déclaration est annulée.',
  withdrawByHuman: 'Une somme est déjà accordée : un conseiller règle ce retrait avec vous.',
  withdrawByHolder: "Seul l'assuré peut retirer un dossier déjà transmis.",
  withdrawn: (reference: string): string => `Le dossier ${reference} est retiré.`,
  nothingToCancel: "Rien n'est en cours ici.",
  restarted: "D'accord, nous reprenons au début.",
  goOn: "D'accord, nous continuons.",

  humanCalled: "J'appelle un conseiller.",
  callBackAsked: 'Je demande un rappel à un conseiller.',
  whenToCall: 'À quelle heure et à quel numéro vous rappeler ?',
  relayed: ["C'est transmis à un conseiller.", "Bien noté, c'est dans votre dossier."] as readonly string[],
  relayedFiles: (count: number): string =>
    count === 1 ? 'Votre fichier est joint à votre dossier.' : 'Vos fichiers sont joints à votre dossier.',
  relayedContact: 'Noté, il peut vous joindre.',
  complaint: 'Votre réclamation est enregistrée et transmise à un conseiller.',
  offerComplaint: 'Je comprends votre attente. Voulez-vous faire une réclamation ?',
  makeComplaint: 'Oui, réclamer',
  noComplaint: 'Non merci',
  complaintAbout: 'Quel dossier concerne votre réclamation ?',
  otherSubject: 'Autre sujet',
  noted: "C'est noté.",
  correctDecided: 'Une décision est déjà prise. Un conseiller peut corriger ce dossier avec vous.',
};
