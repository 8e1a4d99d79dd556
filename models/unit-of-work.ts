import type { AfterCommit, Clock, FileReferences, Transaction, UnitOfWork } from '../commands/ports';
import type { ApiTransaction } from '../commands/ports-api';
import type { DueWork } from '../commands/ports-due-work';
import type { ClaimChanges } from '../commands/ports-insurer';
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
import { type Probe, Session, type SessionStats } from './sql/session';

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

export interface CountedUnitOfWork extends UnitOfWork {
  run<T>(work: (tx: OwnTransaction) => Promise<T>): Promise<T>;
  /** Since the start of this unit of work: round trips (BEGIN and COMMIT counted), commits and rollbacks. */
  stats(): Readonly<SessionStats>;
}

export function createUnitOfWork(options: UnitOfWorkOptions): CountedUnitOfWork {
  const stats: SessionStats = { roundTrips: 0, commits: 0, rollbacks: 0 };
  return {
    stats: () => ({ ...stats }),
    run: (work) => runOnce(options, stats, work),
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

async function runOnce<T>(
  options: UnitOfWorkOptions,
  stats: SessionStats,
  work: (tx: OwnTransaction) => Promise<T>,
): Promise<T> {
  const session = new Session(options.database, options.codec, stats, options.probe);
  const { tx, leftBehind } = openTransaction(session, options);
  let committed = false;
  let result: T;
  try {
    result = await work(tx);
    await options.beforeCommit?.(tx, { claims: tx.claims.changed, ...tx.claimFile.changed });
    await session.commit();
    committed = true;
  } finally {
    if (!committed) {
      await session.rollback();
    }
  }
  const left = leftBehind();
  if (left.conversations.length + left.outbox.length + left.accepted.length + left.followed.length > 0) {
    options.afterCommit?.(left);
  }
  return result;
}

function openTransaction(
  session: Session,
  { codec, clock, timeZone, firstAttempts }: UnitOfWorkOptions,
): { readonly tx: OwnTransaction; readonly leftBehind: () => Parameters<AfterCommit>[0] } {
  const audit = new AuditTrail(session, clock);
  const context = { session, codec, clock, audit, followed: new Set<string>() };
  const openings = new TurnOpenings();
  const conversations = new ConversationRepository(context, openings);
  const states = new BotStateRepository(session, clock);
  const outbox = new OutboxRepository(context, firstAttempts);
  const inbox = new InboxRepository(context, states, openings);
  return {
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
