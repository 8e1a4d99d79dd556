const EXAMPLE = 'AB-123-CD';

export const authentication = {
  welcome:
    "Bonjour, je suis l'assistant automatique de Dossier, le service sinistres de votre assurance. Un conseiller peut me relayer quand vous voulez.",
  /** After an emergency nobody is wished a good day. */
  welcomeAfterEmergency:
    "Je suis l'assistant automatique de Dossier, le service sinistres de votre assurance. Un conseiller peut me relayer quand vous voulez.",
  /** Exempt from the length: who, why, automated scoring, a person, rights. */
  notice: (url: string): string =>
    `Dossier utilise vos réponses pour traiter votre sinistre, avec un calcul automatique de sa complexité. Vous pouvez demander une personne, consulter vos données ou les faire effacer : [lire vos droits](${url}).`,

  askMatricule: `Donnez votre matricule, par exemple ${EXAMPLE}.`,
  askMatriculeAgain: 'Je ne reconnais pas ce matricule. Écrivez deux lettres, trois chiffres, deux lettres.',
  accountKept: `C'est noté, je garde votre récit. Donnez maintenant votre matricule, par exemple ${EXAMPLE}.`,
  storyKept: "C'est noté, je garde votre récit. Donnez maintenant votre code PIN ou votre date de naissance.",
  filesKept: `C'est reçu, je garde vos fichiers. Donnez maintenant votre matricule, par exemple ${EXAMPLE}.`,
  filesKeptFactor: "C'est reçu, je garde vos fichiers. Donnez maintenant votre code PIN ou votre date de naissance.",
  messageKept: "C'est noté, je garde votre message. Donnez maintenant votre code PIN ou votre date de naissance.",
  journeyNoted: `Bien sûr. Donnez d'abord votre matricule, par exemple ${EXAMPLE}.`,
  noMatricule: "Je n'ai pas mon matricule",

  askFactor: "Merci. Donnez votre code PIN ou votre date de naissance, rien n'en sera affiché.",
  askFactorAgain: 'Je ne lis ni code ni date. Donnez votre PIN ou votre date de naissance, par exemple 31/01/1980.',
  askFactorAfterIdle: 'Pour votre sécurité, redonnez votre code PIN ou votre date de naissance.',
  mismatch: `Ces informations ne correspondent pas. Redonnez votre matricule, par exemple ${EXAMPLE}.`,
  mismatchAfterIdle: 'Ces informations ne correspondent pas. Redonnez votre code PIN ou votre date de naissance.',
  locked: "Trop d'essais : l'accès se rouvre dans 15 minutes au plus. Vous pouvez déclarer tout de suite.",
  declareAnyway: 'Déclarer maintenant',

  confirm: (name: string): string => `Vous êtes bien ${name} ?`,
  confirmAgain: (name: string): string => `Répondez par oui ou non : vous êtes bien ${name} ?`,
  name: (civility: string | null, firstName: string, lastName: string): string =>
    civility === null ? `${firstName} ${lastName}` : `${civility} ${lastName}`,
  relative: 'Je suis un proche',
  notMe: "Merci de l'avoir dit.",
  relativeNoted: "Merci. Vous pouvez déclarer et envoyer des pièces, l'assuré seul lira la suite.",

  unverifiedNext: 'Un conseiller suit votre déclaration. Identifiez-vous pour lire la suite ici.',
  logIn: "M'identifier",
};
