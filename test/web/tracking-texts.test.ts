import { ACTION_CODES } from '../../domain/assessment/decision-types';
import { STAGES } from '../../domain/claim/progress';
import { CLAIM_OUTCOMES, CLAIM_STATUSES, CLAIM_TYPES, DOCUMENT_KINDS } from '../../domain/claim/types';
import { REIMBURSEMENT_STATUSES } from '../../domain/policy/reimbursement-status';
import { PAGE_LANGUAGES } from '../../web/chat-texts';
import { spokenDay } from '../../web/tracking-days';
import { TRACKING_TEXTS } from '../../web/tracking-texts';

const CODES = {
  types: CLAIM_TYPES,
  statuses: CLAIM_STATUSES,
  leads: [...CLAIM_STATUSES, 'expert_a_venir', 'attend_conseiller'],
  outcomes: CLAIM_OUTCOMES,
  steps: ACTION_CODES,
  stages: STAGES,
  stageStates: ['done', 'current', 'todo'],
  money: REIMBURSEMENT_STATUSES,
  papers: DOCUMENT_KINDS,
} as const;

describe.each(PAGE_LANGUAGES)('the words of the tracking page in %s', (lang) => {
  test.each(Object.entries(CODES))('name every one of the %s, and nothing else', (table, codes) => {
    expect(Object.keys(TRACKING_TEXTS[lang][table as keyof typeof CODES]).sort()).toEqual([...codes].sort());
  });

  test('say what to do about every notice and refusal that French has', () => {
    expect(Object.keys(TRACKING_TEXTS[lang].notices)).toEqual(Object.keys(TRACKING_TEXTS.fr.notices));
  });

  test('blame nobody and suspect nobody', () => {
    const all = JSON.stringify(TRACKING_TEXTS[lang]);
    expect(all).not.toMatch(
      /fraud|suspect|émotion|emotion|faute|fault|erreur|malheureusement|unfortunately|obligatoire/iu,
    );
  });
});

test.each([
  ['fr', '2026-12-01', 'mardi 1er décembre'],
  ['fr', '2026-12-06', 'dimanche 6 décembre'],
  ['fr', '2025-12-06', '6 décembre 2025'],
  ['en', '2026-12-06', 'Sunday 6 December'],
  ['ar', '2026-12-06', 'الأحد، 6 دجنبر'],
] as const)('in %s the day %s is “%s”', (lang, day, said) => {
  expect(spokenDay(lang, day, '2026-11-29').replace(/[\u200e\u200f]/gu, '')).toBe(said);
});
