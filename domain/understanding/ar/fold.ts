import { normalise } from '../text/normalise';

/** A pattern of the tables in the form that texts are folded to (no hamza on its seat, ه for ة). */
export function folded(source: string): RegExp {
  return new RegExp(foldArabic(source), 'u');
}

export function foldArabic(text: string): string {
  return normalise(text).text;
}

export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(foldArabic));
}
