import { randomUUID } from 'node:crypto';
import { requestReview } from '../../commands/claims/request-review';
import { findTracked } from '../../commands/tracking/read-tracked';
import type { Claim } from '../../domain/claim/claim';
import { IDENTIFIED_EVENT } from '../../domain/conversation/arrivals';
import type { Conversation } from '../../domain/conversation/conversation';
import { AppError } from '../../domain/errors';
import type { HttpReply, HttpRequest, HttpRoute } from '../channel';
import { createConversation, findConversation, newActivityId } from '../channel-conversations';
import { requireOwnPage } from '../channel-own-page';
import { changed, contextOf, followerOf, knownIn, type Counter, type Known } from './counter';
import { MAX_FORM_BYTES } from './limits';
import { back, formOf, goTo, languageOf } from './replies';

/** What is stored for the button of every channel; see the dialogs' global buttons. */
const HUMAN = 'global/human';

/** A log-in of the conversation ends after 30 idle minutes; this page's own renews it well before. */
const RENEWED_AFTER_MS = 20 * 60_000;

/** "Parler à un conseiller" and "faire réexaminer", from the page. */
export function helpRoutes(counter: Counter): HttpRoute[] {
  const { publicUrl } = counter;
  return [
    {
      method: 'POST',
      path: '/suivi/conseiller',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const known = knownIn(counter, request);
        return known === null ? back('session_over') : talk(counter, known, request);
      },
    },
    {
      method: 'POST',
      path: '/suivi/dossiers/:numero/reexamen',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const known = knownIn(counter, request);
        if (known === null) return back('session_over');
        const reference = request.params.numero ?? '';
        const asked = await changed(counter, async (tx) => {
          const context = contextOf(counter, tx, followerOf(known));
          const claim = known.who === 'proche' ? null : await findTracked(context, followerOf(known), reference);
          if (claim === null) throw new AppError('not_found', 'there is no such dossier');
          return requestReview(context, claim);
        });
        return back(asked.ok ? 'review_asked' : 'review_not_automatic', reference);
      },
    },
  ];
}

/**
 * The wish is said in the conversation where the customer last wrote about the dossier, as if they had tapped the button
 * there: advisors answer in it. The chat page goes on with it; WhatsApp rings by itself.
 */
async function talk(counter: Counter, known: Known, request: HttpRequest): Promise<HttpReply> {
  const { numero } = formOf(request);
  const claim =
    numero === undefined
      ? null
      : await counter.unitOfWork.run((tx) =>
          findTracked(contextOf(counter, tx, followerOf(known)), followerOf(known), numero),
        );
  if (numero !== undefined && claim === null) throw new AppError('not_found', 'there is no such dossier');
  const earlier = await earlierConversation(counter, known, claim);
  const conversation = earlier ?? (await begin(counter, known, request));
  await sayWish(counter, known, conversation, claim);
  if (conversation.channel !== 'webchat') return back('advisor_told', claim?.reference);
  // A birth date opens no papers, and the conversation may show some: there it goes on only where it already is.
  const opens = earlier === null || known.strong;
  return goTo('/', opens ? [counter.conversationCookie(conversation)] : []);
}

/** Only one that is this very person's; a programme's socket shows nothing to people. */
async function earlierConversation(
  { unitOfWork }: Counter,
  { clientId }: Known,
  claim: Claim | null,
): Promise<Conversation | null> {
  const found = claim?.conversationId == null ? null : await findConversation(unitOfWork, claim.conversationId);
  const shown = found?.channel === 'webchat' || found?.channel === 'whatsapp';
  return shown && found.clientId === clientId ? found : null;
}

async function begin(counter: Counter, { clientId }: Known, request: HttpRequest): Promise<Conversation> {
  const id = randomUUID();
  const start = { id, channel: 'webchat', channelUserId: `suivi:${clientId}`, locale: languageOf(request) } as const;
  await createConversation(counter, start);
  const made = await findConversation(counter.unitOfWork, id);
  if (made === null) throw new AppError('internal', 'a conversation that was made is not there');
  return made;
}

async function sayWish(
  { turns, clock, humanWish }: Counter,
  known: Known,
  conversation: Conversation,
  claim: Claim | null,
): Promise<void> {
  const { id, channel, language } = conversation;
  const said = {
    source: channel,
    conversationId: id,
    attachments: [],
    receivedAt: clock.now(),
  } as const;
  if (!isLoggedIn(conversation, known.clientId, clock.now())) {
    const factor = known.strong ? 'pin' : 'date_naissance';
    await turns.run({
      ...said,
      externalKey: `suivi:${randomUUID()}`,
      activityId: newActivityId(id),
      kind: 'event',
      name: IDENTIFIED_EVENT,
      text: '',
      data: { clientId: known.clientId, factor },
    });
  }
  await turns.run({
    ...said,
    externalKey: `suivi:${randomUUID()}`,
    activityId: newActivityId(id),
    kind: 'message',
    text: humanWish(language),
    choice: HUMAN,
    ...(claim === null ? {} : { data: { about: claim.id } }),
  });
}

function isLoggedIn({ clientId, verifiedAt, lastInboundAt }: Conversation, subject: string, now: Date): boolean {
  if (clientId !== subject || verifiedAt === null) return false;
  const since = Math.max(verifiedAt.getTime(), lastInboundAt?.getTime() ?? 0);
  return now.getTime() - since < RENEWED_AFTER_MS;
}
