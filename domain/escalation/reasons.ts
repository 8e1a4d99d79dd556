import { SIGNALS } from '../assessment/decision-types';
import type { Assessment, ScoreReasonCode } from '../assessment/types';
import type { CardReason, CardReasonCode, CodedReason, CustomerReasonCode, EscalationGround, Unspoken } from './types';

const MAIN_REASONS = 3;

/**
 * The three main reasons for a card in Slack: the grounds of the decision in their order, then what raised the index
 * most. Nothing personal, and no word of fraud or emotion: the dossier's modal holds the rest.
 */
export function reasonsForCard(decision: {
  readonly reasons: readonly CodedReason<EscalationGround>[];
  readonly assessment?: Pick<Assessment, 'reasons'>;
}): readonly CardReason[] {
  const reasons = new Map<CardReasonCode, CardReason>();
  for (const reason of [...decision.reasons, ...(decision.assessment?.reasons ?? [])]) {
    const card = toCardReason(reason);
    if (!reasons.has(card.code)) {
      reasons.set(card.code, card);
    }
  }
  return [...reasons.values()].slice(0, MAIN_REASONS);
}

/** What the customer may be told of a ground: never a signal, never an emotion (PRODUCT.md section 2). */
export function customerReason(ground: EscalationGround): CustomerReasonCode {
  const spoken = spokenCode(ground);
  switch (spoken) {
    case 'point_a_verifier':
    case 'accompagnement':
    case 'controle_par_echantillon':
      return 'examen_par_conseiller';
    default:
      return spoken;
  }
}

type Spoken<C> = Exclude<C, Unspoken> | 'point_a_verifier' | 'accompagnement';

const SIGNAL_CODES = new Set<string>(SIGNALS);
const DISTRESS_CODES = new Set<string>(['detresse', 'detresse_forte']);

function spokenCode<C extends EscalationGround | ScoreReasonCode>(code: C): Spoken<C> {
  if (SIGNAL_CODES.has(code)) {
    return 'point_a_verifier';
  }
  return DISTRESS_CODES.has(code) ? 'accompagnement' : (code as Exclude<C, Unspoken>);
}

function toCardReason({ code, params }: CodedReason<EscalationGround | ScoreReasonCode>): CardReason {
  const spoken = spokenCode(code);
  // The figures behind a signal (another claim's number, the policy's age) would give it away.
  return spoken === code && params !== undefined ? { code: spoken, params } : { code: spoken };
}
