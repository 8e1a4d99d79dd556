import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asObject, asText, type JsonObject } from '../json';
import { loadState, StateFile } from '../state-file';
import { GraphError, statusError } from './graph-error';
import { checkMessage } from './message-rules';
import type { Fault, Line, LineStatus, MediaFile, NetworkState, Person, WhatsappOptions } from './model';
import { Webhooks } from './webhooks';

const STATE_FILE = 'network.json';
const DAY_MS = 24 * 3_600_000;
const RETRIES_MS = [1_000, 2_000, 5_000, 15_000, 60_000, 300_000];
const PAIR = { burst: 45, everyMs: 6_000 };

/** The Cloud API and the phones behind it: chats, files, a clock of their own, and webhooks to the business. */
export class Network {
  readonly webhooks: Webhooks;
  readonly state: NetworkState;
  readonly faults: Fault[] = [];
  /** The business is writing to these people, until when. */
  readonly typing = new Map<string, number>();
  private readonly file: StateFile;
  private readonly listeners = new Set<() => void>();
  private gathering: JsonObject[] | null = null;

  constructor(readonly options: WhatsappOptions) {
    const kept = loadState(options.dataDir, STATE_FILE) as unknown as NetworkState | undefined;
    this.state = kept ?? { version: 1, ahead: 0, serial: 0, lines: [], media: {}, deliveries: [] };
    this.file = new StateFile(options.dataDir, STATE_FILE, () => JSON.stringify(this.state));
    mkdirSync(join(options.dataDir, 'media'), { recursive: true });
    this.webhooks = new Webhooks({
      rows: this.state.deliveries,
      appSecret: options.appSecret,
      retryDelaysMs: options.retryDelaysMs ?? RETRIES_MS,
      copies: () => this.takeFault('duplicate')?.times ?? 1,
      saveSoon: () => {
        this.file.saveSoon();
      },
    });
  }

  now(): number {
    return Date.now() + this.state.ahead;
  }

  /** Told whenever something has changed. Returns what ends it. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  person(id: string): Person {
    const found = this.options.people.find((person) => person.id === id);
    if (!found) throw new GraphError(100, 'no such person');
    return found;
  }

  linesOf(person: string): Line[] {
    return this.state.lines.filter((line) => line.person === person);
  }

  /** Whether the business may write freely to this person. Milliseconds left; 0: not any more. */
  windowLeft(person: string): number {
    const last = this.linesOf(person).findLast(({ from }) => from === 'customer');
    return last ? Math.max(0, last.at + DAY_MS - this.now()) : 0;
  }

  advance(ms: number): void {
    this.state.ahead += ms;
    this.changed();
  }

  /** What is said while `work` runs arrives in one webhook. */
  async together(work: () => Promise<void> | void): Promise<void> {
    this.gathering = [];
    await work();
    const messages = this.gathering;
    this.gathering = null;
    if (messages.length > 0) this.notify({ messages });
  }

  /** A customer says something. `message`: its type, and what belongs to it. */
  say(personId: string, message: JsonObject, context?: string): Line {
    const person = this.person(personId);
    const line: Line = { id: this.wamid(), person: personId, from: 'customer', at: this.now(), message };
    this.state.lines.push(line);
    const named =
      person.phone === null ? { from_user_id: person.userId } : { from: person.phone, from_user_id: person.userId };
    const told = {
      ...named,
      id: line.id,
      timestamp: String(Math.floor(line.at / 1000)),
      ...message,
      ...(context === undefined ? {} : { context: { from: BUSINESS_NUMBER, id: context } }),
    };
    if (this.gathering) this.gathering.push(told);
    else this.notify({ contacts: [contactOf(person)], messages: [told] });
    this.changed();
    return line;
  }

  /** Keeps a file, of either side. */
  keep(bytes: Buffer, mime: string, name: string | null): MediaFile {
    const sha256 = createHash('sha256').update(bytes).digest('base64');
    const id = String(10 ** 15 + this.next());
    const file = { id, mime, name, sha256, bytes: bytes.length };
    writeFileSync(this.pathOf(id), bytes);
    this.state.media[id] = file;
    this.file.saveSoon();
    return file;
  }

  bytesOf(id: string): Buffer | null {
    return this.state.media[id] ? readFileSync(this.pathOf(id)) : null;
  }

  /** The business sends a message. @throws GraphError. Null: the answer is lost. */
  send(body: JsonObject): { readonly id: string; readonly person: Person | null } | null {
    const error = this.takeFault('error');
    if (error) throw new GraphError(error.code);
    const person = this.recipientOf(body);
    checkMessage(body, this.options.templates, (id) => this.state.media[id]);
    if (person) this.checkPair(person);
    if (person && body.type !== 'template' && this.windowLeft(person.id) === 0) throw new GraphError(131047);
    const id = this.wamid();
    if (person) this.arrive(id, person, body);
    else if (body.to !== undefined) this.tell(id, 'failed', body, 131026);
    return this.takeFault('lose_answer') ? null : { id, person };
  }

