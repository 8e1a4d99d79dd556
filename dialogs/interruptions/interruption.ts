import type { Phase } from '../../domain/conversation/conversation';
import type { Turn } from '../turn';

/**
 * What comes of a message that an interruption took. `done`: nothing more is said now. `ask`: the interrupted question is asked
 * again. `route`: what was going on is dropped, and what comes next is derived from what is known.
 */
export type Interrupted = 'done' | 'ask' | 'route';

/** Something that may take a message before the question that waits for it. */
export interface Interruption {
  /**
   * Null: the message is not for it. It may have acted on the way (a greeting).
   * @param question name of the question of the active phase that waits for an answer
   */
  take(turn: Turn, active: Phase | null, question: string | null): Promise<Interrupted | null>;
}

const DECLARATION: readonly Phase[] = ['description', 'sinistre_details', 'constat', 'documents', 'decision'];

/** Whether a phase belongs to a declaration under way. */
export function isDeclaring(phase: Phase | null): boolean {
  return phase !== null && DECLARATION.includes(phase);
}

const LOGIN: readonly Phase[] = ['authentification', 'confirmation'];

export function isLoggingIn(phase: Phase | null): boolean {
  return phase !== null && LOGIN.includes(phase);
}
