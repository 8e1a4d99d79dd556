import { attachDocuments } from '../commands/claims/attach-documents';
import type { Claim } from '../domain/claim/claim';
import type { Intent } from '../domain/understanding/types';
import { claimOf, commandContext, keepClaim } from './declaration/declaration-of-turn';
import { openDeclaration, saidBefore } from './declaration/open-declaration';
import { asksNews, wantsReview } from './follow-up/about-dossiers';
import { maskSecrets } from './login/mask-secrets';
import type { Turn } from './turn';

/** What a session carries until the claim is open. */
const MOST_LINES = 20;
const LONGEST_LINE = 4_000;
const MOST_FILES = 10;

/** From so many words on, a message that is no command is an account, even if no type of loss is read in it. */
const ACCOUNT_WORDS = 8;

const TELLING: readonly Intent[] = ['declare', 'other', 'correct', 'help', 'yes', 'no'];

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
}

/** Whether the message tells a loss, rather than answering or asking something. */
export function isAccount(turn: Turn): boolean {
  if (turn.choice !== null) return false;
  const { danger, intent, type } = turn.understanding;
  if (danger) return true;
  if (!TELLING.includes(intent) || isQuestion(turn) || isAboutDossiers(turn)) return false;
  const words = countWords(turn.text);
  return words >= ACCOUNT_WORDS || (type !== undefined && words >= 2 && intent !== 'help');
}

/** Whether it tells more than the name of a loss. */
export function isWholeAccount(turn: Turn): boolean {
  return isAccount(turn) && countWords(turn.text) >= ACCOUNT_WORDS;
}

/** Whether it is about a dossier that exists, whatever loss it names. */
export function isAboutDossiers(turn: Turn): boolean {
  return asksNews(turn) || wantsReview(turn);
}

/** "Mon contrat couvre-t-il l'incendie ?" tells of no loss; "ma voiture a été volée hier, que faire ?" does. */
function isQuestion({ text, understanding: { lossDate, place, injuries } }: Turn): boolean {
  return text.endsWith('?') && lossDate === undefined && place === undefined && injuries === undefined;
}

/** Keeps what was said of the loss for the claim that is not open yet. It is never asked again. */
export function keepAccount(turn: Turn): void {
  const { session } = turn;
  session.journey = 'declare';
  session.accountSince ??= turn.inbound.receivedAt.toISOString();
  const line = maskSecrets(turn.text, { verified: turn.conversation.verifiedAt !== null }).slice(0, LONGEST_LINE);
  if (line !== '' && session.account.length < MOST_LINES) session.account.push(line);
}

/** Keeps files that came before anybody can say which dossier they belong to. */
export function holdFiles(turn: Turn): void {
  const { session, inbound } = turn;
  if (inbound.attachments.length === 0) return;
  const held = session.held ?? { text: '', choice: null, files: [] };
  session.held = { ...held, files: [...held.files, ...inbound.attachments].slice(0, MOST_FILES) };
}

/** Puts files that had to wait on the dossier, without a word: a person looks at them now. */
export async function attachHeld(turn: Turn): Promise<void> {
  const { session, conversation } = turn;
  const files = session.held?.files ?? [];
  const claim = await claimOf(turn);
  if (claim === null || files.length === 0) return;
  session.held = null;
  const input = { files, asked: null, caption: '', conversationId: conversation.id };
  keepClaim(turn, (await attachDocuments(commandContext(turn), claim, input)).claim);
}

/** Opens the dossier of this conversation at once, for a person: with what was said before and with these words. */
export function openForHuman(turn: Turn, { withThisMessage }: { readonly withThisMessage: boolean }): Promise<Claim> {
  // The line of empathy is for a declaration; here the next sentence says what is being done.
  turn.session.empathyShown = true;
  return openDeclaration(turn, [...saidBefore(turn), ...(withThisMessage ? [turn] : [])]);
}

/** The dossier that somebody's call for help or for a person is about: the one under way, else a new one. */
export async function underWay(turn: Turn): Promise<Claim | null> {
  const claim = await claimOf(turn);
  return claim !== null && (claim.status === 'nouveau' || claim.status === 'escalade') ? claim : null;
}
