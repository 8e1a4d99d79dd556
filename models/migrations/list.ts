import { people } from './0001-people';
import { conversations } from './0002-conversations';
import { claims } from './0003-claims';
import { desk } from './0004-desk';
import { dueWork } from './0005-due-work';
import { writes } from './0006-writes';
import { hotUpdates } from './0007-hot-updates';
import { deliveries } from './0008-deliveries';
import { dossierThreads } from './0009-dossier-threads';
import { api } from './0010-api';
import { pushedChannels } from './0020-pushed-channels';
import { accessLinks } from './0030-access-links';
import { insurerDeliveries } from './0035-insurer-deliveries';
import { recordings } from './0036-recordings';
import { decisions } from './0040-decisions';
import { deductibleKinds } from './0041-deductible-kinds';
import { bankDetails } from './0050-bank-details';
import { claimsByIndexAlone } from './0051-claims-by-index-alone';
import type { Migration } from './migration';

/** In order of their names. */
export const MIGRATIONS: readonly Migration[] = [
  people,
  conversations,
  claims,
  desk,
  dueWork,
  writes,
  hotUpdates,
  deliveries,
  dossierThreads,
  api,
  pushedChannels,
  accessLinks,
  insurerDeliveries,
  recordings,
  decisions,
  deductibleKinds,
  bankDetails,
  claimsByIndexAlone,
];
