import { z } from 'zod';
import { payReimbursement } from '../../commands/claims/pay-reimbursement';
import { acceptReimbursement } from '../../commands/desk/accept-reimbursement';
import { proposeReimbursement } from '../../commands/desk/propose-reimbursement';
import type { Claim, Reimbursement } from '../../domain/claim/claim';
import { deskActOn, refusalFor, requireDone } from '../desk-acts';
import { AS, DEMO } from '../examples';
import { operation, type AnyOperation, type Call } from '../operation';
import { presentReimbursement } from '../presenters/remboursements';
import { viewerOf } from '../presenters/viewer';
import { refuse } from '../refusal';
import { permittedClaim, relationToClaim } from '../relations';
import { byId, pathPart } from '../schemas/common';
import {
  listeRemboursements,
  modificationRemboursement,
  nouveauRemboursement,
  remboursement,
} from '../schemas/remboursements';

/** The dossier of a sum, once it is clear that the bearer may. @throws Refusal */
async function claimOf(call: Call, found: Reimbursement | null): Promise<Claim> {
  const claim = found === null ? null : await call.tx.claims.find(call.bearer.actor, found.claimId);
  if (claim === null) throw refuse('not_found');
  call.permit(await relationToClaim(call, claim));
  return claim;
}

export const REMBOURSEMENTS: readonly AnyOperation[] = [
  operation({
    id: 'remboursements.lister',
    method: 'GET',
    path: '/remboursements',
    summary: "Lister les remboursements d'un dossier",
    query: z.strictObject({ sinistre_id: pathPart }),
    refusals: ['not_found'],
    successes: { 200: { description: 'Du plus ancien au plus récent', schema: listeRemboursements } },
    examples: [
      { name: 'Un dossier réglé en partie', bearer: AS.core, query: { sinistre_id: DEMO.settledClaim }, status: 200 },
    ],
    run: async (call) => {
      const claim = await permittedClaim(call, call.query.sinistre_id);
      const all = await call.tx.claimFile.reimbursements(call.bearer.actor, claim.id);
      const viewer = viewerOf(call.bearer);
      return { status: 200, body: { elements: all.map((one) => presentReimbursement(one, viewer)) } };
    },
  }),
  operation({
    id: 'remboursements.lire',
    method: 'GET',
    path: '/remboursements/:id',
    summary: 'Lire un remboursement',
    params: byId,
    successes: { 200: { description: 'Le remboursement', schema: remboursement } },
    examples: [{ name: 'Ligne par ligne', bearer: AS.youssef, params: { id: DEMO.settledReimbursement }, status: 200 }],
    run: async (call) => {
      const found = await call.tx.claimFile.findReimbursement(call.bearer.actor, call.params.id);
      await claimOf(call, found);
      if (found === null) throw refuse('not_found');
      return { status: 200, body: presentReimbursement(found, viewerOf(call.bearer)) };
    },
  }),
  operation({
    id: 'remboursements.proposer',
    method: 'POST',
    path: '/remboursements',
    summary: 'Calculer et proposer un remboursement',
    description:
      "min(réclamé, devis ou facture, plafond) − franchise, ligne par ligne. Une proposition sans réponse est remplacée. Rien n'est promis au client.",
    body: nouveauRemboursement,
    keyed: true,
    refusals: ['not_found', 'illegal_step', 'conflict'],
    successes: { 201: { description: 'La proposition', schema: remboursement } },
    examples: [
      {
        name: 'Sur un dossier pris',
        bearer: AS.youssef,
        body: { sinistre_id: DEMO.takenClaim, montant_retenu: 1_200_000 },
        status: 201,
      },
    ],
    run: async (call) => {
      const claim = await permittedClaim(call, call.body.sinistre_id);
      const proposed = await proposeReimbursement(await deskActOn(call, claim), call.body.montant_retenu ?? null);
      if (!proposed.ok) throw refusalFor(proposed.notice);
      return {
        status: 201,
        body: presentReimbursement(proposed.reimbursement, 'staff'),
        owner: { kind: 'sinistre', id: claim.id },
        headers: { Location: `/api/v1/remboursements/${proposed.reimbursement.id}` },
      };
    },
  }),
  operation({
    id: 'remboursements.modifier',
    method: 'PUT',
    path: '/remboursements/:id',
    summary: 'Accepter ou payer un remboursement',
    description:
      'Dans la limite du conseiller; au-dessus, un superviseur approuve. Le paiement attend la vérification des pièces. Un refus ne passe pas par ici.',
    params: byId,
    body: modificationRemboursement,
    versioned: true,
    refusals: ['illegal_step', 'conflict'],
    successes: { 200: { description: 'Le remboursement', schema: remboursement } },
    examples: [
      {
        name: 'Les pièces sont vérifiées',
        bearer: AS.claire,
        params: { id: DEMO.settledReimbursement },
        body: { pieces_verifiees: true },
        status: 200,
      },
    ],
    run: async (call) => {
      const before = await call.tx.claimFile.lockReimbursement(call.bearer.actor, call.params.id);
      const claim = await claimOf(call, before);
      if (before === null) throw refuse('not_found');
      call.requireVersion(presentReimbursement(before, 'staff'));
      return { status: 200, body: presentReimbursement(await decided(call, claim, before), 'staff') };
    },
  }),
];

async function decided(
  call: Call<unknown, unknown, z.output<typeof modificationRemboursement>>,
  claim: Claim,
  before: Reimbursement,
): Promise<Reimbursement> {
  const { body, context, deps, tx, bearer } = call;
  const { statut } = body;
  if (statut === undefined || statut === 'paye') {
    const done = { papersChecked: body.pieces_verifiees === true, paid: statut === 'paye' };
    const paid = payReimbursement(context, before, done);
    if (paid.ok) return paid.reimbursement;
    throw refuse('illegal_step', paid.reason === 'papers_unchecked' ? 'pieces_non_verifiees' : null);
  }
  const act = await deskActOn(call, claim);
  requireDone(await acceptReimbursement(act, { reimbursement: before, to: statut }, deps.settings.desk));
  return (await tx.claimFile.findReimbursement(bearer.actor, before.id)) ?? before;
}
