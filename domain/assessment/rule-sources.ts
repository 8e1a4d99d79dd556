import { requiredDocuments } from '../claim/required-documents';
import { declarationDeadline } from '../deadlines/declaration';
import type { RuleSet } from '../rules/rule-set';
import type { Sourced } from '../rules/source';
import { HUMAN_GROUNDS, type DecisionInput, type Ground } from './decision-types';

/** The steps of the decision table of PRODUCT.md section 2, in their order. */
export type DecisionStep = 1 | 2 | 3 | 4 | 5;

const STEPS: Readonly<Partial<Record<Ground, DecisionStep>>> = {
  indice_eleve: 2,
  pieces_manquantes: 3,
  pieces_indisponibles: 4,
  indice_moyen: 4,
};

/** The step whose rule decided. */
export function stepOf(ground: Ground): DecisionStep {
  return (HUMAN_GROUNDS as readonly Ground[]).includes(ground) ? 1 : (STEPS[ground] ?? 5);
}

/** A row of a rule table that a ground stands on. */
export interface RuleSource extends Pick<Sourced, 'source' | 'standing'> {
  /** The table's name, as in `domain/rules/tables`. */
  readonly table: string;
}

type Rows = (input: DecisionInput, rules: RuleSet) => readonly Sourced[];

/** The rows behind the grounds that stand on a table of their own; thresholds and the product's table are behind the rest. */
const ROWS: Readonly<Partial<Record<Ground, { readonly table: string; readonly rows: Rows }>>> = {
  declaration_tardive: { table: 'declaration-delays', rows: delayRows },
  garantie_absente: { table: 'guarantees', rows: guaranteeRows },
  montant_inhabituel: {
    table: 'usual-amounts',
    rows: ({ facts }, { usualAmounts }) => usualAmounts.filter(({ type }) => type === facts.type),
  },
  responsabilite_douteuse: {
    table: 'constat-hints',
    rows: ({ facts }, { constatHints }) =>
      constatHints.boxes.filter(({ box }) =>
        [facts.report?.own, facts.report?.other].some((party) => party?.boxes?.includes(box) ?? false),
      ),
  },
  indice_eleve: { table: 'scoring', rows: (_, { scoring }) => [scoring] },
  indice_moyen: { table: 'scoring', rows: (_, { scoring }) => [scoring] },
  pieces_manquantes: { table: 'documents', rows: documentRows },
  pieces_indisponibles: { table: 'documents', rows: documentRows },
  reglement_automatique: { table: 'guarantees', rows: guaranteeRows },
};

/** Where the rule behind a ground comes from, as this version of the rules says it; each source once. */
export function sourcesOf(ground: Ground, input: DecisionInput, rules: RuleSet): readonly RuleSource[] {
  const { table, rows } = ROWS[ground] ?? { table: 'thresholds', rows: () => [rules.thresholds] };
  const found = new Map(rows(input, rules).map(({ source, standing }) => [source, { table, source, standing }]));
  return [...found.values()];
}

function delayRows({ facts, policy, decreePublishedOn }: DecisionInput, rules: RuleSet) {
  if (policy === null || facts.lossDate === undefined) {
    return [];
  }
  const lossOn = facts.lossDate.date;
  const decree = decreePublishedOn === undefined ? {} : { decreePublishedOn };
  const asked = { country: policy.country, type: facts.type ?? 'autre', lossOn, ...decree } as const;
  const deadline = declarationDeadline(asked, rules);
  return deadline === null ? [] : [deadline.rule];
}

function guaranteeRows({ facts, policy }: DecisionInput, { guarantees }: RuleSet) {
  return guarantees.filter(({ product, type }) => product === policy?.product && type === facts.type);
}

function documentRows({ facts }: DecisionInput, rules: RuleSet) {
  const kinds = requiredDocuments(facts, rules).map(({ kind }) => kind);
  return rules.documents.filter(
    ({ type, kind }) => (type === undefined || type === facts.type) && kinds.includes(kind),
  );
}
