import { isCivilDate } from '../deadlines/civil-date';
import { COUNTRIES, type Country } from '../policy/types';
import { distinct, each, holding, list, oneOf, shape, text, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/** Public holidays of a country. Local ones (Alsace-Moselle, overseas) are passed in by the caller. */
export interface HolidayTable extends Sourced {
  /** The same day every year, `MM-DD`. */
  readonly fixed: readonly { readonly day: string; readonly name: string }[];
  /** Days after Easter Sunday. */
  readonly afterEaster: readonly { readonly days: number; readonly name: string }[];
  /** Days that no rule gives in advance (lunar calendar, decrees), `YYYY-MM-DD`. */
  readonly dated: readonly {
    readonly date: string;
    readonly name: string;
    /** `calculated`: a day either way until the moon is seen. */
    readonly certainty: 'calculated' | 'decreed';
  }[];
  /** How and when the table is brought up to date. */
  readonly maintained: string;
}

export type Holidays = Readonly<Record<Country, HolidayTable>>;

const name = text();
const day = holding(text(), (written) => isCivilDate(`2024-${written}`), 'a day of the year, MM-DD');
const date = holding(text(), isCivilDate, 'a day that exists, YYYY-MM-DD');

export const holidays: Check<Holidays> = each(
  COUNTRIES,
  shape(
    {
      fixed: distinct(list(shape({ day, name })), (row) => row.day),
      afterEaster: list(shape({ days: whole(-50, 100), name })),
      dated: distinct(list(shape({ date, name, certainty: oneOf(['calculated', 'decreed']) })), (row) => row.date),
      maintained: text(),
      ...SOURCED,
    },
    NOTED,
  ),
);
