import type { AfterCommit, Clock, FileReferences, SharedUnitOfWork, Transaction } from '../commands/ports';
import type { ApiTransaction } from '../commands/ports-api';
import type { DueWork } from '../commands/ports-due-work';
import type { ClaimChanges } from '../commands/ports-insurer';
import { AppError } from '../domain/errors';
import type { Database } from './database';
import type { PersonalCodec } from './personal-codec';
import { AccessLinkRepository } from './repositories/access-links';
import { AdvisorRepository } from './repositories/advisors';
import { AuditTrail } from './repositories/audit-journal';
import { BankDetailsRepository } from './repositories/bank-details';
import { BotStateRepository } from './repositories/bot-states';
import { CallCounterRepository } from './repositories/call-counters';
import { ChannelIdentityRepository } from './repositories/channel-identities';
import { ClaimFileRepository } from './repositories/claim-file';
import { ClaimRepository } from './repositories/claims';
import { ConversationRepository } from './repositories/conversations';
import { CustomerRepository } from './repositories/customers';
import { DeliveryRepository } from './repositories/deliveries';
import { DueWorkRepository } from './repositories/due-work';
import { EscalationRepository } from './repositories/escalations';
import { FileReferenceRepository } from './repositories/file-references';
import { IdempotencyKeyRepository } from './repositories/idempotency-keys';
import { InboxRepository } from './repositories/inbox';
import { InsurerDeliveryRepository } from './repositories/insurer-deliveries';
import { LoginFailureRepository } from './repositories/login-failures';
import { type FirstAttempts, OutboxRepository } from './repositories/outbox';
import { PolicyRepository } from './repositories/policies';
import { RecordingRepository } from './repositories/recordings';
import { RightsRequestRepository } from './repositories/rights-requests';
import { SettingRepository } from './repositories/settings';
import { TranscriptRepository } from './repositories/transcript';
import { TurnOpenings } from './repositories/turn-openings';
import { type Outcome, Shares } from './shares';
import { Session } from './sql/session';
import { type Probe, type SessionStats, Wire } from './sql/wire';

export interface UnitOfWorkOptions {
  readonly database: Database;
  readonly codec: PersonalCodec;
  readonly clock: Clock;
  /** IANA zone of the company: claim numbers carry its year. */
  readonly timeZone: string;
  /** Must not throw; what it does not get done, the sweepers find. */
  readonly afterCommit?: AfterCommit;
  /** Only where `afterCommit` sends such rows off at once: they wait for nobody else until their lease ends. */
  readonly firstAttempts?: FirstAttempts;
  /** Told of what a transaction has written about dossiers, while it can still write more. */
  readonly beforeCommit?: (tx: Transaction, changes: ClaimChanges) => Promise<void>;
  /** Lets a test end the process between two steps of a commit. */
  readonly probe?: Probe;
}

/** The transaction as models knows it: with the repositories that only demo data and tests write through. */
export interface OwnTransaction extends ApiTransaction {
  readonly customers: CustomerRepository;
  readonly policies: PolicyRepository;
  readonly claims: ClaimRepository;
  readonly claimFile: ClaimFileRepository;
  readonly advisors: AdvisorRepository;
  readonly files: FileReferences;
  readonly dueWork: DueWork;
  readonly settings: SettingRepository;
}

type Work<T> = (tx: OwnTransaction) => Promise<T>;

export interface CountedUnitOfWork extends SharedUnitOfWork {
  run<T>(work: Work<T>): Promise<T>;
  /** Since the start of this unit of work: round trips (BEGIN and COMMIT counted), commits and rollbacks. */
  stats(): Readonly<SessionStats>;
}

export function createUnitOfWork(options: UnitOfWorkOptions): CountedUnitOfWork {
  const stats: SessionStats = { roundTrips: 0, commits: 0, rollbacks: 0 };
  const run = <T>(work: Work<T>): Promise<T> => runAlone(options, stats, work);
  const shares = new Shares<Work<unknown>>(run, (works) => runTogether(options, stats, works));
  return {
    stats: () => ({ ...stats }),
    run,
    share: <T>(work: Work<T>) => shares.run(work) as Promise<T>,
  };
}

/** For the sweeper of stored files: each question is a transaction of its own. */
export function createFileReferences(unitOfWork: CountedUnitOfWork): FileReferences {
  return { among: (hashes) => unitOfWork.run((tx) => tx.files.among(hashes)) };
}

/** For the schedules: each question is a transaction of its own. */
export function createDueWork(unitOfWork: CountedUnitOfWork): DueWork {
  return {
    agingClaims: (...asked) => unitOfWork.run((tx) => tx.dueWork.agingClaims(...asked)),
    claimsToRemind: (...asked) => unitOfWork.run((tx) => tx.dueWork.claimsToRemind(...asked)),
    silentAdvisors: (...asked) => unitOfWork.run((tx) => tx.dueWork.silentAdvisors(...asked)),
    claimsWithExpiredActions: (...asked) => unitOfWork.run((tx) => tx.dueWork.claimsWithExpiredActions(...asked)),
  };
}

