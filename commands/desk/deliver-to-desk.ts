import type { StoredFile } from '../../domain/claim/stored-file';
import type { Claim } from '../../domain/claim/claim';
import type { Channel } from '../../domain/conversation/conversation';
import { AppError } from '../../domain/errors';
import type { Escalation } from '../../domain/escalation/escalation';
import type { Actor } from '../../domain/people/people';
import type { Clock, UnitOfWork } from '../ports';
import type { OutboxKind, StoredOutboxMessage } from '../ports-outbox';
import { readBrief } from '../claims/read-brief';
import type { AdvisorDesk, DeskPlace, DeskReaction, DeskRef } from './advisor-desk';
import { cardOf, mainReasons, ownerOf } from './card-view';
import { cardKey } from './desk-rows';
import type { DeskSettings } from './desk-settings';
import type { CustomerLineView, DeskMessage, DeskNotice, EscalationBriefView, UndeliveredView } from './views';

const ACTOR: Actor = { kind: 'systeme', process: 'desk' };

export interface DeliveryDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly desk: AdvisorDesk;
  readonly settings: Pick<DeskSettings, 'fileUrl' | 'timeZone'>;
  /** The private channel of a line and priority. */
  readonly channelFor: (escalation: Pick<Escalation, 'line' | 'priority'>) => string;
}

/** Sends one row; gives back the timestamp under which it stands on the desk, if there is one. */
export type DeskDelivery = (
  message: StoredOutboxMessage,
  attempt: { readonly maybeSent: boolean },
) => Promise<string | null>;

type DeskKind = Extract<OutboxKind, `slack.${string}`>;

/** Handlers of the outbox for everything that goes to the advisors' desk. */
export function createDeskDelivery(deps: DeliveryDeps): Readonly<Record<DeskKind, DeskDelivery>> {
  return {
    'slack.card': (message, attempt) => deliverCard(deps, message, attempt.maybeSent),
    'slack.thread': (message, attempt) => deliverToThread(deps, message, attempt.maybeSent),
    'slack.private': (message) => deliverPrivately(deps, message),
    'slack.reaction': (message) => deliverReaction(deps, message),
  };
}

async function deliverCard(deps: DeliveryDeps, message: StoredOutboxMessage, maybeSent: boolean): Promise<string> {
  const subject = await readSubject(deps, message);
  if (subject.standing === null) return (await postCard(deps, message, subject, maybeSent)).ts;
  // Drawn from what the database says now, also when the post went through and only its record was lost.
  await deps.desk.update(subject.standing, await drawCard(deps, subject), cardKey(subject.first.id));
  return subject.standing.ts;
}

/** Posts the card under the dossier's own key, whoever asks for it first, and records where it stands. */
async function postCard(
  deps: DeliveryDeps,
  message: StoredOutboxMessage,
  subject: Subject,
  maybeSent: boolean,
): Promise<DeskRef> {
  const { escalation, first } = subject;
  const key = cardKey(first.id);
  const place = { channel: deps.channelFor(escalation), thread: null };
  // The row of the card itself may have been given up after all; another row must look before it posts in its place.
  const lookFirst = maybeSent || message.key !== key;
  const ref = await deps.desk.post(place, await drawCard(deps, subject), key, lookFirst, first.createdAt);
  await deps.unitOfWork.run((tx) => tx.escalations.recordThread(escalation.id, ref.channel, ref.ts));
  return ref;
}

async function deliverToThread(deps: DeliveryDeps, message: StoredOutboxMessage, maybeSent: boolean): Promise<string> {
  const subject = await readSubject(deps, message);
  const root = subject.standing ?? (await postCard(deps, message, subject, maybeSent));
  const place = { channel: root.channel, thread: root.ts };
  const line = await lineOf(deps, message, subject);
  return (await deps.desk.post(place, line, message.key, maybeSent, subject.escalation.createdAt)).ts;
}

