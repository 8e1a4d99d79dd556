import type { ClaimFacts, ClaimType } from '../claim/types';
import type { Product } from '../policy/types';
import type { EscalationGround, Line, RoutingNeed, Severity } from './types';

const LINE_BY_TYPE: Readonly<Partial<Record<ClaimType, Line>>> = {
  collision: 'auto',
  bris_de_glace: 'auto',
  degats_des_eaux: 'habitation',
};

const LINE_BY_THEFT: Readonly<Record<NonNullable<ClaimFacts['theftOf']>, Line>> = {
  vehicle: 'auto',
  home: 'habitation',
  other: 'autre',
};

const LINE_BY_THING: Readonly<Record<NonNullable<ClaimFacts['damagedThing']>, Line>> = {
  vehicle: 'auto',
  home: 'habitation',
};

type LineFacts = Pick<ClaimFacts, 'type' | 'theftOf' | 'damagedThing'>;

/** The line of business that a dossier belongs to: its policy's, else the one that its type or the damaged thing tells. */
export function lineOf(product: Product | null, facts: LineFacts): Line {
  if (product !== null) {
    return product;
  }
  if (facts.type === 'vol' && facts.theftOf !== undefined) {
    return LINE_BY_THEFT[facts.theftOf];
  }
  const { type, damagedThing } = facts;
  const byType = type === undefined ? undefined : LINE_BY_TYPE[type];
  return byType ?? (damagedThing === undefined ? 'autre' : LINE_BY_THING[damagedThing]);
}

const CRITICAL: readonly EscalationGround[] = ['danger', 'blessure'];
const HIGH: readonly EscalationGround[] = ['blessure_incertaine', 'detresse_forte', 'delai_depasse', 'reclamation'];

/** How severe the grounds of an escalation are together. */
export function severityOf(grounds: readonly EscalationGround[]): Severity {
  if (grounds.some((ground) => CRITICAL.includes(ground))) {
    return 'critique';
  }
  return grounds.some((ground) => HIGH.includes(ground)) ? 'elevee' : 'normale';
}

/** What the receiving queue and advisor must offer. `language` is the customer's (`fr`, `en`, `ar`). */
export function routingNeed(input: {
  readonly product: Product | null;
  readonly facts: LineFacts;
  readonly grounds: readonly EscalationGround[];
  readonly language: string;
}): RoutingNeed {
  return {
    line: lineOf(input.product, input.facts),
    severity: severityOf(input.grounds),
    language: input.language,
  };
}