async function runAlone<T>(options: UnitOfWorkOptions, stats: SessionStats, work: Work<T>): Promise<T> {
  const wire = new Wire({ ...options, stats, shared: false });
  const { session, tx, leftBehind } = openTransaction(wire, options);
  const result = await orRollBack(wire, async () => {
    const value = await finish(options, tx, work);
    await wire.commit([session.writes]);
    return value;
  });
  tell(options, [leftBehind()]);
  return result;
}

/**
 * Runs all of these beside each other and commits once. Who fails by itself before it has changed anything is left out.
 * @returns null for those who are to be run alone. @throws AppError when nothing was committed.
 */
async function runTogether(
  options: UnitOfWorkOptions,
  stats: SessionStats,
  works: readonly Work<unknown>[],
): Promise<Outcome[]> {
  const wire = new Wire({ ...options, stats, shared: true });
  const parts = works.map((work) => ({ work, ...openTransaction(wire, options) }));
  const outcomes = await orRollBack(wire, async () => {
    const settled = await Promise.allSettled(
      parts.map(({ tx, work, session }) =>
        finish(options, tx, work).catch((cause: unknown) => {
          session.abandon();
          throw cause;
        }),
      ),
    );
    // What failed for all of them is told as it was, not as somebody's own fault.
    wire.assertOpen();
    const results = settled.map((result, index) => {
      const session = parts[index]?.session;
      if (result.status === 'fulfilled' && session?.wantsToBeAlone !== true) return { value: result.value };
      if (session?.changes === true) throw new AppError('state_conflict', 'each is to be run alone');
      return null;
    });
    await wire.commit(parts.filter((_, index) => results[index]).map(({ session }) => session.writes));
    return results;
  });
  tell(
    options,
    parts.filter((_, index) => outcomes[index]).map(({ leftBehind }) => leftBehind()),
  );
  return outcomes;
}

async function finish<T>({ beforeCommit }: UnitOfWorkOptions, tx: OwnTransaction, work: Work<T>): Promise<T> {
  const value = await work(tx);
  await beforeCommit?.(tx, { claims: tx.claims.changed, ...tx.claimFile.changed });
  return value;
}

async function orRollBack<T>(wire: Wire, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    await wire.rollback();
    throw cause;
  }
}

function tell({ afterCommit }: UnitOfWorkOptions, left: readonly LeftBehind[]): void {
  const all = {
    conversations: left.flatMap(({ conversations }) => conversations),
    outbox: left.flatMap(({ outbox }) => outbox),
    accepted: left.flatMap(({ accepted }) => accepted),
    followed: left.flatMap(({ followed }) => followed),
  };
  if (Object.values(all).some(({ length }) => length > 0)) {
    afterCommit?.(all);
  }
}

type LeftBehind = Parameters<AfterCommit>[0];

function openTransaction(
  wire: Wire,
  { codec, clock, timeZone, firstAttempts }: UnitOfWorkOptions,
): { readonly session: Session; readonly tx: OwnTransaction; readonly leftBehind: () => LeftBehind } {
  const session = new Session(wire, codec);
  const audit = new AuditTrail(session, clock);
  const context = { session, codec, clock, audit, followed: new Set<string>() };
  const openings = new TurnOpenings();
  const conversations = new ConversationRepository(context, openings);
  const states = new BotStateRepository(session, clock);
  const outbox = new OutboxRepository(context, firstAttempts);
  const inbox = new InboxRepository(context, states, openings);
  return {
    session,
    tx: {
      conversations,
      transcript: new TranscriptRepository(context, conversations),
      inbox,
      identities: new ChannelIdentityRepository(context),
      states,
      customers: new CustomerRepository(context),
      policies: new PolicyRepository(context),
      claims: new ClaimRepository(context, timeZone),
      claimFile: new ClaimFileRepository(context),
      escalations: new EscalationRepository(context),
      advisors: new AdvisorRepository(context),
      loginFailures: new LoginFailureRepository(context),
      outbox,
      deliveries: new DeliveryRepository(session),
      audit,
      files: new FileReferenceRepository(session),
      dueWork: new DueWorkRepository(session),
      settings: new SettingRepository(session),
      rightsRequests: new RightsRequestRepository(context),
      idempotency: new IdempotencyKeyRepository(context),
      callCounters: new CallCounterRepository(context),
      insurerDeliveries: new InsurerDeliveryRepository(context),
      recordings: new RecordingRepository(context),
      accessLinks: new AccessLinkRepository(context),
      bankDetails: new BankDetailsRepository(context),
    },
    leftBehind: () => ({
      conversations: conversations.changed,
      outbox: outbox.departures,
      followed: [...context.followed],
      accepted: inbox.acceptedConversations,
    }),
  };
}
