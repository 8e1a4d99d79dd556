import type { ServiceWorld, SlackOutside } from '../support/service-world';
import type { Shown } from '../support/shown';
import type { Written } from './advisors';
import { linesForDesk, takenBy, textOf, type Kept } from './check-transcripts';

interface EscalationRow {
  readonly id: string;
  readonly conversation_id: string;
  readonly fil_bureau: string | null;
  readonly prenom: string | null;
  readonly prises: number;
}

/** Everything that is wrong between the database and the channel, in words. */
export async function faultsOfDesk(
  world: ServiceWorld,
  { workspace }: SlackOutside,
  kept: readonly Kept[],
  written: readonly Written[],
): Promise<string[]> {
  const escalations = await world.database.query<EscalationRow>(
    `SELECT e.id, s.conversation_id, e.fil_bureau, c.prenom,
       (SELECT count(*)::int FROM journal_audit j WHERE j.sujet = e.id::text AND j.action = 'escalation.taken') AS prises
     FROM escalades e JOIN sinistres s ON s.id = e.sinistre_id LEFT JOIN conseillers c ON c.id = e.conseiller_id`,
  );
  const all = workspace.messages() as unknown as Shown[];
  const roots = all.filter(({ ts, thread_ts = ts }) => thread_ts === ts);
  const faults =
    roots.length === escalations.length ? [] : [`${escalations.length} escalations, ${roots.length} roots`];
  for (const escalation of escalations) {
    const of = kept.find(({ customer }) => customer.client.conversationId === escalation.conversation_id);
    if (!of) {
      faults.push(`escalation ${escalation.id} belongs to no customer`);
      continue;
    }
    const cards = roots.filter((root) => keyOf(root) === `card:${escalation.id}`);
    const [card] = cards;
    const thread = card ? (workspace.messages({ thread_ts: card.ts }) as unknown as Shown[]).slice(1) : [];
    const found = [
      ...(cards.length === 1 ? [] : [`its card was posted ${cards.length} times`]),
      ...(card?.ts === escalation.fil_bureau ? [] : [`its thread is recorded as ${String(escalation.fil_bureau)}`]),
      ...faultsOfOwner(of, escalation, card),
      ...faultsOfThread(of, escalation, thread),
      ...faultsOfReplies(
        of,
        written.filter(({ card: at }) => at === card?.ts),
      ),
    ];
    faults.push(...found.map((fault) => `escalation of customer ${of.customer.number}: ${fault}`));
  }
  return [...faults, ...faultsOfDeliveries(workspace.deliveries())];
}

/** One person took it, the customer was told so once, and the card says the same. */
function faultsOfOwner(of: Kept, { prenom, prises }: EscalationRow, card: Shown | undefined): string[] {
  const told = takenBy(of);
  const returned = of.customer.scenario.returned === true;
  const stands = returned ? 'Traité, dossier en cours' : `Suivi par ${String(prenom)}`;
  return [
    ...(prises === 1 ? [] : [`taken ${prises} times`]),
    ...(told.length === 1 && told[0] === prenom ? [] : [`owner ${String(prenom)}, the customer read ${told.join()}`]),
    ...(card?.text.includes(stands) ? [] : [`the card says ${String(card?.text)} instead of ${stands}`]),
  ];
}

/** The brief once, and every line of the customer's once, in the customer's order, and no others. */
function faultsOfThread(of: Kept, { id }: EscalationRow, thread: readonly Shown[]): string[] {
  const keys = thread.flatMap((message) => keyOf(message) ?? []);
  const expected = linesForDesk(of).map(({ sequence }) => `thread:${of.customer.client.conversationId}:${sequence}`);
  const mirrored = keys.filter((key) => key.startsWith('thread:'));
  const faults: string[] = [];
  if (keys.filter((key) => key === `brief:${id}`).length !== 1) faults.push('its brief does not stand there once');
  if (mirrored.join() !== expected.join()) faults.push(`mirrored ${mirrored.join()} instead of ${expected.join()}`);
  for (const line of linesForDesk(of)) {
    const words = textOf(line);
    if (words !== '' && thread.filter(({ text }) => text.endsWith(words)).length !== 1)
      faults.push(`not once: ${words}`);
  }
  return faults;
}

/** What the owner wrote for the customer was delivered once, in order, under their name; nothing else left the thread. */
function faultsOfReplies({ entries }: Kept, written: readonly Written[]): string[] {
  const delivered = entries.filter(({ speaker }) => speaker === 'conseiller');
  const got = delivered.map((entry) => `${(entry.activity.from as { name?: string }).name ?? ''}: ${textOf(entry)}`);
  const meant = written.filter(({ forCustomer }) => forCustomer).map(({ by, text }) => `${by}: ${text}`);
  return got.join('\n') === meant.join('\n')
    ? []
    : [`delivered ${JSON.stringify(got)} instead of ${JSON.stringify(meant)}`];
}

function faultsOfDeliveries(deliveries: ReturnType<SlackOutside['workspace']['deliveries']>): string[] {
  return deliveries
    .filter(({ state }) => state !== 'delivered')
    .map(({ kind, state }) => `Slack's ${kind} is ${state}`);
}

function keyOf({ metadata }: Shown): string | undefined {
  return metadata?.event_payload.outbox_key;
}
