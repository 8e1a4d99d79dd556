import type { UnitOfWork } from '../../../commands/ports';
import type { Line } from '../../../playground/whatsapp/model';
import type { Phones } from '../../../playground/whatsapp/phones';
import { eventually } from '../../support/eventually';
import type { Customer, Driver, SentFile, Shown } from './driver';

/** People who may write, one after the other. */
export const PEOPLE = Array.from({ length: 40 }, (_, index) => ({
  id: `phone-${index}`,
  name: `Client ${index}`,
  phone: String(212_600_003_000 + index),
  userId: `MA.P${index}`,
  note: '',
}));

/** Nobody whom the driver brings: Salma with the number on file, somebody who hides theirs, and others. */
export const KNOWN_PEOPLE = [
  { id: 'salma', name: 'Salma', phone: '212600000001', userId: 'MA.SALMA', note: '' },
  { id: 'hidden', name: 'Sans numéro', phone: null, userId: 'MA.HIDDEN', note: '' },
  ...Array.from({ length: 9 }, (_, index) => ({
    id: `other-${index}`,
    name: `Client ${index}`,
    phone: `21260000100${index}`,
    userId: `MA.O${index}`,
    note: '',
  })),
];

const PATIENCE_MS = 20_000;

/** What is found in the end, looked for whenever a chat changes. */
export function untilOnPhones<T>(
  { network }: Phones,
  what: string,
  find: () => T | undefined | null | false,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = find();
      if (found === undefined || found === null || found === false) return;
      done();
      resolve(found);
    };
    const timer = setTimeout(() => {
      done();
      reject(new Error(`${what} did not come`));
    }, PATIENCE_MS);
    const stop = network.listen(look);
    const done = (): void => {
      clearTimeout(timer);
      stop();
    };
    look();
  });
}

/** The Cloud API, with phones of the playground behind it. */
export function whatsappDriver(phones: () => Phones, unitOfWork: () => UnitOfWork): Driver {
  let arrived = 0;
  return {
    arrive: async () => {
      const person = PEOPLE[arrived];
      arrived += 1;
      if (person === undefined) throw new Error('more people than phones');
      const customer = new WhatsappCustomer(phones(), unitOfWork, person);
      await customer.say('bonjour');
      await customer.until('the greeting', () => customer.shown().some(({ text }) => text.includes('matricule')));
      return customer;
    },
  };
}

class WhatsappCustomer implements Customer {
  constructor(
    private readonly phones: Phones,
    private readonly unitOfWork: () => UnitOfWork,
    private readonly person: (typeof PEOPLE)[number],
  ) {}

  conversationId(): Promise<string> {
    const { phoneNumberId } = this.phones.network.options;
    const alias = { kind: 'telephone', value: `+${this.person.phone}` } as const;
    return this.unitOfWork().run(async (tx) => {
      const [placed] = await tx.identities.place('whatsapp', phoneNumberId, [[alias]]);
      return placed?.conversationId ?? '';
    });
  }

  shown(): Shown[] {
    return this.received().map(shownOn);
  }

  until<T>(what: string, find: () => T | undefined | null | false): Promise<T> {
    return untilOnPhones(this.phones, what, find);
  }

  async say(text: string): Promise<void> {
    await this.tell({ type: 'text', text: { body: text } });
  }

  /** In one webhook. */
  async sayTogether(texts: readonly string[]): Promise<void> {
    const { network } = this.phones;
    await network.together(() => {
      for (const body of texts) network.say(this.person.id, { type: 'text', text: { body } });
    });
    await this.taken();
  }

  async sayCopies(text: string, times: number): Promise<() => Promise<void>> {
    const { network } = this.phones;
    network.faults.push({ kind: 'duplicate', times });
    const { body } = await this.tell({ type: 'text', text: { body: text } });
    return async () => {
      expect(await network.webhooks.post(body)).toBe(200);
    };
  }

  async sayUnknown(): Promise<void> {
    await this.tell({ type: 'hologram', hologram: { depth: 3 } });
  }

  async tap(title: string): Promise<void> {
    const line = this.received().findLast((one) => repliesOf(one).some((reply) => reply.title === title));
    const reply = line && repliesOf(line).find((one) => one.title === title);
    if (line === undefined || reply === undefined) throw new Error(`no button ${title}`);
    const { kind, ...tapped } = reply;
    await this.tell({ type: 'interactive', interactive: { type: kind, [kind]: tapped } }, line.id);
  }

  async send({ name, mime, bytes }: SentFile): Promise<void> {
    this.phones.shareFile(this.person.id, { bytes, mime, name, caption: '' });
    await this.taken();
  }

  record(recording: Buffer): Promise<void> {
    return this.send({ name: 'vocal.ogg', mime: 'audio/ogg; codecs=opus', bytes: recording });
  }

  /** A phone is always there. */
  comeBack(): Promise<void> {
    return Promise.resolve();
  }

  leave(): Promise<void> {
    return Promise.resolve();
  }

  private tell(message: Parameters<Phones['network']['say']>[1], context?: string): ReturnType<typeof this.taken> {
    this.phones.network.say(this.person.id, message, context);
    return this.taken();
  }

  /** The webhook that has just been made is acknowledged. */
  private async taken() {
    const delivery = this.phones.network.state.deliveries.at(-1);
    if (delivery === undefined) throw new Error('no webhook');
    await eventually(() => delivery.state === 'delivered');
    return delivery;
  }

  private received(): Line[] {
    return this.phones.network.linesOf(this.person.id).filter(({ from }) => from === 'business');
  }
}

interface Reply {
  readonly kind: 'button_reply' | 'list_reply';
  readonly id: string;
  readonly title: string;
}

interface Interactive {
  readonly body: { readonly text: string };
  readonly action: {
    readonly buttons?: readonly { readonly reply: { readonly id: string; readonly title: string } }[];
    readonly sections?: readonly { readonly rows: readonly { readonly id: string; readonly title: string }[] }[];
  };
}

function contentOf({ message }: Line) {
  return message as { readonly text?: { readonly body: string }; readonly interactive?: Interactive };
}

function repliesOf(line: Line): Reply[] {
  const { buttons = [], sections = [] } = contentOf(line).interactive?.action ?? {};
  return [
    ...buttons.map(({ reply }) => ({ kind: 'button_reply' as const, ...reply })),
    ...sections.flatMap(({ rows }) => rows.map(({ id, title }) => ({ kind: 'list_reply' as const, id, title }))),
  ];
}

function shownOn(line: Line): Shown {
  const { text, interactive } = contentOf(line);
  return { text: text?.body ?? interactive?.body.text ?? '', buttons: repliesOf(line).map(({ title }) => title) };
}
