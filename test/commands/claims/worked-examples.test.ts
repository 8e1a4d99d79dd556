import { mergeFacts } from '../../../commands/claims/merge-facts';
import { assessClaim } from '../../../domain/assessment/cci';
import { readMessage } from '../../../domain/understanding/read-message';
import { motorPolicy } from '../../support/domain-samples';

const NOW = { language: 'fr', now: new Date('2026-06-10T11:30:00Z'), timeZone: 'Africa/Casablanca' } as const;

/** The index of an account, from its words alone: what the bot knows before its first question. */
function indexOf(text: string): number {
  const facts = mergeFacts({ account: [] }, { text, reading: readMessage(text, NOW) });
  return assessClaim({ facts, policy: motorPolicy(), declaredOn: '2026-06-10' }).index;
}

describe('the worked examples of PRODUCT.md section 2, scored from the text alone', () => {
  it('a small collision with everything in order is below 40', () => {
    expect(
      indexOf(
        "Petit accrochage hier sur un parking, l'autre conducteur reconnaît sa faute, constat amiable signé, photos, tout est en règle",
      ),
    ).toBeLessThan(40);
  });

  it('an accident of which little is sure is above 60', () => {
    expect(
      indexOf(
        'Accident peut-être il y a 3-4 jours, plusieurs voitures, pas sûr de qui a commencé, dégâts importants, papiers incomplets',
      ),
    ).toBeGreaterThan(60);
  });
});
