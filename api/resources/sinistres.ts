import { archiveClaim } from '../../commands/claims/archive-claim';
import { correctClaim } from '../../commands/claims/correct-claim';
import { declareClaim } from '../../commands/claims/declare-claim';
import { withdrawClaim } from '../../commands/claims/withdraw-claim';
import { closeDossier } from '../../commands/desk/close-dossier';
import type { Claim } from '../../domain/claim/claim';
import type { Policy } from '../../domain/policy/types';
import { deskActOn, requireDone } from '../desk-acts';
import { AS, DEMO, UNKNOWN_ID } from '../examples';
import { operation, type AnyOperation, type Call } from '../operation';
import { presentClaim } from '../presenters/sinistres';
import { viewerOf } from '../presenters/viewer';
import { refuse } from '../refusal';
import { permittedClaim } from '../relations';
import { byId } from '../schemas/common';
import { declaration, modificationSinistre, sinistre, type ModificationSinistreWire } from '../schemas/sinistres';
import { correctionsOf, declaredAnswers } from './told';

/** Declaring a claim, reading it whole, changing and archiving it. */
export const SINISTRES: readonly AnyOperation[] = [
  operation({
    id: 'sinistres.declarer',
    method: 'POST',
    path: '/sinistres',
    summary: 'Déclarer un sinistre',
    description:
      'La description est lue, le dossier est ouvert, noté et décidé. Une blessure, certaine ou non dite, va toujours à un conseiller.',
    body: declaration,
    keyed: true,
    refusals: ['not_found'],
    successes: { 201: { description: 'Le dossier ouvert, avec son numéro', schema: sinistre } },
    examples: [
      {
        name: 'Un petit accrochage',
        bearer: AS.salma,
        body: {
          description:
            "On m'a reculé dessus hier sur le parking du supermarché, l'autre conducteur a signé le constat.",
          type_sinistre: 'collision',
          lieu: 'parking Marjane, Casablanca',
          blesses: 'non',
          tiers_implique: 'oui',
          constat: 'oui',
          montant_reclame: { centimes: 320_000, devise: 'MAD' },
        },
        status: 201,
      },
      {
        name: 'Pour quelqu’un d’autre',
        bearer: AS.salma,
        body: { client_id: DEMO.hind, description: 'Un dégât des eaux dans la cuisine.' },
        status: 404,
      },
    ],
    run: async (call) => {
      const { tx, bearer, body, context } = call;
      const clientId = body.client_id ?? bearer.subject;
      call.permit(clientId === bearer.subject ? 'own' : 'other');
      if ((await tx.customers.find(bearer.actor, clientId)) === null) throw refuse('not_found', 'client_inconnu');
      const policies = await tx.policies.ofCustomer(bearer.actor, clientId);
      requireFitting(body, policies);
      const answers = declaredAnswers(body);
      const claim = await declareClaim(context, { clientId, account: body.description, answers, policies });
      return {
        status: 201,
        body: presentClaim(claim, viewerOf(bearer)),
        owner: { kind: 'client', id: clientId },
        headers: { Location: `/api/v1/sinistres/${claim.id}` },
      };
    },
  }),
  operation({
    id: 'sinistres.lire',
    method: 'GET',
    path: '/sinistres/:id',
    summary: 'Lire un sinistre',
    description: 'Par son identifiant ou son numéro public.',
    params: byId,
    successes: { 200: { description: 'Le dossier', schema: sinistre } },
    examples: [
      { name: 'La cliente', bearer: AS.hind, params: { id: DEMO.waitingClaim }, status: 200 },
      { name: 'Le dossier d’une autre', bearer: AS.salma, params: { id: DEMO.waitingClaim }, status: 404 },
      { name: 'Un dossier qui n’existe pas', bearer: AS.core, params: { id: UNKNOWN_ID }, status: 404 },
    ],
    run: async (call) => {
      const claim = await permittedClaim(call, call.params.id);
      return { status: 200, body: presentClaim(claim, viewerOf(call.bearer)) };
    },
  }),
  operation({
    id: 'sinistres.modifier',
    method: 'PUT',
    path: '/sinistres/:id',
    summary: 'Corriger ou clore un sinistre',
    description:
      "Seuls les champs donnés changent; le dossier est noté à nouveau. Un client retire sa déclaration par `issue: retire`; un conseiller clôt le dossier qu'il a pris.",
    params: byId,
    body: modificationSinistre,
    versioned: true,
    refusals: ['illegal_step', 'conflict'],
    successes: { 200: { description: 'Le dossier modifié', schema: sinistre } },
    examples: [
      {
        name: 'Le lieu',
        bearer: AS.hind,
        params: { id: DEMO.waitingClaim },
        body: { lieu: 'boulevard Anfa, Casablanca' },
        status: 200,
      },
    ],
    run: async (call) => {
      const claim = await permittedClaim(call, call.params.id);
      const viewer = viewerOf(call.bearer);
      call.requireVersion(presentClaim(claim, viewer));
      return { status: 200, body: presentClaim(await changed(call, claim, call.body), viewer) };
    },
  }),
  operation({
    id: 'sinistres.archiver',
    method: 'DELETE',
    path: '/sinistres/:id',
    summary: 'Archiver un sinistre clos',
    description: "Il n'est plus listé. Archiver deux fois revient à archiver une fois.",
    params: byId,
    refusals: ['illegal_step'],
    successes: { 204: { description: 'Archivé', schema: null } },
    examples: [
      { name: 'Un dossier qui n’est pas clos', bearer: AS.claire, params: { id: DEMO.takenClaim }, status: 409 },
    ],
    run: async (call) => {
      const claim = await permittedClaim(call, call.params.id);
      if (!archiveClaim(call.context, claim).ok) throw refuse('illegal_step', 'dossier_non_clos');
      return { status: 204 };
    },
  }),
];

