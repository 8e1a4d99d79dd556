import fc from 'fast-check';
import { LANGUAGES, readCorpus } from '../../../bench/understanding/corpus';
import { packOf } from '../../../domain/understanding/languages';
import { mayMatch, neededWords } from '../../../domain/understanding/text/needed-words';
import { normalise } from '../../../domain/understanding/text/normalise';

describe('the words that a pattern needs', () => {
  it.each([
    [/hier/, ['hier']],
    [/h?ier|hie/, ['ier', 'hie']],
    [/(?<![a-z])(?:le )?(lundi|mardi) (?:matin|soir)?(?!s)/, ['lundi', 'mardi']],
    [/il y a (\d{1,3}|deux) jours?/, ['il y a ']],
    [/(\d{1,3}|deux)j?/, ['\\d', 'deux']],
    [/a{0,2}b+c/, ['b']],
    [/fin\.? (?:de )?mois/, ['mois']],
    [/[a-z]+ ?/, null],
    [/hier|/, null],
    [/hier/i, null],
    [/(?=hier).*/, null],
  ] as const)('of %s are %j', (pattern, needed) => {
    expect(neededWords(pattern)).toEqual(needed);
  });

  it('never keep a pattern from a text in which it matches', () => {
    const { pattern } = fc.letrec<{ pattern: string; sequence: string; atom: string }>((tie) => ({
      pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|')),
      sequence: fc.array(tie('atom'), { maxLength: 4 }).map((parts) => parts.join('')),
      atom: fc
        .tuple(
          fc.oneof(
            { depthSize: 'small' },
            fc.constantFrom('a', 'b', 'c', ' ', '\\d', '\\.', '[ab]', '[^\\]]', '.', '\\u0061'),
            fc
              .tuple(fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!', '(?<x>'), tie('pattern'))
              .map(([opening, inner]) => `${opening}${inner})`),
          ),
          fc.constantFrom('', '', '', '?', '*', '+', '+?', '{0,2}', '{2}', '{1,}'),
        )
        .map(([atom, repeats]) => (atom.startsWith('(?<') || atom.startsWith('(?=') ? atom : atom + repeats)),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '1', '.'), maxLength: 12 });
    fc.assert(
      fc.property(pattern, text, (source, said) => {
        let regexp;
        try {
          regexp = new RegExp(source);
        } catch {
          // The same name twice.
          return;
        }
        if (regexp.test(said)) expect(mayMatch(regexp, said)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(LANGUAGES)('never keep a day or an hour from being read in %s', (language) => {
    const texts = (['tuning', 'validation'] as const)
      .flatMap((half) => readCorpus(language, half))
      .filter(({ kind }) => kind === 'dates')
      .map(({ text }) => normalise(text).text);
    const { rules, times } = packOf(language).dates;
    const missed = [...rules, ...times].flatMap(({ pattern }) =>
      texts.filter((text) => text.search(pattern) >= 0 && !mayMatch(pattern, text)),
    );
    expect(texts.length).toBeGreaterThan(50);
    expect(missed).toEqual([]);
  });
});
