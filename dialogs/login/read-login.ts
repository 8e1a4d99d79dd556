import { plainText } from '../../commands/claims/read-account';
import type { FactorAnswer } from '../../commands/people/identify-customer';
import { readFactors as factorsIn } from '../../commands/people/read-factors';
import { parseMatricule } from '../../domain/understanding/parse-matricule';
import { countWords, isAccount } from '../account';
import type { Turn } from '../turn';

const NAMED = /matricule|adh[eé]rent|identifiant|assur[eé]e? n|carte|membership|member n|انخراط|بطاقة/iu;
const SECRET_NAMED = /\b(?:pin|code|n[eé]e?|naissance|born|birth|password)\b|رمز|ميلاد|ازدياد/iu;
const VEHICLE =
  /\b(?:plaques?|immatricul\w*|voitures?|vehicules?|camions?|camionnettes?|motos?|scooters?|plates?|registration|cars?|vans?|trucks?|tonobil\w*|tomobil\w*|matricola)\b|لوحة|ترقيم|سيارة|شاحنة|دراجة/u;
/** The reply to a question about a number is short. */
const REPLY_WORDS = 7;

/** In the story of a loss or of a vehicle the same form is a number plate, unless it is called a matricule. */
export function readMatricule(turn: Turn): string | null {
  const { text, understanding } = turn;
  const ofVehicle = understanding.type !== undefined || VEHICLE.test(plainText(text));
  return isStory(turn) && ofVehicle && !NAMED.test(text) ? null : parseMatricule(text);
}

/** A loss that is told where a number was asked for: its dates and figures are no factor. */
export function isStory(turn: Turn): boolean {
  const { text } = turn;
  if (SECRET_NAMED.test(text) || !isAccount(turn)) return false;
  return countWords(text) > REPLY_WORDS || turn.understanding.type !== undefined;
}

/** A PIN, a date of birth, or what may be either. */
export function readFactors(text: string, matricule: string | null): readonly FactorAnswer[] {
  return factorsIn(matricule === null ? text : withoutMatricule(text, matricule));
}

/** However it was spaced. */
function withoutMatricule(text: string, matricule: string): string {
  const letters = Array.from(matricule.replace(/-/gu, '')).join('[\\s._/-]{0,3}');
  return text.replace(new RegExp(letters, 'iu'), ' ');
}
