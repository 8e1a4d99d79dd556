import type {
  AuditEntry,
  ClaimDocument,
  InboundMessage,
  StoredAssessment,
  Transaction,
  TranscriptEntry,
} from '../../commands/ports';
import type { OutboxMessage } from '../../commands/ports-outbox';
import type { StoredDecision } from '../../domain/assessment/replay';
import type { AccessLink } from '../../domain/access/access-link';
import type { Claim, ClaimAction, ClaimStatusChange, Reimbursement } from '../../domain/claim/claim';
import { makeReference } from '../../domain/claim/reference';
import type { Conversation } from '../../domain/conversation/conversation';
import type { Escalation } from '../../domain/escalation/escalation';
import { lastFourOf, type BankAccount } from '../../domain/payment/bank-account';
import type { Advisor, Customer } from '../../domain/people/people';
import type { Policy } from '../../domain/policy/types';

/** A person of the fake database, with the secrets that only the real one hides. */
export interface FakeCustomer extends Customer {
  readonly pin: string;
}

/** What the fake holds; tests fill it before a turn and look at it afterwards. */
export class FakeRows {
  readonly conversations = new Map<string, Conversation>();
  readonly transcript: TranscriptEntry[] = [];
  readonly processed: InboundMessage[] = [];
  readonly states = new Map<string, { json: string; eTag: string }>();
  customers: FakeCustomer[] = [];
  policies: Policy[] = [];
  advisors: Advisor[] = [];
  readonly claims = new Map<string, Claim>();
  readonly statusChanges: ClaimStatusChange[] = [];
  readonly actions = new Map<string, ClaimAction>();
  readonly reimbursements = new Map<string, Reimbursement>();
  readonly documents: ClaimDocument[] = [];
  readonly assessments: StoredAssessment[] = [];
  readonly decisions: StoredDecision[] = [];
  readonly escalations = new Map<string, Escalation>();
  waits: number[] = [];
  readonly loginFailures: { matricule: string | null; sender: string; at: Date }[] = [];
  readonly outbox = new Map<string, OutboxMessage>();
  readonly audit: AuditEntry[] = [];
  readonly accessLinks = new Map<string, AccessLink>();
  readonly bankDetails = new Map<string, BankAccount & { readonly at: Date }>();
  sequence = 0;

  /** The only claim, for tests with one. */
  get claim(): Claim {
    const [claim, ...others] = this.claims.values();
    if (claim === undefined || others.length > 0) throw new Error(`${this.claims.size} claims`);
    return claim;
  }
}

/** The ports of a transaction over plain maps: what is saved is there at once, stale versions are refused. */
export function fakeTransaction(rows: FakeRows): Transaction {
  return {
    conversations: conversationsOf(rows),
    transcript: transcriptOf(rows),
    inbox: inboxOf(rows),
    states: statesOf(rows),
    customers: customersOf(rows),
    policies: {
      ofCustomer: (_actor, clientId) => Promise.resolve(rows.policies.filter(({ holderId }) => holderId === clientId)),
      find: (_actor, id) => Promise.resolve(rows.policies.find((policy) => policy.id === id) ?? null),
    },
    claims: claimsOf(rows),
    claimFile: claimFileOf(rows),
    escalations: escalationsOf(rows),
    advisors: {
      findBySlackUser: (id) => Promise.resolve(rows.advisors.find(({ slackUserId }) => slackUserId === id) ?? null),
      find: (id) => Promise.resolve(rows.advisors.find((advisor) => advisor.id === id) ?? null),
      list: () => Promise.resolve(rows.advisors),
      save: (advisor) => {
        rows.advisors = [...rows.advisors.filter(({ id }) => id !== advisor.id), advisor];
      },
    },
    loginFailures: loginFailuresOf(rows),
    outbox: outboxOf(rows),
    deliveries: { expect: () => undefined, settle: () => Promise.resolve([]) },
    identities: {
      place: (_channel, _scope, senders) =>
        Promise.resolve(senders.map((own) => ({ conversationId: null, own, taken: [] }))),
      claim: () => undefined,
      retire: () => Promise.resolve(),
      addressOf: () => Promise.resolve({ phone: null, user: null, lastSeenAt: null }),
    },
    accessLinks: {
      save: (link) => void rows.accessLinks.set(link.id, link),
      find: (id) => Promise.resolve(rows.accessLinks.get(id) ?? null),
      use: () => Promise.resolve(false),
      forget: () => Promise.resolve(0),
    },
    bankDetails: {
      save: (clientId, account, at) => void rows.bankDetails.set(clientId, { ...account, at }),
      has: (clientId) => Promise.resolve(rows.bankDetails.has(clientId)),
      read: (_actor, clientId) => {
        const kept = rows.bankDetails.get(clientId);
        const known = kept && { kind: kept.kind, lastFour: lastFourOf(kept), givenAt: kept.at };
        return Promise.resolve(known ?? null);
      },
    },
    audit: { append: (entry) => void rows.audit.push(entry) },
  };
}

