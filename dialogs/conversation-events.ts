import { money, CURRENCIES, type Currency, type Money } from '../domain/money';
import { CLAIM_OUTCOMES, type ClaimOutcome } from '../domain/claim/types';
import type { Claim } from '../domain/claim/claim';
import { CURRENT_RULES } from '../domain/rules/rule-set';
import { followButton, humanButton } from './buttons';
import { claimOf } from './declaration/declaration-of-turn';
import { fileList, textField } from './event-fields';
import { missingPapers } from './follow-up/tell-dossier';
import { askSatisfaction } from './interruptions/satisfaction';
import { endEpisode, noticeSilence } from './interruptions/safety';
import { SILENCE_EVENT } from './interruptions/safety-alert';
import { mayReveal } from './login/may-reveal';
import type { Turn } from './turn';
import { waitSentence } from './waiting-time';

type Tell = (turn: Turn) => Promise<void>;

/** What the customer is told that does not answer them; names and payloads are the desk's and the schedules'. */
const EVENTS: Readonly<Record<string, Tell>> = {
  'advisor.taken': async (turn) => {
    await turnTo(turn, await claimOfEscalation(turn));
    turn.session.confirming = null;
    turn.session.completing = null;
    turn.enter('transfert');
    await turn.say(turn.texts.events.taken(textField(turn, 'firstName')));
  },

  'advisor.message': async (turn) => {
    await turnTo(turn, await claimOfEscalation(turn));
    const files = fileList(turn);
    await turn.say(textField(turn, 'text'), {
      advisor: textField(turn, 'firstName'),
      ...(files.length > 0 ? { files } : {}),
    });
  },

  'advisor.released': async (turn) => {
    const claim = await claimOfEscalation(turn);
    const wait = claim === null ? '' : ` ${await waitSentence(turn, claim)}`;
    await turn.say(`${turn.texts.events.released}${wait}`);
  },

  'advisor.returned': async (turn) => {
    await turnTo(turn, await claimOfEscalation(turn));
    endEpisode(turn);
    turn.session.journey = 'follow';
    await turn.say(turn.texts.events.returned, { expects: 'choix', buttons: [followButton(turn), humanButton(turn)] });
  },

  'advisor.silent': (turn) => turn.say(turn.texts.events.silent),

  'dossier.closed': async (turn) => {
    const claim = await claimNamed(turn);
    if (claim === null) return;
    const { events, followUp } = turn.texts;
    const outcome = mayReveal(turn, claim) ? outcomeField(turn) : null;
    const told = outcome === null ? null : followUp.outcome(outcome);
    await turn.say(told === null ? events.closedPlain(claim.reference) : events.closed(claim.reference, told), {
      action: 'fin',
    });
    if (turn.conversation.claimId === claim.id) endEpisode(turn);
    if (!isInDistress(turn, claim) && outcomeField(turn) !== 'refuse') await askSatisfaction(turn, claim.id);
  },

  'decision.validated': (turn) => tellDecision(turn, 'validated'),
  'decision.corrected': (turn) => tellDecision(turn, 'corrected'),

  'reminder.documents': async (turn) => {
    const claim = await claimNamed(turn);
    const papers = claim === null ? null : missingPapers(turn, claim);
    // Sent meanwhile: there is nothing to be reminded of.
    if (claim === null || papers === null) return;
    if ((await claimOf(turn))?.status !== 'nouveau') await turnTo(turn, claim);
    await turn.say(turn.texts.events.missing(claim.reference, papers), { expects: 'fichier' });
  },

  [SILENCE_EVENT]: noticeSilence,
};

/**
 * Turns an event into sentences. One that this release does not know says nothing.
 * @returns whether the conversation is about something else now than the question that waited.
 */
export async function tellEvent(turn: Turn): Promise<boolean> {
  const name = turn.inbound.name ?? '';
  await EVENTS[name]?.(turn);
  return TURNING.includes(name);
}

const TURNING: readonly string[] = [
  'advisor.taken',
  'advisor.message',
  'advisor.returned',
  'dossier.closed',
  'decision.validated',
  'decision.corrected',
];

async function tellDecision(turn: Turn, how: 'validated' | 'corrected'): Promise<void> {
  const claim = await claimNamed(turn);
  if (claim === null) return;
  const { events, words } = turn.texts;
  const sum = mayReveal(turn, claim) ? (sumField(turn) ?? (await acceptedSum(turn, claim))) : null;
  const text = sum === null ? events.decided(claim.reference) : events[how](claim.reference, words.amount(sum));
  await turn.say(text, { buttons: [followButton(turn), humanButton(turn)] });
}

/** Nobody is asked for a grade after a danger, an injury or strong distress. */
function isInDistress({ session }: Turn, { facts }: Claim): boolean {
  const hurt = facts.injuries !== undefined && facts.injuries !== 'no';
  return session.safety !== null || hurt || (facts.distress ?? 0) >= CURRENT_RULES.thresholds.strongDistress;
}

/** Who spoke last is who is answered: the conversation is about this dossier now. */
function turnTo(turn: Turn, claim: Claim | null): Promise<void> {
  if (claim !== null && turn.conversation.claimId !== claim.id) turn.patch({ claimId: claim.id });
  return Promise.resolve();
}

async function claimNamed(turn: Turn): Promise<Claim | null> {
  return turn.tx.claims.find(turn.actor, textField(turn, 'claimId'));
}

async function claimOfEscalation(turn: Turn): Promise<Claim | null> {
  const escalation = await turn.tx.escalations.find(turn.actor, textField(turn, 'escalationId'));
  return escalation === null ? null : turn.tx.claims.find(turn.actor, escalation.claimId);
}

async function acceptedSum(turn: Turn, claim: Claim): Promise<Money | null> {
  const all = await turn.tx.claimFile.reimbursements(turn.actor, claim.id);
  const accepted = all
    .filter((one) => one.accepted !== null)
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  return accepted.at(-1)?.accepted ?? null;
}

function outcomeField(turn: Turn): ClaimOutcome | null {
  return CLAIM_OUTCOMES.find((known) => known === textField(turn, 'outcome')) ?? null;
}

function sumField({ inbound }: Turn): Money | null {
  const { acceptedCents, currency } = inbound.data ?? {};
  const known: Currency | undefined = CURRENCIES.find((one) => one === currency);
  return typeof acceptedCents === 'number' && known !== undefined ? money(acceptedCents, known) : null;
}
