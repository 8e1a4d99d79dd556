import { declarationDeadline, isLate, type DeclarationInput } from '../../../domain/deadlines/declaration';

describe('declarationDeadline', () => {
  it.each<[string, DeclarationInput, string]>([
    ['a collision in France', { country: 'FR', type: 'collision', lossOn: '2026-11-23' }, '2026-11-30'],
    ['one before the weekend', { country: 'FR', type: 'collision', lossOn: '2026-11-27' }, '2026-12-04'],
    ['a theft in France', { country: 'FR', type: 'vol', lossOn: '2026-11-27' }, '2026-12-01'],
    ['a theft found later', { country: 'FR', type: 'vol', lossOn: '2026-11-20', knownOn: '2026-11-27' }, '2026-12-01'],
    ['a loss before holidays', { country: 'FR', type: 'incendie', lossOn: '2026-12-23' }, '2026-12-31'],
    [
      'a holiday that the caller names',
      { country: 'FR', type: 'vol', lossOn: '2026-11-23', extraHolidays: ['2026-11-24'] },
      '2026-11-26',
    ],
    [
      'a natural disaster in France, after its decree',
      { country: 'FR', type: 'evenement_climatique', lossOn: '2026-06-01', decreePublishedOn: '2026-07-10' },
      '2026-08-09',
    ],
    ['a collision in Morocco', { country: 'MA', type: 'collision', lossOn: '2026-11-23' }, '2026-11-28'],
    ['a theft in Morocco', { country: 'MA', type: 'vol', lossOn: '2026-11-23' }, '2026-11-25'],
    [
      'a catastrophe in Morocco',
      { country: 'MA', type: 'evenement_climatique', lossOn: '2026-11-01', decreePublishedOn: '2026-11-05' },
      '2026-11-21',
    ],
  ])('of %s', (_case, input, lastDay) => {
    expect(declarationDeadline(input)?.lastDay).toBe(lastDay);
    expect(isLate({ ...input, declaredOn: lastDay })).toBe(false);
    expect(isLate({ ...input, declaredOn: '2026-01-01' })).toBe(false);
    expect(isLate({ ...input, declaredOn: '2027-01-01' })).toBe(true);
  });

  it('names the row and the source that it applied', () => {
    expect(declarationDeadline({ country: 'FR', type: 'vol', lossOn: '2026-11-23' })?.rule).toMatchObject({
      peril: 'vol',
      length: 2,
      unit: 'working_days',
      source: 'Code des assurances (France), art. L113-2 4°; service-public F2685',
    });
  });
});
