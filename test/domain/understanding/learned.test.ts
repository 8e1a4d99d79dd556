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
const NOTHING = { otherTypes: [] };

const words = (text: string) => featuresOf(text.split(' ').map((written) => ({ written })));
const said = (text: string, findings: readonly string[] = []) => ({ words: words(text), findings });

describe('learning', () => {
  const examples = [
    { ...said('le cambrioleur a tout emporté', ['=type vol']), label: 'vol' },
    { ...said('le cambrioleur est passé par le toit', ['=type vol']), label: 'vol' },
    { ...said('un cambrioleur avec une échelle', ['=type vol']), label: 'vol' },
    { ...said('la gouttière a débordé sur le parquet', ['=type none']), label: 'degats_des_eaux' },
    { ...said('le parquet gondole sous la gouttière', ['=type none']), label: 'degats_des_eaux' },
    { ...said('sous la gouttière le parquet est mouillé', ['=type none']), label: 'degats_des_eaux' },
  ];
  const table = learnWeights(examples);

  it('weighs a text by words that it has seen', () => {
    expect(weigh(table, said('un cambrioleur chez nous'))).toMatchObject({ value: 'vol', word: 'cambrioleur' });
    expect(weigh(table, said('gouttière et parquet')).value).toBe('degats_des_eaux');
  });

  it.each(['cambriolage', 'kambrioleurs'])('knows %s by the letters that it shares with words it has seen', (word) => {
    expect(weigh(table, said(word)).value).toBe('vol');
  });

  it('hears what the rules found where no word is known', () => {
    expect(weigh(table, said('xyz', ['=type vol'])).value).toBe('vol');
  });

  it('gives the same table for the same messages', () => {
    expect(learnWeights(examples)).toEqual(table);
  });

  it('keeps a table through its text', () => {
    const read = readTables(writeTables(new Map([['type', table]]))).get('type');
    expect(read?.bias).toEqual(table.bias);
    for (const [word, weights] of table.words) expect(read?.words.get(word)).toEqual(weights);
    expect(read?.words.get('inconnu')).toBeUndefined();
  });

  it('counts a word and its letters once, however often it is said', () => {
    expect([...words('quai quai le')]).toEqual(['quai', '#<qua', '#quai', '#uai>', 'le', '#<le>']);
  });

  it('has made the tables that are read: the smallest of one language is made again', () => {
    expect(ary).toContain(learnLanguage('ary', ['thirdParty']).text);
  });
});

describe('the second opinion', () => {
  it('stands in for what no rule finds, at half of a confidence at most, with the word that it leans on', () => {
    const text = 'Un cerf-volant de plage a fini sa course dans mon phare, il est en miettes et le capot aussi';
    const opinion = secondOpinion(readText(text), NOTHING);
    expect(opinion.type?.confidence).toBeLessThanOrEqual(0.5);
    const { start = 0, end = 0 } = opinion.type?.span ?? {};
    expect(end).toBeGreaterThan(start);
  });

  it.each(['bonjour madame', 'oui', 'je ne sais pas', 'mardi dernier'])('has none of %p', (text) => {
    expect(secondOpinion(readText(text), NOTHING)).toEqual({});
    expect(understand(text, REFERENCE).type).toBeUndefined();
  });

  it('is none of those of a conversation, which can ask instead', () => {
    const text = 'Le chien du voisin a sauté et ma fille garde la trace de ses dents au mollet';
    expect(understand(text, REFERENCE).type?.value).toBe('blessure');
    expect(readMessage(text, REFERENCE).type).toBeUndefined();
  });

  it('leaves the words of a rule alone that says the same', () => {
    const text = 'On a volé ma voiture cette nuit devant chez moi';
    const read = readMessage(text, REFERENCE);
    expect(read.type?.value).toBe('vol');
    expect(understand(text, REFERENCE).type).toEqual(read.type);
  });

  it('never says that nobody is hurt, whatever else the rules found', () => {
    const evidence = (value: 'yes' | 'unknown') => ({ value, span: { start: 0, end: 0 }, confidence: 0.9 });
    const parts = fc.array(fc.constantFrom(...ary.split('\n').map((line) => line.split('\t')[0] ?? '')), {
      minLength: 5,
      maxLength: 40,
    });
    const found = fc.constantFrom({}, { injuries: evidence('yes') }, { injuries: evidence('unknown') });
    fc.assert(
      fc.property(parts, fc.constantFrom(...LANGUAGES), found, (all, language, injuries) => {
        const opinion = secondOpinion(readText(all.join(' '), language, true), { ...NOTHING, ...injuries });
        expect(opinion.injuries?.value).not.toBe('no');
      }),
    );
  });
});
