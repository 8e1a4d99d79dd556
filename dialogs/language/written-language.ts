import type { Language } from '../../domain/people/people';
import { languageOfText } from '../../domain/understanding/reading';
import type { Understanding } from '../../domain/understanding/types';
import { countWords } from '../account';
import type { Turn } from '../turn';

/** From so many words on, a message is more than a name or an address. */
const SENTENCE = 8;
/** An address or a name may be written in another alphabet. */
const SHORT_ARABIC = 2;

/**
 * The language that the message is plainly written in, of those that have texts: what it is in no doubt about. Null when its
 * words tell nothing ("AB-123-CD", "ok"). Darija in Latin letters is answered in French, or in Arabic where Arabic is spoken.
 */
export function writtenLanguage(turn: Turn): Language | null {
  const { text, choice, language: current, understanding } = turn;
  if (choice !== null || text === '') return null;
  if (understanding.language === 'ary') return current === 'ar' ? null : 'fr';
  if (understanding.language !== current) return understanding.language;
  return isPlainly(turn, current) ? current : null;
}

/** Read as if another language were spoken here, it still is this one. */
function isPlainly({ text }: Turn, language: Language): boolean {
  return languageOfText(text, language === 'fr' ? 'en' : 'fr') === language;
}

/** Whether a message in another language changes the conversation's: a name or an address in it does not. */
export function saysEnough({ text, session, language: current, understanding }: Turn): boolean {
  const { intent, language } = understanding;
  const words = countWords(text);
  // French is where every conversation begins: nobody has chosen it yet.
  const settled = session.languageFrom !== undefined || current !== 'fr';
  if (!settled) return language === 'ar' || words > 1 || intent === 'greet';
  return tells(understanding, words) ? words > 1 || language === 'ar' : language === 'ar' && words > SHORT_ARABIC;
}

/** It answers, asks or tells something: more than the name of somebody or of a place. */
function tells({ intent, answer, type }: Understanding, words: number): boolean {
  return intent !== 'other' || answer !== null || type !== undefined || words >= SENTENCE;
}
