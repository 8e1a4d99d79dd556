import type { ClaimType, CivilDate, DocumentKind } from '../../../domain/claim/types';
import { addDays, isCivilDate } from '../../../domain/deadlines/civil-date';
import { formatMoney } from '../../../domain/money';
import { civilDates, type DayPart } from '../spoken-date';
import type { Texts } from '../texts';

const TYPES: Readonly<Record<ClaimType, string>> = {
  collision: 'collision',
  vol: 'theft',
  vandalisme: 'vandalism',
  incendie: 'fire',
  degats_des_eaux: 'water damage',
  bris_de_glace: 'broken glass',
  evenement_climatique: 'weather damage',
  dommage_materiel: 'property damage',
  blessure: 'injury',
  autre: 'loss',
};

const DOCUMENTS: Readonly<Record<DocumentKind, string>> = {
  constat: 'the accident report',
  declaration_ecrite: 'the written statement',
  photos: 'the photos',
  devis_ou_facture: 'the quote',
  rapport_police: 'the police report',
  recepisse_plainte: 'the complaint receipt',
  carte_grise: 'the registration card',
  cles: 'the photo of the keys',
  liste_valorisee: 'the list of belongings',
  attestation_pompiers: "the fire brigade's certificate",
  constat_degat_des_eaux: 'the water damage report',
  certificat_medical: 'the medical certificate',
  autre: 'the document',
};

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const NEXT_DAYS = { tomorrow: 'tomorrow', after_tomorrow: 'the day after tomorrow' } as const;

const PARTS_OF_TODAY: Readonly<Record<DayPart, string>> = {
  morning: 'this morning',
  afternoon: 'this afternoon',
  evening: 'this evening',
  night: 'last night',
};

const written = civilDates('en-GB');

/** How things are called in sentences. */
export const words: Texts['words'] = {
  type: (type) => TYPES[type],
  document: (kind) => DOCUMENTS[kind],
  amount: (amount) => formatMoney(amount, 'en'),

  /** "3,200": for a sum whose unit follows. */
  figure: (amount) => formatMoney(amount, 'en').replace(/\u00a0\S+$/, ''),

  /** "Thursday 12 March", with the year when it is not this one. */
  day: (date, today) => {
    if (!isCivilDate(date)) return date;
    const named = date.slice(0, 4) === today.slice(0, 4) ? `${written(date).weekday} ` : '';
    return `${named}${words.date(date, today)}`;
  },

  /** "12 March", with the year when it is not this one. */
  date: (date, today) => {
    const { day, month, year } = written(date);
    return year === today.slice(0, 4) ? `${day} ${month}` : `${day} ${month} ${year}`;
  },

  /** When the loss happened, as people say it: "this morning", "yesterday", "around 12 March". */
  lossDate: (loss, today, part) => {
    const day = words.day(loss.date, today);
    if (loss.precision === 'month') return `in ${words.month(loss.date)}`;
    if (loss.precision === 'week') return `in the week of ${words.date(loss.date, today)}`;
    if (loss.precision === 'weekend') return `over the weekend of ${day}`;
    // "Yesterday around 18:30": the day is sure, the hour is not.
    return loss.approximate && loss.time === undefined ? `around ${day}` : words.exactDay(loss, today, part ?? null);
  },

  /** "March 2026". */
  month: (date: CivilDate) => `${written(date).month} ${written(date).year}`,

  exactDay: ({ date, time, approximate }, today, part) => {
    const at = atTime(time, approximate);
    if (date === today) return at === '' && part !== null ? PARTS_OF_TODAY[part] : `today${at}`;
    if (isCivilDate(today) && date === addDays(today, -1))
      return at === '' && part === 'evening' ? 'yesterday evening' : `yesterday${at}`;
    return isCivilDate(date) ? `on ${words.day(date, today)}${at}` : `${date}${at}`;
  },

  /** "14:30". */
  time: (time) => time,

  /** When somebody wants to be called: "18:00", "tomorrow at 10:00", "Monday morning". */
  moment: ({ day, part, time }) => {
    if (day === undefined) return time ?? PARTS_OF_TODAY[part ?? 'evening'];
    const named = typeof day === 'number' ? DAYS[day] : NEXT_DAYS[day];
    if (time !== undefined) return `${named} at ${time}`;
    return part === undefined ? named : `${named} ${part}`;
  },

  /** "the quote, the photos and the accident report". */
  list: (items) => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`),

  /** The parts of a summary: "collision this morning, Casablanca, nobody hurt". */
  parts: (items) => items.join(', '),
  /** The customer's own words inside a sentence of ours. */
  untold: 'loss still to be described',
  verbatim: (text) => text,
};

function atTime(time: string | undefined, approximate: boolean): string {
  return time === undefined ? '' : ` ${approximate ? 'around' : 'at'} ${words.time(time)}`;
}
