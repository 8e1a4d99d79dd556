import type { Said } from '../../commands/claims/merge-facts';
import { openClaim } from '../../commands/claims/open-claim';
import { recordFacts } from '../../commands/claims/record-facts';
import type { Claim } from '../../domain/claim/claim';
import type { Understanding } from '../../domain/understanding/types';
import { civilDateOf } from '../../domain/deadlines/civil-date';
import type { Turn } from '../turn';
import { claimOf, commandContext, keepClaim, knowledgeOf, todayOf } from './declaration-of-turn';
import { amountInAccount, currencyOf, type Spoken } from './read-amount';
import { note } from './speech';
import { usefulAtOnce } from './useful-at-once';

/**
 * Begins the declaration with what was said: opens the draft if there is none yet, reads the account into facts, and keeps
 * the line of empathy for the next message. What was said before the log-in dates it.
 */
export async function openDeclaration(turn: Turn, spoken: readonly Spoken[]): Promise<Claim> {
  const draft = (await claimOf(turn)) ?? (await openDraft(turn));
  const known = await knowledgeOf(turn, draft);
  const currency = currencyOf(draft, known);
  const told = spoken.map((line): Said => ({
    text: line.text,
    reading: line.understanding,
    answers: amountInAccount(line, currency),
  }));
  const claim = keepClaim(turn, await recordFacts(commandContext(turn), draft, ...told));
  turn.session.account = [];
  if (!turn.session.empathyShown) {
    turn.session.empathyShown = true;
    note(turn, turn.texts.description.empathy(claim.facts.type));
    const useful = usefulAtOnce(claim.facts, known, todayOf(turn), turn.texts);
    if (useful !== null) note(turn, useful);
  }
  return claim;
}

/** What was said before the log-in, read as of the day on which it was said. */
export function saidBefore(turn: Turn): readonly Spoken[] {
  const at = accountBegan(turn);
  return turn.session.account.map((text) => ({
    text,
    understanding: datedByDanger(turn, turn.understand(text, at), at),
  }));
}

/** Whoever cries for help tells when it happens without saying so: on that day (PRODUCT.md section 1). */
function datedByDanger({ settings }: Turn, reading: Understanding, at: Date): Understanding {
  if (!reading.danger || reading.lossDate !== undefined || reading.impossibleDate !== undefined) return reading;
  const date = civilDateOf(at, settings.companyTimeZone);
  const value = { date, precision: 'day', approximate: false, assumed: true } as const;
  return { ...reading, lossDate: { value, span: { start: 0, end: 0 }, confidence: 0.8 } };
}

/** What this turn's own message began is as of this turn: it was read so already. */
function accountBegan({ session: { accountSince }, inbound, now }: Turn): Date {
  const began = accountSince === null ? now : new Date(accountSince);
  return began.getTime() === inbound.receivedAt.getTime() ? now : began;
}

async function openDraft(turn: Turn): Promise<Claim> {
  const { conversation, session } = turn;
  const verified = conversation.verifiedAt !== null && !session.unverified;
  const claim = await openClaim(commandContext(turn), {
    clientId: verified ? conversation.clientId : null,
    conversationId: conversation.id,
    // Until they have said that they are the policyholder, nothing is revealed.
    declarant: (verified ? session.confirmedAs : null) ?? 'non_verifie',
    declaredAt: session.accountSince === null ? turn.now : new Date(session.accountSince),
  });
  turn.patch({ claimId: claim.id });
  session.accountSince = null;
  return keepClaim(turn, claim);
}
