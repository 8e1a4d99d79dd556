import type { EscalationCardView } from '../../commands/desk/views';
import {
  button,
  civilDate,
  context,
  fields,
  header,
  instant,
  list,
  named,
  ownerName,
  section,
  type Block,
  type ButtonElement,
} from './blocks';
import {
  BUTTONS,
  CLAIM_TYPE_NAMES,
  CLOCK_NAMES,
  DOCUMENT_NAMES,
  LABELS,
  LANE_NAMES,
  LANGUAGE_NAMES,
  OUTCOME_NAMES,
  PRIORITIES,
  REASON_NAMES,
  UNNAMED_REASON,
  UNTYPED,
} from './texts';

/** A message as Slack takes it. */
export interface Rendered {
  readonly text: string;
  readonly blocks: Block[];
}

/** The card of an escalation, the same for the same view: redrawing it changes nothing. */
export function renderCard(card: EscalationCardView, timeZone: string): Rendered {
  const { sign, name } = PRIORITIES[card.priority];
  const type = card.claimType === null ? UNTYPED : CLAIM_TYPE_NAMES[card.claimType];
  const buttons = buttonsOf(card);
  return {
    text: `${sign} ${card.reference}, ${type}. ${stateOf(card)}. ${LABELS.priority} : ${name.toLowerCase()}.`,
    blocks: [
      header(`${sign} ${card.reference} · ${type}`),
      section(`*${stateOf(card)}*`),
      ...(card.distress && card.status !== 'fermee' ? [section(LABELS.distress)] : []),
      fields([
        [LABELS.lane, laneOf(card)],
        [LABELS.priority, name],
        [LABELS.language, LANGUAGE_NAMES[card.language]],
        [LABELS.age, ageOf(card.ageDays)],
        [LABELS.clock, clockOf(card)],
        [LABELS.missing, missingOf(card)],
      ]),
      section(`*${LABELS.reasons}*\n${list(card.reasons.map(reasonName), UNNAMED_REASON)}`),
      context(`${LABELS.since} ${instant(card.escalatedAt, timeZone)}`),
      { type: 'actions', elements: buttons },
    ],
  };
}

function stateOf(card: EscalationCardView): string {
  if (card.status === 'fermee') {
    const outcome = card.outcome === null ? '' : ` : ${OUTCOME_NAMES[card.outcome].toLowerCase()}`;
    return card.claimStatus === 'ferme' ? `${LABELS.closed}${outcome}` : LABELS.returned;
  }
  if (card.owner !== null) return `${LABELS.ownedBy} ${ownerName(card.owner)}`;
  return card.kind === 'validation' ? LABELS.waitingDecision : LABELS.waiting;
}

function laneOf({ cci, lane }: EscalationCardView): string {
  return cci === null || lane === null ? LABELS.notScored : `${LANE_NAMES[lane]} (${cci}/100)`;
}

function ageOf(days: number): string {
  return days === 0 ? 'moins d’un jour' : `${days} j`;
}

function clockOf({ clock }: EscalationCardView): string {
  if (clock === null) return LABELS.noClock;
  return `${named(CLOCK_NAMES, clock.code, LABELS.clock)} : ${civilDate(clock.dueOn)}`;
}

function missingOf({ missing }: EscalationCardView): string {
  return missing.length === 0 ? LABELS.nothingMissing : missing.map((kind) => DOCUMENT_NAMES[kind]).join(', ');
}

export function reasonName(code: string): string {
  return named(REASON_NAMES, code, UNNAMED_REASON);
}

type Button = Exclude<keyof typeof BUTTONS, 'cancel_message'>;

/** What can still be done from the card; whoever clicks on an older drawing of it is told why not. */
function buttonsOf(card: EscalationCardView): ButtonElement[] {
  const offered = offeredOn(card);
  return offered.map((id, index) =>
    button(id, BUTTONS[id], card.escalationId, styleOf(id, index === 0 && offered.length > 1)),
  );
}

function offeredOn({ status, kind }: EscalationCardView): readonly Button[] {
  if (status === 'fermee') return ['show'];
  const decide: readonly Button[] = kind === 'validation' ? ['validate', 'ask_correction'] : [];
  if (status === 'en_attente') return [...decide, 'take', 'show'];
  return [...decide, 'show', 'release', 'return', 'ask_close'];
}

function styleOf(id: Button, first: boolean): 'primary' | 'danger' | undefined {
  if (id === 'ask_close') return 'danger';
  return first && (id === 'take' || id === 'validate') ? 'primary' : undefined;
}
