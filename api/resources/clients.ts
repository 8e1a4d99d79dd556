import { changeCustomer, registerCustomer } from '../../commands/people/register-customer';
import { requestErasure } from '../../commands/people/request-erasure';
import type { Customer } from '../../domain/people/people';
import { parseMatricule } from '../../domain/understanding/parse-matricule';
import { AS, DEMO } from '../examples';
import { operation, type AnyOperation, type Call } from '../operation';
import { presentCustomer, presentRightsRequest } from '../presenters/clients';
import { refuse } from '../refusal';
import { relationToCustomer } from '../relations';
import { client, demandeDroits, modificationClient, nouveauClient } from '../schemas/clients';
import { byId, pathPart } from '../schemas/common';
import { z } from 'zod';

/** By membership number or by id, once it is clear that the bearer may. @throws Refusal */
async function permittedCustomer(call: Call, idOrMatricule: string): Promise<Customer> {
  const { tx, bearer } = call;
  const matricule = parseMatricule(idOrMatricule);
  const named = matricule === null ? null : await tx.customers.findByMatricule(matricule);
  // Read under its id as well: that is what the journal writes down.
  const customer = await tx.customers.find(bearer.actor, named?.id ?? idOrMatricule);
  if (customer === null) throw refuse('not_found');
  call.permit(await relationToCustomer(call, customer));
  return customer;
}

export const CLIENTS: readonly AnyOperation[] = [
  operation({
    id: 'clients.lire',
    method: 'GET',
    path: '/clients/:matricule',
    summary: 'Lire un client',
    description: 'Par son matricule ou son identifiant.',
    params: z.object({ matricule: pathPart }),
    successes: { 200: { description: 'Le client', schema: client } },
    examples: [
      { name: 'Un système de l’assureur', bearer: AS.core, params: { matricule: DEMO.salmaMatricule }, status: 200 },
      { name: 'La cliente elle-même', bearer: AS.salma, params: { matricule: DEMO.salma }, status: 200 },
      { name: 'Matricule inconnu', bearer: AS.core, params: { matricule: 'ZZ-999-ZZ' }, status: 404 },
    ],
    run: async (call) => {
      const customer = await permittedCustomer(call, call.params.matricule);
      return { status: 200, body: presentCustomer(customer) };
    },
  }),
  operation({
    id: 'clients.creer',
    method: 'POST',
    path: '/clients',
    summary: 'Créer un client',
    body: nouveauClient,
    keyed: true,
    refusals: ['conflict'],
    successes: { 201: { description: 'Le client créé', schema: client } },
    examples: [
      {
        name: 'Un nouveau client',
        bearer: AS.core,
        body: {
          matricule: 'QA-701-QB',
          civilite: 'M.',
          prenom: 'Ilyas',
          nom: 'Merzougui',
          date_naissance: '1990-02-17',
          telephone: '+212600000090',
          langue: 'fr',
          pin: '8642',
        },
        status: 201,
      },
      {
        name: 'Un matricule déjà attribué',
        bearer: AS.core,
        body: { matricule: DEMO.salmaMatricule, prenom: 'Autre', nom: 'Personne', date_naissance: '1990-02-17' },
        status: 409,
      },
    ],
    run: async (call) => {
      call.permit('other');
      const { body } = call;
      const registered = await registerCustomer(peopleContext(call), {
        matricule: body.matricule,
        civility: body.civilite ?? null,
        firstName: body.prenom,
        lastName: body.nom,
        birthDate: body.date_naissance,
        phone: body.telephone ?? null,
        language: body.langue ?? 'fr',
        pin: body.pin ?? null,
      });
      if (!registered.ok) throw refuse('conflict', 'matricule_pris');
      const { customer } = registered;
      return {
        status: 201,
        body: presentCustomer(customer),
        owner: { kind: 'client', id: customer.id },
        headers: { Location: `/api/v1/clients/${customer.id}` },
      };
    },
  }),
  operation({
    id: 'clients.modifier',
    method: 'PUT',
    path: '/clients/:id',
    summary: 'Modifier un client',
    description: 'Seuls les champs donnés changent. Le matricule ne change pas.',
    params: byId,
    body: modificationClient,
    versioned: true,
    successes: { 200: { description: 'Le client modifié', schema: client } },
    examples: [
      {
        name: 'Un nouveau téléphone',
        bearer: AS.core,
        params: { id: DEMO.salma },
        body: { telephone: '+212600000091' },
        status: 200,
      },
    ],
    run: async (call) => {
      const { id } = await permittedCustomer(call, call.params.id);
      const before = await call.tx.customers.lock(call.bearer.actor, id);
      if (before === null) throw refuse('not_found');
      call.requireVersion(presentCustomer(before));
      const { body } = call;
      const change: Partial<Omit<Customer, 'id' | 'matricule'>> = {
        ...(body.civilite === undefined ? {} : { civility: body.civilite }),
        ...(body.prenom === undefined ? {} : { firstName: body.prenom }),
        ...(body.nom === undefined ? {} : { lastName: body.nom }),
        ...(body.date_naissance === undefined ? {} : { birthDate: body.date_naissance }),
        ...(body.telephone === undefined ? {} : { phone: body.telephone }),
        ...(body.langue === undefined ? {} : { language: body.langue }),
      };
      return {
        status: 200,
        body: presentCustomer(changeCustomer(peopleContext(call), before, change, body.pin ?? null)),
      };
    },
  }),
  operation({
    id: 'clients.effacer',
    method: 'DELETE',
    path: '/clients/:id',
    summary: "Demander l'effacement d'un client",
    description:
      "Ouvre une demande, que l'exploitation traite; redemander rend la demande ouverte. Un client doit s'être identifié par son code PIN ou son numéro vérifié.",
    params: byId,
    successes: { 202: { description: 'La demande ouverte', schema: demandeDroits } },
    examples: [{ name: 'La cliente elle-même', bearer: AS.salma, params: { id: DEMO.salma }, status: 202 }],
    run: async (call) => {
      const customer = await permittedCustomer(call, call.params.id);
      const request = await requestErasure(peopleContext(call), customer.id);
      return { status: 202, body: presentRightsRequest(request) };
    },
  }),
];

function peopleContext({ tx, context }: Call) {
  return { tx, actor: context.actor, now: context.now, ids: context.ids };
}