function conversationsOf({ conversations }: FakeRows): Transaction['conversations'] {
  const find = (id: string) => Promise.resolve(conversations.get(id) ?? null);
  return {
    lock: find,
    find,
    findByChannelUser: (channel, user) =>
      Promise.resolve(
        [...conversations.values()].find((c) => c.channel === channel && c.channelUserId === user) ?? null,
      ),
    create: (conversation) => void conversations.set(conversation.id, conversation),
    save: (id, patch) => {
      const before = conversations.get(id);
      if (before !== undefined) conversations.set(id, { ...before, ...patch });
    },
  };
}

function transcriptOf({ transcript }: FakeRows): Transaction['transcript'] {
  return {
    append: (entry) => void transcript.push(entry),
    after: (conversationId, sequence, limit) =>
      Promise.resolve(
        transcript.filter((e) => e.conversationId === conversationId && e.sequence > sequence).slice(0, limit),
      ),
    poll: () => Promise.resolve({ entries: [], awaited: false }),
    ofClaim: (_actor, claimId, limit) =>
      Promise.resolve(transcript.filter((entry) => entry.claimId === claimId).slice(0, limit)),
  };
}

function inboxOf({ processed }: FakeRows): Transaction['inbox'] {
  return {
    openTurn: () => Promise.resolve({ duplicate: null, pending: [] }),
    accept: () => Promise.resolve(true),
    acceptAll: () => undefined,
    saveProcessed: (message) => void processed.push(message),
    saveFailed: (message) => void processed.push(message),
    lockPending: () => Promise.resolve(null),
    leftOver: () => Promise.resolve([]),
  };
}

function statesOf({ states }: FakeRows): Transaction['states'] {
  return {
    read: (keys) =>
      Promise.resolve(
        new Map(
          keys.flatMap((key) => {
            const found = states.get(key);
            return found === undefined ? [] : [[key, found] as const];
          }),
        ),
      ),
    write: (changes) => {
      for (const [key, { json }] of changes)
        states.set(key, { json, eTag: `${Number(states.get(key)?.eTag ?? 0) + 1}` });
      return Promise.resolve();
    },
    delete: (keys) => {
      keys.forEach((key) => states.delete(key));
      return Promise.resolve();
    },
  };
}

function customersOf(rows: FakeRows): Transaction['customers'] {
  return {
    findByMatricule: (matricule) => Promise.resolve(rows.customers.find((c) => c.matricule === matricule) ?? null),
    find: (_actor, id) => Promise.resolve(rows.customers.find((customer) => customer.id === id) ?? null),
    verifyFactor: (customerId, { kind, value }) => {
      const customer = rows.customers.find(({ id }) => id === customerId);
      const kept = { pin: customer?.pin, date_naissance: customer?.birthDate, numero_verifie: customer?.phone }[kind];
      return Promise.resolve(kept === value);
    },
  };
}

function claimsOf(rows: FakeRows): Transaction['claims'] {
  const newestFirst = () => [...rows.claims.values()].filter((claim) => claim.archivedAt === null).reverse();
  return {
    find: (_actor, id) => Promise.resolve(rows.claims.get(id) ?? null),
    findByReference: (_actor, reference) =>
      Promise.resolve([...rows.claims.values()].find((claim) => claim.reference === reference) ?? null),
    ofCustomer: (_actor, clientId, limit) =>
      Promise.resolve(
        newestFirst()
          .filter((claim) => claim.clientId === clientId)
          .slice(0, limit),
      ),
    ofPolicy: (_actor, policyId, limit) =>
      Promise.resolve(
        newestFirst()
          .filter((claim) => claim.policyId === policyId)
          .slice(0, limit),
      ),
    nextReference: (now) => Promise.resolve(makeReference(now.getUTCFullYear(), ++rows.sequence)),
    save: (_actor, claim) => {
      const stored = rows.claims.get(claim.id)?.version ?? 0;
      // As the real one: the record as it was read, or already raised; anything older is stale.
      if (claim.version < stored || claim.version > stored + 1)
        throw new Error(`stale claim: ${claim.version} after ${stored}`);
      rows.claims.set(claim.id, structuredClone({ ...claim, version: stored + 1 }));
    },
  };
}

