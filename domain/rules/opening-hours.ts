/** When advisors answer: working days of the country, local time of the company, `HH:MM`. */
export interface OpeningHours {
  readonly from: string;
  /** The first minute that is closed again. */
  readonly to: string;
}

/** The house's default; configuration may replace it. */
export const OPENING_HOURS: OpeningHours = { from: '08:30', to: '18:30' };
