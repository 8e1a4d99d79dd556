import { PatientClient, type Received, type Saying } from '../../support/direct-line-patient';
import type { Customer, Driver, SentFile, Shown } from './driver';

const PATIENCE_MS = 20_000;

/** Web chat, as a client of Direct Line 3.0 that listens on its stream or asks again and again. */
export function webchatDriver(base: () => string, secret: string, by: 'stream' | 'polling'): Driver {
  return {
    arrive: async () => {
      const client = new PatientClient(base(), secret, by);
      await client.open();
      await client.until('the greeting', () => client.received.some(asksForMatricule), PATIENCE_MS);
      return new WebchatCustomer(client);
    },
  };
}

const asksForMatricule = ({ text = '' }: Received): boolean => text.includes('matricule');

class WebchatCustomer implements Customer {
  constructor(private readonly client: PatientClient) {}

  conversationId(): Promise<string> {
    return Promise.resolve(this.client.conversationId);
  }

  shown(): Shown[] {
    return this.client.received
      .filter(({ type, from }) => type === 'message' && from.role !== 'user')
      .map((activity) => ({ text: activity.text ?? '', buttons: actionsOf(activity).map(({ title }) => title) }));
  }

  until<T>(what: string, find: () => T | undefined | null | false): Promise<T> {
    return this.client.until(what, find, PATIENCE_MS);
  }

  async say(text: string): Promise<void> {
    await this.client.say({ text });
  }

  async sayTogether(texts: readonly string[]): Promise<void> {
    await Promise.all(texts.map((text) => this.client.say({ text })));
  }

  async sayCopies(text: string, times: number): Promise<() => Promise<void>> {
    const key = `copies of ${text}`;
    const ids = await Promise.all(Array.from({ length: times }, () => this.client.say({ text }, key)));
    // Each copy is acknowledged as the first one was.
    expect(new Set(ids).size).toBe(1);
    return async () => {
      expect(await this.client.say({ text }, key)).toBe(ids[0]);
    };
  }

  /** What a card of another bot's would submit. */
  async sayUnknown(): Promise<void> {
    await this.client.say({ text: '', value: { hologram: true } });
  }

  async tap(title: string): Promise<void> {
    const action = this.client.received.flatMap(actionsOf).findLast((each) => each.title === title);
    if (action === undefined) throw new Error(`no button ${title}`);
    await this.client.say({ text: title, value: action.value });
  }

  async send({ name, mime, bytes }: SentFile): Promise<void> {
    const saying: Saying = { text: '', files: [{ name, type: mime, bytes }] };
    await this.client.say(saying);
  }

  record(recording: Buffer): Promise<void> {
    return this.send({ name: 'vocal.ogg', mime: 'audio/ogg', bytes: recording });
  }

  comeBack(): Promise<void> {
    return this.client.catchUp();
  }

  leave(): Promise<void> {
    return this.client.giveUp();
  }
}

function actionsOf({ suggestedActions }: Received): readonly { readonly title: string; readonly value: unknown }[] {
  return suggestedActions?.actions ?? [];
}
