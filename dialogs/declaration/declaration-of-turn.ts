import { choosePolicy } from '../../commands/claims/choose-policy';
import type { CommandContext } from '../../commands/claims/context';
import { rememberPolicies } from '../../commands/claims/policy-of';
import { recordFacts } from '../../commands/claims/record-facts';
import type { Claim } from '../../domain/claim/claim';
import { civilDateOf, daysBetween, isCivilDate } from '../../domain/deadlines/civil-date';
import type { CivilDate } from '../../domain/claim/types';
import type { Policy } from '../../domain/policy/types';
import { CURRENT_RULES } from '../../domain/rules/rule-set';
import { mayReveal } from '../login/may-reveal';
import type { Turn } from '../turn';
import type { DeclarationKnowledge } from './knowledge';
import { nextDeclarationPhase, type DeclarationPhaseName } from './next-phase';

/** How many dossiers of a person are looked at for the same event. */
const COMPARED = 20;

interface Known {
  claims: Map<string, Claim>;
  policies?: readonly Policy[];
  others?: readonly Claim[];
}

// A turn reads each thing once and changes the claim several times: what it read and wrote is kept here.
const turns = new WeakMap<Turn, Known>();

export function commandContext(turn: Turn): CommandContext {
  const { tx, actor, now, ids, settings } = turn;
  return { tx, actor, now, ids, timeZone: settings.companyTimeZone };
}

/** The claim that this conversation is about, as this turn last left it; null when there is none. */
export async function claimOf(turn: Turn): Promise<Claim | null> {
  const id = turn.conversation.claimId;
  if (id === null) return null;
  const kept = knownIn(turn).claims.get(id);
  if (kept !== undefined) return kept;
  const found = await turn.tx.claims.find(turn.actor, id);
  return found === null ? null : keepClaim(turn, found);
}

/** Whether its customer goes on with it here: a draft, or one that they complete while an advisor is waited for. */
export function isOpenHere({ session }: Turn, claim: Claim): boolean {
  return claim.status === 'nouveau' || (claim.status === 'escalade' && session.completing === claim.id);
}

/** Remembers a changed claim for the rest of the turn. */
export function keepClaim(turn: Turn, claim: Claim): Claim {
  knownIn(turn).claims.set(claim.id, claim);
  return claim;
}

/** The civil date of today where the loss is handled. */
export function todayOf(turn: Turn): CivilDate {
  return civilDateOf(turn.now, turn.settings.companyTimeZone);
}

export async function knowledgeOf(turn: Turn, claim: Claim): Promise<DeclarationKnowledge> {
  return {
    policies: await policiesOf(turn, claim),
    nearby: await nearbyOf(turn, claim),
    mayReveal: mayReveal(turn, claim),
    completing: claim.status !== 'nouveau' && isOpenHere(turn, claim),
  };
}

/**
 * What follows from type and day without a question: the policy when one alone fits, and that no other dossier is near.
 * Both are left to the customer otherwise.
 */
export async function withConclusions(turn: Turn, claim: Claim): Promise<Claim> {
  const { type, lossDate, settled = [] } = claim.facts;
  const ready = type !== undefined && (lossDate !== undefined || settled.includes('lossDate'));
  if (!ready || !isOpenHere(turn, claim)) return claim;
  let concluded = claim;
  if (claim.policyId === null) {
    concluded = (await choosePolicy(commandContext(turn), claim, await policiesOf(turn, claim))).claim;
  }
  if (!settled.includes('sameEvent') && (await nearbyOf(turn, concluded)).length === 0) {
    concluded = await recordFacts(commandContext(turn), concluded, { settled: ['sameEvent'] });
  }
  return keepClaim(turn, concluded);
}

/** The phase that a declaration is in, for the root's routing; null when it is over. */
export async function declarationPhase(turn: Turn): Promise<DeclarationPhaseName | null> {
  const found = await claimOf(turn);
  if (found === null) return 'description';
  const claim = await withConclusions(turn, found);
  return nextDeclarationPhase(claim, await knowledgeOf(turn, claim));
}

async function policiesOf(turn: Turn, claim: Claim): Promise<readonly Policy[]> {
  if (claim.clientId === null) return [];
  const known = knownIn(turn);
  if (known.policies === undefined) {
    known.policies = await turn.tx.policies.ofCustomer(turn.actor, claim.clientId);
    rememberPolicies(turn.tx, known.policies);
  }
  return known.policies;
}

async function nearbyOf(turn: Turn, claim: Claim): Promise<readonly Claim[]> {
  const { type, lossDate, settled = [] } = claim.facts;
  const asked = settled.includes('sameEvent') || !mayReveal(turn, claim);
  if (type === undefined || lossDate === undefined || claim.clientId === null || asked) return [];
  const known = knownIn(turn);
  known.others ??= await turn.tx.claims.ofCustomer(turn.actor, claim.clientId, COMPARED);
  return known.others.filter((other) => other.id !== claim.id && isNearby(other, type, lossDate.date));
}

function isNearby(other: Claim, type: Claim['type'], date: CivilDate): boolean {
  const theirs = other.facts.lossDate?.date;
  if (other.type !== type || other.status === 'ferme' || other.archivedAt !== null) return false;
  if (theirs === undefined || !isCivilDate(theirs) || !isCivilDate(date)) return false;
  return Math.abs(daysBetween(theirs, date)) <= CURRENT_RULES.thresholds.duplicateDays;
}

function knownIn(turn: Turn): Known {
  const known = turns.get(turn) ?? { claims: new Map<string, Claim>() };
  turns.set(turn, known);
  return known;
}
