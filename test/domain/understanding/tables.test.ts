import { ARABIC } from '../../../domain/understanding/ar/tables';
import { DARIJA } from '../../../domain/understanding/ary/tables';
import { ENGLISH } from '../../../domain/understanding/en/tables';
import { FRENCH } from '../../../domain/understanding/fr/tables';
import { readPhrase } from '../../../domain/understanding/lexicon/phrase';

describe.each([
  ['fr', FRENCH],
  ['en', ENGLISH],
  ['ar', ARABIC],
  ['ary', DARIJA],
] as const)('the tables of %s', (_, groups) => {
  const phrases = groups.flatMap((group) => group.phrases);

  it('open and close their brackets, without nesting', () => {
    const wellFormed = /^(?:[^()[\]]|\([^()[\]]+\)|\[[^()[\]]+\])+$/;
    expect(phrases.filter((phrase) => !wellFormed.test(phrase))).toEqual([]);
  });

  it('begin with a word that must stand there, and hold no empty alternative', () => {
    const empty = phrases.filter((phrase) => readPhrase(phrase).every(({ optional }) => optional));
    const blank = phrases.filter((phrase) => /[(|[]\s*[|)\]]/.test(phrase));
    expect([...empty, ...blank]).toEqual([]);
  });

  it('have stems of three letters or more', () => {
    const short = phrases.filter((phrase) =>
      readPhrase(phrase).some(({ choice: { stems } }) => stems.some((stem) => stem.length < 3)),
    );
    expect(short).toEqual([]);
  });
});

describe('a phrase', () => {
  const words = (phrase: string) =>
    readPhrase(phrase).map(({ choice: { words: single, runs }, optional }) => {
      const several = [...runs.values()].flat().map((run) => run.join(' '));
      return [...single, ...several].join('|') + (optional ? '?' : '');
    });

  it('offers alternatives and optional words', () => {
    expect(words("pas [de|d'un] (blessé|mort)")).toEqual(['pas', 'de|d un?', 'blesse|mort']);
  });

  it('splits at apostrophes and hyphens and drops accents', () => {
    expect(words("l'Arrière-train")).toEqual(['l', 'arriere', 'train']);
  });
});
