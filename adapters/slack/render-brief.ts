import type { EscalationBriefView } from '../../commands/desk/views';
import type { BriefItem, Contradiction, Quote, Recommendation, TimelineEntry } from '../../domain/brief/types';
import type { CorrectedFacts, LossDate } from '../../domain/claim/types';
import { formatMoney } from '../../domain/money';
import { advisorReason } from './advisor-reasons';
import { civilDate, context, list, listSections, named, quote, safe, type Block } from './blocks';
import {
  CLAIM_STATUS_NAMES,
  CLAIM_TYPE_NAMES,
  CLOCK_NAMES,
  DOCUMENT_NAMES,
  FACT_NAMES,
  LABELS,
  LIABILITY_NAMES,
  PRIORITIES,
  TERNARY_NAMES,
} from './texts';
import {
  BRIEF_LABELS,
  CALL_REASONS,
  CONTRADICTION_NAMES,
  CONVENTION_NAMES,
  HINT_NAMES,
  RECOMMENDATION_NAMES,
  TIMELINE_NAMES,
  TOPIC_NAMES,
} from './texts-brief';

/**
 * The brief in a thread, in Slack's markup, for everybody in the channel: what is established, supposed, missing and to be
 * done; nothing personal, and nothing that follows from a signal.
 */
export function briefText(brief: EscalationBriefView): string {
  const todo = brief.recommendations.filter(({ fromSignal }) => !fromSignal);
  const contradictions = brief.contradictions.map((each) => contradictionText(each, SHOWN_IN_CHANNEL));
  return [
    titled(BRIEF_LABELS.todo, todo.map(recommendationText), BRIEF_LABELS.none),
    ...knownParts(brief),
    ...(contradictions.length === 0 ? [] : [titled(BRIEF_LABELS.contradictions, contradictions, '')]),
  ].join('\n\n');
}

/** The brief in the dossier's modal, with signals, the time line and the customer's own words. */
export function briefBlocks(brief: EscalationBriefView, localTime: (at: Date) => string): Block[] {
  return [
    ...listSections(BRIEF_LABELS.todo, brief.recommendations.map(recommendationText), BRIEF_LABELS.none),
    ...listSections(LABELS.facts, brief.facts.map(itemText), LABELS.nothing),
    ...listSections(LABELS.suppositions, [...brief.suppositions.map(itemText), ...doubts(brief)], LABELS.nothing),
    ...filled(
      BRIEF_LABELS.contradictions,
      brief.contradictions.map((each) => contradictionText(each, ALL_SHOWN)),
    ),
    ...filled(BRIEF_LABELS.signals, brief.signals.map(advisorReason)),
    ...filled(BRIEF_LABELS.hint, hintLines(brief)),
    ...filled(LABELS.unanswered, brief.unanswered.map(factName)),
    ...filled(
      LABELS.missing,
      brief.missing.map((kind) => DOCUMENT_NAMES[kind]),
    ),
    ...listSections(
      BRIEF_LABELS.timeline,
      brief.timeline.map((each) => timelineText(each, localTime)),
      BRIEF_LABELS.none,
    ),
    ...quoteBlocks(brief.quotes),
  ];
}

function filled(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : listSections(title, items, '');
}

function titled(title: string, items: readonly string[], none: string): string {
  return `*${title}*\n${list(items, none)}`;
}

function knownParts(brief: EscalationBriefView): readonly string[] {
  return [
    titled(LABELS.facts, brief.facts.map(itemText), LABELS.nothing),
    titled(LABELS.suppositions, [...brief.suppositions.map(itemText), ...doubts(brief)], LABELS.nothing),
    titled(LABELS.unanswered, brief.unanswered.map(factName), LABELS.nothing),
    titled(
      LABELS.missing,
      brief.missing.map((kind) => DOCUMENT_NAMES[kind]),
      LABELS.nothingMissing,
    ),
  ];
}

function quoteBlocks(quotes: readonly Quote[]): Block[] {
  return quotes.flatMap(({ topics, words, supposed }) => {
    const about = topics.map((topic) => TOPIC_NAMES[topic]).join(', ');
    return [context(`*${about}*${supposed ? ` (${BRIEF_LABELS.supposed})` : ''}`), quote(words, 400)];
  });
}

