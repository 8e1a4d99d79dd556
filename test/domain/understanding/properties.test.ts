import fc from 'fast-check';
import { detectDanger } from '../../../domain/understanding/detect-danger';
import { detectIntent } from '../../../domain/understanding/detect-intent';
import { parseBirthDate } from '../../../domain/understanding/parse-birth-date';
import { parseLossDate } from '../../../domain/understanding/parse-loss-date';
import { parseMatricule } from '../../../domain/understanding/parse-matricule';
import { parsePin } from '../../../domain/understanding/parse-pin';
import { parseMoney } from '../../../domain/understanding/parse-money';
import { parseYesNo } from '../../../domain/understanding/parse-yes-no';
import { normalise } from '../../../domain/understanding/text/normalise';
import type { Span } from '../../../domain/understanding/types';
import { understand } from '../../../domain/understanding/understand';
import { LANGUAGES, readCorpus, REFERENCE } from '../../../bench/understanding/corpus';
import { anyString } from '../../support/any-string';

const CORPUS = LANGUAGES.flatMap((language) => readCorpus(language, 'tuning'));

const PIECES = [
  ...CORPUS.filter(({ kind }) => kind === 'accounts').flatMap(({ text }) => text.split(/(?<=[ ,.])/)),
  ...[
    'constructor ',
    '__proto__ ',
    'toString ',
    'hasOwnProperty ',
    '31/02/2025 ',
    '50/50 ',
    '12.000 ',
    '-5 dh ',
    'le 99 ',
  ],
  ...['\u0000', '\u0007', '\r\n', '\u200f', '\u202e', 'é', 'e\u0301', '😀', '👍🏽', '\ud83d', 'ﷺ', 'İ', 'ß', '½', '٣'],
];

/** Anything that can be typed, and anything that looks like what people type. */
const anyText = fc.oneof(
  anyString(200),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

function spans(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'span' in value ? [value.span as Span] : [];
  return [...own, ...Object.values(value).flatMap(spans)];
}

describe('whatever is typed', () => {
  it('understanding never throws, and every piece of evidence lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spans(understand(text, REFERENCE))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(understand(text, REFERENCE)).toEqual(understand(text, REFERENCE));
      }),
      { numRuns: 100 },
    );
  });

  it('the small readers never throw', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('fr', 'en', 'ar', 'ary', undefined), (text, language) => {
        parseYesNo(text, language);
        detectIntent(text, language);
        detectDanger(text, language);
        parseMoney(text, { expectAmount: true });
        parseBirthDate(text);
        parseMatricule(text);
        parsePin(text);
      }),
      { numRuns: 200 },
    );
  });

  it('a date of loss is a real day that has come', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = parseLossDate(text, REFERENCE);
        if (reading.kind !== 'found') return;
        expect(reading.value.date <= '2025-06-18').toBe(true);
        expect(new Date(`${reading.value.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.value.date);
      }),
    );
  });

  it('a sum is a whole number of cents', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { value } of parseMoney(text, { expectAmount: true }))
          expect(Number.isSafeInteger(value.cents)).toBe(true);
      }),
    );
  });

  it('folding keeps a way back for every character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = normalise(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });
});

describe.each(LANGUAGES)('an injury beside a denial in %s', (language) => {
  const phrases = (['tuning', 'validation'] as const).flatMap((half) => readCorpus(language, half));
  const saying = (label: string): string[] =>
    phrases.filter(({ kind, labels }) => kind === 'injuries' && labels[0] === label).map(({ text }) => text);
  const but = { fr: [' mais ', ' et '], en: [' but ', ' and '], ar: [' لكن ', ' و '], ary: [' walakin ', ' w '] };
  const joints = ['. ', ', ', ' ', '\n', ' : ', ' ; ', '? ', ...but[language]];

  it('is never labelled "no", in whatever order and punctuation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...saying('yes')),
        fc.constantFrom(...saying('no')),
        fc.constantFrom(...joints),
        fc.boolean(),
        (injury, denial, joint, first) => {
          const text = first ? injury + joint + denial : denial + joint + injury;
          expect(understand(text, REFERENCE).injuries?.value).not.toBe('no');
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('written numbers', () => {
  it('every past day of ten years is found when it is written out', () => {
    const days = fc
      .integer({ min: 0, max: 3600 })
      .map((back) => new Date(Date.UTC(2025, 5, 18 - back)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), (day, separator) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const reading = parseLossDate(`c'était le ${[date, month, year].join(separator)}`, REFERENCE);
        expect(reading).toMatchObject({ kind: 'found', value: { date: day, assumed: false } });
      }),
    );
  });

  it('sums survive grouping and decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 90_000_000 }), (cents) => {
        const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
        const text = `${whole},${String(cents % 100).padStart(2, '0')} DH`;
        expect(parseMoney(text, { expectAmount: true }).map(({ value }) => value)).toEqual([
          { cents, currency: 'MAD' },
        ]);
      }),
    );
  });

  it('a membership number is found in any case and spacing', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('abcdfghjkpqrstvwxyz')),
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(
        letters,
        fc.integer({ min: 0, max: 999 }),
        letters,
        fc.constantFrom('', '-', ' ', ' - ', '.'),
        (a, n, b, gap) => {
          const normal = `${a}-${String(n).padStart(3, '0')}-${b}`.toUpperCase();
          expect(parseMatricule(normal.split('-').join(gap))).toBe(normal);
          expect(parseMatricule(`Mon matricule : ${normal.toLowerCase()}.`)).toBe(normal);
        },
      ),
    );
  });
});

describe('long texts', () => {
  /** A reading that grows with the square of the length would take a hundred times as long, not ten. */
  it.each([
    ['letters', 'a'],
    ['one word', 'voiture '],
    ['denials', 'pas '],
    ['dates', '12/04/2025 '],
    ['figures', '1 '],
    ['number words', 'deux mille '],
    ['"il y a"', 'il y a '],
    ['streets', 'rue de la '],
    ['signs', '.,!?-'],
    ['blanks', ' \n\t'],
    ['emoji', '😀'],
    ['control characters', '\u0000\u0001'],
  ])('10 000 characters of %s are read at all', (_, piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    expect(understand(text, REFERENCE).language).toBe('fr');
  });
});
