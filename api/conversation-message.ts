import { createHash } from 'node:crypto';
import type { ClaimDocument } from '../commands/ports';
import type { CustomerSays } from '../commands/ports-conversation';
import type { RecordingRefusal } from '../commands/voice/receive-recording';
import type { Claim } from '../domain/claim/claim';
import type { Conversation } from '../domain/conversation/conversation';
import { AppError } from '../domain/errors';
import type { Token } from './bearer';
import type { ApiDeps, Call, Deferred } from './operation';
import { presentAnswer } from './presenters/conversation';
import { refuse } from './refusal';
import { permittedClaim } from './relations';
import type { MessageClientWire } from './schemas/conversation';

/** In place of a dossier: a declaration. */
const NEW = 'nouveau';

/** The log-in of a conversation ends after 30 idle minutes; a token that is still good renews it well before. */
const RENEWED_AFTER_MS = 20 * 60_000;

type Message = Call<{ readonly sinistre_id: string }, unknown, MessageClientWire>;

/** Checks what is written and of which dossier; the turn itself runs after this transaction, in its own. */
export async function saidBy(call: Message): Promise<Deferred> {
  const { bearer, deps, params } = call;
  const claim = params.sinistre_id === NEW ? null : await permittedClaim(call, params.sinistre_id);
  if (claim === null) call.permit('own');
  const says = { ...(await saysIn(call, claim)), key: keyOf(call.key) };
  return {
    owner: { kind: 'client', id: bearer.subject },
    after: async () => {
      const conversationId = await conversationOf(deps, bearer);
      const outcome = await deps.sessions.say(conversationId, says);
      if (outcome.kind === 'unknown_choice') throw refuse('invalid_input', 'choix_inconnu');
      if (outcome.kind === 'refused_recording') throw notTaken(outcome.code);
      if (outcome.kind === 'gone') throw new AppError('internal', 'a conversation that was found is not there');
      return {
        status: 200,
        body: presentAnswer(outcome, { sessionId: deps.sessions.sessionOf(conversationId), audioUrl: deps.audioUrl }),
      };
    },
  };
}

async function saysIn(call: Message, claim: Claim | null): Promise<Omit<CustomerSays, 'key'>> {
  const { body } = call;
  const about = claim?.id ?? '';
  if ('texte' in body) return { text: body.texte, about };
  if ('choix' in body) return { choice: body.choix, about };
  if ('audio' in body) return { recording: Buffer.from(body.audio, 'base64'), about };
  return shownDocument(call, claim, body.document_id);
}

/** A paper belongs to the dossier that is spoken about; for a declaration, to the one that is being made. */
async function shownDocument(call: Message, claim: Claim | null, id: string): Promise<Omit<CustomerSays, 'key'>> {
  const document = await call.tx.claimFile.findDocument(call.bearer.actor, id);
  if (document === null || document.medical) throw refuse('not_found', 'piece_inconnue');
  const about = claim ?? (await declarationOf(call, document));
  if (about?.id !== document.claimId) throw refuse('not_found', 'piece_inconnue');
  return { files: [document.file], about: about.id };
}

async function declarationOf({ tx, bearer }: Message, { claimId }: ClaimDocument): Promise<Claim | null> {
  const claim = claimId === null ? null : await tx.claims.find(bearer.actor, claimId);
  return claim?.clientId === bearer.subject && claim.status === 'nouveau' ? claim : null;
}

/** The conversation in which the customer proved themselves, or the one that is theirs for tokens from elsewhere. */
async function conversationOf({ sessions, clock }: ApiDeps, token: Token): Promise<string> {
  const { subject, conversationId } = token;
  const proved = conversationId === null ? null : await sessions.read(conversationId);
  const theirs = proved?.clientId === subject ? proved : await ownConversation(sessions, subject);
  if (isLoggedIn(theirs, subject, clock.now())) return theirs.id;
  await sessions.identify(theirs.id, subject, token.strong ? 'pin' : 'date_naissance');
  return theirs.id;
}

async function ownConversation(sessions: ApiDeps['sessions'], clientId: string): Promise<Conversation> {
  const id = sessions.ofCustomer(clientId);
  await sessions.create(id, `client:${clientId}`);
  const made = await sessions.read(id);
  if (made === null) throw new AppError('internal', 'a conversation that was made is not there');
  return made;
}

function isLoggedIn({ clientId, verifiedAt, lastInboundAt }: Conversation, subject: string, now: Date): boolean {
  if (clientId !== subject || verifiedAt === null) return false;
  const since = Math.max(verifiedAt.getTime(), lastInboundAt?.getTime() ?? 0);
  return now.getTime() - since < RENEWED_AFTER_MS;
}

function notTaken(code: RecordingRefusal): AppError {
  return code === 'too_large' ? refuse('too_large') : refuse('unsupported_file', 'enregistrement_refuse');
}

/** A repeated call is one message, also when the first broke off between its turn and its answer. */
function keyOf(key: string | null): string | null {
  return key === null ? null : `rest:${createHash('sha256').update(key).digest('hex')}`;
}
