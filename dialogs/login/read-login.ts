import type { FactorAnswer } from '../../commands/people/identify-customer';
import { parseBirthDate } from '../../domain/understanding/parse-birth-date';
import { parseMatricule } from '../../domain/understanding/parse-matricule';
import { parsePin } from '../../domain/understanding/parse-pin';
import { countWords, isAccount } from '../account';
import type { Turn } from '../turn';

const NAMED = /matricule|adh[eé]rent|identifiant|assur[eé]e? n|carte|membership|member n|انخراط|بطاقة/iu;
const SECRET_NAMED = /\b(?:pin|code|n[eé]e?|naissance|born|birth|password)\b|رمز|ميلاد|ازدياد/iu;
/** The reply to a question about a number is short. */
const REPLY_WORDS = 7;

/** In a story the same form is a number plate, unless it is called a matricule. */
export function readMatricule(turn: Turn): string | null {
  return isStory(turn) && !NAMED.test(turn.text) ? null : parseMatricule(turn.text);
}

/** A loss that is told where a number was asked for: its dates and figures are no factor. */
export function isStory(turn: Turn): boolean {
  const { text } = turn;
  if (SECRET_NAMED.test(text) || !isAccount(turn)) return false;
  return countWords(text) > REPLY_WORDS || turn.understanding.type !== undefined;
}

/** A PIN, a date of birth, or what may be either. */
export function readFactors(text: string, matricule: string | null): readonly FactorAnswer[] {
  const rest = matricule === null ? text : withoutMatricule(text, matricule);
  const birthDate = parseBirthDate(rest);
  const pin = parsePin(rest);
  return [
    ...(pin === null ? [] : [{ kind: 'pin' as const, value: pin }]),
    ...(birthDate === null ? [] : [{ kind: 'date_naissance' as const, value: birthDate }]),
  ];
}

/** However it was spaced. */
function withoutMatricule(text: string, matricule: string): string {
  const letters = Array.from(matricule.replace(/-/gu, '')).join('[\\s._/-]{0,3}');
  return text.replace(new RegExp(letters, 'iu'), ' ');
}
