import { requestHuman } from '../../commands/claims/request-human';
import { requestReview } from '../../commands/claims/request-review';
import { reassignDossier } from '../../commands/desk/reassign-dossier';
import { takeDossier } from '../../commands/desk/take-dossier';
import type { Claim } from '../../domain/claim/claim';
import { AppError } from '../../domain/errors';
import { LINES, type Line } from '../../domain/escalation/types';
import type { Escalation } from '../../domain/escalation/escalation';
import { z } from 'zod';
import { deskAct, requireDone } from '../desk-acts';
import { AS, DEMO } from '../examples';
import { operation, type AnyOperation, type Call } from '../operation';
import { pageOf } from '../pagination';
import { presentEscalation } from '../presenters/escalades';
import { viewerOf } from '../presenters/viewer';
import { refuse } from '../refusal';
import { permittedClaim, relationToEscalation } from '../relations';
import { byId, pathPart } from '../schemas/common';
import { assignation, escalade, filtreEscalades, nouvelleEscalade, pageEscalades } from '../schemas/escalades';

export const ESCALADES: readonly AnyOperation[] = [
  operation({
    id: 'escalades.file',
    method: 'GET',
    path: '/escalades/queue',
    summary: 'Lire la file des dossiers au bureau',
    description:
      'Ouverts, les plus anciens d’abord. Un conseiller voit ses lignes; l’exploitation ne voit aucun dossier.',
    query: filtreEscalades,
    successes: { 200: { description: 'Une page', schema: pageEscalades } },
    examples: [
      { name: 'Mes lignes', bearer: AS.nadia, status: 200 },
      { name: 'Une ligne', bearer: AS.ops, query: { ligne: 'habitation' }, status: 200 },
    ],
    run: async (call) => {
      const { bearer, tx, query } = call;
      call.permit(call.reach === 'line' ? 'line' : 'other');
      const wanted = query.ligne ?? LINES;
      const own = bearer.advisor !== null && call.reach === 'line' ? bearer.advisor.lines : LINES;
      const lines = wanted.filter((line: Line) => own.includes(line));
      const { rows, next } = await pageOf(
        query,
        (after, limit) => tx.escalations.queue(bearer.actor, lines, after, limit),
        ({ createdAt, id }) => ({ at: createdAt, id }),
      );
      const viewer = viewerOf(bearer);
      return { status: 200, body: { elements: rows.map((row) => presentEscalation(row, viewer)), suivant: next } };
    },
  }),
  operation({
    id: 'escalades.ouvrir',
    method: 'POST',
    path: '/escalades/:sinistre_id',
    summary: 'Demander un conseiller pour un dossier',
    description:
      'Une seule escalade ouverte par dossier : redemander relève celle qui existe. `revue_demandee` fait réexaminer une décision automatique.',
    params: z.object({ sinistre_id: pathPart }),
    body: nouvelleEscalade,
    keyed: true,
    refusals: ['illegal_step'],
    successes: { 201: { description: "L'escalade ouverte", schema: escalade } },
    examples: [
      {
        name: 'Parler à un conseiller',
        bearer: AS.hind,
        params: { sinistre_id: DEMO.waitingClaim },
        body: { motif: 'conseiller_demande' },
        status: 201,
      },
    ],
    run: async (call) => {
      const claim = await permittedClaim(call, call.params.sinistre_id);
      if (claim.archivedAt !== null) throw refuse('illegal_step', 'dossier_archive');
      await askForHuman(call, claim);
      const open = await call.tx.escalations.openOfClaim(call.bearer.actor, claim.id);
      if (open === null) throw new AppError('internal', 'a dossier that was put on the desk is not there');
      return {
        status: 201,
        body: presentEscalation(open, viewerOf(call.bearer)),
        owner: { kind: 'sinistre', id: claim.id },
      };
    },
  }),
  operation({
    id: 'escalades.assigner',
    method: 'PUT',
    path: '/escalades/:id/assigner',
    summary: 'Prendre ou confier un dossier',
    description:
      "Un conseiller prend pour lui-même ce que personne n'a pris : un seul gagne. Un superviseur confie à qui il veut.",
    params: byId,
    body: assignation,
    versioned: true,
    refusals: ['illegal_step', 'conflict'],
    successes: { 200: { description: "L'escalade", schema: escalade } },
    examples: [
      { name: 'Prendre', bearer: AS.nadia, params: { id: DEMO.freeEscalation }, body: {}, status: 200 },
      {
        name: 'Confier',
        bearer: AS.claire,
        params: { id: DEMO.freeEscalation },
        body: { conseiller_id: DEMO.nadia },
        status: 200,
      },
    ],
    run: async (call) => {
      const { tx, bearer } = call;
      const escalation = await tx.escalations.find(bearer.actor, call.params.id);
      if (escalation === null) throw refuse('not_found');
      call.permit(relationToEscalation(call, escalation));
      call.requireVersion(presentEscalation(escalation, 'staff'));
      const claim = await tx.claims.find(bearer.actor, escalation.claimId);
      if (claim === null) throw new AppError('internal', 'an escalation without its dossier');
      await assign(call, claim, escalation);
      const assigned = await tx.escalations.find(bearer.actor, escalation.id);
      return { status: 200, body: presentEscalation(assigned ?? escalation, 'staff') };
    },
  }),
];

async function askForHuman(
  call: Call<unknown, unknown, z.output<typeof nouvelleEscalade>>,
  claim: Claim,
): Promise<void> {
  const ground = call.body.motif ?? 'conseiller_demande';
  if (ground !== 'revue_demandee') {
    await requestHuman(call.context, claim, [ground]);
    return;
  }
  const asked = await requestReview(call.context, claim);
  if (!asked.ok) throw refuse('illegal_step', 'pas_automatique');
}

async function assign(
  call: Call<unknown, unknown, z.output<typeof assignation>>,
  claim: Claim,
  escalation: Escalation,
): Promise<void> {
  const { bearer, body, tx } = call;
  const act = deskAct(call, claim, escalation);
  const to = body.conseiller_id ?? act.advisor.id;
  if (bearer.role !== 'superviseur') {
    if (to !== act.advisor.id) throw refuse('forbidden', 'role');
    const verdict = await takeDossier(act);
    // To have it already is what was asked for.
    requireDone(verdict?.code === 'already_yours' ? null : verdict);
    return;
  }
  const advisor = await tx.advisors.find(to);
  if (advisor?.active !== true) throw refuse('invalid_input', 'conseiller_inconnu');
  requireDone(await reassignDossier(act, advisor));
}