async function changed(call: Call, claim: Claim, body: ModificationSinistreWire): Promise<Claim> {
  if (claim.archivedAt !== null) throw refuse('illegal_step', 'dossier_archive');
  if (claim.status === 'ferme') throw refuse('illegal_step', 'dossier_clos');
  const { tx, bearer, context } = call;
  const corrections = correctionsOf(body);
  const policies = claim.clientId === null ? [] : await tx.policies.ofCustomer(bearer.actor, claim.clientId);
  requireFitting(body, policies);
  const corrected = corrections.length === 0 ? claim : await correctClaim(context, claim, corrections, policies);
  if (body.issue === undefined) return corrected;
  return bearer.role === 'client' ? withdrawn(call, corrected, body.issue) : closed(call, corrected, body.issue);
}

/** A customer gives their own claim up; any other end is a person's word. */
function withdrawn(call: Call, claim: Claim, outcome: NonNullable<ModificationSinistreWire['issue']>): Promise<Claim> {
  if (outcome !== 'retire') throw refuse('forbidden', 'role');
  return withdrawClaim(call.context, claim);
}

async function closed(call: Call, claim: Claim, outcome: string): Promise<Claim> {
  requireDone(await closeDossier(await deskActOn(call, claim), outcome));
  return (await call.tx.claims.find(call.bearer.actor, claim.id)) ?? claim;
}

type Named = Pick<ModificationSinistreWire, 'contrat_id' | 'montant_reclame'>;

/** A policy must be the customer's own, and sums in its currency: we never convert. @throws Refusal `invalid_input` */
function requireFitting({ contrat_id, montant_reclame }: Named, policies: readonly Policy[]): void {
  const named = policies.find(({ id }) => id === contrat_id);
  if (contrat_id !== undefined && named === undefined) throw refuse('invalid_input', 'contrat_inconnu');
  if (named !== undefined && montant_reclame !== undefined && montant_reclame.devise !== named.currency) {
    throw refuse('invalid_input', 'devise');
  }
}
