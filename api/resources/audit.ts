import type { z } from 'zod';
import type { AuditFilter, StoredAuditEntry } from '../../commands/ports-api';
import { addDays, startOfDay } from '../../domain/deadlines/civil-date';
import { AS, DEMO } from '../examples';
import { operation, type AnyOperation } from '../operation';
import { pageOf } from '../pagination';
import { filtreAudit, pageAudit, type EntreeAuditWire } from '../schemas/audit';

export const AUDIT: readonly AnyOperation[] = [
  operation({
    id: 'audit.lister',
    method: 'GET',
    path: '/audit',
    summary: "Chercher dans le journal d'audit",
    description: 'Du plus récent au plus ancien. Le journal ne tient que des codes et des chiffres.',
    query: filtreAudit,
    successes: { 200: { description: 'Une page', schema: pageAudit } },
    examples: [{ name: "D'un dossier", bearer: AS.ops, query: { sinistre_id: DEMO.takenClaim }, status: 200 }],
    run: async (call) => {
      call.permit('other');
      const filter = filterOf(call.query, call.deps.settings.timeZone);
      const { rows, next } = await pageOf(
        call.query,
        (after, limit) => call.tx.audit.search(filter, after, limit),
        ({ at, id }) => ({ at, id }),
      );
      return { status: 200, body: { elements: rows.map(present), suivant: next } };
    },
  }),
];

function filterOf(query: z.output<typeof filtreAudit>, timeZone: string): AuditFilter {
  return {
    ...(query.sinistre_id === undefined ? {} : { claimId: query.sinistre_id }),
    ...(query.acteur_id === undefined ? {} : { actorId: query.acteur_id }),
    ...(query.du === undefined ? {} : { from: startOfDay(query.du, timeZone) }),
    ...(query.au === undefined ? {} : { before: startOfDay(addDays(query.au, 1), timeZone) }),
  };
}

function present(entry: StoredAuditEntry): EntreeAuditWire {
  return {
    id: entry.id,
    le: entry.at.toISOString(),
    acteur_type: entry.actorKind,
    acteur_id: entry.actorId,
    action: entry.action,
    sinistre_id: entry.claimId,
    sujet: entry.subject,
    detail: { ...entry.detail },
  };
}
