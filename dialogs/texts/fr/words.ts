import type { ClaimType, CivilDate, DocumentKind, LossDate } from '../../../domain/claim/types';
import { addDays, isCivilDate, weekday } from '../../../domain/deadlines/civil-date';
import type { CallBackMoment } from '../../interruptions/call-back-moment';
import { formatMoney, type Money } from '../../../domain/money';
import type { DayPart } from '../spoken-date';

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const TYPES: Readonly<Record<ClaimType, string>> = {
  collision: 'collision',
  vol: 'vol',
  vandalisme: 'vandalisme',
  incendie: 'incendie',
  degats_des_eaux: 'dégât des eaux',
  bris_de_glace: 'bris de glace',
  evenement_climatique: 'événement climatique',
  dommage_materiel: 'dommage matériel',
  blessure: 'blessure',
  autre: 'sinistre',
};

const DOCUMENTS: Readonly<Record<DocumentKind, string>> = {
  constat: 'le constat',
  declaration_ecrite: 'la déclaration écrite',
  photos: 'les photos',
  devis_ou_facture: 'le devis',
  rapport_police: 'le rapport de police',
  recepisse_plainte: 'le récépissé de plainte',
  carte_grise: 'la carte grise',
  cles: 'la photo des clés',
  liste_valorisee: 'la liste des biens',
  attestation_pompiers: "l'attestation des pompiers",
  constat_degat_des_eaux: 'le constat dégât des eaux',
  certificat_medical: 'le certificat médical',
  autre: 'le document',
};

const PARTS_OF_TODAY: Readonly<Record<DayPart, string>> = {
  morning: 'ce matin',
  afternoon: 'cet après-midi',
  evening: 'ce soir',
  night: 'cette nuit',
};

const PARTS: Readonly<Record<NonNullable<CallBackMoment['part']>, string>> = {
  morning: 'matin',
  afternoon: 'après-midi',
  evening: 'soir',
};

const NEXT_DAYS = { tomorrow: 'demain', after_tomorrow: 'après-demain' } as const;

/** How things are called in sentences. */
export const words = {
  type: (type: ClaimType): string => TYPES[type],
  document: (kind: DocumentKind): string => DOCUMENTS[kind],
  amount: (amount: Money): string => formatMoney(amount, 'fr'),

  /** "3 200": for a sum whose unit follows. */
  figure: (amount: Money): string => formatMoney(amount, 'fr').replace(/\u00a0\S+$/, ''),

  /** "jeudi 12 mars", with the year when it is not this one. */
  day: (date: CivilDate, today: CivilDate): string => {
    if (!isCivilDate(date)) return date;
    const named = date.slice(0, 4) === today.slice(0, 4) ? `${DAYS[weekday(date)] ?? ''} ` : '';
    return `${named}${words.date(date, today)}`;
  },

  /** "12 mars", with the year when it is not this one. */
  date: (date: CivilDate, today: CivilDate): string => {
    const [year = '', month = '', day = ''] = date.split('-');
    const number = day === '01' ? '1er' : String(Number(day));
    const spoken = `${number} ${MONTHS[Number(month) - 1] ?? ''}`;
    return year === today.slice(0, 4) ? spoken : `${spoken} ${year}`;
  },

  /** When the loss happened, as people say it: "ce matin", "hier", "vers le 12 mars". */
  lossDate: (loss: LossDate, today: CivilDate, part: DayPart | null = null): string => {
    const day = words.day(loss.date, today);
    if (loss.precision === 'month') return `en ${words.month(loss.date)}`;
    if (loss.precision === 'week') return `la semaine du ${words.date(loss.date, today)}`;
    if (loss.precision === 'weekend') return `le week-end du ${day}`;
    // "Hier vers 18 h 30": the day is sure, the hour is not.
    return loss.approximate && loss.time === undefined ? `vers le ${day}` : words.exactDay(loss, today, part);
  },

  /** "mars 2026". */
  month: (date: CivilDate): string => `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`,

  exactDay: ({ date, time, approximate }: LossDate, today: CivilDate, part: DayPart | null): string => {
    const at = time === undefined ? '' : ` ${approximate ? 'vers' : 'à'} ${words.time(time)}`;
    if (date === today) return at === '' && part !== null ? PARTS_OF_TODAY[part] : `aujourd'hui${at}`;
    if (isCivilDate(today) && date === addDays(today, -1))
      return at === '' && part === 'evening' ? 'hier soir' : `hier${at}`;
    return `${words.day(date, today)}${at}`;
  },

  /** "14 h 30", "9 h". */
  time: (time: string): string => {
    const [hour = '', minute = ''] = time.split(':');
    return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`;
  },

  /** When somebody wants to be called: "18 h", "demain à 10 h", "lundi matin". */
  moment: ({ day, part, time }: CallBackMoment): string => {
    const at = time === undefined ? null : words.time(time);
    if (day === undefined) return at ?? PARTS_OF_TODAY[part ?? 'evening'];
    const named = typeof day === 'number' ? DAYS[day] : NEXT_DAYS[day];
    if (at !== null) return `${named} à ${at}`;
    return part === undefined ? named : `${named} ${PARTS[part]}`;
  },

  /** "le devis, les photos et le constat". */
  list: (items: readonly string[]): string =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`,

  /** The parts of a summary: "collision ce matin, Casablanca, aucun blessé". */
  parts: (items: readonly string[]): string => items.join(', '),
  /** The customer's own words inside a sentence of ours. */
  untold: 'sinistre à préciser',
  verbatim: (text: string): string => text,
};
