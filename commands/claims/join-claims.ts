import type { Claim } from '../../domain/claim/claim';
import type { ClaimFacts, CorrectableFact } from '../../domain/claim/types';
import type { CommandContext } from './context';
import { decideClaim } from './decide-claim';
import { mergeFacts } from './merge-facts';
import { putOnDesk } from './put-on-desk';
import { replacedAnswers } from './replaced-answers';
import { saveFacts } from './save-claim';
import { withdrawClaim } from './withdraw-claim';

interface Joined {
  readonly draft: Claim;
  readonly claim: Claim;
}

/** Facts that one event has one answer to. */
const COMPARED = ['thirdParty', 'constat', 'police', 'liability'] as const satisfies readonly CorrectableFact[];

/**
 * One event, one dossier: what the draft says goes to the older one, and the draft ends as its double. A second account that
 * contradicts the first, or tells of somebody who is hurt, brings a person: no automatic decision stands on the old account.
 * @param otherStory the words tell the loss otherwise: seen by their reader.
 */
export async function joinClaims(
  context: CommandContext,
  draft: Claim,
  older: Claim,
  { otherStory }: { readonly otherStory: boolean },
): Promise<Joined> {
  const facts = joinedFacts(older.facts, draft.facts, { at: context.now.toISOString(), otherStory });
  const closed = await withdrawClaim(context, draft, 'doublon');
  const joined = await saveFacts(context, older, facts);
  return { draft: closed, claim: isForPerson(older.facts, facts) ? await bringPerson(context, joined) : joined };
}

/** The older facts with what the second account adds; where they differ the older one stands, with a trace. Pure. */
function joinedFacts(
  older: ClaimFacts,
  told: ClaimFacts,
  { at, otherStory }: { readonly at: string; readonly otherStory: boolean },
): ClaimFacts {
  const differing = COMPARED.filter((name) => differ(older[name], told[name]));
  const changed: readonly CorrectableFact[] = otherStory ? ['circumstances', ...differing] : differing;
  const traces = changed.map((fact) => ({ fact, at, decisive: true, ...replacedAnswers(fact, older, told) }));
  const lines = told.account.reduce<ClaimFacts>((facts, text) => mergeFacts(facts, { text }), older);
  const { settled: _settled, policyId: _policyId, ...said } = told;
  return {
    ...said,
    ...lines,
    // An injury, once mentioned, always counts; so does a doubt about who did what.
    ...(told.injuries === 'yes' || told.injuries === 'unknown' ? { injuries: told.injuries } : {}),
    ...(told.liability === 'contested' || told.liability === 'unclear' ? { liability: told.liability } : {}),
    ...(traces.length === 0 ? {} : { corrections: [...(older.corrections ?? []), ...traces] }),
  };
}

function differ(before: string | undefined, said: string | undefined): boolean {
  return before !== undefined && said !== undefined && said !== 'unknown' && before !== 'unknown' && before !== said;
}

function isForPerson(before: ClaimFacts, after: ClaimFacts): boolean {
  const hurt = before.injuries !== after.injuries && after.injuries !== 'no';
  return hurt || (after.corrections?.length ?? 0) > (before.corrections?.length ?? 0);
}

async function bringPerson(context: CommandContext, claim: Claim): Promise<Claim> {
  // A draft is decided at its end; what a person has already is theirs.
  if (claim.status !== 'en_attente_client' && claim.status !== 'en_cours') return claim;
  const decided = await decideClaim(context, claim);
  if (decided !== null) return decided.claim;
  const hurt = claim.facts.injuries === 'yes' || claim.facts.injuries === 'unknown';
  return putOnDesk(context, claim, 'escalade', hurt ? ['blessure', 'recit_modifie'] : ['recit_modifie']);
}
