import { randomUUID } from 'node:crypto';
import type { InboundMessage, TranscriptEntry } from '../../commands/ports';
import type { OutboxMessage } from '../../commands/ports-outbox';
import type { Claim } from '../../domain/claim/claim';
import { newConversation, type Conversation } from '../../domain/conversation/conversation';
import type { Escalation } from '../../domain/escalation/escalation';
import type { Actor, Advisor } from '../../domain/people/people';
import type { Policy } from '../../domain/policy/types';
import type { NewCustomer } from '../../domain/people/people';

// Records with everything filled in; a test says only what it is about.
const AT = new Date('2025-06-12T09:30:00Z');

export const SYSTEM: Actor = { kind: 'systeme', process: 'test' };

export function aConversation(more: Partial<Conversation> = {}): Conversation {
  const begun = {
    id: randomUUID(),
    channel: 'webchat',
    channelUserId: `visiteur-${randomUUID()}`,
    language: 'fr',
    createdAt: AT,
  } as const;
  return { ...newConversation(begun), ...more };
}

export function aMessage<More extends Partial<InboundMessage>>(more: More): InboundMessage & More {
  return {
    source: 'webchat',
    externalKey: randomUUID(),
    conversationId: null,
    activityId: randomUUID(),
    kind: 'message',
    text: 'Bonjour',
    attachments: [],
    receivedAt: AT,
    ...more,
  };
}

export function aLine(conversationId: string, sequence: number, more: Partial<TranscriptEntry> = {}): TranscriptEntry {
  const activityId = `${conversationId}|${String(sequence).padStart(7, '0')}`;
  return {
    conversationId,
    sequence,
    speaker: 'client',
    activityId,
    activity: { type: 'message', id: activityId, text: 'Bonjour' },
    claimId: null,
    at: AT,
    ...more,
  };
}

export function aCustomer(more: Partial<NewCustomer> = {}): NewCustomer {
  return {
    id: randomUUID(),
    matricule: `ZZ-${String(Math.floor(Math.random() * 1000)).padStart(3, '0')}-${randomUUID().slice(0, 8).toUpperCase()}`,
    civility: 'Mme',
    firstName: 'Inès',
    lastName: 'Vasseur-Idrissi',
    birthDate: '1990-02-17',
    phone: '+33639980001',
    language: 'fr',
    pin: '2718',
    ...more,
  };
}

export function aPolicy(holderId: string, more: Partial<Policy> = {}): Policy {
  const sum = (cents: number): { cents: number; currency: 'MAD' } => ({ cents, currency: 'MAD' });
  return {
    id: randomUUID(),
    holderId,
    number: `TEST-${randomUUID()}`,
    product: 'auto',
    country: 'MA',
    timeZone: 'Africa/Casablanca',
    currency: 'MAD',
    startsOn: '2020-01-01',
    endsOn: null,
    suspensions: [],
    guarantees: [
      { guarantee: 'collision', deductible: { kind: 'fixed', amount: sum(50_000) }, ceiling: sum(5_000_000) },
      { guarantee: 'vol', deductible: { kind: 'fixed', amount: sum(50_000) }, ceiling: sum(5_000_000) },
    ],
    ...more,
  };
}

export function aClaim(more: Partial<Claim> = {}): Claim {
  return {
    id: randomUUID(),
    reference: `SIN-TEST-${randomUUID()}`,
    clientId: null,
    policyId: null,
    declarant: 'assure',
    status: 'nouveau',
    statusSince: AT,
    type: 'collision',
    facts: { account: ['On m’a reculé dessus ce matin, parking Marjane.'] },
    cci: null,
    decision: null,
    lateDeclaration: false,
    conversationId: null,
    declaredAt: AT,
    closedAt: null,
    outcome: null,
    archivedAt: null,
    version: 1,
    ...more,
  };
}

export function anEscalation(claimId: string, more: Partial<Escalation> = {}): Escalation {
  return {
    id: randomUUID(),
    claimId,
    kind: 'escalade',
    status: 'en_attente',
    ground: 'indice_eleve',
    reasons: ['tiers'],
    line: 'auto',
    priority: 'normale',
    distress: false,
    advisorId: null,
    takenAt: null,
    closedAt: null,
    deskChannel: null,
    deskThread: null,
    createdAt: AT,
    version: 1,
    ...more,
  };
}

export function anAdvisor(more: Partial<Advisor> = {}): Advisor {
  return {
    id: randomUUID(),
    slackUserId: `U${randomUUID()}`,
    firstName: 'Nadia',
    role: 'conseiller',
    lines: ['auto'],
    active: true,
    readsMedical: false,
    ...more,
  };
}

export function anOutboxMessage(more: Partial<OutboxMessage> = {}): OutboxMessage {
  return {
    key: randomUUID(),
    kind: 'slack.card',
    group: randomUUID(),
    escalationId: null,
    conversationId: null,
    claimId: null,
    payload: {},
    notBefore: null,
    ...more,
  };
}