async function lineOf(
  deps: DeliveryDeps,
  { payload }: StoredOutboxMessage,
  { escalation, claim }: Subject,
): Promise<DeskMessage> {
  switch (payload.line) {
    case 'brief':
      return { kind: 'brief', brief: await briefView(deps, claim) };
    case 'return': {
      const reasons = await deps.unitOfWork.run((tx) => mainReasons({ tx, actor: ACTOR, escalation }));
      const { reference } = claim;
      return { kind: 'return', back: { reference, reasons, reopened: payload.reopened === true } };
    }
    case 'alert': {
      const owner = await deps.unitOfWork.run((tx) => ownerOf(tx, escalation));
      const { priority, distress } = escalation;
      const silence = typeof payload.minutes === 'number' ? { silentMinutes: payload.minutes } : {};
      return { kind: 'alert', alert: { reference: claim.reference, priority, distress, owner, ...silence } };
    }
    case 'delivery':
      return { kind: 'delivery', news: payload as unknown as UndeliveredView };
    case 'bank_details':
      return { kind: 'bank_details', changed: payload.changed === true };
    case 'customer':
      return { kind: 'customer', line: customerLine(deps, payload as unknown as CustomerRow) };
    default:
      throw new AppError('invalid_argument', 'a thread row holds no known line');
  }
}

async function briefView({ unitOfWork, clock, settings }: DeliveryDeps, claim: Claim): Promise<EscalationBriefView> {
  const reading = { actor: ACTOR, now: clock.now(), timeZone: settings.timeZone };
  const brief = await unitOfWork.run((tx) => readBrief({ tx, ...reading }, claim));
  return { reference: claim.reference, ...brief };
}

interface CustomerRow {
  readonly channel: Channel;
  readonly text: string | null;
  readonly files: readonly StoredFile[];
  readonly health: boolean;
  readonly moved: boolean;
  readonly replyBy?: string;
}

function customerLine(deps: DeliveryDeps, row: CustomerRow): CustomerLineView {
  const { channel, text, files, health, moved, replyBy } = row;
  const urlOf = (file: StoredFile): string | null => (health ? null : deps.settings.fileUrl(file));
  return {
    channel,
    moved,
    text,
    files: files.map((file) => ({ kind: file.kind, url: urlOf(file) })),
    ...(replyBy === undefined ? {} : { replyBy: new Date(replyBy) }),
  };
}

async function deliverPrivately(deps: DeliveryDeps, { payload }: StoredOutboxMessage): Promise<null> {
  const { place, slackUserId, notice } = payload as unknown as {
    place: DeskPlace;
    slackUserId: string;
    notice: DeskNotice;
  };
  await deps.desk.tellPrivately(place, slackUserId, notice);
  return null;
}

async function deliverReaction(deps: DeliveryDeps, { payload }: StoredOutboxMessage): Promise<null> {
  const { ref, reaction } = payload as unknown as { ref: DeskRef; reaction: DeskReaction };
  await deps.desk.react(ref, reaction);
  return null;
}

interface Subject {
  /** The one that the row is about. */
  readonly escalation: Escalation;
  /** The dossier's first one, under whose key its card stands, and its last one, which the card shows. */
  readonly first: Escalation;
  readonly last: Escalation;
  readonly claim: Claim;
  /** Where the card stands, once that is recorded. */
  readonly standing: DeskRef | null;
}

async function readSubject(deps: DeliveryDeps, { escalationId }: StoredOutboxMessage): Promise<Subject> {
  if (escalationId === null) throw new AppError('invalid_argument', 'a desk row names no escalation');
  return deps.unitOfWork.run(async (tx) => {
    const escalation = await tx.escalations.find(ACTOR, escalationId);
    const claim = escalation === null ? null : await tx.claims.find(ACTOR, escalation.claimId);
    if (escalation === null || claim === null) throw new AppError('not_found', 'the escalation of a desk row is gone');
    const all = await tx.escalations.ofClaim(ACTOR, claim.id);
    const standing = all.flatMap(({ deskChannel: channel, deskThread: ts }) =>
      channel !== null && ts !== null ? [{ channel, ts }] : [],
    );
    const [first = escalation] = all;
    return { escalation, first, last: all.at(-1) ?? escalation, claim, standing: standing[0] ?? null };
  });
}

async function drawCard(deps: DeliveryDeps, { last: escalation, claim }: Subject): Promise<DeskMessage> {
  const now = deps.clock.now();
  const card = await deps.unitOfWork.run((tx) => cardOf({ tx, actor: ACTOR, escalation, claim, now }));
  return { kind: 'card', card };
}
