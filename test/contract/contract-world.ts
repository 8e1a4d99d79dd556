import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { TEMPLATES } from '../../adapters/whatsapp/templates';
import type { NewCustomer } from '../../domain/people/people';
import { Phones } from '../../playground/whatsapp/phones';
import { NOON } from '../support/conversation-player';
import { motorPolicy } from '../support/domain-samples';
import { eventually } from '../support/eventually';
import { aCustomer, anAdvisor } from '../support/records';
import { buttonsOf, type Shown as OnDesk } from '../support/shown';
import { createSalma } from '../support/salma';
import { serve } from '../support/serve';
import { SocketProduct } from '../support/socket-product';
import type { Driver } from './drivers/driver';
import { Talk } from './drivers/talk';
import { KNOWN_PEOPLE, PEOPLE } from './drivers/whatsapp';

export const ADVISOR = 'U0ADVISOR1';

const CONNECTION = {
  accessToken: 'access token',
  appSecret: 'app secret',
  verifyToken: 'verify token',
  phoneNumberId: '106540352242922',
};

/** A provider that listens and speaks. */
export interface Voices {
  /** What it hears next; null: an answer of a form that is none. */
  words: string | null;
  /** How it sounds. */
  sound: Buffer;
  /** What it was asked to say. */
  readonly asked: { readonly input: string; readonly response_format: string }[];
}

/** Opus in OGG, of one channel. */
export const RECORDING = Buffer.concat([
  Buffer.from('OggS\0\x02'),
  Buffer.alloc(20),
  Buffer.from('\x01\x13OpusHead\x01\x01'),
  Buffer.alloc(300),
]);

/** One started product with all its channels, the phones and the desk where Meta and Slack would be, and who was here. */
export class ContractWorld {
  /** Everybody who has talked, with who they are where they have said so. */
  readonly talks: { readonly talk: Talk; person: NewCustomer | null }[] = [];
  private people = 0;

  private constructor(
    readonly product: SocketProduct,
    readonly phones: Phones,
    readonly voices: Voices,
    private readonly end: () => Promise<void>,
  ) {}

  static async open(): Promise<ContractWorld> {
    const dataDir = await mkdtemp(join(tmpdir(), 'dossier-contract-'));
    const phones = new Phones({
      ...CONNECTION,
      dataDir,
      basePath: '',
      people: [...PEOPLE, ...KNOWN_PEOPLE],
      templates: TEMPLATES,
      retryDelaysMs: [50],
    });
    const meta = await serve((req, res) => void phones.handle(req, res));
    const whatsapp = { ...CONNECTION, graphUrl: `${meta.origin}/graph`, apiVersion: 'v26.0', messagesPerSecond: 80 };
    const voices: Voices = { words: null, sound: RECORDING, asked: [] };
    const provider = await serve((req, res) => {
      void text(req).then((body) => {
        const speaks = req.url?.endsWith('/audio/speech') ?? false;
        if (speaks) voices.asked.push(JSON.parse(body) as Voices['asked'][number]);
        res.end(speaks ? voices.sound : JSON.stringify({ text: voices.words }));
      });
    });
    const url = `${provider.origin}/v1`;
    const env = { TRANSCRIPTION_URL: url, SPEECH_URL: url, WHATSAPP_SPOKEN_ANSWERS: 'on' };
    const product = await SocketProduct.start(env, { whatsapp, demoData: false });
    phones.connect({ origin: meta.origin, deliver: `${product.origin}/whatsapp/webhook` });
    const world = new ContractWorld(product, phones, voices, async () => {
      for (const { talk } of world.talks) await talk.customer.leave();
      await product.close();
      await phones.close();
      await meta.stop();
      await provider.stop();
      await rm(dataDir, { recursive: true, force: true });
    });
    await world.unitOfWork.run((tx) => {
      tx.advisors.save(anAdvisor({ slackUserId: ADVISOR, firstName: 'Nadia' }));
      return Promise.resolve();
    });
    await createSalma(world.unitOfWork);
    return world;
  }

  close(): Promise<void> {
    return this.end();
  }

  get unitOfWork() {
    return this.product.first.foundation.unitOfWork;
  }

  /** Somebody new on a channel, greeted. */
  async arrive(driver: Driver): Promise<Talk> {
    const talk = new Talk(await driver.arrive(), () => this.unitOfWork);
    this.talks.push({ talk, person: null });
    return talk;
  }

  /** Says who they are and proves it; from there on they are asked whether that is them. */
  async identify(talk: Talk): Promise<NewCustomer> {
    this.people += 1;
    const pin = '2718';
    const person = aCustomer({
      pin,
      matricule: `CT-${100 + this.people}-AB`,
      lastName: `Contrat${String.fromCharCode(64 + this.people)}`,
      // Of nobody who writes here: each is asked for the second factor.
      phone: `+3363999${1000 + this.people}`,
    });
    await this.unitOfWork.run((tx) => {
      tx.customers.create(person, NOON);
      const number = `AUTO-${person.matricule}`;
      tx.policies.create(motorPolicy({ id: randomUUID(), holderId: person.id, number, suspensions: [] }));
      return Promise.resolve();
    });
    const entry = this.talks.find((each) => each.talk === talk);
    if (entry) entry.person = person;
    await talk.ask(person.matricule, /code PIN/u);
    await talk.ask(pin, new RegExp(`Vous êtes bien Mme ${person.lastName}`, 'u'));
    return person;
  }

  /** The card of somebody's dossier in Slack, once it is there and can be taken. */
  async card(person: NewCustomer): Promise<OnDesk> {
    const { database, workspace } = this.product;
    const [row] = await eventually(
      () =>
        database.query<{ numero_sinistre: string }>('SELECT numero_sinistre FROM sinistres WHERE client_id = $1', [
          person.id,
        ]),
      (rows) => rows.length > 0,
    );
    const cards = (): OnDesk[] => workspace.messages() as unknown as OnDesk[];
    const found = await eventually(
      () =>
        cards().find(({ text, ts, thread_ts = ts }) => thread_ts === ts && text.includes(row?.numero_sinistre ?? '')),
      (card) => card !== undefined && buttonsOf(card).includes('take'),
    );
    if (found === undefined) throw new Error('no card');
    return found;
  }

  thread({ ts }: OnDesk): OnDesk[] {
    return this.product.workspace.messages({ thread_ts: ts }) as unknown as OnDesk[];
  }
}
