import type { ClaimDocument, Clock, FileStore, TranscriptEntry } from '../../commands/ports';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { DocumentKind } from '../../domain/claim/types';
import type { Conversation } from '../../domain/conversation/conversation';
import type { Actor } from '../../domain/people/people';
import type { Policy } from '../../domain/policy/types';
import type { CountedUnitOfWork, OwnTransaction } from '../unit-of-work';
import { demoClaim, type DemoClaim, demoDecision, hoursBefore } from './claim-records';
import { DEMO_CLAIMS, type DemoClaimSpec } from './claim-specs';
import { demoId } from './demo-id';
import { DEMO_ADVISORS, DEMO_CUSTOMERS, demoCustomer } from './people';
import { demoPicture } from './picture';
import { demoPolicies, demoPolicyId } from './policies';

export interface DemoOptions {
  readonly unitOfWork: CountedUnitOfWork;
  readonly clock: Clock;
  readonly files: FileStore;
  /** Whether the dossiers that wait for an advisor are posted to the desk's channel. */
  readonly postCards: boolean;
}

const ACTOR: Actor = { kind: 'systeme', process: 'demo' };
const MARK = 'donnees_demo';

/**
 * Loads the demo data of PRODUCT.md section 6, once in the life of a database; its dates count from now.
 * @returns whether it was loaded by this call.
 * @throws AppError as any unit of work.
 */
export async function loadDemoData({ unitOfWork, clock, files, postCards }: DemoOptions): Promise<boolean> {
  if (await unitOfWork.run((tx) => tx.settings.isMarked(MARK))) {
    return false;
  }
  const now = clock.now();
  const policies = demoPolicies(now);
  const pictures = await storePictures(files);
  return unitOfWork.run(async (tx) => {
    if (!(await tx.settings.markOnce(MARK, { le: now }))) {
      return false;
    }
    savePeople(tx, policies, now);
    // A look at the policies writes them: a dossier's line is its policy's, and one statement does not see its own rows.
    await tx.policies.ofCustomer(ACTOR, demoCustomer(DEMO_CLAIMS[0]?.matricule ?? '').id);
    for (const [index, spec] of DEMO_CLAIMS.entries()) {
      const dossier = await decided(tx, spec, policyOf(policies, spec), now);
      saveDossier(tx, spec, dossier, now);
      saveDocuments(tx, spec, dossier, pictures.slice(index * KINDS_PER_CLAIM));
      if (postCards) {
        postCard(tx, dossier);
      }
    }
    return true;
  });
}

/** Pictures enough for the documents of each claim, whatever it holds. */
const KINDS_PER_CLAIM = 3;

async function storePictures(files: FileStore): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  for (let number = 1; number <= (DEMO_CLAIMS.length + 1) * KINDS_PER_CLAIM; number += 1) {
    const { bytes, width, height } = demoPicture(number);
    const hash = await files.put(bytes);
    const name = `piece-${number}.png`;
    stored.push({ hash, mime: 'image/png', size: bytes.length, name, kind: 'image', width, height });
  }
  return stored;
}

function savePeople(tx: OwnTransaction, policies: readonly Policy[], now: Date): void {
  for (const customer of DEMO_CUSTOMERS) {
    tx.customers.create(customer, now);
  }
  for (const policy of policies) {
    tx.policies.create(policy);
  }
  for (const advisor of DEMO_ADVISORS) {
    tx.advisors.save(advisor);
  }
}

function policyOf(policies: readonly Policy[], { matricule, product }: DemoClaimSpec): Policy {
  const policy = policies.find(({ id }) => id === demoPolicyId(matricule, product));
  if (policy === undefined) {
    throw new TypeError(`no ${product} policy of ${matricule} in the demo data`);
  }
  return policy;
}

/** A number drawn for the control sample is skipped: what the list of people to try promises must hold. */
async function decided(tx: OwnTransaction, spec: DemoClaimSpec, policy: Policy, now: Date): Promise<DemoClaim> {
  for (;;) {
    const reference = await tx.claims.nextReference(hoursBefore(now, spec.declaredHoursAgo));
    const verdict = demoDecision(spec, policy, reference, now);
    if (verdict?.decision.controlSample !== true) {
      return demoClaim(spec, policy, reference, verdict, now);
    }
  }
}

