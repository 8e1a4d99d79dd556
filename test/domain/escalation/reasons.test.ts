import fc from 'fast-check';
import { HUMAN_GROUNDS, OTHER_GROUNDS, SIGNALS } from '../../../domain/assessment/decision-types';
import { SCORE_REASONS, type ScoreReason } from '../../../domain/assessment/types';
import { customerReason, reasonsForCard } from '../../../domain/escalation/reasons';
import { EVENT_GROUNDS, type CodedReason, type EscalationGround } from '../../../domain/escalation/types';

const ALL_GROUNDS: readonly EscalationGround[] = [...HUMAN_GROUNDS, ...OTHER_GROUNDS, ...EVENT_GROUNDS];
const UNSPOKEN: readonly string[] = [...SIGNALS, 'detresse_forte', 'detresse'];
const scored = (code: ScoreReason['code']): ScoreReason => ({
  code,
  factor: 'tiers',
  points: 10,
  params: { nombre: 1 },
});

describe('the reasons on a card', () => {
  it('are the grounds first, then what raised the index most, three at most', () => {
    const reasons = [{ code: 'plusieurs_tiers', params: { parties: 3 } }] as const;
    const assessment = { reasons: [scored('hesitations'), scored('lieu_inconnu'), scored('corrections')] };
    expect(reasonsForCard({ reasons, assessment })).toEqual([
      { code: 'plusieurs_tiers', params: { parties: 3 } },
      { code: 'hesitations', params: { nombre: 1 } },
      { code: 'lieu_inconnu', params: { nombre: 1 } },
    ]);
  });

  it('say each thing once', () => {
    const reasons = [
      { code: 'responsabilite_contestee' },
      { code: 'contrat_recent' },
      { code: 'montant_inhabituel' },
    ] as const;
    const assessment = { reasons: [scored('responsabilite_contestee')] };
    expect(reasonsForCard({ reasons, assessment }).map(({ code }) => code)).toEqual([
      'responsabilite_contestee',
      'point_a_verifier',
    ]);
  });

  it('give no signal away, not even by its figures', () => {
    expect(reasonsForCard({ reasons: [{ code: 'doublon_possible', params: { numero_sinistre: 'SIN' } }] })).toEqual([
      { code: 'point_a_verifier' },
    ]);
    expect(reasonsForCard({ reasons: [{ code: 'detresse_forte' }] })).toEqual([{ code: 'accompagnement' }]);
  });

  it('never hold a word of fraud or emotion, whatever was decided', () => {
    const anyReasons = fc.array(
      fc.constantFrom(...ALL_GROUNDS).map((code): CodedReason<EscalationGround> => ({ code })),
    );
    fc.assert(
      fc.property(anyReasons, fc.array(fc.constantFrom(...SCORE_REASONS).map(scored)), (reasons, scores) => {
        const card = reasonsForCard({ reasons, assessment: { reasons: scores } });
        expect(card.length).toBe(Math.min(3, card.length));
        expect(card.length > 0).toBe(reasons.length + scores.length > 0);
        expect(card.filter(({ code }) => UNSPOKEN.includes(code))).toEqual([]);
      }),
    );
  });
});

describe('what a customer may read', () => {
  it.each<[EscalationGround, string]>([
    ['blessure', 'blessure'],
    ['declaration_tardive', 'declaration_tardive'],
    ['pieces_manquantes', 'pieces_manquantes'],
    ['reglement_automatique', 'reglement_automatique'],
    ['doublon_possible', 'examen_par_conseiller'],
    ['contrat_recent', 'examen_par_conseiller'],
    ['montant_inhabituel', 'examen_par_conseiller'],
    ['recit_modifie', 'examen_par_conseiller'],
    ['detresse_forte', 'examen_par_conseiller'],
    ['controle_par_echantillon', 'examen_par_conseiller'],
  ])('of %s is %s', (ground, reason) => {
    expect(customerReason(ground)).toBe(reason);
  });

  it('is never a signal or an emotion', () => {
    expect(ALL_GROUNDS.map(customerReason).filter((code) => UNSPOKEN.includes(code))).toEqual([]);
  });
});
