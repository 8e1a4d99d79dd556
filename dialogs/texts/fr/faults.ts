/** What the customer reads when something of ours failed. Never a cause, never a code. */
export const faults = {
  turnFailed:
    'Je suis désolé, un problème technique m’a arrêté. Votre dossier est gardé : renvoyez votre message ou parlez à un conseiller.',
};
