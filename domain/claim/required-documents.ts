import type { DocumentAlternative, DocumentCondition, DocumentRule } from '../rules/documents';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import type { AmicableReport, ClaimFacts, DocumentKind, DocumentState } from './types';

/** One paper that this claim needs. */
export interface DocumentRequirement {
  /** The paper to ask for first. */
  readonly kind: DocumentKind;
  /** Any one of these satisfies the requirement; `kind` comes first. */
  readonly accepts: readonly DocumentKind[];
  readonly minimumFiles: number;
  /** What to offer on "je ne peux pas". */
  readonly alternative: DocumentAlternative;
  /** By the protected upload page only. */
  readonly protectedUpload: boolean;
}

type Condition = (facts: ClaimFacts) => boolean;

const withoutIdentifiableOther: Condition = (facts) => facts.thirdParty === 'no' || facts.hitAndRun === true;

const CONDITIONS: Readonly<Record<DocumentCondition, Condition>> = {
  police_venue: (facts) => facts.police === 'yes',
  vol_de_vehicule: (facts) => facts.theftOf === 'vehicle',
  cambriolage: (facts) => facts.theftOf === 'home',
  tiers_identifiable: (facts) => !withoutIdentifiableOther(facts),
  tiers_absent_ou_en_fuite: withoutIdentifiableOther,
  tiers_en_fuite: (facts) => facts.hitAndRun === true,
  tiers_possible: (facts) => facts.thirdParty !== 'no',
  constat_rempli: ({ constat, documents }) =>
    constat === 'yes' || [documents?.constat, documents?.constat_degat_des_eaux].some(isThere),
  autre_conducteur_connu: isOtherIdentified,
  sans_tiers: (facts) => facts.thirdParty === 'no',
  bien_autre_que_vehicule: (facts) => facts.damagedThing !== 'vehicle',
  blesse: (facts) => facts.injuries === 'yes',
};

/** Whether it is known who the other driver is: "oui, j'ai sa plaque" alone names nobody. */
export function isOtherIdentified({ report, otherParty }: ClaimFacts): boolean {
  return [report?.other, otherParty].some((party) => party?.driver !== undefined || party?.plate !== undefined);
}

function isThere(state: DocumentState | undefined): boolean {
  return state === 'received' || state === 'announced';
}

/** The papers that these facts require, in the order in which to ask for them (PRODUCT.md section 2). */
export function requiredDocuments(facts: ClaimFacts, rules: RuleSet = CURRENT_RULES): readonly DocumentRequirement[] {
  const found = new Map<DocumentKind, DocumentRequirement>();
  for (const rule of rules.documents) {
    const applies = (rule.type === undefined || rule.type === facts.type) && holds(rule.when, facts);
    if (applies && !found.has(rule.kind)) {
      found.set(rule.kind, toRequirement(rule, facts));
    }
  }
  return [...found.values()];
}

/** The required papers not received yet, whatever the reason. */
export function missingDocuments(facts: ClaimFacts, rules: RuleSet = CURRENT_RULES): readonly DocumentRequirement[] {
  return requiredDocuments(facts, rules).filter((requirement) => documentState(facts, requirement) !== 'received');
}

/** Whether the documents table knows this type of loss; one that it does not know is never settled by rule. */
export function hasDocumentRow(facts: ClaimFacts, rules: RuleSet = CURRENT_RULES): boolean {
  return rules.documents.some((rule) => rule.type !== undefined && rule.type === facts.type && holds(rule.when, facts));
}

// `unavailable` stands last: while an equivalent can still be sent, the requirement is missing, not impossible.
const BEST_FIRST: readonly DocumentState[] = ['received', 'announced', 'missing', 'unavailable'];

/** Where a requirement stands: the best state among the papers that satisfy it. */
export function documentState(facts: ClaimFacts, requirement: DocumentRequirement): DocumentState {
  const states = requirement.accepts.map((kind) => stateOf(facts, kind));
  return BEST_FIRST.find((state) => states.includes(state)) ?? 'missing';
}

/** Which paper to ask for to satisfy a requirement; `null` when the customer can provide none that would do. */
export function documentToAsk(facts: ClaimFacts, requirement: DocumentRequirement): DocumentKind | null {
  return requirement.accepts.find((kind) => stateOf(facts, kind) !== 'unavailable') ?? null;
}

function stateOf(facts: ClaimFacts, kind: DocumentKind): DocumentState {
  const stated = facts.documents?.[kind];
  if (kind !== 'constat' || stated === 'received') {
    return stated ?? 'missing';
  }
  if (facts.report !== undefined && isSignedByBoth(facts.report)) {
    return 'received';
  }
  return stated ?? (facts.constat === 'yes' ? 'announced' : 'missing');
}

// A report filled in question by question is the paper itself; one read from a photo is that photo's upload.
function isSignedByBoth(report: AmicableReport): boolean {
  return report.source === 'questions' && report.own?.signed === true && report.other?.signed === true;
}

function holds(condition: DocumentCondition | undefined, facts: ClaimFacts): boolean {
  return condition === undefined || CONDITIONS[condition](facts);
}

function toRequirement(rule: DocumentRule, facts: ClaimFacts): DocumentRequirement {
  const equivalents = (rule.equivalents ?? []).filter((equivalent) => holds(equivalent.when, facts));
  return {
    kind: rule.kind,
    accepts: [rule.kind, ...equivalents.map((equivalent) => equivalent.kind)],
    minimumFiles: rule.minimumFiles ?? 1,
    alternative: rule.alternative,
    protectedUpload: rule.protectedUpload ?? false,
  };
}
