import { z } from 'zod';
import { identifyCustomer, type FactorAnswer, type Identification } from '../../commands/people/identify-customer';
import { MOST_RECORDING_MESSAGE_BYTES } from '../../commands/voice/receive-recording';
import type { Conversation } from '../../domain/conversation/conversation';
import { AppError } from '../../domain/errors';
import { parseBirthDate } from '../../domain/understanding/parse-birth-date';
import { parseMatricule } from '../../domain/understanding/parse-matricule';
import { parsePin } from '../../domain/understanding/parse-pin';
import { saidBy } from '../conversation-message';
import { AS, SILENCE } from '../examples';
import { operation, type Answer, type AnyOperation, type Call, type Deferred } from '../operation';
import { presentCustomer } from '../presenters/clients';
import { presentSummary } from '../presenters/sinistres';
import { refuse } from '../refusal';
import { pathPart } from '../schemas/common';
import { identification, identifie, messageClient, reponse, type IdentifieWire } from '../schemas/conversation';

/** Dossiers that are named after a log-in. */
const SHOWN_CLAIMS = 20;

type LogIn = Call<unknown, unknown, z.output<typeof identification>>;
type Identified = Extract<Identification, { readonly ok: true }>;

/** The conversation of every channel, over REST: a log-in, and a message with the answer of its turn. */
export const CONVERSATION: readonly AnyOperation[] = [
  operation({
    id: 'conversation.authentifier',
    method: 'POST',
    path: '/conversation/authenticate',
    summary: "S'identifier dans une conversation",
    description:
      'La session ouverte vaut aussi pour le WebSocket `/ws/conversation/:session_id`. Cinq échecs en quinze minutes verrouillent un matricule, connu ou non.',
    body: identification,
    refusals: ['not_found', 'conflict', 'locked'],
    successes: { 200: { description: 'Identifié, ou non', schema: identifie } },
    examples: [
      { name: 'Avec le code PIN', bearer: null, body: { matricule: 'AB-123-CD', facteur: '4711' }, status: 200 },
      { name: 'Un facteur erroné', bearer: null, body: { matricule: 'AB-123-CD', facteur: '0000' }, status: 200 },
    ],
    run: async (call) => {
      call.permit('own');
      const session = await sessionIn(call);
      const conversationId = session?.id ?? begunBy(call);
      const identified = await identify(call, session, conversationId);
      if (!identified.ok) return identified.locked ? locked : notIdentified(call.body.session_id);
      if (session?.clientId != null && session.clientId !== identified.customer.id) {
        throw refuse('conflict', 'session_autre_client');
      }
      return arrive(call, { conversationId, isNew: session === null }, identified);
    },
  }),
  operation({
    id: 'conversation.ecrire',
    method: 'POST',
    path: '/conversation/:sinistre_id/message',
    summary: 'Écrire dans une conversation',
    description:
      'Le même dialogue que sur le site : `nouveau` déclare un sinistre, un identifiant ou un numéro parle d’un dossier. Une réponse enregistrée est gardée, puis relue pour être confirmée ; là où personne n’écoute, il est demandé d’écrire. Une fois le dossier pris par un conseiller, ses réponses arrivent par le WebSocket de la session.',
    params: z.object({ sinistre_id: pathPart }),
    body: messageClient,
    maxJsonBytes: MOST_RECORDING_MESSAGE_BYTES,
    keyed: true,
    successes: { 200: { description: 'La réponse du tour', schema: reponse } },
    examples: [
      {
        name: 'Raconter ce qui s’est passé',
        bearer: AS.salma,
        params: { sinistre_id: 'nouveau' },
        body: { texte: "On m'a reculé dessus ce matin sur le parking Marjane à Casablanca." },
        status: 200,
      },
      {
        name: 'Répondre de vive voix',
        bearer: AS.salma,
        params: { sinistre_id: 'nouveau' },
        body: { audio: SILENCE },
        status: 200,
      },
    ],
    run: saidBy,
  }),
];

/** Null: none was named. @throws Refusal `not_found` */
async function sessionIn({ tx, body, deps: { sessions } }: LogIn): Promise<Conversation | null> {
  if (body.session_id === undefined) return null;
  const id = sessions.idOf(body.session_id);
  const found = id === null ? null : await tx.conversations.find(id);
  if (found === null || !sessions.isOpen(found)) throw refuse('not_found', 'session_inconnue');
  return found;
}

/** Failures count for the session's own sender, or for where the call comes from. */
function identify(
  { tx, body, context, bearer }: LogIn,
  session: Conversation | null,
  conversationId: string,
): Promise<Identification> {
  return identifyCustomer(tx, {
    actor: { kind: 'anonyme', conversationId },
    sender: session ?? { channel: 'socket', channelUserId: bearer.subject },
    matricule: parseMatricule(body.matricule) ?? body.matricule,
    factors: factorsIn(body.facteur),
    now: context.now,
  });
}

function factorsIn(text: string): FactorAnswer[] {
  const pin = parsePin(text);
  const birthDate = parseBirthDate(text);
  return [
    ...(pin === null ? [] : [{ kind: 'pin' as const, value: pin }]),
    ...(birthDate === null ? [] : [{ kind: 'date_naissance' as const, value: birthDate }]),
  ];
}

/** After the transaction, so that the failure that locked is counted. */
const locked: Deferred = {
  owner: { kind: 'client', id: '' },
  after: () => Promise.reject(refuse('locked')),
};

function notIdentified(sessionId: string | undefined): Answer {
  const body: IdentifieWire = {
    valide: false,
    session_id: sessionId ?? null,
    token: null,
    client: null,
    dossiers_actifs: 0,
    sinistres: [],
  };
  return { status: 200, body };
}

function begunBy({ bearer: { actor } }: LogIn): string {
  if (actor.kind !== 'anonyme') throw new AppError('internal', 'whoever logs in is nobody yet');
  return actor.conversationId;
}

/** The conversation learns who it is, as after a log-in in its own words. */
async function arrive(
  { tx, deps, bearer }: LogIn,
  { conversationId, isNew }: { readonly conversationId: string; readonly isNew: boolean },
  { customer, factor }: Identified,
): Promise<Deferred> {
  const { sessions, issueToken } = deps;
  const actor = { kind: 'client', clientId: customer.id, conversationId } as const;
  const claims = await tx.claims.page(actor, { clientId: customer.id }, null, SHOWN_CLAIMS);
  const body: IdentifieWire = {
    valide: true,
    session_id: sessions.sessionOf(conversationId),
    token: issueToken(customer.id, factor, conversationId),
    client: presentCustomer(customer),
    dossiers_actifs: claims.filter(({ status }) => status !== 'ferme').length,
    sinistres: claims.map(presentSummary),
  };
  return {
    owner: { kind: 'client', id: customer.id },
    after: async () => {
      if (isNew) await sessions.create(conversationId, bearer.subject);
      await sessions.identify(conversationId, customer.id, factor);
      return { status: 200, body };
    },
  };
}
