import type { AnyOperation } from '../operation';
import { AUDIT } from './audit';
import { CLIENTS } from './clients';
import { CONSEILLERS } from './conseillers';
import { CONVERSATION } from './conversation';
import { CONTRATS } from './contrats';
import { DOCUMENTS } from './documents';
import { ESCALADES } from './escalades';
import { REMBOURSEMENTS } from './remboursements';
import { SINISTRES } from './sinistres';
import { SINISTRES_LECTURES } from './sinistres-lectures';
import { LIVRAISONS } from './webhooks';

/** The route table. A resource is one file beside this one, a row here, its rights in `access-table.ts`. */
export const OPERATIONS: readonly AnyOperation[] = [
  ...CLIENTS,
  ...CONTRATS,
  ...SINISTRES,
  ...SINISTRES_LECTURES,
  ...REMBOURSEMENTS,
  ...DOCUMENTS,
  ...ESCALADES,
  ...CONVERSATION,
  ...CONSEILLERS,
  ...AUDIT,
  ...LIVRAISONS,
];
