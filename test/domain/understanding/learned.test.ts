import fc from 'fast-check';
import { LANGUAGES } from '../../../bench/understanding/corpus';
import { learnLanguage } from '../../../bench/understanding/learn-language';
import { learnWeights } from '../../../bench/understanding/learn-weights';
import { featuresOf } from '../../../domain/understanding/learned/features';
import { secondOpinion } from '../../../domain/understanding/learned/second-opinion';
import { readTables, writeTables } from '../../../domain/understanding/learned/table-text';
import { weigh } from '../../../domain/understanding/learned/weigh';
import { WEIGHTS as ary } from '../../../domain/understanding/learned/weights/ary';
import { readMessage } from '../../../domain/understanding/read-message';
import { readText } from '../../../domain/understanding/reading';
import { understand } from '../../../domain/understanding/understand';

const REFERENCE = { now: new Date('2026-11-25T11:00:00Z'), timeZone: 'Africa/Casablanca' };
const OPEN = { type: true, injuries: true, thirdParty: true };

const words = (text: string) => text.split(' ').map((written) => ({ written }));

describe('learning', () => {
  const examples = [
    { tokens: words('le cambrioleur a tout emporté'), label: 'vol' },
    { tokens: words('le cambrioleur est passé par le toit'), label: 'vol' },
    { tokens: words('la gouttière a débordé sur le parquet'), label: 'degats_des_eaux' },
    { tokens: words('le parquet gondole sous la gouttière'), label: 'degats_des_eaux' },
  ];
  const table = learnWeights(examples);

  it('weighs a text by words that it has seen', () => {
    expect(weigh(table, featuresOf(words('un cambrioleur chez nous')))).toMatchObject({
      value: 'vol',
      word: 'cambrioleur',
    });
    expect(weigh(table, featuresOf(words('gouttière et parquet'))).value).toBe('degats_des_eaux');
  });

  it('gives the same table for the same messages', () => {
    expect(learnWeights(examples)).toEqual(table);
  });

  it('keeps a table through its text', () => {
    const tables = new Map([['type', table]]);
    expect(readTables(writeTables(tables))).toEqual(tables);
  });

  it('counts a word once, however often it is said', () => {
    expect([...featuresOf(words('parquet parquet'))]).toEqual(['parquet', 'parq*', 'parquet parquet']);
  });

  it('has made the tables that are read', () => {
    expect(learnLanguage('ary').text).toBe(ary);
  });
});

describe('the second opinion', () => {
  it('stands in for what no rule finds, at half of a confidence at most, with the word that it leans on', () => {
    const text = 'Un cerf-volant de plage a fini sa course dans mon phare, il est en miettes et le capot aussi';
    const opinion = secondOpinion(readText(text), OPEN);
    expect(opinion.type?.confidence).toBeLessThanOrEqual(0.5);
    const { start = 0, end = 0 } = opinion.type?.span ?? {};
    expect(end).toBeGreaterThan(start);
  });

  it.each(['bonjour madame', 'oui', 'je ne sais pas', 'mardi dernier'])('has none of %p', (text) => {
    expect(secondOpinion(readText(text), OPEN)).toEqual({});
    expect(understand(text, REFERENCE).type).toBeUndefined();
  });

  it('is none of those of a conversation, which can ask instead', () => {
    const text = 'La rivière a fini dans notre salon avec ses galets et ses branches';
    expect(understand(text, REFERENCE).type?.value).toBe('evenement_climatique');
    expect(readMessage(text, REFERENCE).type).toBeUndefined();
  });

  it('never says that nobody is hurt', () => {
    const said = fc.array(fc.constantFrom(...ary.split('\n').map((line) => line.split('\t')[0] ?? '')), {
      minLength: 5,
      maxLength: 40,
    });
    fc.assert(
      fc.property(said, fc.constantFrom(...LANGUAGES), (parts, language) => {
        const opinion = secondOpinion(readText(parts.join(' '), language, true), OPEN);
        expect(opinion.injuries?.value).not.toBe('no');
      }),
    );
  });
});
