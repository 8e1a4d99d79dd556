import type { z } from 'zod';
import type { InsurerDeliveryFilter } from '../../commands/ports-insurer';
import { AS, DEMO } from '../examples';
import { operation, type AnyOperation } from '../operation';
import { pageOf } from '../pagination';
import { presentDelivery } from '../presenters/webhooks';
import { filtreLivraisons, pageLivraisons } from '../schemas/webhooks';

export const LIVRAISONS: readonly AnyOperation[] = [
  operation({
    id: 'webhooks.livraisons',
    method: 'GET',
    path: '/webhooks/livraisons',
    summary: 'Lire le journal des livraisons de webhooks',
    description: 'Une ligne par tentative, de la plus récente à la plus ancienne, pendant 30 jours.',
    query: filtreLivraisons,
    successes: { 200: { description: 'Une page', schema: pageLivraisons } },
    examples: [{ name: "D'un dossier", bearer: AS.ops, query: { sinistre_id: DEMO.takenClaim }, status: 200 }],
    run: async (call) => {
      call.permit('other');
      const filter = filterOf(call.query);
      const { rows, next } = await pageOf(
        call.query,
        (after, limit) => call.tx.insurerDeliveries.search(filter, after, limit),
        ({ at, id }) => ({ at, id }),
      );
      return { status: 200, body: { elements: rows.map(presentDelivery), suivant: next } };
    },
  }),
];

function filterOf({ evenement_id, sinistre_id, resultat }: z.output<typeof filtreLivraisons>): InsurerDeliveryFilter {
  return {
    ...(evenement_id === undefined ? {} : { eventId: evenement_id }),
    ...(sinistre_id === undefined ? {} : { claimId: sinistre_id }),
    ...(resultat === undefined ? {} : { taken: resultat === 'remis' }),
  };
}
