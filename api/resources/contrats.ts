import { z } from 'zod';
import { changePolicy, registerPolicy } from '../../commands/policies/keep-policy';
import { money } from '../../domain/money';
import type { Deductible, Policy } from '../../domain/policy/types';
import { AS, DEMO } from '../examples';
import { operation, type AnyOperation, type Call } from '../operation';
import { presentPolicy } from '../presenters/contrats';
import { refuse, type Refusal } from '../refusal';
import { relationToCustomer, relationToPolicy } from '../relations';
import { byId, uuid } from '../schemas/common';
import {
  contrat,
  modificationContrat,
  nouveauContrat,
  type ModificationContratWire,
  type NouveauContratWire,
} from '../schemas/contrats';
import { named } from '../schemas/registry';

const listeContrats = named('ListeContrats', z.strictObject({ elements: z.array(contrat) }));

const GUARANTEES = [{ garantie: 'responsabilite_civile', franchise: 0, plafond: 10_000_000 }] as const;

export const CONTRATS: readonly AnyOperation[] = [
  operation({
    id: 'contrats.lister',
    method: 'GET',
    path: '/contrats',
    summary: "Lister les contrats d'un client",
    query: z.strictObject({ client_id: uuid }),
    successes: { 200: { description: 'Ses contrats', schema: listeContrats } },
    refusals: ['not_found'],
    examples: [{ name: 'Les contrats de Salma', bearer: AS.salma, query: { client_id: DEMO.salma }, status: 200 }],
    run: async (call) => {
      const { tx, bearer, query } = call;
      const customer = await tx.customers.find(bearer.actor, query.client_id);
      if (customer === null) throw refuse('not_found', 'client_inconnu');
      call.permit(await relationToCustomer(call, customer));
      const policies = await tx.policies.ofCustomer(bearer.actor, customer.id);
      // An advisor of one line reads the policies of that line, not those of the same customer's other ones.
      const shown =
        call.reach === 'line' ? policies.filter((policy) => relationToPolicy(call, policy) === 'line') : policies;
      return { status: 200, body: { elements: shown.map(presentPolicy) } };
    },
  }),
  operation({
    id: 'contrats.lire',
    method: 'GET',
    path: '/contrats/:id',
    summary: 'Lire un contrat',
    params: byId,
    successes: { 200: { description: 'Le contrat', schema: contrat } },
    examples: [{ name: 'Le contrat auto de Salma', bearer: AS.nadia, params: { id: DEMO.motorPolicy }, status: 200 }],
    run: async (call) => {
      const policy = await call.tx.policies.find(call.bearer.actor, call.params.id);
      if (policy === null) throw refuse('not_found');
      call.permit(relationToPolicy(call, policy));
      return { status: 200, body: presentPolicy(policy) };
    },
  }),
  operation({
    id: 'contrats.creer',
    method: 'POST',
    path: '/contrats',
    summary: 'Créer un contrat',
    body: nouveauContrat,
    keyed: true,
    refusals: ['conflict'],
    successes: { 201: { description: 'Le contrat créé', schema: contrat } },
    examples: [
      {
        name: 'Un contrat auto au tiers',
        bearer: AS.core,
        body: {
          numero: 'MA-AUTO-QA-1',
          client_id: DEMO.salma,
          produit: 'auto',
          pays: 'MA',
          fuseau: 'Africa/Casablanca',
          devise: 'MAD',
          debut: '2024-01-01',
          garanties: GUARANTEES,
        },
        status: 201,
      },
    ],
    run: async (call) => {
      call.permit('other');
      const kept = await registerPolicy(policyContext(call), newPolicy(call.context.ids.uuid(), call.body));
      if (!kept.ok) throw refusalOf(kept.reason);
      return {
        status: 201,
        body: presentPolicy(kept.policy),
        owner: { kind: 'client', id: kept.policy.holderId },
        headers: { Location: `/api/v1/contrats/${kept.policy.id}` },
      };
    },
  }),
  operation({
    id: 'contrats.modifier',
    method: 'PUT',
    path: '/contrats/:id',
    summary: 'Modifier un contrat',
    description: 'Seuls les champs donnés changent. Numéro, titulaire et devise ne changent pas.',
    params: byId,
    body: modificationContrat,
    versioned: true,
    successes: { 200: { description: 'Le contrat modifié', schema: contrat } },
    examples: [
      {
        name: 'Une échéance',
        bearer: AS.core,
        params: { id: DEMO.motorPolicy },
        body: { fin: '2031-12-31' },
        status: 200,
      },
    ],
    run: async (call) => {
      const before = await call.tx.policies.lock(call.bearer.actor, call.params.id);
      if (before === null) throw refuse('not_found');
      call.permit(relationToPolicy(call, before));
      call.requireVersion(presentPolicy(before));
      const kept = await changePolicy(policyContext(call), changedPolicy(before, call.body));
      if (!kept.ok) throw refusalOf(kept.reason);
      return { status: 200, body: presentPolicy(kept.policy) };
    },
  }),
];

