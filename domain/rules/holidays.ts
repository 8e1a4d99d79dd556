import type { Country } from '../policy/types';
import type { Sourced } from './source';

export interface HolidayTable extends Sourced {
  /** The same day every year, `MM-DD`. */
  readonly fixed: readonly string[];
  /** Days after Easter Sunday. */
  readonly afterEaster: readonly number[];
  /** Days that no rule gives in advance (lunar calendar, decrees), `YYYY-MM-DD`. */
  readonly dated: readonly string[];
}

/** Public holidays. Local ones (Alsace-Moselle, overseas) and moon sightings are passed in by the caller. */
export const HOLIDAYS: Readonly<Record<Country, HolidayTable>> = {
  FR: {
    fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    afterEaster: [1, 39, 50],
    dated: [],
    source: 'Code du travail (France), art. L3133-1',
    standing: 'to_confirm',
  },
  MA: {
    fixed: ['01-01', '01-11', '01-14', '05-01', '07-30', '08-14', '08-20', '08-21', '11-06', '11-18'],
    afterEaster: [],
    // Aïd al-Fitr, Aïd al-Adha, 1 Moharram, Mawlid: calculated, a day either way until the moon is seen.
    dated: [
      '2025-03-31',
      '2025-04-01',
      '2025-06-07',
      '2025-06-08',
      '2025-06-27',
      '2025-09-05',
      '2025-09-06',
      '2026-03-20',
      '2026-03-21',
      '2026-05-27',
      '2026-05-28',
      '2026-06-17',
      '2026-08-26',
      '2026-08-27',
      '2027-03-10',
      '2027-03-11',
      '2027-05-17',
      '2027-05-18',
      '2027-06-07',
      '2027-08-15',
      '2027-08-16',
    ],
    source: 'decrees on public holidays (Morocco); lunar dates calculated',
    standing: 'to_confirm',
  },
};
