import { countSentences } from '../../dialogs/declaration/count-sentences';
import { fr } from '../../dialogs/texts/fr';
import { ACTION_CODES } from '../../domain/assessment/decision-types';
import { CLAIM_TYPES, DOCUMENT_KINDS } from '../../domain/claim/types';
import { CURRENCIES } from '../../domain/money';

/** Areas of the declaration, each function called with what it may be given. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'description.empathy': [...CLAIM_TYPES, undefined],
  'details.amountAgain': [...CURRENCIES],
  'documents.ask': [...DOCUMENT_KINDS],
  'documents.received': [...DOCUMENT_KINDS],
  'documents.moreViews': [1, 2],
  'documents.refused': [
    'empty',
    'too_large',
    'heic_not_supported',
    'unreadable',
    'too_many',
    'type_not_allowed',
    'other',
  ],
  'decision.step': [...ACTION_CODES],
  'decision.handOver': [
    'blessure',
    'plusieurs_tiers',
    'contrat_inactif',
    'examen_par_conseiller',
    'declaration_tardive',
  ],
  'transfer.minutes': [1, 12],
  'constat.boxes': [[1], [8, 14]],
};

/** Exempt by name from the length rule: the read-back and the computation (PRODUCT.md section 1). */
const EXEMPT = ['decision.readBack', 'decision.readBackAgain', 'decision.accepted', 'decision.retainedLeast'];

const AREAS = ['description', 'details', 'constat', 'documents', 'decision', 'transfer'] as const;

function sentencesOf(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...given: unknown[]) => string;
    const samples = SAMPLES[path] ?? ['un mot'];
    return samples.map((sample) => [path, call(sample, 'deux mots', 'trois mots')] as const);
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
    sentencesOf(`${path}.${name}`, inner),
  );
}

const all = AREAS.flatMap((area) => sentencesOf(area, fr[area]));

describe('every sentence of the declaration in French', () => {
  it.each(all)('%s: %s', (path, sentence) => {
    expect(sentence.trim()).not.toBe('');
    if (!EXEMPT.includes(path)) expect(countSentences(sentence)).toBeLessThanOrEqual(2);
    expect((sentence.match(/\?/g) ?? []).length).toBeLessThanOrEqual(1);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    // Nobody is addressed as "tu", blamed, or told that they are suspected.
    expect(sentence).not.toMatch(/(?<![\p{L}'])(tu|te|toi|ton|ta|tes)(?![\p{L}'])/iu);
    expect(sentence).not.toMatch(
      /faute|coupable|\btort|fraud|suspect|mensong|menti|refus|émotion|malheureusement|obligatoire|erreur/i,
    );
    // Short enough for a phone that is held in a shaking hand.
    if (!EXEMPT.includes(path)) expect(sentence.length).toBeLessThanOrEqual(160);
  });

  it('has no sentence that two questions share by mistake', () => {
    const questions = all.map(([, sentence]) => sentence).filter((sentence) => sentence.endsWith('?'));
    expect(questions.length).toBeGreaterThan(25);
  });
});

describe('words', () => {
  const today = '2026-06-10';
  const loss = { date: today, precision: 'day', approximate: false, assumed: false } as const;

  it.each([
    [loss, null, "aujourd'hui"],
    [loss, 'morning', 'ce matin'],
    [loss, 'afternoon', 'cet après-midi'],
    [{ ...loss, time: '09:05', precision: 'hour' }, 'morning', "aujourd'hui à 9 h 05"],
    [{ ...loss, date: '2026-06-09' }, null, 'hier'],
    [{ ...loss, date: '2026-06-09' }, 'evening', 'hier soir'],
    [{ ...loss, date: '2026-06-09' }, 'morning', 'hier'],
    [{ ...loss, date: '2026-06-08', time: '14:00', precision: 'hour' }, null, 'lundi 8 juin à 14 h'],
    [{ ...loss, date: '2025-12-01' }, null, '1er décembre 2025'],
    [{ ...loss, date: '2026-06-06', precision: 'weekend' }, null, 'le week-end du samedi 6 juin'],
    [{ ...loss, date: '2026-06-01', precision: 'week' }, null, 'la semaine du lundi 1er juin'],
    [{ ...loss, date: '2026-04-01', precision: 'month' }, null, 'en avril 2026'],
    [{ ...loss, date: '2026-06-04', approximate: true }, null, 'vers le jeudi 4 juin'],
    [{ ...loss, date: 'un jour' }, null, 'un jour'],
  ] as const)('say %j as people do', (date, part, spoken) => {
    expect(fr.words.lossDate(date, today, part)).toBe(spoken);
  });

  it('list things', () => {
    expect(fr.words.list([])).toBe('');
    expect(fr.words.list(['le devis'])).toBe('le devis');
    expect(fr.words.list(['le devis', 'les photos', 'le constat'])).toBe('le devis, les photos et le constat');
  });
});
