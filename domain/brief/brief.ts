import { decide } from '../assessment/decision';
import { SIGNALS, type DecisionInput } from '../assessment/decision-types';
import type { Claim, ClaimStatusChange } from '../claim/claim';
import { missingDocuments } from '../claim/required-documents';
import type { DocumentKind } from '../claim/types';
import { civilDateOf } from '../deadlines/civil-date';
import { claimClock } from '../deadlines/claim-clock';
import { constatHint } from '../liability/constat-hint';
import { conventionsFor } from '../liability/conventions';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { contradictionsOf } from './contradictions';
import { isSupposition, itemsOf, unansweredOf } from './items';
import { quotesOf } from './quotes';
import { recommendationsOf } from './recommendations';
import { timelineOf } from './timeline';
import type { Brief } from './types';

export interface BriefInput {
  readonly claim: Claim;
  /** What the rules would be given now. */
  readonly input: DecisionInput;
  readonly changes: readonly ClaimStatusChange[];
  readonly papers: readonly { readonly kind: DocumentKind; readonly receivedAt: Date }[];
}

/** A dossier as its advisor should know it, as it stands now. The same input always gives the same brief. */
export function briefOf({ claim, input, changes, papers }: BriefInput, rules: RuleSet = CURRENT_RULES): Brief {
  const { facts } = claim;
  const { policy } = input;
  const timeZone = policy?.timeZone ?? input.timeZone;
  const declaredOn = civilDateOf(claim.declaredAt, timeZone);
  const decision = decide(input, rules);
  const quotes = quotesOf(facts.account, { now: claim.declaredAt, timeZone });
  const hint = constatHint(facts.report, rules.constatHints);
  const told = {
    contradictions: contradictionsOf({ facts, policy, declaredOn, hint }),
    unanswered: unansweredOf(facts),
    missing: missingDocuments(facts, rules).map(({ kind }) => kind),
    hint,
    conventions: conventionsFor(policy, facts, rules).map(({ id }) => id),
  };
  const today = civilDateOf(input.now, timeZone);
  const clock = policy === null ? null : claimClock(claim, policy, rules);
  const items = itemsOf(facts);
  return {
    ...told,
    facts: items.filter((item) => !isSupposition(item, quotes)),
    suppositions: items.filter((item) => isSupposition(item, quotes)),
    hedges: facts.hedges ?? 0,
    corrections: facts.corrections?.length ?? 0,
    signals: decision.reasons.filter(({ code }) => (SIGNALS as readonly string[]).includes(code)),
    timeline: timelineOf({ claim, policy, changes, papers, timeZone }),
    recommendations: recommendationsOf({ ...told, facts, declarant: claim.declarant, decision, clock, today }),
    quotes,
  };
}
