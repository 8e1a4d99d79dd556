import type { Claim } from '../../domain/claim/claim';
import type { ClaimFacts, ClaimStatus, CorrectableFact } from '../../domain/claim/types';
import type { EscalationGround } from '../../domain/escalation/types';
import type { CommandContext } from './context';
import { decideClaim } from './decide-claim';
import { mergeFacts } from './merge-facts';
import { putOnDesk } from './put-on-desk';
import { replacedAnswers } from './replaced-answers';
import { saveFacts } from './save-claim';

/** Facts that one event has one answer to. */
const COMPARED = ['thirdParty', 'constat', 'police', 'liability'] as const satisfies readonly CorrectableFact[];

/** A draft is decided at its end; what a person has already is theirs. */
const NOBODY_HAS: readonly ClaimStatus[] = ['en_attente_client', 'en_cours'];

/**
 * A later account of one event goes to its dossier, in which the first one stands. An account that contradicts it, or tells of
 * somebody who is hurt, brings a person: no automatic decision stands on the old account.
 * @param otherStory the words tell the loss otherwise: seen by their reader.
 */
export async function addAccount(
  context: CommandContext,
  claim: Claim,
  told: ClaimFacts,
  { otherStory }: { readonly otherStory: boolean },
): Promise<Claim> {
  const facts = joinedFacts(claim.facts, told, { at: context.now.toISOString(), otherStory });
  const joined = await saveFacts(context, claim, facts);
  const grounds = groundsFor(claim.facts, facts);
  return grounds.length > 0 ? bringPerson(context, joined, grounds) : joined;
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
    ...(isHurt(told) ? { injuries: told.injuries } : {}),
    ...(told.liability === 'contested' || told.liability === 'unclear' ? { liability: told.liability } : {}),
    ...(traces.length === 0 ? {} : { corrections: [...(older.corrections ?? []), ...traces] }),
  };
}

function differ(before: string | undefined, said: string | undefined): boolean {
  return before !== undefined && said !== undefined && said !== 'unknown' && before !== 'unknown' && before !== said;
}

/** What a person must look at; nothing when the second account agrees with the first. */
function groundsFor(before: ClaimFacts, after: ClaimFacts): readonly EscalationGround[] {
  const changed = (after.corrections?.length ?? 0) > (before.corrections?.length ?? 0);
  if (!changed && (before.injuries === after.injuries || !isHurt(after))) return [];
  return [...(isHurt(after) ? (['blessure'] as const) : []), ...(changed ? (['recit_modifie'] as const) : [])];
}

async function bringPerson(
  context: CommandContext,
  claim: Claim,
  grounds: readonly EscalationGround[],
): Promise<Claim> {
  if (!NOBODY_HAS.includes(claim.status)) return claim;
  return (await decideClaim(context, claim))?.claim ?? putOnDesk(context, claim, 'escalade', grounds);
}

/** Somebody is, or it is not known. */
export function isHurt({ injuries }: ClaimFacts): boolean {
  return injuries === 'yes' || injuries === 'unknown';
}
