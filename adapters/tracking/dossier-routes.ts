import { PassThrough } from 'node:stream';
import { followerActor, readOneTracked, readTracked, type TrackedDossier } from '../../commands/tracking/read-tracked';
import type { Customer } from '../../domain/people/people';
import type { HttpReply, HttpRequest, HttpRoute } from '../channel';
import { contextOf, followerOf, knownIn, lookingOf, type Counter, type Known } from './counter';
import { MAX_FORM_BYTES, RETRY_MS } from './limits';
import { LiveHub, type LiveReading } from './live-hub';
import { presentDossier } from './present';
import { chosenLanguage, goTo, languageOf, page } from './replies';
import type { Notice } from './views';

/** The page itself, readable as it comes, and the stream that keeps it true. */
export function dossierRoutes(counter: Counter, hub: LiveHub): HttpRoute[] {
  const { unitOfWork, cookies, clock, pages, policy } = counter;
  return [
    {
      method: 'GET',
      path: '/suivi',
      maxBodyBytes: 0,
      handle: async (request) => {
        const lang = languageOf(request);
        const chosen = chosenLanguage(request, counter.secure);
        const session = cookies.session(request);
        if (session === null) {
          const visitor = cookies.visitor(request);
          return page(pages.login({ lang, notice: noticeIn(request) }), policy, [chosen, visitor.cookie]);
        }
        // Looking is no idleness: the half hour begins anew.
        const kept = cookies.keepSession(session);
        const known = knownIn(counter, request);
        if (known === null) {
          const actor = followerActor({ ...session, relative: false });
          const customer = await unitOfWork.run((tx) => tx.customers.find(actor, session.clientId));
          if (customer === null) return goTo('/suivi', [cookies.endSession()]);
          return page(pages.confirm({ lang, name: nameOf(customer) }), policy, [chosen, kept]);
        }
        return page(await dossiersPage(counter, known, request), policy, [chosen, kept]);
      },
    },
    {
      method: 'GET',
      path: '/suivi/flux',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: (request) => {
        const known = knownIn(counter, request);
        // 204 is how a browser is told not to come back.
        if (known === null) return Promise.resolve({ status: 204 });
        const { clientId, who, strong, endsAt } = known;
        const relative = who === 'proche';
        if (hub.isFull(clientId, relative)) return Promise.resolve({ status: 204 });
        const stream = new PassThrough();
        stream.write(`retry: ${RETRY_MS}\n\n`);
        const left = Math.max(0, endsAt.getTime() - clock.now().getTime());
        const end = setTimeout(() => stream.end('event: fin\ndata: \n\n'), left).unref();
        stream.once('close', () => {
          clearTimeout(end);
        });
        const has = (request.query.get('vu') ?? '').split(',').filter((pair) => pair !== '');
        hub.join({ clientId, relative, strong, lang: languageOf(request), stream, has });
        return Promise.resolve(streamed(stream));
      },
    },
  ];
}

export function createLiveHub(counter: Counter): LiveHub {
  const { unitOfWork, bus, pages, onFault } = counter;
  return new LiveHub({
    bus,
    onFault,
    read: ({ clientId, relative }, ids) =>
      unitOfWork.run(async (tx): Promise<LiveReading> => {
        const follower = { clientId, relative };
        const context = contextOf(counter, tx, follower);
        const some: (TrackedDossier | null)[] = [];
        for (const id of ids ?? []) some.push(await readOneTracked(context, follower, id));
        const named = some.filter((dossier) => dossier !== null);
        // One that is no longer theirs to see, or was closed, changes the whole list.
        const whole = ids === null || named.length < some.length || named.some(({ claim }) => claim.status === 'ferme');
        const read = whole ? await readTracked(context, follower) : named;
        return {
          order: whole ? read.map(({ claim }) => claim.reference) : null,
          dossiers: read.map((dossier) => ({
            id: dossier.claim.id,
            reference: dossier.claim.reference,
            draw: ({ lang, strong }) => {
              const { now, timeZone } = context;
              return pages.card(presentDossier(dossier, { lang, now, timeZone, relative, strong }), { lang, strong });
            },
          })),
        };
      }),
  });
}

async function dossiersPage(counter: Counter, known: Known, request: HttpRequest): Promise<string> {
  const { unitOfWork, pages, uploadMaxBytes } = counter;
  const lang = languageOf(request);
  const follower = followerOf(known);
  const dossiers = await unitOfWork.run((tx) => readTracked(contextOf(counter, tx, follower), follower));
  const looking = lookingOf(counter, known, lang);
  return pages.dossiers({
    lang,
    notice: noticeIn(request),
    cards: dossiers.map((dossier) => presentDossier(dossier, looking)),
    relative: follower.relative,
    strong: known.strong,
    maxBytes: uploadMaxBytes,
  });
}

function streamed(stream: PassThrough): HttpReply {
  return {
    status: 200,
    // Proxies of the nginx kind would gather the stream before they pass it on.
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
    body: stream,
  };
}

function nameOf({ civility, firstName, lastName }: Customer): string {
  return `${civility ?? firstName} ${lastName}`;
}

/** What a step before has left in the address; a word that the page does not know says nothing. */
function noticeIn({ query }: HttpRequest): Notice | null {
  return query.get('avis') as Notice | null;
}
