import { readBrief } from '../../commands/claims/read-brief';
import { readFollowUp } from '../../commands/claims/read-follow-up';
import type { ClaimFilter } from '../../commands/ports-api';
import { LINES, type Line } from '../../domain/escalation/types';
import { addDays, startOfDay } from '../../domain/deadlines/civil-date';
import type { z } from 'zod';
import { AS, DEMO } from '../examples';
import { operation, type AnyOperation, type Call } from '../operation';
import { pageOf } from '../pagination';
import { presentFollowUp, presentHistory, presentSummary } from '../presenters/sinistres';
import { presentBrief } from '../presenters/synthese';
import { viewerOf } from '../presenters/viewer';
import { permittedClaim } from '../relations';
import { byId } from '../schemas/common';
import { filtreSinistres, historique, pageSinistres, suivi } from '../schemas/sinistres';
import { synthese } from '../schemas/synthese';

/** How much of a conversation is shown: the end of it. */
const LAST_LINES = 500;

/** Lists of claims, and what is followed of one. */
export const SINISTRES_LECTURES: readonly AnyOperation[] = [
  operation({
    id: 'sinistres.lister',
    method: 'GET',
    path: '/sinistres',
    summary: 'Lister les sinistres',
    description:
      'Les déclarations les plus récentes d’abord, par pages. Un client voit les siens, un conseiller ceux de ses lignes; les dossiers archivés ne sont pas listés.',
    query: filtreSinistres,
    successes: { 200: { description: 'Une page', schema: pageSinistres } },
    examples: [
      { name: 'Les miens', bearer: AS.hind, status: 200 },
      { name: 'Les plus complexes', bearer: AS.claire, query: { cci: '60,100', limite: '10' }, status: 200 },
      {
        name: 'Par statut et type',
        bearer: AS.core,
        query: { status: 'escalade,validation', type: 'vol' },
        status: 200,
      },
    ],
    run: async (call) => {
      const filter = filterOf(call, call.query);
      // A customer who asks for somebody else's gets what there is for them: nothing.
      call.permit(call.reach === 'own' ? 'own' : call.reach === 'line' ? 'line' : 'other');
      if (filter === null) return { status: 200, body: { elements: [], suivant: null } };
      const { rows, next } = await pageOf(
        call.query,
        (after, limit) => call.tx.claims.page(call.bearer.actor, filter, after, limit),
        ({ declaredAt, id }) => ({ at: declaredAt, id }),
      );
      return { status: 200, body: { elements: rows.map(presentSummary), suivant: next } };
    },
  }),
  operation({
    id: 'sinistres.suivi',
    method: 'GET',
    path: '/sinistres/:id/suivi',
    summary: "Suivre l'avancement d'un sinistre",
    params: byId,
    successes: { 200: { description: "L'avancement", schema: suivi } },
    examples: [{ name: 'La cliente', bearer: AS.hind, params: { id: DEMO.waitingClaim }, status: 200 }],
    run: async (call) => {
      const claim = await permittedClaim(call, call.params.id);
      const followed = await readFollowUp(call.context, claim);
      return { status: 200, body: presentFollowUp(claim, followed, viewerOf(call.bearer)) };
    },
  }),
  operation({
    id: 'sinistres.historique',
    method: 'GET',
    path: '/sinistres/:id/historique',
    summary: "Lire l'historique d'un sinistre",
    description: `Les étapes de son statut, et les ${LAST_LINES} dernières lignes de la conversation.`,
    params: byId,
    successes: { 200: { description: "L'historique", schema: historique } },
    examples: [
      { name: 'Le conseiller qui l’a pris', bearer: AS.youssef, params: { id: DEMO.takenClaim }, status: 200 },
    ],
    run: async (call) => {
      const { tx, bearer } = call;
      const claim = await permittedClaim(call, call.params.id);
      const changes = await tx.claimFile.statusChanges(bearer.actor, claim.id);
      const lines = await tx.transcript.ofClaim(bearer.actor, claim.id, LAST_LINES);
      return { status: 200, body: presentHistory(claim, changes, lines, viewerOf(bearer)) };
    },
  }),
  operation({
    id: 'sinistres.synthese',
    method: 'GET',
    path: '/sinistres/:id/synthese',
    summary: "Lire la synthèse d'un sinistre pour son conseiller",
    description:
      'Ce qui est établi et ce qui est supposé, ce qui ne concorde pas, ce qui manque, les points à vérifier, la chronologie, les actions conseillées et les mots du client. Pour les conseillers seulement.',
    params: byId,
    successes: { 200: { description: 'La synthèse', schema: synthese } },
    examples: [
      { name: 'Le conseiller qui l’a pris', bearer: AS.youssef, params: { id: DEMO.takenClaim }, status: 200 },
    ],
    run: async (call) => {
      const claim = await permittedClaim(call, call.params.id);
      return { status: 200, body: presentBrief(claim.reference, await readBrief(call.context, claim)) };
    },
  }),
];

type Asked = z.output<typeof filtreSinistres>;

/** What was asked for, narrowed to what the bearer may see; null when that leaves nothing. */
function filterOf(call: Call, query: Asked): ClaimFilter | null {
  const { bearer, reach, deps } = call;
  const asked = { ...namedIn(query), ...declaredIn(query, deps.settings.timeZone) };
  switch (reach) {
    case 'own':
      return (query.client_id ?? bearer.subject) === bearer.subject ? { ...asked, clientId: bearer.subject } : null;
    case 'line': {
      const lines = LINES.filter((line: Line) => bearer.advisor?.lines.includes(line));
      return lines.length === 0 ? null : { ...asked, lines };
    }
    case 'any':
      return asked;
  }
}

function namedIn({ client_id, status, type, cci }: Asked): ClaimFilter {
  return {
    ...(client_id === undefined ? {} : { clientId: client_id }),
    ...(status === undefined ? {} : { statuses: status }),
    ...(type === undefined ? {} : { type }),
    ...(cci === undefined ? {} : { cci: { from: cci[0], to: cci[1] } }),
  };
}

function declaredIn({ du, au }: Asked, timeZone: string): ClaimFilter {
  return {
    ...(du === undefined ? {} : { declaredFrom: startOfDay(du, timeZone) }),
    ...(au === undefined ? {} : { declaredBefore: startOfDay(addDays(au, 1), timeZone) }),
  };
}
