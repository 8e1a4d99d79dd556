import type { Claim } from '../../domain/claim/claim';
import { hideAccountNumbers } from '../../domain/payment/hide-account-numbers';
import type { Policy } from '../../domain/policy/types';
import { readMessage } from '../../domain/understanding/read-message';
import { choosePolicy } from './choose-policy';
import type { CommandContext } from './context';
import { decideClaim } from './decide-claim';
import type { FactAnswers } from './merge-facts';
import { openClaim } from './open-claim';
import { recordFacts } from './record-facts';
import { requestHuman } from './request-human';

interface DeclareClaim {
  readonly clientId: string;
  /** The customer's own words. */
  readonly account: string;
  /** What was told apart: it prevails over what is read in the words. */
  readonly answers: FactAnswers;
  /** The customer's. */
  readonly policies: readonly Policy[];
}

/**
 * A whole declaration at once, outside of any conversation: opened, read, scored and decided. Whoever may be in danger is
 * a person's before any rule.
 */
export async function declareClaim(context: CommandContext, input: DeclareClaim): Promise<Claim> {
  const { now, timeZone } = context;
  const opened = await openClaim(context, {
    clientId: input.clientId,
    conversationId: null,
    declarant: 'assure',
    declaredAt: now,
  });
  const account = hideAccountNumbers(input.account);
  const reading = readMessage(account, { now, timeZone });
  const told = await recordFacts(context, opened, { text: account, reading, answers: input.answers });
  const { claim } = await choosePolicy(context, told, input.policies);
  if (reading.danger) return requestHuman(context, claim, ['danger']);
  const decided = await decideClaim(context, claim);
  return decided?.claim ?? claim;
}
