import { AppError } from '../../domain/errors';
import type { Escalation } from '../../domain/escalation/escalation';
import type { Actor, Advisor } from '../../domain/people/people';
import type { Clock, Ids, IntakeUpload, Transaction, UnitOfWork } from '../ports';
import type { AdvisorDesk, DeskFileRef } from './advisor-desk';
import { cancelAdvisorMessage } from './cancel-advisor-message';
import { advisorActor, type DeskAct } from './desk-act';
import { handleButton, type DeskAnswer } from './desk-buttons';
import { readDeskInput, type DeskInput } from './desk-input';
import { tellPrivately } from './desk-rows';
import type { DeskSettings } from './desk-settings';
import { handleThreadDeletion, handleThreadEdit, handleThreadMessage, type FetchedFiles } from './desk-thread';
import type { DeskModal, DeskNotice } from './views';

export interface DeskDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: DeskSettings;
  readonly desk: Pick<AdvisorDesk, 'fetchFile'>;
  readonly intake: IntakeUpload;
}

/** What whoever clicked may be shown at once, while their click is still waiting. */
export interface DeskReply {
  readonly modal: DeskModal | null;
  /** What they were told privately. */
  readonly notices: readonly DeskNotice[];
}

const ACTOR: Actor = { kind: 'systeme', process: 'desk' };

/** How long the files of a message are asked for again before its words leave without them. */
const PATIENCE_MS = 15 * 60_000;

interface WantedFiles {
  readonly files: readonly DeskFileRef[];
  /** Whether there is still time to come back for them. */
  readonly patient: boolean;
}

interface Handling extends DeskAnswer {
  readonly wantsFiles?: WantedFiles;
}

/**
 * Processes one stored desk input in one transaction with its processed mark. Null when it is unknown or was processed
 * before: a second delivery changes nothing.
 * @throws AppError; a retryable one leaves the row for the sweeper, any other marks it as failed.
 */
export async function handleDeskInput(deps: DeskDeps, externalKey: string): Promise<DeskReply | null> {
  try {
    const first = await attempt(deps, externalKey, null);
    if (first?.wantsFiles === undefined) return first;
    // Nothing slow runs inside a transaction (DESIGN.md, law 1).
    const { files, patient } = first.wantsFiles;
    const fetched = await Promise.all(files.map((file) => fetchFile(deps, file, patient)));
    return await attempt(deps, externalKey, fetched);
  } catch (cause) {
    const error = AppError.from(cause);
    if (!error.retryable) await giveUp(deps, externalKey, error);
    throw error;
  }
}

function attempt(deps: DeskDeps, externalKey: string, fetched: FetchedFiles | null): Promise<Handling | null> {
  return deps.unitOfWork.run(async (tx) => {
    const row = await tx.inbox.lockPending('slack', externalKey);
    if (row === null) return null;
    const input = readDeskInput(row);
    const handling = await handle(deps, tx, input, fetched);
    if (handling.wantsFiles !== undefined) {
      const patient = deps.clock.now().getTime() - row.receivedAt.getTime() < PATIENCE_MS;
      return { ...handling, wantsFiles: { ...handling.wantsFiles, patient } };
    }
    tell(tx, externalKey, input, handling.notices);
    tx.inbox.saveProcessed(row);
    return handling;
  });
}

async function handle(
  deps: DeskDeps,
  tx: Transaction,
  input: DeskInput,
  fetched: FetchedFiles | null,
): Promise<Handling> {
  const escalation = await escalationOf(tx, input);
  // A thread that is nobody's dossier: what is said there is not our business.
  if (isWords(input) && escalation === null) return NOTHING;
  const advisor = await tx.advisors.findBySlackUser(input.author.slackUserId);
  if (advisor?.active !== true) return isRepeat(input) ? NOTHING : answer({ code: 'not_an_advisor' });
  if (input.name === 'unknown_button') return answer({ code: 'unknown_button' });
  if (input.name === 'cancel_message') return cancel(deps, tx, advisor, input.messageKey);
  const act = await actOn(deps, tx, advisor, escalation);
  if (act === null) return answer({ code: 'card_outdated' });
  return isWords(input) ? handleWords(deps, act, input, fetched) : handleButton(act, input, deps.settings);
}

