import { withLinkAddress } from '../../adapters/channel-links';
import { renderEntry } from '../../adapters/webchat/render';
import type { TranscriptEntry } from '../../commands/ports';
import { numberAlone } from '../support/number-alone';
import type { ServiceWorld } from '../support/service-world';
import type { ChaosCustomer } from './customer';

/** A conversation as the database has it. */
export interface Kept {
  readonly customer: ChaosCustomer;
  readonly entries: readonly TranscriptEntry[];
  /** Ids of the customer's lines, in the order in which their rows were stored. */
  readonly storedOrder: readonly string[];
  /** When an advisor first took its dossier. */
  readonly takenAt: Date | null;
}

const MOST_LINES = 1_000;
/** The turn's clock is read before its transaction sees that the dossier was taken. */
const CLOCK_SLACK_MS = 5_000;

export async function readKept(world: ServiceWorld, customer: ChaosCustomer): Promise<Kept> {
  const id = customer.client.conversationId;
  const rows = await world.database.query<{ activite_id: string }>(
    "SELECT activite_id FROM messages_entrants WHERE conversation_id = $1 AND nature = 'message' ORDER BY id",
    [id],
  );
  const taken = await world.database.query<{ le: Date | null }>(
    `SELECT min(e.premiere_prise_le) AS le FROM escalades e
     JOIN sinistres s ON s.id = e.sinistre_id WHERE s.conversation_id = $1`,
    [id],
  );
  return {
    customer,
    entries: await world.unitOfWork.run((tx) => tx.transcript.after(id, 0, MOST_LINES)),
    storedOrder: rows.map(({ activite_id }) => activite_id),
    takenAt: taken[0]?.le ?? null,
  };
}

/** Everything that is wrong with a conversation, in words; nothing when all is well. */
export function faultsOfTranscript(kept: Kept): string[] {
  return [
    ...faultsOfLines(kept),
    ...faultsOfOrder(kept),
    ...faultsOfAnswers(kept),
    ...faultsOfGreeting(kept),
    ...faultsOfReception(kept),
  ].map((fault) => `customer ${kept.customer.number} (${kept.customer.scenario.name}): ${fault}`);
}

function linesOfCustomer({ entries }: Kept): TranscriptEntry[] {
  return entries.filter(({ speaker }) => speaker === 'client');
}

export function textOf({ activity }: TranscriptEntry): string {
  return typeof activity.text === 'string' ? activity.text : '';
}

/** Every accepted message is there once, nothing else is, and no secret. */
function faultsOfLines(kept: Kept): string[] {
  const { customer, entries } = kept;
  const faults: string[] = [];
  entries.forEach(({ sequence }, index) => {
    if (sequence !== index + 1) faults.push(`line ${sequence} stands in place ${index + 1}`);
  });
  const ids = entries.map(({ activityId }) => activityId);
  if (new Set(ids).size !== ids.length) faults.push('an activity id stands twice');
  for (const post of customer.client.said) if (post.id === null) faults.push(`never acknowledged: ${post.text}`);
  const lines = linesOfCustomer(kept);
  if (lines.length !== customer.said.length)
    faults.push(`said ${customer.said.length} lines, ${lines.length} are kept`);
  for (const said of customer.said) {
    const found = lines.filter(({ activityId }) => activityId === said.id);
    const shown = said.secret ? '••••' : said.text;
    if (found.length !== 1) faults.push(`said once, kept ${found.length} times: ${said.text}`);
    else if (found[0] && textOf(found[0]) !== shown) faults.push(`said ${said.text}, kept ${textOf(found[0])}`);
    const secret = numberAlone(said.text);
    const telling = said.secret ? entries.filter((entry) => secret.test(textOf(entry))) : [];
    for (const entry of telling) faults.push(`the secret ${said.text} was kept: ${textOf(entry)}`);
  }
  return faults;
}

/** As they were stored, and what was said one after the other as it was said. */
function faultsOfOrder(kept: Kept): string[] {
  const order = linesOfCustomer(kept).map(({ activityId }) => activityId);
  const faults = order.join() === kept.storedOrder.join() ? [] : ['lines do not stand in the order of their rows'];
  const moments = order.map((id) => kept.customer.said.find((said) => said.id === id)?.moment ?? 0);
  if (moments.some((moment, index) => moment < (moments[index - 1] ?? 0)))
    faults.push(`said in the order ${moments.join()}`);
  return faults;
}

