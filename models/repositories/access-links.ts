import type { AccessLinks } from '../../commands/ports-access-links';
import type { AccessLink, LinkPurpose } from '../../domain/access/access-link';
import type { DocumentKind } from '../../domain/claim/types';
import type { Language } from '../../domain/people/people';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto } from '../sql/write';
import { accessLinksTable, type AccessLinkRow } from '../tables/access-links';
import type { RepositoryContext } from './context';

const FIND = defineQuery(
  'accessLinks.find',
  [accessLinksTable],
  `SELECT ${accessLinksTable.names.join(', ')} FROM liens_acces WHERE id = $1`,
);
const USE = defineQuery(
  'accessLinks.use',
  [accessLinksTable],
  'UPDATE liens_acces SET utilise_le = $2 WHERE id = $1 AND utilise_le IS NULL AND expire_le > $2 RETURNING id',
);
const FORGET = defineQuery(
  'accessLinks.forget',
  [accessLinksTable],
  `DELETE FROM liens_acces WHERE id = ANY(ARRAY(
     SELECT id FROM liens_acces WHERE expire_le < $1 ORDER BY expire_le LIMIT $2 FOR UPDATE SKIP LOCKED
   )) RETURNING id`,
);
const SAVE = insertInto('accessLinks.save', accessLinksTable);

export class AccessLinkRepository implements AccessLinks {
  constructor(private readonly context: Pick<RepositoryContext, 'session'>) {}

  save(link: AccessLink): void {
    this.context.session.put(SAVE, link.id, {
      id: link.id,
      usage: link.purpose,
      client_id: link.clientId,
      sinistre_id: link.claimId,
      nature: link.documentKind,
      document_id: link.documentId,
      conseiller_id: link.advisorId,
      prouve: link.strong,
      langue: link.language,
      cree_le: link.createdAt,
      expire_le: link.expiresAt,
      utilise_le: link.usedAt,
    });
  }

  async find(id: string): Promise<AccessLink | null> {
    const [row] = isUuid(id) ? await this.context.session.rows<AccessLinkRow>(FIND, [id]) : [];
    return row === undefined ? null : fromRow(row);
  }

  async use(id: string, at: Date): Promise<boolean> {
    return isUuid(id) && (await this.context.session.rows(USE, [id, at])).length > 0;
  }

  async forget(before: Date, limit: number): Promise<number> {
    return (await this.context.session.rows(FORGET, [before, limit])).length;
  }
}

function fromRow(row: AccessLinkRow): AccessLink {
  return {
    id: row.id,
    purpose: row.usage as LinkPurpose,
    clientId: row.client_id,
    claimId: row.sinistre_id,
    documentKind: row.nature as DocumentKind | null,
    documentId: row.document_id,
    advisorId: row.conseiller_id,
    strong: row.prouve,
    language: row.langue as Language,
    createdAt: row.cree_le,
    expiresAt: row.expire_le,
    usedAt: row.utilise_le,
  };
}
