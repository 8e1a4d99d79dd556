import type { Said } from '../../../commands/claims/merge-facts';
import type { Claim } from '../../../domain/claim/claim';
import type { DocumentKind } from '../../../domain/claim/types';
import type { Expects, SayOptions, Turn } from '../../turn';
import type { DeclarationKnowledge } from '../knowledge';

/** What a question sees when it is asked and when it is answered. */
export interface Scene {
  readonly turn: Turn;
  readonly claim: Claim;
  readonly known: DeclarationKnowledge;
}

/** How a question is put. Options are `[stored name, title]`, at most three. */
export interface Asked {
  readonly text: string;
  /** In other words, once it was not understood. */
  readonly again?: string;
  readonly options?: readonly (readonly [option: string, title: string])[];
  readonly optionsAgain?: readonly (readonly [option: string, title: string])[];
  readonly expects?: Expects;
  readonly action?: string;
  readonly exempt?: NonNullable<SayOptions['exempt']>;
}

/** What an answer brought: facts, nothing that was understood (and why, when that can be said), or another question. */
export type Heard =
  | { readonly kind: 'said'; readonly said: Omit<Said, 'text' | 'reading'>; readonly note?: string }
  | { readonly kind: 'unclear'; readonly because?: string }
  | { readonly kind: 'ask'; readonly question: string };

/** One question of the declaration: asked and understood in one place. `name` is the one that its buttons carry. */
export interface Question {
  ask(scene: Scene, name: string): Asked;
  hear(scene: Scene, name: string): Heard;
  /** The paper that files sent in answer are, unless their caption says otherwise. */
  readonly paper?: DocumentKind | ((scene: Scene) => DocumentKind | null);
  /** What the files themselves answer, once they are attached; nothing when absent. */
  received?(scene: Scene): Heard;
  /** What is concluded when several answers were not understood; absent where only an answer ends the question. */
  leave?(scene: Scene, name: string): Heard;
}

export const UNCLEAR: Heard = { kind: 'unclear' };

export function said(
  answers: Said['answers'],
  rest: Omit<Said, 'text' | 'reading' | 'answers'> = {},
  note?: string,
): Heard {
  const brought = { ...rest, ...(answers === undefined ? {} : { answers }) };
  return { kind: 'said', said: brought, ...(note === undefined ? {} : { note }) };
}

/** The option that was tapped for this question; null for words or a tap on another question. */
export function tapped(turn: Turn, name: string): string | null {
  return turn.choice?.question === name ? turn.choice.option : null;
}

/** "Je ne sais pas", tapped or said. */
export function isUnsure(turn: Turn, name: string): boolean {
  return tapped(turn, name) === 'unknown' || turn.understanding.answer === 'unsure';
}
