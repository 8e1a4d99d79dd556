import { documentState, type DocumentRequirement } from '../claim/required-documents';
import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { appraisalActions, documentActions, escalationActions, settlementActions, validationActions } from './actions';
import { decisionContext, type DecisionContext } from './decision-context';
import { SIGNALS, type Decision, type DecisionInput, type DecisionReason } from './decision-types';
import { humanGrounds } from './human-grounds';
import { readSettlement, type SettlementReading } from './settlement';

type Step = Pick<Decision, 'outcome' | 'status' | 'actions' | 'settlement' | 'controlSample'> & {
  readonly reasons: readonly [DecisionReason, ...DecisionReason[]];
};

/**
 * The decision table of PRODUCT.md section 2, its steps in their order: the first that holds decides. The same input and
 * rules always give the same decision. It never refuses; an injury, or one that is not ruled out, always reaches a person.
 * @throws AppError `invalid_argument` for an unknown time zone.
 */
export function decide(input: DecisionInput, rules: RuleSet = CURRENT_RULES): Decision {
  const context = decisionContext(input, rules);
  const grounds = humanGrounds(context);
  const decided = escalation(context, grounds) ?? awaitingPapers(context) ?? validation(context) ?? autonomous(context);
  return {
    ...decided,
    ground: decided.reasons[0].code,
    signals: SIGNALS.filter((signal) => grounds.some((ground) => ground.code === signal)),
    late: context.late,
    assessment: context.assessment,
    ruleVersion: rules.version,
  };
}

/** Steps 1 and 2: a person must, or the claim is too complex. */
function escalation({ assessment }: DecisionContext, grounds: readonly DecisionReason[]): Step | null {
  const reasons = [...grounds];
  if (assessment.lane === 'escalade') {
    reasons.push({ code: 'indice_eleve', params: { indice: assessment.index } });
  }
  const [first, ...others] = reasons;
  return first === undefined
    ? null
    : {
        outcome: 'escalade',
        status: 'escalade',
        reasons: [first, ...others],
        actions: escalationActions(reasons),
        controlSample: false,
      };
}

/** Step 3: the customer still has papers to send. */
function awaitingPapers(context: DecisionContext): Step | null {
  const coming = context.missing.filter((requirement) => documentState(context.facts, requirement) !== 'unavailable');
  return coming.length === 0
    ? null
    : {
        outcome: 'en_attente_client',
        status: 'en_attente_client',
        reasons: [{ code: 'pieces_manquantes', params: { nombre: coming.length } }],
        actions: documentActions(context),
        controlSample: false,
      };
}

/** Step 4: the middle lane, and papers that will never come: waiting for the customer would be a dead end. */
function validation(context: DecisionContext): Step | null {
  const reasons: DecisionReason[] = [];
  const impossible = context.missing.filter(needsPerson);
  if (impossible.length > 0) {
    reasons.push({ code: 'pieces_indisponibles', params: { nombre: impossible.length } });
  }
  if (context.assessment.lane === 'validation') {
    reasons.push({ code: 'indice_moyen', params: { indice: context.assessment.index } });
  }
  const [first, ...others] = reasons;
  return first === undefined ? null : forValidation(context, readSettlement(context), [first, ...others]);
}

/** Step 5: settle what can be computed and may be; name the next actions of the rest. */
function autonomous(context: DecisionContext): Step {
  const reading = readSettlement(context);
  const reasons: Step['reasons'] = [{ code: reading.ground }];
  if (reading.ground === 'reglement_automatique' && reading.computation !== undefined) {
    return {
      outcome: 'autonome',
      status: 'en_cours',
      reasons,
      settlement: reading.computation,
      actions: settlementActions(),
      controlSample: false,
    };
  }
  if (reading.ground === 'suite_sans_reglement') {
    return {
      outcome: 'autonome',
      status: 'en_cours',
      reasons,
      actions: appraisalActions(context),
      controlSample: false,
    };
  }
  return forValidation(context, reading, reasons);
}

function forValidation(context: DecisionContext, reading: SettlementReading, reasons: Step['reasons']): Step {
  return {
    outcome: 'validation',
    status: 'validation',
    reasons,
    ...(reading.computation === undefined ? {} : { settlement: reading.computation }),
    actions: validationActions(context, reading),
    controlSample: reading.ground === 'controle_par_echantillon' && reasons[0].code === 'controle_par_echantillon',
  };
}

// Without a quote the damage is appraised instead (step 5); any other paper that cannot come is a person's question.
function needsPerson(requirement: DocumentRequirement): boolean {
  return requirement.alternative !== 'devis_par_expert';
}
