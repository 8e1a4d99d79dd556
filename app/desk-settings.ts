import type { LinkAddress } from '../adapters/channel-links';
import type { DeskSettings } from '../commands/desk/desk-settings';
import type { Config } from '../config/config';
import type { DeskFileAddress } from './desk-files';

/** Where the desk's links lead. */
export interface DeskAddresses {
  readonly file: DeskFileAddress;
  readonly link: LinkAddress;
}

/** What an advisor may accept alone; twice the automatic limit of PRODUCT.md section 2. */
const AUTHORITY_CENTS = { MAD: 20_000_00, EUR: 2_000_00 };

/** The same rules for the desk in Slack and for REST. */
export function deskSettings(config: Config, addresses: DeskAddresses): DeskSettings {
  return {
    undoSeconds: config.advisorReplyDelaySeconds,
    authorityCents: AUTHORITY_CENTS,
    timeZone: config.companyTimeZone,
    fileUrl: addresses.file,
    linkUrl: addresses.link,
  };
}
