import type { Language } from '../../domain/people/people';
import { ar } from './ar';
import { en } from './en';
import { fr } from './fr';

/**
 * All sentences of the bot in one language, by area. Functions take what varies. French is the pattern: the others have its
 * files, keys and order, so that they can be read side by side.
 */
export type Texts = typeof fr;

const TEXTS: Readonly<Record<Language, Texts>> = { fr, en, ar };

export function textsFor(language: Language): Texts {
  return TEXTS[language];
}
