/**
 * The event that brings somebody who has proved who they are beside the conversation (REST, a token) to their place in it; its
 * name is stored while it waits. Whoever sends it has checked them: the dialogs believe what it says.
 */
export const IDENTIFIED_EVENT = 'customer.identified';
