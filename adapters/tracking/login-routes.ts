import { openLink } from '../../commands/access/open-link';
import { denyIdentity, identifyCustomer, type Attempt } from '../../commands/people/identify-customer';
import { readFactors } from '../../commands/people/read-factors';
import { followerActor } from '../../commands/tracking/read-tracked';
import type { Customer } from '../../domain/people/people';
import { parseMatricule } from '../../domain/understanding/parse-matricule';
import { parsePin } from '../../domain/understanding/parse-pin';
import type { HttpReply, HttpRequest, HttpRoute } from '../channel';
import { requireOwnPage } from '../channel-own-page';
import { knownIn, linkState, type Counter } from './counter';
import { MAX_FORM_BYTES } from './limits';
import { back, formOf, goTo, languageOf, page } from './replies';
import type { Notice } from './views';

/** By a link from the conversation, or by matricule and second factor: the same command and locks as there. */
export function loginRoutes(counter: Counter): HttpRoute[] {
  const { unitOfWork, clock, cookies, links, pages, policy, publicUrl } = counter;

  function refused(request: HttpRequest, notice: Notice, status: number): HttpReply {
    const visitor = cookies.visitor(request);
    return page(pages.login({ lang: languageOf(request), notice }), policy, [visitor.cookie], status);
  }

  return [
    {
      // Opened by people, and by whatever looks at links before them: it uses nothing up.
      method: 'GET',
      path: '/suivi/lien/:token',
      maxBodyBytes: 0,
      handle: async (request) => {
        const { token = '' } = request.params;
        const id = links.idIn('suivi', token);
        const state = await linkState(counter, id, 'suivi');
        if (state.open) {
          const lang = request.query.has('lang') ? languageOf(request) : state.link.language;
          return page(pages.opening({ lang, action: `/suivi/lien/${token}`, purpose: 'suivi' }), policy);
        }
        // Whoever has opened it here before is where it leads.
        if (knownIn(counter, request) !== null) return goTo('/suivi');
        return refused(request, `link_${state.why}`, 410);
      },
    },
    {
      method: 'POST',
      path: '/suivi/lien/:token',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const id = links.idIn('suivi', request.params.token ?? '');
        const state =
          id === null ? null : await unitOfWork.run((tx) => openLink(tx, { id, purpose: 'suivi' }, clock.now()));
        if (state?.open !== true) return refused(request, `link_${state?.why ?? 'unknown'}`, 410);
        const { clientId, strong, language } = state.link;
        if (clientId === null) return refused(request, 'link_unknown', 410);
        // Given to whoever had said in the conversation that they are the policyholder.
        return goTo(`/suivi?lang=${language}`, [cookies.keepSession({ clientId, who: 'assure', strong })]);
      },
    },
    {
      method: 'POST',
      path: '/suivi/connexion',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const { matricule = '', facteur = '' } = formOf(request);
        const attempt = attemptOf(counter, request, parseMatricule(matricule) ?? matricule.slice(0, MAX_MATRICULE));
        const found = await unitOfWork.run((tx) => identifyCustomer(tx, { ...attempt, factors: readFactors(facteur) }));
        if (!found.ok) return found.locked ? refused(request, 'locked', 423) : refused(request, 'mismatch', 401);
        const session = { clientId: found.customer.id, who: 'inconnu', strong: found.factor === 'pin' } as const;
        return goTo('/suivi', [cookies.keepSession(session)]);
      },
    },
    {
      method: 'POST',
      path: '/suivi/identite',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const session = cookies.session(request);
        if (session === null) return back('session_over');
        const { reponse } = formOf(request);
        if (reponse === 'oui') return goTo('/suivi', [cookies.keepSession({ ...session, who: 'assure' })]);
        if (reponse === 'proche') return goTo('/suivi', [cookies.keepSession({ ...session, who: 'proche' })]);
        await deny(counter, request, session.clientId);
        return goTo('/suivi', [cookies.endSession()]);
      },
    },
    {
      // Birth dates stand on every amicable report: papers are opened by the PIN.
      method: 'POST',
      path: '/suivi/code',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const known = knownIn(counter, request);
        if (known === null) return back('session_over');
        const pin = parsePin(formOf(request).code ?? '');
        const outcome = await unitOfWork.run(async (tx) => {
          const customer = await tx.customers.find(followerActor({ ...known, relative: false }), known.clientId);
          const attempt = attemptOf(counter, request, customer?.matricule ?? '');
          const factors = pin === null ? [] : [{ kind: 'pin' as const, value: pin }];
          return identifyCustomer(tx, { ...attempt, factors });
        });
        if (!outcome.ok) return back(outcome.locked ? 'locked' : 'pin_wrong');
        return goTo('/suivi?avis=pin_right', [cookies.keepSession({ ...known, strong: true })]);
      },
    },
    {
      method: 'POST',
      path: '/suivi/deconnexion',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: (request) => {
        requireOwnPage(request, publicUrl);
        return Promise.resolve(goTo('/suivi?avis=logged_out', [cookies.endSession()]));
      },
    },
  ];
}

/** Longer than any way to write one. */
const MAX_MATRICULE = 40;

function attemptOf(counter: Counter, request: HttpRequest, matricule: string): Attempt {
  const { cookies, addressKey, clock } = counter;
  const { id } = cookies.visitor(request);
  return {
    actor: { kind: 'anonyme', conversationId: id },
    sender: { channel: 'webchat', channelUserId: `suivi:${id}`, addressKey: addressKey(request.ip) ?? undefined },
    matricule,
    now: clock.now(),
  };
}

/** "Non, ce n'est pas moi" counts as a failure: whoever it is knew two secrets of somebody else. */
async function deny(counter: Counter, request: HttpRequest, clientId: string): Promise<void> {
  await counter.unitOfWork.run(async (tx) => {
    const actor = followerActor({ clientId, relative: false });
    const customer: Customer | null = await tx.customers.find(actor, clientId);
    if (customer !== null) await denyIdentity(tx, attemptOf(counter, request, customer.matricule), clientId);
  });
}
