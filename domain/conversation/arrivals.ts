/**
 * Events that bring somebody to their place in a conversation from beside it (REST, a token): names are stored while they wait.
 * Whoever sends one has checked it: the dialogs believe what it says.
 */
export const IDENTIFIED_EVENT = 'customer.identified';
/** The dossier that they want to speak about, or none for a new declaration. */
export const TURNED_EVENT = 'customer.turned';