function policyContext({ tx, context }: Call) {
  return { tx, actor: context.actor, now: context.now };
}

function refusalOf(reason: 'number_taken' | 'holder_unknown' | 'ends_before_start'): Refusal {
  if (reason === 'number_taken') return refuse('conflict', 'numero_pris');
  return refuse('invalid_input', reason === 'holder_unknown' ? 'client_inconnu' : 'dates');
}

function newPolicy(id: string, body: NouveauContratWire): Policy {
  return {
    id,
    holderId: body.client_id,
    number: body.numero,
    product: body.produit,
    country: body.pays,
    timeZone: body.fuseau,
    currency: body.devise,
    startsOn: body.debut,
    endsOn: body.fin ?? null,
    suspensions: suspensionsOf(body.suspensions ?? []),
    guarantees: guaranteesOf(body.garanties, body.devise),
    ...limitOf(body.limite_automatique, body.devise),
  };
}

function changedPolicy(before: Policy, body: ModificationContratWire): Policy {
  const { automaticLimit, ...kept } = before;
  const limit = body.limite_automatique === undefined && automaticLimit !== undefined ? { automaticLimit } : {};
  return {
    ...kept,
    product: body.produit ?? before.product,
    country: body.pays ?? before.country,
    timeZone: body.fuseau ?? before.timeZone,
    startsOn: body.debut ?? before.startsOn,
    endsOn: body.fin === undefined ? before.endsOn : body.fin,
    ...(body.suspensions === undefined ? {} : { suspensions: suspensionsOf(body.suspensions) }),
    ...(body.garanties === undefined ? {} : { guarantees: guaranteesOf(body.garanties, before.currency) }),
    ...limit,
    ...limitOf(body.limite_automatique, before.currency),
  };
}

function suspensionsOf(list: NonNullable<NouveauContratWire['suspensions']>): NonNullable<Policy['suspensions']> {
  return list.map(({ du, au }) => ({ from: du, to: au }));
}

function guaranteesOf(list: NouveauContratWire['garanties'], currency: Policy['currency']): Policy['guarantees'] {
  return list.map((each) => ({
    guarantee: each.garantie,
    deductible: deductibleOf(each, currency),
    ceiling: money(each.plafond, currency),
  }));
}

function deductibleOf(
  { franchise, franchise_variable: variable }: NouveauContratWire['garanties'][number],
  currency: Policy['currency'],
): Deductible {
  if (variable === undefined) return { kind: 'fixed', amount: money(franchise ?? 0, currency) };
  if (variable.nature === 'legale') return { kind: 'legal', event: variable.evenement };
  const { taux, minimum, maximum } = variable;
  return {
    kind: 'percentage',
    basisPoints: taux,
    minimum: money(minimum, currency),
    maximum: maximum == null ? null : money(maximum, currency),
  };
}

function limitOf(cents: number | null | undefined, currency: Policy['currency']): Pick<Policy, 'automaticLimit'> {
  return cents === null || cents === undefined ? {} : { automaticLimit: money(cents, currency) };
}
