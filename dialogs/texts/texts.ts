import type { Language } from '../../domain/people/people';
import { fr } from './fr';

/** All sentences of the bot in one language, by area. Functions take what varies. */
export type Texts = typeof fr;

/** French is complete; the other languages answer in French until their own texts stand. */
export function textsFor(_language: Language): Texts {
  return fr;
}
