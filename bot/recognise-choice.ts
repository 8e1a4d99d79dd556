import type { InboundMessage } from '../commands/ports';
import type { Offer } from './outgoing';

/** Buttons of this question mean the same at any time (`dialogs/buttons.ts`). */
const ALWAYS = 'global/';

/** The question of a tap whose own question was answered, or asked anew, since: no phase takes it for an answer. */
const CLOSED = 'perime';

/**
 * What was meant on a channel where buttons stay in the chat, and where people may as well type: the tap on a button that is
 * not offered any more, a number of a written list, or the words of a choice.
 */
export function recogniseChoice(inbound: InboundMessage, offer: Offer | null): InboundMessage {
  if (inbound.kind !== 'message') return inbound;
  const { choice, choiceOf } = inbound;
  if (choice !== undefined) {
    const open = choiceOf === undefined || choiceOf === offer?.line || choice.startsWith(ALWAYS);
    return open ? inbound : { ...inbound, choice: `${CLOSED}/${choice.replace(/^[^/]*\//u, '')}` };
  }
  const meant = offer === null || inbound.attachments.length > 0 ? undefined : chosen(inbound.text, offer);
  return meant === undefined ? inbound : { ...inbound, choice: meant };
}

function chosen(text: string, offer: Offer): string | undefined {
  return byNumber(text, offer) ?? byWords(plain(text), offer);
}

function byNumber(text: string, { choices, numbered }: Offer): string | undefined {
  const digits = numbered ? /^\s*(\d{1,2})\s*[.):-]?\s*$/u.exec(text)?.[1] : undefined;
  return digits === undefined ? undefined : choices[Number(digits) - 1]?.choice;
}

function byWords(said: string, { choices, numbered }: Offer): string | undefined {
  if (said === '') return undefined;
  const only = (fits: (title: string) => boolean): string | undefined => {
    const [first, ...others] = choices.filter(({ title }) => fits(plain(title)));
    return others.length === 0 ? first?.choice : undefined;
  };
  const begins = numbered && said.length >= SHORTEST_START;
  return only((title) => title === said) ?? (begins ? only((title) => title.startsWith(said)) : undefined);
}

/** Characters that tell the beginning of a choice from an answer of its own. */
const SHORTEST_START = 4;

/** Without case, accents, signs and doubled blanks. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
