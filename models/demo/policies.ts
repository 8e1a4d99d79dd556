import { addDays, civilDateOf } from '../../domain/deadlines/civil-date';
import type { Currency } from '../../domain/money';
import type { Country, Guarantee, Policy, PolicyGuarantee, Product } from '../../domain/policy/types';
import { demoId } from './demo-id';
import { demoCustomer } from './people';

interface Land {
  readonly country: Country;
  readonly timeZone: string;
  readonly currency: Currency;
  /** Minor units: deductible and ceiling of every guarantee. */
  readonly deductible: number;
  readonly ceiling: number;
}

const MOROCCO: Land = {
  country: 'MA',
  timeZone: 'Africa/Casablanca',
  currency: 'MAD',
  deductible: 50_000,
  ceiling: 5_000_000,
};
const FRANCE: Land = {
  country: 'FR',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  deductible: 25_000,
  ceiling: 1_500_000,
};

const MOTOR: readonly Guarantee[] = ['responsabilite_civile', 'collision', 'vol', 'bris_de_glace', 'incendie'];
const MOTOR_PLUS: readonly Guarantee[] = [...MOTOR, 'vandalisme', 'evenement_climatique', 'protection_conducteur'];
const LIABILITY: readonly Guarantee[] = ['responsabilite_civile'];
const HOME: readonly Guarantee[] = ['incendie', 'degats_des_eaux', 'vol', 'evenement_climatique'];
const HOME_PLUS: readonly Guarantee[] = [...HOME, 'bris_de_glace', 'vandalisme'];

/** Days from the first start to a date of the policy; the fixed person's dates do not move. */
interface Life {
  readonly since?: string;
  readonly startedDaysAgo?: number;
  readonly endedDaysAgo?: number;
  readonly suspendedDaysAgo?: number;
}

type Line = readonly [matricule: string, land: Land, product: Product, guarantees: readonly Guarantee[], life: Life];

const LINES: readonly Line[] = [
  ['AB-123-CD', MOROCCO, 'auto', MOTOR, { since: '2020-01-01' }],
  ['AB-123-CD', MOROCCO, 'habitation', HOME, { since: '2020-01-01' }],
  ['BC-234-DE', MOROCCO, 'auto', MOTOR_PLUS, { since: '2018-05-14' }],
  ['CD-345-EF', MOROCCO, 'auto', MOTOR, { since: '2021-09-01' }],
  ['DE-456-FG', MOROCCO, 'habitation', HOME, { since: '2016-03-20' }],
  ['DE-456-FG', MOROCCO, 'auto', LIABILITY, { since: '2016-03-20' }],
  ['EF-567-GH', MOROCCO, 'auto', MOTOR, { since: '2022-02-10' }],
  ['FG-678-HJ', MOROCCO, 'habitation', HOME_PLUS, { since: '2023-01-05' }],
  ['GH-789-JK', MOROCCO, 'auto', MOTOR_PLUS, { since: '2015-07-30' }],
  ['GH-789-JK', MOROCCO, 'habitation', HOME, { since: '2017-11-11' }],
  ['HJ-890-KL', MOROCCO, 'auto', MOTOR, { since: '2024-04-04' }],
  ['JK-901-LM', MOROCCO, 'auto', LIABILITY, { since: '2019-06-06' }],
  ['KL-012-MN', MOROCCO, 'auto', MOTOR, { since: '2017-08-19', endedDaysAgo: 60 }],
  ['LM-135-NP', MOROCCO, 'auto', MOTOR, { startedDaysAgo: 10 }],
  ['MN-246-PQ', MOROCCO, 'auto', MOTOR, { since: '2020-10-10', suspendedDaysAgo: 20 }],
  ['NP-357-QR', FRANCE, 'auto', MOTOR_PLUS, { since: '2019-04-01' }],
  ['NP-357-QR', FRANCE, 'habitation', HOME_PLUS, { since: '2020-04-01' }],
  ['PQ-468-RS', FRANCE, 'auto', MOTOR_PLUS, { since: '2018-12-01' }],
  ['QR-579-ST', FRANCE, 'habitation', HOME, { since: '2012-06-15' }],
  ['RS-680-TV', FRANCE, 'auto', MOTOR, { since: '2023-09-09' }],
  ['ST-791-VW', FRANCE, 'auto', MOTOR_PLUS, { since: '2021-01-20' }],
  ['TV-802-WX', FRANCE, 'habitation', HOME_PLUS, { since: '2019-08-08' }],
  ['TV-802-WX', FRANCE, 'auto', MOTOR, { since: '2019-08-08' }],
  ['VW-913-XY', FRANCE, 'auto', MOTOR_PLUS, { since: '2022-05-05' }],
  ['WX-024-YZ', FRANCE, 'habitation', HOME, { since: '2010-10-10' }],
  ['WX-024-YZ', FRANCE, 'auto', LIABILITY, { since: '2014-02-02' }],
  ['XY-147-ZA', FRANCE, 'auto', MOTOR, { since: '2021-11-02' }],
  ['XY-147-ZA', FRANCE, 'habitation', HOME_PLUS, { since: '2021-11-02' }],
  ['YZ-258-AB', FRANCE, 'auto', MOTOR, { since: '2024-01-15' }],
];

/** The demo policies as they stand at the first start. */
export function demoPolicies(now: Date): Policy[] {
  return LINES.map(([matricule, land, product, guarantees, life], index) => {
    const { country, timeZone, currency } = land;
    const today = civilDateOf(now, timeZone);
    const daysAgo = (days: number): string => addDays(today, -days);
    return {
      id: demoPolicyId(matricule, product),
      holderId: demoCustomer(matricule).id,
      number: `${product === 'auto' ? 'AUTO' : 'HAB'}-${country}-${String(index + 1).padStart(6, '0')}`,
      product,
      country,
      timeZone,
      currency,
      startsOn: life.since ?? daysAgo(life.startedDaysAgo ?? 0),
      endsOn: life.endedDaysAgo === undefined ? null : daysAgo(life.endedDaysAgo),
      suspensions: life.suspendedDaysAgo === undefined ? [] : [{ from: daysAgo(life.suspendedDaysAgo), to: null }],
      guarantees: guarantees.map((guarantee) => terms(guarantee, land)),
    };
  });
}

export function demoPolicyId(matricule: string, product: Product): string {
  return demoId(`contrat ${matricule} ${product}`);
}

function terms(guarantee: Guarantee, { deductible, ceiling, currency }: Land): PolicyGuarantee {
  return {
    guarantee,
    deductible: { kind: 'fixed', amount: { cents: deductible, currency } },
    ceiling: { cents: ceiling, currency },
  };
}
