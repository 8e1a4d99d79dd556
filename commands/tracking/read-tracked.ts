import type { Claim } from '../../domain/claim/claim';
import { isWorthShowing } from '../../domain/claim/worth-showing';
import type { Actor } from '../../domain/people/people';
import type { CommandContext } from '../claims/context';
import { readFollowUp, type FollowUp } from '../claims/read-follow-up';
import type { ClaimDocument } from '../ports';

/** A dossier as its customer follows it. */
export interface TrackedDossier {
  readonly claim: Claim;
  readonly followUp: FollowUp;
  /** Papers that may be opened one by one; medical ones are among them, without being shown. */
  readonly documents: readonly ClaimDocument[];
  /** An advisor is wanted and nobody has taken it yet. */
  readonly waitsForAdvisor: boolean;
  /** First name of the advisor who has it. */
  readonly advisor: string | null;
}

/** Who follows. A relative sees what they declared themselves, and no sum. */
export interface Follower {
  readonly clientId: string;
  readonly relative: boolean;
}

/** Newest first; older ones are found in the conversation, by their number. */
const MOST = 20;

/** Dossiers of a person, those under way first. The readings are written down, as every other (DESIGN.md, law 10). */
export async function readTracked(context: CommandContext, follower: Follower): Promise<readonly TrackedDossier[]> {
  const all = await context.tx.claims.ofCustomer(context.actor, follower.clientId, MOST);
  const shown = all.filter((claim) => isShownTo(follower, claim));
  const tracked: TrackedDossier[] = [];
  for (const claim of [...shown.filter(isUnderWay), ...shown.filter((claim) => !isUnderWay(claim))])
    tracked.push(await track(context, claim));
  return tracked;
}

/** One dossier, if it is this person's to see; null as for one that does not exist. */
export async function readOneTracked(
  context: CommandContext,
  follower: Follower,
  claimId: string,
): Promise<TrackedDossier | null> {
  const claim = await context.tx.claims.find(context.actor, claimId);
  return claim !== null && isShownTo(follower, claim) ? track(context, claim) : null;
}

/** By its number; somebody else's is answered like one that does not exist. */
export async function findTracked(
  { tx, actor }: Pick<CommandContext, 'tx' | 'actor'>,
  follower: Follower,
  reference: string,
): Promise<Claim | null> {
  const claim = await tx.claims.findByReference(actor, reference);
  return claim !== null && isShownTo(follower, claim) ? claim : null;
}

export function followerActor({ clientId }: Follower): Actor {
  return { kind: 'client', clientId, conversationId: null };
}

function isShownTo({ clientId, relative }: Follower, claim: Claim): boolean {
  if (claim.clientId !== clientId || claim.archivedAt !== null || !isWorthShowing(claim)) return false;
  return !relative || (claim.declarant === 'proche' && isUnderWay(claim));
}

function isUnderWay({ status }: Claim): boolean {
  return status !== 'ferme';
}

async function track(context: CommandContext, claim: Claim): Promise<TrackedDossier> {
  const { tx, actor } = context;
  const followUp = await readFollowUp(context, claim);
  const documents = await tx.claimFile.documents(actor, claim.id);
  const escalation = isUnderWay(claim) ? await tx.escalations.openOfClaim(actor, claim.id) : null;
  const taken = escalation?.advisorId ?? null;
  return {
    claim,
    followUp,
    documents,
    waitsForAdvisor: claim.status === 'escalade' && taken === null,
    advisor: taken === null ? null : ((await tx.advisors.find(taken))?.firstName ?? null),
  };
}
