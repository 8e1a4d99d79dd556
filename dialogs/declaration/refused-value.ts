import type { Claim } from '../../domain/claim/claim';
import type { CorrectableFact } from '../../domain/claim/types';
import type { Understanding } from '../../domain/understanding/types';
import type { Turn } from '../turn';
import type { Scene } from './questions/question';
import { currencyOf, readAmount } from './read-amount';

/** Why what a message gives for a fact cannot be taken, in a sentence; null when nothing is wrong with it. */
export function refusedValue({ turn, claim, known }: Scene, fact: CorrectableFact | null): string | null {
  if (turn.choice !== null) return null;
  if (fact === 'lossDate') return refusedDate(turn, turn.text, turn.understanding);
  if (fact !== 'claimedAmount') return null;
  const { details } = turn.texts;
  switch (readAmount(turn.text, currencyOf(claim, known)).kind) {
    case 'not_positive':
      return details.amountNotPositive;
    case 'too_high':
      return details.amountTooHigh;
    default:
      return null;
  }
}

/** The same for a day that the account gives: said when the day is asked, which may be several questions later. */
export function refusedDateOfAccount(turn: Turn, { facts, declaredAt }: Claim): string | null {
  for (const line of facts.account) {
    const refused = refusedDate(turn, line, turn.understand(line, declaredAt));
    if (refused !== null) return refused;
  }
  return null;
}

function refusedDate({ texts }: Turn, text: string, { impossibleDate }: Understanding): string | null {
  if (impossibleDate === undefined) return null;
  const { value, span } = impossibleDate;
  const { details, words } = texts;
  const said = words.verbatim(text.slice(span.start, span.end));
  return value === 'future' ? details.notYetCome(said) : details.notInCalendar(said);
}
