import { offerLink } from '../commands/access/offer-link';
import type { Claim } from '../domain/claim/claim';
import { missingDocuments } from '../domain/claim/required-documents';
import { mayReveal } from './login/may-reveal';
import type { SayOptions, Turn } from './turn';

type WithLink = Pick<SayOptions, 'link'>;

/** The way to the tracking page; nothing for whoever may not see where the dossier stands. */
export function trackingLink(turn: Turn, claim: Claim): WithLink {
  if (!mayReveal(turn, claim)) return {};
  const { language, conversation } = turn;
  const strong = conversation.factor !== null && conversation.factor !== 'date_naissance';
  const link = offerLink(turn, { purpose: 'suivi', clientId: claim.clientId, strong, language });
  return { link: { ...link, title: turn.texts.followUp.track } };
}

/** The way to the page for bank details; null for whoever has not said that they are the policyholder. */
export function bankLink(turn: Turn, claim: Claim | null): WithLink | null {
  const { language, conversation, session } = turn;
  const { clientId, factor, verifiedAt } = conversation;
  if (clientId === null || verifiedAt === null || session.confirmedAs !== 'assure') return null;
  const strong = factor !== null && factor !== 'date_naissance';
  const link = offerLink(turn, {
    purpose: 'coordonnees_bancaires',
    clientId,
    claimId: claim?.id ?? null,
    strong,
    language,
  });
  return { link: { ...link, title: turn.texts.payment.page } };
}

/** Where a sum is accepted and nobody knows yet to which account it goes. */
export async function askBankDetails(turn: Turn, claim: Claim): Promise<void> {
  const known = claim.clientId === null || (await turn.tx.bankDetails.has(claim.clientId));
  const link = known || !mayReveal(turn, claim) ? null : bankLink(turn, claim);
  if (link !== null) await turn.say(turn.texts.payment.wanted, link);
}

/** A health paper that is wanted is handed in on its own page, never in a chat. */
export async function askMedicalPaper(turn: Turn, claim: Claim): Promise<void> {
  const wanted = missingDocuments(claim.facts).find(({ protectedUpload }) => protectedUpload);
  // Nobody thinks of papers before help has come.
  if (wanted === undefined || turn.session.safety !== null) return;
  const { language, texts } = turn;
  const about = { clientId: claim.clientId, claimId: claim.id, documentKind: wanted.kind };
  const link = offerLink(turn, { purpose: 'piece_medicale', language, ...about });
  await turn.say(texts.documents.medicalWhenReady, { link: { ...link, title: texts.documents.protectedPage } });
}