async function cancel(deps: DeskDeps, tx: Transaction, advisor: Advisor, key: string): Promise<DeskAnswer> {
  const outcome = await cancelAdvisorMessage(tx, { advisor, key, now: deps.clock.now() });
  return answer({ code: outcome === 'too_late' ? 'too_late_to_cancel' : 'cancelled' });
}

async function actOn(
  { clock, ids }: DeskDeps,
  tx: Transaction,
  advisor: Advisor,
  escalation: Escalation | null,
): Promise<DeskAct | null> {
  const claim = escalation && (await tx.claims.find(advisorActor(advisor), escalation.claimId));
  return escalation && claim ? { tx, advisor, escalation, claim, now: clock.now(), ids } : null;
}

type Words = Extract<DeskInput, { readonly name: 'message' | 'message_changed' | 'message_deleted' }>;

const NOTHING: DeskAnswer = { modal: null, notices: [] };

function isWords(input: DeskInput): input is Words {
  return input.name === 'message' || input.name === 'message_changed' || input.name === 'message_deleted';
}

/** Its first version was answered already. */
function isRepeat(input: DeskInput): boolean {
  return input.name === 'message_changed' || input.name === 'message_deleted';
}

async function escalationOf(tx: Transaction, input: DeskInput): Promise<Escalation | null> {
  if (isWords(input)) {
    const { channel, thread } = input.author.place;
    return thread === null ? null : tx.escalations.findByThread(channel, thread);
  }
  return 'escalationId' in input ? tx.escalations.find(ACTOR, input.escalationId) : null;
}

async function handleWords(
  deps: DeskDeps,
  act: DeskAct,
  input: Words,
  fetched: FetchedFiles | null,
): Promise<Handling> {
  if (input.name === 'message_changed') {
    return { modal: null, notices: await handleThreadEdit(act, input, deps.settings) };
  }
  if (input.name === 'message_deleted') return { modal: null, notices: await handleThreadDeletion(act, input) };
  const { notices, wantsFiles } = await handleThreadMessage(act, input, fetched, deps.settings);
  return { modal: null, notices, ...(wantsFiles ? { wantsFiles: { files: input.files, patient: true } } : {}) };
}

function answer(notice: DeskNotice): DeskAnswer {
  return { modal: null, notices: [notice] };
}

function tell(tx: Transaction, key: string, input: DeskInput, notices: readonly DeskNotice[]): void {
  const { place, slackUserId } = input.author;
  for (const [index, notice] of notices.entries()) {
    tellPrivately(tx, { key: `${key}:${index}`, place, slackUserId, notice });
  }
}

async function fetchFile(deps: DeskDeps, file: DeskFileRef, patient: boolean): Promise<FetchedFiles[number]> {
  try {
    return await deps.intake({ source: await deps.desk.fetchFile(file), name: file.name, mime: file.mime });
  } catch (cause) {
    const error = AppError.from(cause, 'desk_unavailable', 'a shared file broke off');
    if (error.retryable && patient) throw error;
    return { ok: false, code: 'not_fetched' };
  }
}

/** A fault of ours must not come back for ever, and whoever clicked is told. */
async function giveUp(deps: DeskDeps, externalKey: string, error: AppError): Promise<void> {
  await deps.unitOfWork.run(async (tx) => {
    const row = await tx.inbox.lockPending('slack', externalKey);
    if (row === null) return;
    tx.inbox.saveFailed(row, error.code);
    const author = (row.data?.author ?? null) as DeskInput['author'] | null;
    if (author === null) return;
    const { place, slackUserId } = author;
    tellPrivately(tx, { key: `${externalKey}:failed`, place, slackUserId, notice: { code: 'internal_error' } });
  });
}