function factName(code: string): string {
  return named(FACT_NAMES, code, code);
}

function doubts({ hedges, corrections }: EscalationBriefView): readonly string[] {
  return [
    ...(hedges > 0 ? [`Hésitations dans le récit : ${hedges}`] : []),
    ...(corrections > 0 ? [`Réponses corrigées : ${corrections}`] : []),
  ];
}

function recommendationText({ code, priority, detail, dueOn }: Recommendation): string {
  const about = detail === null ? '' : ` : ${detailName(code, detail)}`;
  const due = dueOn === undefined ? '' : `, ${BRIEF_LABELS.before} ${civilDate(dueOn)}`;
  return `${PRIORITIES[priority].sign} ${RECOMMENDATION_NAMES[code]}${about}${due}`;
}

function detailName(code: Recommendation['code'], detail: string): string {
  switch (code) {
    case 'demander_piece':
      return named(DOCUMENT_NAMES, detail, detail);
    case 'tenir_echeance':
      return named(CLOCK_NAMES, detail, detail);
    case 'appeler_client':
      return named(CALL_REASONS, detail, detail);
    case 'exercer_recours':
      return named(CONVENTION_NAMES, detail, detail);
    default:
      return detail
        .split(',')
        .map((each) => factName(each))
        .join(', ');
  }
}

/** Places, circumstances and names stay out of the channel. */
type Shown = (name: keyof CorrectedFacts) => boolean;
const ALL_SHOWN: Shown = () => true;
const SHOWN_IN_CHANNEL: Shown = (name) => name !== 'place' && name !== 'circumstances';

function contradictionText(each: Contradiction, shows: Shown): string {
  if (each.code !== 'reponse_corrigee') return CONTRADICTION_NAMES[each.code];
  const names = (Object.keys(each.before) as (keyof CorrectedFacts)[]).filter(shows);
  const values = names.map((name) => `${correctedText(each.before, name)} → ${correctedText(each.after, name)}`);
  return [`${factName(each.fact)}, ${BRIEF_LABELS.changed} ${civilDate(each.at.slice(0, 10))}`, ...values].join(' : ');
}

function correctedText(facts: CorrectedFacts, name: keyof CorrectedFacts): string {
  const value = facts[name];
  if (value === undefined || value === null) return 'inconnu';
  if (typeof value === 'object') return 'cents' in value ? formatMoney(value, 'fr') : dateText(value);
  return safe(named({ ...TERNARY_NAMES, ...CLAIM_TYPE_NAMES, ...LIABILITY_NAMES }, value, value));
}

function hintLines({ hint, conventions }: EscalationBriefView): readonly string[] {
  const names = conventions.map((id) => CONVENTION_NAMES[id]);
  if (hint === null) return names;
  const share = hint.ownShare === null ? '' : `, ${BRIEF_LABELS.ownShare} ${hint.ownShare} %`;
  const scale = hint.case === null ? '' : ` (cas ${hint.case}${share})`;
  const boxes = `${BRIEF_LABELS.boxes} ${numbers(hint.ownBoxes)} / ${numbers(hint.otherBoxes)}`;
  return [`${HINT_NAMES[hint.kind]}${scale}, ${boxes}`, ...(hint.signed ? [] : [BRIEF_LABELS.unsigned]), ...names];
}

function numbers(boxes: readonly number[]): string {
  return boxes.length === 0 ? '–' : boxes.join(', ');
}

function timelineText({ at, code, detail, approximate }: TimelineEntry, localTime: (at: Date) => string): string {
  const when = at instanceof Date ? localTime(at) : civilDate(at);
  const about = detail === null ? '' : ` : ${timelineDetail(code, detail)}`;
  return `${approximate ? `${LABELS.approximate} ` : ''}${when} : ${TIMELINE_NAMES[code]}${about}`;
}

function timelineDetail(code: TimelineEntry['code'], detail: string): string {
  switch (code) {
    case 'statut':
      return named(CLAIM_STATUS_NAMES, detail, detail);
    case 'piece':
      return named(DOCUMENT_NAMES, detail, detail);
    case 'correction':
      return factName(detail);
    default:
      return safe(detail);
  }
}

function itemText(item: BriefItem): string {
  const name = factName(item.code);
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