function claimFileOf(rows: FakeRows): Transaction['claimFile'] {
  const of = <T extends { readonly claimId: string | null }>(all: Iterable<T>, claimId: string) =>
    Promise.resolve([...all].filter((row) => row.claimId === claimId));
  return {
    statusChanges: (_actor, claimId) => of(rows.statusChanges, claimId),
    appendStatusChange: (change) => void rows.statusChanges.push(change),
    actions: (_actor, claimId) => of(rows.actions.values(), claimId),
    saveAction: (action) => void rows.actions.set(action.id, action),
    reimbursements: (_actor, claimId) => of(rows.reimbursements.values(), claimId),
    saveReimbursement: (reimbursement) => void rows.reimbursements.set(reimbursement.id, reimbursement),
    documents: (_actor, claimId) => of(rows.documents, claimId),
    saveDocument: (_actor, document) => void rows.documents.push(document),
    appendAssessment: (assessment) => void rows.assessments.push(assessment),
    assessments: (_actor, claimId) => of(rows.assessments, claimId),
    appendDecision: (decision) => void rows.decisions.push(decision),
    decisions: (_actor, claimId) => of(rows.decisions, claimId),
  };
}

function escalationsOf(rows: FakeRows): Transaction['escalations'] {
  const change = (id: string, next: Partial<Escalation>): void => {
    const before = rows.escalations.get(id);
    if (before !== undefined) rows.escalations.set(id, { ...before, ...next, version: before.version + 1 });
  };
  return {
    find: (_actor, id) => Promise.resolve(rows.escalations.get(id) ?? null),
    openOfClaim: (_actor, claimId) =>
      Promise.resolve(
        [...rows.escalations.values()].find((e) => e.claimId === claimId && e.status !== 'fermee') ?? null,
      ),
    ofClaim: (_actor, claimId) => Promise.resolve([...rows.escalations.values()].filter((e) => e.claimId === claimId)),
    findByThread: (channel, thread) =>
      Promise.resolve(
        [...rows.escalations.values()].findLast((e) => e.deskChannel === channel && e.deskThread === thread) ?? null,
      ),
    save: (escalation) => void rows.escalations.set(escalation.id, escalation),
    take: (id, advisorId, at) => {
      if (rows.escalations.get(id)?.status !== 'en_attente') return Promise.resolve(false);
      change(id, { status: 'prise', advisorId, takenAt: at });
      return Promise.resolve(true);
    },
    transition: (id, expected, next) => {
      const before = rows.escalations.get(id);
      if (before?.status !== expected.status || before.advisorId !== expected.advisorId) return Promise.resolve(false);
      change(id, next);
      return Promise.resolve(true);
    },
    recordThread: (id, deskChannel, deskThread) => {
      change(id, { deskChannel, deskThread });
      return Promise.resolve();
    },
    lastWaits: () => Promise.resolve(rows.waits),
  };
}

function loginFailuresOf({ loginFailures }: FakeRows): Transaction['loginFailures'] {
  return {
    count: (matricule, sender, since) => {
      const recent = loginFailures.filter(({ at }) => at >= since);
      return Promise.resolve({
        matricule: recent.filter((failure) => matricule !== null && failure.matricule === matricule).length,
        identity: recent.filter((failure) => failure.sender === sender.identity).length,
        address: recent.filter((failure) => failure.sender === sender.address).length,
      });
    },
    append: (matricule, sender, at) => void loginFailures.push({ matricule, sender, at }),
  };
}

function outboxOf({ outbox }: FakeRows): Transaction['outbox'] {
  return {
    append: (message) => {
      if (!outbox.has(message.key)) outbox.set(message.key, message);
    },
    begin: () => Promise.resolve(null),
    extend: () => Promise.resolve(),
    markSent: (sent) => Promise.resolve(sent.map(() => null)),
    next: () => Promise.resolve(null),
    markFailed: () => Promise.resolve(),
    revive: () => Promise.resolve(false),
    releaseHeld: () => undefined,
    hold: () => Promise.resolve(),
    sendAgain: () => Promise.resolve(),
    recordDeliveries: () => Promise.resolve([]),
    cancel: (key) => Promise.resolve(outbox.delete(key) ? 'cancelled' : 'too_late'),
    due: () => Promise.resolve([]),
  };
}
