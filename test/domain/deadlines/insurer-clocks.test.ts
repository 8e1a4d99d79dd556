import { nextLegalClock, type ClockInput } from '../../../domain/deadlines/insurer-clocks';

const motor: ClockInput = { country: 'FR', product: 'auto', declaredOn: '2026-06-10', lossOn: '2026-06-09' };

describe('nextLegalClock', () => {
  it.each<[string, ClockInput, string | null, string | null]>([
    ['motor damage', motor, 'offre_auto', '2026-09-10'],
    ['a motor injury', { ...motor, injuries: 'yes' }, 'offre_blessure', '2027-02-09'],
    [
      'an injury that has healed',
      { ...motor, injuries: 'yes', consolidatedOn: '2026-08-31' },
      'offre_blessure_definitive',
      '2027-01-31',
    ],
    ['an offer that was made', { ...motor, met: ['offre_auto'] }, null, null],
    ['a complaint', { ...motor, complainedOn: '2026-06-12' }, 'accuse_reclamation', '2026-06-26'],
    [
      'a complaint acknowledged',
      { ...motor, complainedOn: '2026-06-12', met: ['accuse_reclamation'] },
      'reponse_reclamation',
      '2026-08-12',
    ],
    ['a home loss, nothing agreed', { ...motor, product: 'habitation' }, null, null],
    [
      'a home loss agreed',
      { ...motor, product: 'habitation', agreedOn: '2026-06-20' },
      'paiement_habitation',
      '2026-07-20',
    ],
    [
      'a natural disaster declared before its decree',
      { ...motor, product: 'habitation', decreePublishedOn: '2026-07-01' },
      'position_catastrophe_naturelle',
      '2026-08-01',
    ],
    [
      'a natural disaster declared after its decree',
      { ...motor, product: 'habitation', decreePublishedOn: '2026-06-01' },
      'position_catastrophe_naturelle',
      '2026-07-10',
    ],
    [
      'an agreed natural disaster',
      {
        ...motor,
        product: 'habitation',
        decreePublishedOn: '2026-06-01',
        agreedOn: '2026-07-01',
        met: ['position_catastrophe_naturelle'],
      },
      'paiement_catastrophe_naturelle',
      '2026-07-22',
    ],
    ['damage in Morocco', { ...motor, country: 'MA' }, null, null],
    ['an injury in Morocco', { ...motor, country: 'MA', injuries: 'yes' }, 'offre_blessure', '2026-08-09'],
  ])('of %s', (_case, input, id, dueOn) => {
    const next = nextLegalClock(input);
    expect([next?.id ?? null, next?.dueOn ?? null]).toEqual([id, dueOn]);
  });
});