  /** Blue ticks, and for a while "typing". */
  markRead(id: string, typing: boolean): void {
    const read = this.state.lines.find((line) => line.id === id && line.from === 'customer');
    if (!read) throw new GraphError(100, 'message_id');
    for (const line of this.linesOf(read.person)) if (line.from === 'customer' && line.at <= read.at) line.seen = true;
    if (typing) this.typing.set(read.person, this.now() + 25_000);
    this.changed();
  }

  /** A person looks at their chat. */
  look(personId: string): void {
    for (const line of this.linesOf(personId)) if (line.status === 'delivered') this.progress(line, 'read');
  }

  takeFault<Kind extends Fault['kind']>(kind: Kind): Extract<Fault, { kind: Kind }> | undefined {
    const at = this.faults.findIndex((fault) => fault.kind === kind);
    return at < 0 ? undefined : (this.faults.splice(at, 1)[0] as Extract<Fault, { kind: Kind }>);
  }

  async close(): Promise<void> {
    await this.webhooks.close();
    await this.file.save();
  }

  private arrive(id: string, person: Person, body: JsonObject): void {
    const { type } = body;
    const content = { type, [String(type)]: body[String(type)] };
    const data = asText(body.biz_opaque_callback_data);
    const line: Line = {
      id,
      person: person.id,
      from: 'business',
      at: this.now(),
      message: content,
      status: 'accepted',
      ...(data === undefined ? {} : { callbackData: data }),
    };
    this.state.lines.push(line);
    this.typing.delete(person.id);
    const fails = this.takeFault('fail_later');
    this.changed();
    // After the answer, as a rule.
    setTimeout(() => {
      this.progress(line, 'sent');
      if (fails) this.progress(line, 'failed', fails.code);
      else this.progress(line, 'delivered');
    }, 30).unref();
  }

  private progress(line: Line, status: LineStatus, error?: number): void {
    line.status = status;
    if (error !== undefined) line.error = error;
    this.tell(
      line.id,
      status,
      { biz_opaque_callback_data: line.callbackData, to: this.person(line.person).phone },
      error,
    );
    this.changed();
  }

  private tell(id: string, status: LineStatus, about: JsonObject, error?: number): void {
    const data = asText(about.biz_opaque_callback_data);
    this.notify({
      statuses: [
        {
          id,
          status,
          timestamp: String(Math.floor(this.now() / 1000)),
          ...(asText(about.to) === undefined ? {} : { recipient_id: asText(about.to)?.replace('+', '') }),
          ...(data === undefined ? {} : { biz_opaque_callback_data: data }),
          ...(error === undefined ? {} : { errors: [statusError(error)] }),
        },
      ],
    });
  }

  private notify(value: JsonObject): void {
    const metadata = { display_phone_number: BUSINESS_NUMBER, phone_number_id: this.options.phoneNumberId };
    this.webhooks.enqueue(`wh${this.next()}`, {
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '102290129340398',
          changes: [{ field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } }],
        },
      ],
    });
  }

  /** Null: nobody that Meta knows. A business-scoped id in `to` goes nowhere without a word, as it does at Meta's. */
  private recipientOf(body: JsonObject): Person | null {
    const { people } = this.options;
    const user = asText(body.recipient);
    if (user !== undefined) return people.find(({ userId }) => userId === user) ?? null;
    const to = asText(body.to);
    if (to === undefined) throw new GraphError(100, 'to');
    return people.find(({ phone }) => phone !== null && `+${phone}` === to) ?? null;
  }

  private checkPair({ id }: Person): void {
    const { burst, everyMs } = this.options.pairLimit ?? PAIR;
    const since = this.now() - burst * everyMs;
    const recent = this.linesOf(id).filter(({ from, at }) => from === 'business' && at > since);
    if (recent.length >= burst) throw new GraphError(131056);
  }

  private changed(): void {
    this.file.saveSoon();
    for (const listener of this.listeners) listener();
  }

  private pathOf(id: string): string {
    return join(this.options.dataDir, 'media', id);
  }

  private wamid(): string {
    return `wamid.${Buffer.concat([randomBytes(12), Buffer.from(String(this.next()))]).toString('base64')}`;
  }

  private next(): number {
    this.state.serial += 1;
    return this.state.serial;
  }
}

/** The number that customers write to; it reaches nobody. */
const BUSINESS_NUMBER = '212500000000';

function contactOf({ name, phone, userId }: Person): JsonObject {
  return { profile: { name }, user_id: userId, ...(phone === null ? {} : { wa_id: phone }) };
}

/** What a chat shows of a media message. */
export function mediaIdOf(message: JsonObject): string | undefined {
  const content = asObject(message[String(message.type)]);
  return asText(content?.id);
}