function saveDossier(tx: OwnTransaction, spec: DemoClaimSpec, dossier: DemoClaim, now: Date): void {
  const { claim, decided: verdict, changes, actions, reimbursement, escalation } = dossier;
  tx.claims.save(ACTOR, claim);
  changes.forEach((change) => {
    tx.claimFile.appendStatusChange(change);
  });
  actions.forEach((action) => {
    tx.claimFile.saveAction(action);
  });
  if (reimbursement !== null) {
    tx.claimFile.saveReimbursement(reimbursement);
  }
  if (escalation !== null) {
    tx.escalations.save(escalation);
  }
  if (verdict !== null) {
    const { assessment } = verdict.decision;
    tx.claimFile.appendDecision({
      ...verdict,
      id: demoId(`decision ${claim.id}`),
      claimId: claim.id,
      ruleVersion: assessment.ruleVersion,
      at: claim.declaredAt,
    });
    const factors = Object.entries(assessment.factors).map(([factor, { score }]) => [factor, score] as const);
    tx.claimFile.appendAssessment({
      id: demoId(`evaluation ${claim.id}`),
      claimId: claim.id,
      cci: assessment.index,
      factors: Object.fromEntries(factors),
      reasons: assessment.reasons,
      ruleVersion: assessment.ruleVersion,
      at: claim.declaredAt,
    });
  }
  saveConversation(tx, spec, dossier, now);
}

/** What was said, so that an advisor who opens the dossier finds the customer's own words. */
function saveConversation(tx: OwnTransaction, spec: DemoClaimSpec, { claim }: DemoClaim, now: Date): void {
  const conversation: Conversation = {
    id: demoId(`conversation ${spec.matricule}`),
    channel: 'webchat',
    channelUserId: `demo-${spec.matricule}`,
    language: demoCustomer(spec.matricule).language,
    phase: spec.sequel.kind === 'draft' ? 'sinistre_details' : 'suivi',
    clientId: claim.clientId,
    verifiedAt: claim.declaredAt,
    factor: 'pin',
    claimId: claim.id,
    greetedAt: claim.declaredAt,
    lastInboundAt: claim.declaredAt,
    lastSequence: 0,
    createdAt: claim.declaredAt,
  };
  tx.conversations.create(conversation);
  linesOf(spec, claim.declaredAt, now).forEach(({ speaker, text, at }, index) => {
    const activityId = `${conversation.id}|${String(index + 1).padStart(7, '0')}`;
    tx.transcript.append({
      conversationId: conversation.id,
      sequence: index + 1,
      speaker,
      activityId,
      activity: activityOf(activityId, speaker, text, at),
      claimId: claim.id,
      at,
    });
  });
}

type Line = Pick<TranscriptEntry, 'speaker' | 'at'> & { readonly text: string };

function linesOf({ facts, sequel }: DemoClaimSpec, declaredAt: Date, now: Date): readonly Line[] {
  const account = facts.account.map((text): Line => ({ speaker: 'client', text, at: declaredAt }));
  const noted: Line = { speaker: 'bot', text: 'Votre déclaration est enregistrée.', at: declaredAt };
  const answer: Line[] =
    sequel.kind === 'taken'
      ? [{ speaker: 'conseiller', text: sequel.answer, at: hoursBefore(now, sequel.hoursAgo - 1) }]
      : [];
  return [...account, noted, ...answer];
}

function activityOf(id: string, speaker: Line['speaker'], text: string, at: Date): Record<string, unknown> {
  return {
    type: 'message',
    id,
    timestamp: at.toISOString(),
    from: { id: speaker, role: speaker === 'client' ? 'user' : 'bot' },
    text,
    ...(speaker === 'conseiller' ? { channelData: { dossier: { speaker } } } : {}),
  };
}

function saveDocuments(
  tx: OwnTransaction,
  { facts, sequel }: DemoClaimSpec,
  { claim }: DemoClaim,
  pictures: readonly StoredFile[],
): void {
  const received = Object.entries(facts.documents ?? {}).filter(([, state]) => state === 'received');
  received.forEach(([kind], index) => {
    const file = pictures[index];
    if (file !== undefined) {
      const document: ClaimDocument = {
        id: demoId(`document ${claim.id} ${kind}`),
        claimId: claim.id,
        conversationId: claim.conversationId,
        kind: kind as DocumentKind,
        file: { ...file, name: `${kind}.png` },
        medical: false,
        receivedAt: claim.declaredAt,
        checkedAt: sequel.kind === 'settled' ? claim.statusSince : null,
      };
      tx.claimFile.saveDocument(ACTOR, document);
    }
  });
}

/** The same rows as when a dossier is escalated: a card, then its brief in the thread. */
function postCard(tx: OwnTransaction, { claim, escalation }: DemoClaim): void {
  if (escalation === null) {
    return;
  }
  const row = {
    group: `desk:${claim.id}`,
    escalationId: escalation.id,
    conversationId: null,
    claimId: claim.id,
    notBefore: null,
  };
  tx.outbox.append({ ...row, key: `card:${escalation.id}`, kind: 'slack.card', payload: { draw: 'new' } });
  tx.outbox.append({ ...row, key: `brief:${escalation.id}`, kind: 'slack.thread', payload: { line: 'brief' } });
}
