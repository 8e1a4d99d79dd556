import type { BriefItem, EscalationBriefView } from '../../commands/desk/views';
import type { LossDate } from '../../domain/claim/types';
import { formatMoney } from '../../domain/money';
import { civilDate, list, named } from './blocks';
import { CLAIM_TYPE_NAMES, DOCUMENT_NAMES, FACT_NAMES, LABELS, LIABILITY_NAMES, TERNARY_NAMES } from './texts';

/** What is established, what is supposed and what is missing, in Slack's markup; nothing personal. */
export function briefText(brief: EscalationBriefView): string {
  const parts = [
    `*${LABELS.facts}*\n${list(brief.facts.map(itemText), LABELS.nothing)}`,
    `*${LABELS.suppositions}*\n${list([...brief.suppositions.map(itemText), ...doubts(brief)], LABELS.nothing)}`,
    `*${LABELS.unanswered}*\n${list(
      brief.unanswered.map((name) => named(FACT_NAMES, name, name)),
      LABELS.nothing,
    )}`,
    `*${LABELS.missing}*\n${list(
      brief.missing.map((kind) => DOCUMENT_NAMES[kind]),
      LABELS.nothingMissing,
    )}`,
  ];
  return parts.join('\n\n');
}

function doubts({ hedges, corrections }: EscalationBriefView): readonly string[] {
  return [
    ...(hedges > 0 ? [`Hésitations dans le récit : ${hedges}`] : []),
    ...(corrections > 0 ? [`Réponses corrigées : ${corrections}`] : []),
  ];
}

function itemText(item: BriefItem): string {
  const name = named(FACT_NAMES, item.code, item.code);
  const value = valueText(item);
  return value === null ? name : `${name} : ${value}`;
}

function valueText(item: BriefItem): string | null {
  switch (item.code) {
    case 'type':
      return CLAIM_TYPE_NAMES[item.value];
    case 'lossDate':
      return dateText(item.value);
    case 'parties':
      return String(item.value);
    case 'liability':
      return LIABILITY_NAMES[item.value];
    case 'claimedAmount':
    case 'quoteAmount':
      return formatMoney(item.value, 'fr');
    case 'hitAndRun':
    case 'foreignVehicle':
      return null;
    default:
      return TERNARY_NAMES[item.value];
  }
}

export function dateText(date: LossDate): string {
  const time = date.time === undefined ? '' : ` à ${date.time}`;
  const about = date.approximate ? `${LABELS.approximate} ` : '';
  return `${about}${civilDate(date.date)}${time}${date.assumed ? ` (${LABELS.assumed})` : ''}`;
}
