import { continueHere } from '../../commands/people/continue-here';
import type { Claim } from '../../domain/claim/claim';
import { commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { openDeclaration, saidBefore } from '../declaration/open-declaration';
import { claimSummary } from '../declaration/summary';
import { closeIsolates } from '../texts/isolate';
import type { Button, Turn } from '../turn';
import { dossiersOf } from './dossiers';

/** A button's title has room for so many characters on every channel. */
const LONGEST_TITLE = 40;
/** With more than three dossiers the third button shows the next ones. */
const AT_ONCE = 2;
const BUTTONS = 3;

/** The conversation is about this dossier from here on, and an advisor's reply comes here. */
export function openHere(turn: Turn, claim: Claim): Claim {
  const here = keepClaim(turn, continueHere(commandContext(turn), claim, turn.conversation.id));
  if (turn.conversation.claimId !== claim.id) turn.patch({ claimId: claim.id });
  return here;
}

/** Takes a declaration up again, with what was told in this conversation before. */
export async function resumeDraft(turn: Turn, draft: Claim): Promise<void> {
  openHere(turn, draft);
  turn.session.journey = 'declare';
  turn.session.empathyShown = true;
  if (turn.session.account.length > 0) await openDeclaration(turn, saidBefore(turn));
}

/** Two dossiers and a way to the others, from a position in the list; or all of them when they are three at most. */
export async function dossierButtons(turn: Turn, question: string, from: number): Promise<readonly Button[]> {
  const claims = await dossiersOf(turn);
  const all = claims.length <= BUTTONS;
  const shown = all ? claims : claims.slice(from, from + AT_ONCE);
  const next = from + AT_ONCE < claims.length ? from + AT_ONCE : 0;
  const more: Button = { question, option: `from.${next}`, title: turn.texts.followUp.others };
  const titles = shown.map((claim) => titleOf(turn, claim));
  const buttons = shown.map((claim, index) => {
    const title = titles[index] ?? '';
    // Two of the same type, day and place are told apart by their number.
    const unique = titles.filter((other) => other === title).length === 1;
    return { question, option: claim.id, title: unique ? title : claim.reference };
  });
  return [...buttons, ...(all ? [] : [more])];
}

export function titleOf(turn: Turn, claim: Claim): string {
  const title = claimSummary(turn, claim);
  const short = title.length > LONGEST_TITLE ? `${closeIsolates(title.slice(0, LONGEST_TITLE - 1))}…` : title;
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
}
