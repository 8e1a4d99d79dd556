import type { Currency } from '../money';

/** A unit of money as it is typed, what one of it is worth, and whether it must be read back in dirhams. */
export interface MoneyUnit {
  /** Null when the unit is not one that we settle in. */
  readonly currency: Currency | null;
  /** Minor units in one of these: a dirham has 100, a ryal is five centimes, a Moroccan franc one centime. */
  readonly cents: number;
  readonly readBack: boolean;
}

const DIRHAM: MoneyUnit = { currency: 'MAD', cents: 100, readBack: false };
const EURO: MoneyUnit = { currency: 'EUR', cents: 100, readBack: false };
const RYAL: MoneyUnit = { currency: 'MAD', cents: 5, readBack: true };
const CENTIME: MoneyUnit = { currency: 'MAD', cents: 1, readBack: true };
const OTHER: MoneyUnit = { currency: null, cents: 100, readBack: true };

export const UNITS: ReadonlyMap<string, MoneyUnit> = new Map([
  ...[
    'dh',
    'dhs',
    'dhm',
    'drh',
    'mad',
    'dirham',
    'dirhams',
    'dirhem',
    'drahem',
    'derhem',
    'drham',
    'drhm',
    'drahm',
    'derham',
    'dirhm',
    'درهم',
    'دراهم',
    'درهما',
  ].map((u) => [u, DIRHAM] as const),
  ...['€', 'eur', 'euro', 'euros', 'اورو', 'يورو'].map((u) => [u, EURO] as const),
  ...['ryal', 'ryals', 'rial', 'rials', 'riyal', 'real', 'ريال'].map((u) => [u, RYAL] as const),
  ...['franc', 'francs', 'frank', 'centime', 'centimes', 'فرنك', 'سنتيم'].map((u) => [u, CENTIME] as const),
  ...['balles', 'balle', 'boules', '$', 'dollar', 'dollars', 'usd'].map((u) => [u, OTHER] as const),
]);

/** "million" without a unit is counted in centimes, as in everyday Morocco: always read back. */
export const MILLIONS: ReadonlySet<string> = new Set([
  'million',
  'millions',
  'mlyoun',
  'melyoun',
  'mlayen',
  'مليون',
  'ملايين',
]);

/** Half of what the next word names, with a whole number before it in English; folded text. */
export const HALF_OF =
  '(?:(?:une? )?demie?[ -]|(?:(\\d{1,3}|[a-z]+) and a )?half (?:a |of a )?|(?:nss|noss|nos|ness) (?:d )?|نصف )';

/** A half more of what the word before names. */
export const HALF_AFTER =
  /^ (?:et demie?\b|and a half\b|(?:w|o|u|ou) ?(?:nss|noss|nos|ness)\b|و ?نصف(?![\u0600-\u06ff]))/;

export const THOUSANDS: ReadonlySet<string> = new Set(['k', 'mille', 'thousand', 'الف', 'الاف', 'alf']);

/** What may follow a figure that is no sum. */
export const NOT_MONEY =
  /^ ?(?:%|km|m2|m²|kg|cv|cm|mm|m\b|h\b|h\d|heures?|min|mn|jours?|j\b|ans?\b|annees?|mois|semaines?|fois|voitures?|vehicules?|personnes?|photos?|pneus?|tuiles?|points?|places?|etages?|eme|e\b|er\b|ere|rue|avenue|boulevard|bd|avril|mai|juin|juillet|aout|janvier|fevrier|mars|septembre|octobre|novembre|decembre|degres?|chevaux|litres?|gb|go\b|pieces?|roues?|cles?|conducteurs?|blesses?|enfants?|autres?|days?|cars?|years?|[:/]\d)/;

/** Words before a bare figure that make it a sum. */
export const MONEY_BEFORE =
  /(?:devis|facture|montant|cout|coute|coutent|prix|reparations?|estim\w*|chiffr\w*|rembours\w*|valeur|vaut|somme|franchise|total|paye|payer|reclame\w*|demande|quote|invoice|cost|costs|worth)[^.!?\n\d]{0,24}$/;

/** Words before a bare figure that make it something else, also when a sum is expected. */
export const OTHER_FIGURE_BEFORE =
  /(?:\ble|\bdu|\bau|numero|n°|\bno|\brue|avenue|boulevard|depuis|dossier|plaque|code|renault|peugeot|\ba7|\bil y a) $/;
