import fc from 'fast-check';
import { CLAIM_STATUSES } from '../../../domain/claim/types';
import { dossierAgeDays, isStale, type StatusChange } from '../../../domain/deadlines/dossier-age';

const day = (date: number, hour = 0) => new Date(Date.UTC(2026, 5, date, hour));
const since = (...changes: readonly (readonly [StatusChange['status'], number])[]): StatusChange[] =>
  changes.map(([status, date]) => ({ status, at: day(date) }));

describe('dossierAgeDays', () => {
  it.each<[string, StatusChange[], number]>([
    ['nothing', [], 0],
    ['a new dossier', since(['nouveau', 1], ['en_cours', 2]), 9],
    ['time with the customer left out', since(['en_cours', 1], ['en_attente_client', 3], ['en_cours', 9]), 3],
    ['time with the expert left out', since(['en_cours', 1], ['expert', 3], ['validation', 8]), 4],
    ['a closed dossier', since(['en_cours', 1], ['ferme', 4]), 3],
    ['a reopened dossier', since(['en_cours', 1], ['ferme', 4], ['en_cours', 8]), 5],
    ['an escalated dossier', since(['en_cours', 1], ['escalade', 2]), 9],
    ['changes in any order', since(['en_attente_client', 3], ['en_cours', 1]), 2],
    ['what has not begun', since(['en_cours', 12]), 0],
  ])('of %s', (_case, history, age) => {
    expect(dossierAgeDays(history, day(10))).toBe(age);
  });

  it('is stale after five days, not at five days', () => {
    const history = since(['en_cours', 1]);
    expect(isStale(history, day(6))).toBe(false);
    expect(isStale(history, new Date(day(6).getTime() + 1))).toBe(true);
    expect(isStale(since(['en_attente_client', 1]), day(30))).toBe(false);
  });

  it('never shrinks as time passes, and never exceeds the time that passed', () => {
    const changes = fc.array(
      fc.record({ status: fc.constantFrom(...CLAIM_STATUSES), at: fc.nat(1e9).map((ms) => new Date(ms)) }),
    );
    fc.assert(
      fc.property(changes, fc.nat(2e9), fc.nat(1e9), (history, now, later) => {
        const age = dossierAgeDays(history, new Date(now));
        expect(age).toBeGreaterThanOrEqual(0);
        expect(age).toBeLessThanOrEqual(now / 86_400_000);
        expect(dossierAgeDays(history, new Date(now + later))).toBeGreaterThanOrEqual(age);
      }),
    );
  });
});
