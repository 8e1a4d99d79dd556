import { SIGNALS, type Signal } from '../../domain/assessment/decision-types';
import type { Brief, BriefItem, Contradiction, TimelineEntry } from '../../domain/brief/types';
import type { CorrectedFacts, LossDate } from '../../domain/claim/types';
import type { Money } from '../../domain/money';
import type { SyntheseWire } from '../schemas/synthese';

/** Names of facts on the wire, as `faits` has them. */
const FACTS: Readonly<Record<BriefItem['code'] | keyof CorrectedFacts, string>> = {
  type: 'type_sinistre',
  lossDate: 'date_sinistre',
  place: 'lieu',
  injuries: 'blesses',
  thirdParty: 'tiers_implique',
  otherDriverKnown: 'autre_conducteur_connu',
  parties: 'nombre_parties',
  hitAndRun: 'delit_de_fuite',
  foreignVehicle: 'vehicule_etranger',
  liability: 'responsabilite',
  circumstances: 'circonstances',
  police: 'police',
  constat: 'constat',
  claimedAmount: 'montant_reclame',
  quoteAmount: 'montant_devis',
};

const WORDS: Readonly<Record<string, string>> = {
  yes: 'oui',
  no: 'non',
  unknown: 'inconnu',
  admitted_by_other: 'reconnue_par_l_autre',
  admitted_by_self: 'reconnue_par_le_client',
  undisputed: 'non_contestee',
  contested: 'contestee',
  unclear: 'incertaine',
};

export function presentBrief(reference: string, brief: Brief): SyntheseWire {
  const { hint } = brief;
  return {
    numero_sinistre: reference,
    etabli: brief.facts.map(presentItem),
    suppose: brief.suppositions.map(presentItem),
    contradictions: brief.contradictions.map(presentContradiction),
    sans_reponse: brief.unanswered.map(factName),
    pieces_manquantes: [...brief.missing],
    signaux: brief.signals.filter(isSignal).map(({ code, params }) => ({ code, parametres: { ...params } })),
    chronologie: brief.timeline.map(presentEntry),
    actions: brief.recommendations.map(({ code, priority, detail, dueOn }) => ({
      code,
      priorite: priority,
      detail: code === 'poser_question' && detail !== null ? factName(detail) : detail,
      avant_le: dueOn ?? null,
    })),
    citations: brief.quotes.map(({ topics, words, supposed }) => ({
      sujets: [...topics],
      mots: words,
      suppose: supposed,
    })),
    constat:
      hint === null
        ? null
        : {
            indice: hint.kind,
            cas: hint.case,
            part_client: hint.ownShare,
            signe: hint.signed,
            cases_client: [...hint.ownBoxes],
            cases_autre: [...hint.otherBoxes],
          },
    conventions: [...brief.conventions],
  };
}

function presentItem({ code, value }: BriefItem): SyntheseWire['etabli'][number] {
  return { fait: FACTS[code], valeur: presentValue(value) };
}

type Value = string | number | boolean | LossDate | Money | null | undefined;

function presentValue(value: Value): string {
  if (value === null || value === undefined) return 'inconnu';
  if (typeof value === 'object') return 'cents' in value ? `${value.cents} ${value.currency}` : value.date;
  if (typeof value === 'string') return Object.hasOwn(WORDS, value) ? (WORDS[value] ?? value) : value;
  return value === true ? 'oui' : String(value);
}

function presentContradiction(each: Contradiction): SyntheseWire['contradictions'][number] {
  if (each.code !== 'reponse_corrigee') {
    return { code: each.code, fait: null, avant: null, apres: null, decisif: false, le: null };
  }
  const { code, fact, before, after, decisive, at } = each;
  return { code, fait: fact, avant: presentAnswers(before), apres: presentAnswers(after), decisif: decisive, le: at };
}

function presentAnswers(facts: CorrectedFacts): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [factName(name), presentValue(value)]));
}

function factName(name: string): string {
  return Object.hasOwn(FACTS, name) ? FACTS[name as keyof typeof FACTS] : name;
}

function presentEntry({ at, code, detail, approximate }: TimelineEntry): SyntheseWire['chronologie'][number] {
  const dated = at instanceof Date;
  return {
    date: dated ? null : at,
    instant: dated ? at.toISOString() : null,
    code,
    detail: code === 'correction' && detail !== null ? factName(detail) : detail,
    approximatif: approximate,
  };
}

function isSignal(reason: Brief['signals'][number]): reason is Brief['signals'][number] & { readonly code: Signal } {
  return (SIGNALS as readonly string[]).includes(reason.code);
}
