import type { Claim } from '../../domain/claim/claim';
import { requiredDocuments } from '../../domain/claim/required-documents';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { ClaimFacts, DocumentKind } from '../../domain/claim/types';
import type { ClaimDocument } from '../ports';
import type { CommandContext } from './context';
import { documentKindOf } from './document-kind';
import { mergeFacts } from './merge-facts';
import { saveFacts } from './save-claim';

interface AttachDocuments {
  readonly files: readonly StoredFile[];
  /** The paper that was just asked for. */
  readonly asked: DocumentKind | null;
  readonly caption: string;
  /** What these files are, where the message tells several papers apart; otherwise read from the caption. */
  readonly kind?: DocumentKind;
  readonly conversationId: string | null;
}

export interface AttachedDocuments {
  readonly claim: Claim;
  readonly kind: DocumentKind;
  /** Files of this message. */
  readonly sent: number;
  /** Different files of this kind on the dossier now. */
  readonly count: number;
  /** How many of them the claim needs; 0 when it does not need this paper. */
  readonly needed: number;
  /** Health data: shown to advisors with that right only, a placeholder elsewhere. */
  readonly medical: boolean;
}

/** Puts a message's files on a dossier, ticks off what they are, and scores the claim again. */
export async function attachDocuments(
  context: CommandContext,
  claim: Claim,
  input: AttachDocuments,
): Promise<AttachedDocuments> {
  const { tx, actor, now, ids } = context;
  const before = await tx.claimFile.documents(actor, claim.id);
  // Sent beside the conversation, and shown in it now: what was named stays so, the rest becomes what it is shown as.
  const deposited =
    input.conversationId === null ? [] : before.filter((document) => isDeposited(document, input.files));
  const read = input.kind ?? documentKindOf(input.caption, input.asked, claim.type);
  const kind = deposited.find(isNamed)?.kind ?? read ?? unnamedKind(claim.facts, input.files);
  const medical = kind === 'certificat_medical';
  const sorted = deposited.filter((document) => document.kind !== kind);
  for (const document of sorted) tx.claimFile.saveDocument(actor, { ...document, kind, medical });
  const ofKind = [...before.filter((document) => document.kind === kind), ...sorted];
  const known = new Set(ofKind.map((document) => document.file.hash));
  // The same photo sent twice is one photo.
  const fresh = [...new Map(input.files.map((file) => [file.hash, file])).values()].filter(
    ({ hash }) => !known.has(hash),
  );
  for (const file of fresh) {
    tx.claimFile.saveDocument(actor, {
      id: ids.uuid(),
      claimId: claim.id,
      conversationId: input.conversationId,
      kind,
      file,
      medical,
      receivedAt: now,
      checkedAt: null,
    });
  }
  const count = known.size + fresh.length;
  const needed = neededFiles(claim.facts, kind);
  tx.audit.append({
    actor,
    action: 'documents.attached',
    claimId: claim.id,
    subject: claim.id,
    detail: { kind, files: fresh.length, medical },
    at: now,
  });
  const facts = count >= Math.max(1, needed) ? received(claim.facts, kind) : claim.facts;
  return { claim: await saveFacts(context, claim, facts), kind, sent: input.files.length, count, needed, medical };
}

/** One of these files that came by itself, not in a conversation, and that nobody has checked. */
function isDeposited({ conversationId, checkedAt, file }: ClaimDocument, files: readonly StoredFile[]): boolean {
  return conversationId === null && checkedAt === null && files.some(({ hash }) => hash === file.hash);
}

/** Pictures of whatever are counted as views of the damage, or left unsorted, until something says what they are. */
function isNamed({ kind }: ClaimDocument): boolean {
  return kind !== 'photos' && kind !== 'autre';
}

/** Pictures without a word are views of the damage where the claim needs some; anything else is kept unsorted. */
function unnamedKind(facts: ClaimFacts, files: readonly StoredFile[]): DocumentKind {
  return files.every((file) => file.kind === 'image') && neededFiles(facts, 'photos') > 0 ? 'photos' : 'autre';
}

function neededFiles(facts: ClaimFacts, kind: DocumentKind): number {
  return requiredDocuments(facts).find((requirement) => requirement.accepts.includes(kind))?.minimumFiles ?? 0;
}

function received(facts: ClaimFacts, kind: DocumentKind): ClaimFacts {
  if (facts.documents?.[kind] === 'received') return facts;
  const report = kind === 'constat' && facts.type === 'collision' ? ({ constat: 'yes' } as const) : {};
  return mergeFacts(facts, { answers: { documents: { [kind]: 'received' }, ...report } });
}
