import type { OfferedLink } from '../access/offer-link';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { Currency } from '../../domain/money';

/** What the house decides about its desk; filled by the composition root. */
export interface DeskSettings {
  /** Seconds during which an advisor can take a message back. 0 sends it at once. */
  readonly undoSeconds: number;
  /** The most, in cents, that an advisor may accept alone; a supervisor has no limit. */
  readonly authorityCents: Readonly<Record<Currency, number>>;
  /** The company's zone, for dates while no policy is known. */
  readonly timeZone: string;
  /** Signed address under which a file opens in the application; null where there is none. */
  readonly fileUrl: (file: StoredFile) => string | null;
  /** Address of a link that was given out. */
  readonly linkUrl: (link: OfferedLink) => string;
}
