import { originalSpan, type Normalised } from './text/normalise';
import type { Evidence } from './types';

/** A range of the folded text that names a thing or a person's line: its figures are no date and no sum. */
interface Identifier {
  readonly kind: 'plate' | 'phone' | 'reference';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const MOROCCAN_LETTERS: Readonly<Record<string, string>> = {
  ا: 'A',
  ب: 'B',
  د: 'D',
  ه: 'H',
  و: 'W',
  ط: 'T',
  ج: 'J',
  م: 'M',
};

const PATTERNS: readonly {
  readonly kind: Identifier['kind'];
  readonly pattern: RegExp;
  readonly name: (m: RegExpMatchArray) => string;
}[] = [
  { kind: 'reference', pattern: /(?<![a-z0-9])sin-?\d{4}-?\d{6}-?\d(?![a-z0-9])/g, name: (m) => m[0].toUpperCase() },
  {
    kind: 'phone',
    pattern:
      /(?<![a-z0-9])(?:\+|00)?(?:212|33)[ .-]?\(?0?\)?[ .-]?[1-9](?:[ .-]?\d{2}){4}(?!\d)|(?<![a-z0-9])0[1-9](?:[ .-]?\d{2}){4}(?!\d)/g,
    name: (m) => m[0].replace(/[^\d+]/g, ''),
  },
  {
    kind: 'plate',
    pattern:
      /(?<![a-z0-9])(?!(?:[01]?\d|2[0-3]) h [0-5]\d(?!\d)|(?:19|20)\d{2} a \d)(\d{1,5}) ?[-|/ ] ?([abdhwtjm\u0627\u0628\u062f\u0647\u0648\u0637\u062c\u0645]) ?[-|/ ] ?(\d{1,2})(?![a-z0-9]| ?h ?\d)/g,
    name: (m) => `${m[1] ?? ''}-${MOROCCAN_LETTERS[m[2] ?? ''] ?? (m[2] ?? '').toUpperCase()}-${m[3] ?? ''}`,
  },
  {
    kind: 'plate',
    pattern: /(?<![a-z0-9])([a-hj-np-tv-z]{2})(?: ?- ?)(\d{3})(?: ?- ?)([a-hj-np-tv-z]{2})(?![a-z0-9])/g,
    name: (m) => `${m[1] ?? ''}-${m[2] ?? ''}-${m[3] ?? ''}`.toUpperCase(),
  },
  {
    kind: 'plate',
    pattern: /(?<![a-z0-9])([a-hj-np-tv-z]{2})(\d{3})([a-hj-np-tv-z]{2})(?![a-z0-9])/g,
    name: (m) => `${m[1] ?? ''}-${m[2] ?? ''}-${m[3] ?? ''}`.toUpperCase(),
  },
];

/** "AB 123 CD": with blanks it is a plate when it is named so or written in capitals, and else words around a figure. */
const SPACED_PLATE = /(?<![a-z0-9])([a-hj-np-tv-z]{2}) (\d{3}) ([a-hj-np-tv-z]{2})(?![a-z0-9])/g;
const NAMED_PLATE = /(?:immat|plaque|plate|registr|matricul|numero|لوحه|ترقيم)[^.!?\n]{0,30}$/;
const AROUND_FIGURES =
  /^(?:de|du|la|le|en|au|ma|sa|ta|et|un|je|se|me|te|ce|dh|eu|km|kg|cm|mm|ht|rn|rd|gr|ms|mn|an|ne|ny|no|at|by|my|me|we|he|am|pm|nd|rd|th|st)$/;

function spacedPlates(source: Normalised): Identifier[] {
  return [...source.text.matchAll(SPACED_PLATE)].flatMap((match) => {
    const [whole, first = '', figures = '', last = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const written = source.original.slice(source.offsets[start], source.offsets[end - 1]);
    const capital = written === written.toUpperCase() && !AROUND_FIGURES.test(first) && !AROUND_FIGURES.test(last);
    if (!capital && !NAMED_PLATE.test(source.text.slice(Math.max(0, start - 40), start))) return [];
    return [{ kind: 'plate' as const, value: `${first}-${figures}-${last}`.toUpperCase(), start, end }];
  });
}

/** Plates, phones and claim numbers of a folded text, first to last. */
export function findIdentifiers(source: Normalised): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const { kind, pattern, name } of PATTERNS) {
    for (const match of source.text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (found.some((known) => range.start < known.end && known.start < range.end)) continue;
      found.push({ kind, value: name(match), ...range });
    }
  }
  const spaced = spacedPlates(source).filter(({ start, end }) => !found.some((a) => start < a.end && a.start < end));
  return [...found, ...spaced].sort((a, b) => a.start - b.start);
}

/** The same form names a membership number: then it is no plate. A car's "matricule" is one, and so is any of Moroccan form. */
const NAMED_NUMBER =
  /(?:(?<![a-z])matricule|adherent|numero d'assure|membership|mon numero)(?![^.!?\n]*(?:voiture|vehicule|auto|moto|camion|tomobil|car\b))[^.!?\n]{0,20}$/;
const MEMBERSHIP_FORM = /^[A-Z]{2}-\d{3}-[A-Z]{2}$/;

/** Registration plates of Morocco (`12345-A-6`) and France (`AB-123-CD`). */
export function readPlates(source: Normalised): readonly Evidence<string>[] {
  return findIdentifiers(source)
    .filter(
      ({ kind, value, start }) =>
        kind === 'plate' &&
        !(MEMBERSHIP_FORM.test(value) && NAMED_NUMBER.test(source.text.slice(Math.max(0, start - 40), start))),
    )
    .map(({ value, start, end }) => ({ value, span: originalSpan(source, start, end), confidence: 0.9 }));
}
