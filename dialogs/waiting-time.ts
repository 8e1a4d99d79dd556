import { estimateWait } from '../commands/desk/estimate-wait';
import { policyOf } from '../commands/claims/policy-of';
import type { Claim } from '../domain/claim/claim';
import { lineOf } from '../domain/escalation/routing';
import { commandContext, todayOf } from './declaration/declaration-of-turn';
import type { Turn } from './turn';

/** When an advisor can be expected for this dossier, in a sentence. Computed from what was, never promised. */
export async function waitSentence(turn: Turn, claim: Claim): Promise<string> {
  return (await knownWait(turn, claim)) ?? turn.texts.transfer.unknown;
}

/** The same; null when nothing can be computed. */
export async function knownWait(turn: Turn, claim: Claim): Promise<string | null> {
  const { transfer, words } = turn.texts;
  const policy = await policyOf(commandContext(turn), claim);
  const country = policy?.country ?? turn.settings.country ?? 'FR';
  const line = lineOf(policy?.product ?? null, claim.facts);
  const wait = await estimateWait(turn.tx, line, turn.now, { timeZone: turn.settings.companyTimeZone, country });
  switch (wait.kind) {
    case 'minutes':
      return transfer.minutes(wait.minutes);
    case 'opening':
      return transfer.opening(words.day(wait.date, todayOf(turn)), words.time(wait.time));
    case 'unknown':
      return null;
  }
}
