import type { ClaimType, CivilDate, DocumentKind } from '../../../domain/claim/types';
import { addDays, isCivilDate } from '../../../domain/deadlines/civil-date';
import { formatMoney } from '../../../domain/money';
import { asItRuns, leftToRight } from '../isolate';
import { civilDates, type DayPart } from '../spoken-date';
import type { Texts } from '../texts';

const TYPES: Readonly<Record<ClaimType, string>> = {
  collision: 'اصطدام',
  vol: 'سرقة',
  vandalisme: 'تخريب',
  incendie: 'حريق',
  degats_des_eaux: 'أضرار المياه',
  bris_de_glace: 'كسر زجاج',
  evenement_climatique: 'أضرار الأحوال الجوية',
  dommage_materiel: 'أضرار مادية',
  blessure: 'إصابة',
  autre: 'حادث',
};

const DOCUMENTS: Readonly<Record<DocumentKind, string>> = {
  constat: 'المعاينة الودية',
  declaration_ecrite: 'التصريح الكتابي',
  photos: 'الصور',
  devis_ou_facture: 'عرض الأسعار',
  rapport_police: 'محضر الشرطة',
  recepisse_plainte: 'وصل الشكاية',
  carte_grise: 'البطاقة الرمادية',
  cles: 'صورة المفاتيح',
  liste_valorisee: 'قائمة الأغراض',
  attestation_pompiers: 'شهادة الوقاية المدنية',
  constat_degat_des_eaux: 'معاينة أضرار المياه',
  certificat_medical: 'الشهادة الطبية',
  autre: 'الوثيقة',
};

const DAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'] as const;

const NEXT_DAYS = { tomorrow: 'غدا', after_tomorrow: 'بعد غد' } as const;

const PARTS = { morning: 'صباحا', afternoon: 'بعد الظهر', evening: 'مساء' } as const;

const PARTS_OF_TODAY: Readonly<Record<DayPart, string>> = {
  morning: 'هذا الصباح',
  afternoon: 'بعد ظهر اليوم',
  evening: 'هذا المساء',
  night: 'هذه الليلة',
};

/** Moroccan names of the months, Latin figures. */
const written = civilDates('ar-MA-u-nu-latn');

/** How things are called in sentences. */
export const words: Texts['words'] = {
  type: (type) => TYPES[type],
  document: (kind) => DOCUMENTS[kind],
  amount: (amount) => formatMoney(amount, 'ar').replace(/^[^\u00a0]+/u, leftToRight),

  /** "3 200": for a sum whose unit follows. */
  figure: (amount) => formatMoney(amount, 'ar').replace(/\u00a0\S+$/, ''),

  /** "الخميس 12 مارس", with the year when it is not this one. */
  day: (date, today) => {
    if (!isCivilDate(date)) return date;
    const named = date.slice(0, 4) === today.slice(0, 4) ? `${written(date).weekday} ` : '';
    return `${named}${words.date(date, today)}`;
  },

  /** "12 مارس", with the year when it is not this one. */
  date: (date, today) => {
    const { day, month, year } = written(date);
    return year === today.slice(0, 4) ? `${day} ${month}` : `${day} ${month} ${year}`;
  },

  /** When the loss happened, as people say it: "هذا الصباح", "أمس", "حوالي 12 مارس". */
  lossDate: (loss, today, part) => {
    const day = words.day(loss.date, today);
    if (loss.precision === 'month') return `في ${words.month(loss.date)}`;
    if (loss.precision === 'week') return `خلال أسبوع ${words.date(loss.date, today)}`;
    if (loss.precision === 'weekend') return `في نهاية أسبوع ${day}`;
    // "أمس حوالي الساعة 18:30": the day is sure, the hour is not.
    return loss.approximate && loss.time === undefined ? `حوالي ${day}` : words.exactDay(loss, today, part ?? null);
  },

  /** "مارس 2026". */
  month: (date: CivilDate) => `${written(date).month} ${written(date).year}`,

  exactDay: ({ date, time, approximate }, today, part) => {
    const at = atTime(time, approximate);
    if (date === today) return at === '' && part !== null ? PARTS_OF_TODAY[part] : `اليوم${at}`;
    if (isCivilDate(today) && date === addDays(today, -1))
      return at === '' && part === 'evening' ? 'مساء أمس' : `أمس${at}`;
    return isCivilDate(date) ? `يوم ${words.day(date, today)}${at}` : `${date}${at}`;
  },

  /** "14:30". */
  time: (time) => leftToRight(time),

  /** When somebody wants to be called: "الساعة 18:00", "غدا على الساعة 10:00", "يوم الاثنين صباحا". */
  moment: ({ day, part, time }) => {
    if (day === undefined) return time === undefined ? PARTS_OF_TODAY[part ?? 'evening'] : `الساعة ${words.time(time)}`;
    const named = typeof day === 'number' ? `يوم ${DAYS[day]}` : NEXT_DAYS[day];
    if (time !== undefined) return `${named} على الساعة ${words.time(time)}`;
    return part === undefined ? named : `${named} ${PARTS[part]}`;
  },

  /** "عرض الأسعار والصور والمعاينة الودية". */
  list: (items) => items.join(' و'),

  /** The parts of a summary: "اصطدام هذا الصباح، Casablanca، لا أحد مصاب". */
  parts: (items) => items.join('، '),
  /** The customer's own words inside a sentence of ours. */
  untold: 'حادث لم يُوصف بعد',
  verbatim: (text) => asItRuns(text),
};

function atTime(time: string | undefined, approximate: boolean): string {
  return time === undefined ? '' : ` ${approximate ? 'حوالي' : 'على'} الساعة ${words.time(time)}`;
}