/** Each line is followed by its own answers, by silence only when an advisor has the dossier, and by nothing of another. */
function faultsOfAnswers({ entries, takenAt }: Kept): string[] {
  const faults: string[] = [];
  let line: TranscriptEntry | null = null;
  let answers = 0;
  let withAdvisor = false;
  const close = (): void => {
    if (!line) return;
    const text = textOf(line);
    const mayBeSilent = takenAt !== null && line.at.getTime() >= takenAt.getTime() - CLOCK_SLACK_MS;
    if (answers === 0 && !mayBeSilent) faults.push(`not answered: ${text}`);
    if (answers > 0 && withAdvisor) faults.push(`the bot spoke while an advisor had the dossier: ${text}`);
    line = null;
  };
  for (const entry of entries) {
    const { replyToId } = entry.activity;
    if (entry.speaker === 'client') {
      close();
      line = entry;
      answers = 0;
    } else if (replyToId !== undefined) {
      if (replyToId !== line?.activityId) faults.push(`an answer stands apart from its question: ${textOf(entry)}`);
      answers += 1;
    } else {
      close();
      withAdvisor = nowWithAdvisor(entry, withAdvisor);
    }
  }
  close();
  return faults;
}

const TAKEN = /^(\S+) a pris votre dossier/u;
const RETURNED = 'Votre conseiller a terminé';

function nowWithAdvisor(entry: TranscriptEntry, before: boolean): boolean {
  if (entry.speaker === 'bot' && TAKEN.test(textOf(entry))) return true;
  return entry.speaker === 'bot' && textOf(entry).startsWith(RETURNED) ? false : before;
}

/** First names of those of whom the customer was told that they took the dossier. */
export function takenBy({ entries }: Kept): string[] {
  return entries.flatMap((entry) => (entry.speaker === 'bot' ? (TAKEN.exec(textOf(entry))?.[1] ?? []) : []));
}

/** The customer's lines for the advisors: said after the handover, until the way back. */
export function linesForDesk({ entries }: Kept): TranscriptEntry[] {
  const lines: TranscriptEntry[] = [];
  let handedOver = false;
  for (const entry of entries) {
    if (entry.speaker === 'client' && handedOver) lines.push(entry);
    const { dossier } = (entry.activity.channelData ?? {}) as { dossier?: { action?: string | null } };
    if (dossier?.action === 'transferer_conseiller') handedOver = true;
    if (entry.speaker === 'bot' && textOf(entry).startsWith(RETURNED)) handedOver = false;
  }
  return lines;
}

function faultsOfGreeting({ entries }: Kept): string[] {
  const greetings = entries.filter((entry) => textOf(entry).startsWith("Bonjour, je suis l'assistant"));
  const first = greetings[0]?.sequence === 1;
  return greetings.length === 1 && first ? [] : [`greeted ${greetings.length} times`];
}

/** What the client received, told apart by activity id, is the transcript, in its order and word for word. */
function faultsOfReception({ customer, entries }: Kept): string[] {
  const { received, refusals } = customer.client;
  const faults = refusals.map((refusal) => `was refused: ${refusal}`);
  if (received.map(({ id }) => id).join() !== entries.map(({ activityId }) => activityId).join()) {
    faults.push(
      `received ${received.length} activities that are not the ${entries.length} of the transcript, in order`,
    );
  }
  for (const [index, entry] of entries.entries()) {
    const shown = withLinkAddress(entry, () => LINK, 'markdown');
    const expected = withoutAddresses(renderEntry(shown, () => ''));
    const got = withoutAddresses(received[index] ?? {});
    if (expected !== got) faults.push(`received ${got} where the transcript has ${expected}`);
  }
  return faults;
}

/** Addresses of files are signed anew whenever they are shown; a link's is sealed, and no part of the transcript. */
function withoutAddresses(activity: object): string {
  return JSON.stringify(activity, (key, value: unknown) => {
    if (key === 'contentUrl' || key === 'thumbnailUrl') return undefined;
    return key === 'text' && typeof value === 'string' ? value.replace(LINK_ADDRESS, LINK) : value;
  });
}

const LINK = 'the link';
const LINK_ADDRESS = /(?<=\]\()http:\/\/[^/]+\/(?:suivi|depot|coordonnees)\/lien\/[\w-]{43}(?=\)$)/u;
