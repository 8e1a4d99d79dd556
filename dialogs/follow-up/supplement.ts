import { supplementClaim } from '../../commands/claims/supplement-claim';
import type { Claim } from '../../domain/claim/claim';
import type { ClaimType } from '../../domain/claim/types';
import { mayBeAnotherStory } from '../declaration/changed-story';
import { commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { saidBefore } from '../declaration/open-declaration';
import type { Turn } from '../turn';

/** `handed_over`: an advisor has it from here on. */
export type Supplemented = 'handed_over' | 'told';

/** Somebody may be hurt in any loss, and what has no kind tells nothing of it. */
const OF_ANY_LOSS: readonly ClaimType[] = ['blessure', 'autre'];

/** Both another kind of loss and another day: no precision on this dossier. */
export function tellsAnother(turn: Turn, { type, facts: { lossDate } }: Claim): boolean {
  const readings = saidBefore(turn).map(({ understanding }) => understanding);
  const otherType = readings.some(
    (reading) => reading.type !== undefined && ![...OF_ANY_LOSS, type].includes(reading.type.value),
  );
  const otherDay = readings.some(
    (reading) => reading.lossDate !== undefined && reading.lossDate.value.date !== lossDate?.date,
  );
  return otherType && otherDay;
}

/** What was told goes to the dossier that is open here. */
export async function supplement(turn: Turn, claim: Claim): Promise<Supplemented> {
  const said = saidBefore(turn).map(({ text, understanding }) => ({ text, reading: understanding }));
  turn.session.account = [];
  turn.session.accountSince = null;
  const otherStory = mayBeAnotherStory(claim.facts, { account: said.map(({ text }) => text) });
  const { status } = keepClaim(turn, await supplementClaim(commandContext(turn), claim, said, { otherStory }));
  const { supplementForAdvisor, wordsKept } = turn.texts.followUp;
  if (status === 'escalade' && status !== claim.status) return 'handed_over';
  await turn.say(status === 'en_attente_client' ? wordsKept : supplementForAdvisor);
  return 'told';
}
