import { AS, DEMO } from '../examples';
import { operation, type AnyOperation } from '../operation';
import { presentAdvisor } from '../presenters/clients';
import { refuse } from '../refusal';
import { byId } from '../schemas/common';
import { conseiller, listeConseillers } from '../schemas/conseillers';

export const CONSEILLERS: readonly AnyOperation[] = [
  operation({
    id: 'conseillers.lister',
    method: 'GET',
    path: '/conseillers',
    summary: 'Lister les conseillers',
    successes: { 200: { description: 'Tous, actifs ou non', schema: listeConseillers } },
    examples: [{ name: 'Une superviseure', bearer: AS.claire, status: 200 }],
    run: async (call) => {
      call.permit('other');
      const advisors = await call.tx.advisors.list();
      return { status: 200, body: { elements: advisors.map(presentAdvisor) } };
    },
  }),
  operation({
    id: 'conseillers.lire',
    method: 'GET',
    path: '/conseillers/:id',
    summary: 'Lire un conseiller',
    description: "Un conseiller se lit lui-même, un superviseur n'importe qui.",
    params: byId,
    successes: { 200: { description: 'Le conseiller', schema: conseiller } },
    examples: [{ name: 'Soi-même', bearer: AS.nadia, params: { id: DEMO.nadia }, status: 200 }],
    run: async (call) => {
      const { tx, bearer, params } = call;
      const advisor = await tx.advisors.find(params.id);
      if (advisor === null) throw refuse('not_found');
      call.permit(advisor.id === bearer.advisor?.id ? 'own' : 'other');
      return { status: 200, body: presentAdvisor(advisor) };
    },
  }),
];
