import type { Claim } from '../../domain/claim/claim';
import { offerLink } from '../access/offer-link';
import type { Actor } from '../../domain/people/people';
import type { ClaimDocument, Transaction, TranscriptEntry } from '../ports';
import { readBrief } from '../claims/read-brief';
import { advisorActor, type DeskAct } from './desk-act';
import type { DeskSettings } from './desk-settings';
import { latestAssessment } from './latest-assessment';
import { computeFor, readBasis } from './settle-claim';
import type { DossierPaper, DossierView } from './views';

/** How much of the end of the conversation the modal shows, of how much is looked at. */
const LAST_WORDS = 20;
const LOOKED_AT = 500;

/** All that an advisor needs to see of a dossier, read now. The reading is written down (DESIGN.md, law 10). */
export async function showDossier(act: DeskAct, settings: DeskSettings): Promise<DossierView> {
  const { tx, claim, advisor, escalation, now } = act;
  const actor = advisorActor(advisor);
  const documents = await tx.claimFile.documents(actor, claim.id);
  tx.audit.append({
    actor,
    action: 'claim.shown',
    claimId: claim.id,
    subject: escalation.id,
    detail: { where: 'desk' },
    at: now,
  });
  return {
    reference: claim.reference,
    status: claim.status,
    declarant: claim.declarant,
    customer: await customerOf(tx, actor, claim),
    policyNumber: await policyNumberOf(tx, actor, claim),
    declaredAt: claim.declaredAt,
    brief: { reference: claim.reference, ...(await readBrief({ tx, actor, now, timeZone: settings.timeZone }, claim)) },
    place: claim.facts.place ?? null,
    circumstances: claim.facts.circumstances ?? null,
    account: claim.facts.account,
    cci: claim.cci,
    factors: (await latestAssessment(tx, actor, claim.id))?.factors ?? {},
    computation: await computationOf(act),
    papers: documents.map((document) => paperOf(act, document, settings)),
    bankDetails: claim.clientId !== null && (await tx.bankDetails.has(claim.clientId)),
    lastWords: lastWords(await tx.transcript.ofClaim(actor, claim.id, LOOKED_AT)),
  };
}

async function policyNumberOf(tx: Transaction, actor: Actor, { policyId }: Claim): Promise<string | null> {
  const policy = policyId === null ? null : await tx.policies.find(actor, policyId);
  return policy?.number ?? null;
}

/** What was computed when money was decided, else what the papers give today. */
async function computationOf(act: DeskAct): Promise<DossierView['computation']> {
  const basis = await readBasis(act);
  if (basis === null) return null;
  const decided = basis.reimbursement?.lines ?? [];
  return decided.length > 0 ? decided : (computeFor(act, basis)?.lines ?? null);
}

async function customerOf(tx: Transaction, actor: Actor, claim: Claim): Promise<DossierView['customer']> {
  const customer = claim.clientId === null ? null : await tx.customers.find(actor, claim.clientId);
  if (customer === null) return null;
  const name = [customer.civility, customer.firstName, customer.lastName].filter((part) => part !== null).join(' ');
  return { name, phone: customer.phone, language: customer.language };
}

function paperOf(act: DeskAct, document: ClaimDocument, settings: DeskSettings): DossierPaper {
  return {
    kind: document.kind,
    receivedAt: document.receivedAt,
    checked: document.checkedAt !== null,
    medical: document.medical,
    url: document.medical ? medicalUrl(act, document, settings) : settings.fileUrl(document.file),
  };
}

/** For this advisor, if they have the right to it, and good for one reading within minutes; it opens in the application. */
function medicalUrl(act: DeskAct, { id, claimId }: ClaimDocument, { linkUrl }: DeskSettings): string | null {
  const { advisor } = act;
  if (!advisor.readsMedical) return null;
  const about = { clientId: null, claimId, documentId: id, advisorId: advisor.id } as const;
  return linkUrl(offerLink(act, { purpose: 'lecture_medicale', language: 'fr', ...about }));
}

function lastWords(entries: readonly TranscriptEntry[]): DossierView['lastWords'] {
  return entries.slice(-LAST_WORDS).flatMap(({ speaker, activity }) => {
    const text = activity.text;
    return typeof text === 'string' && text !== '' ? [{ speaker, text }] : [];
  });
}
