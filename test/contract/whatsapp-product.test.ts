import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import sharp from 'sharp';
import { freePort } from '../../app/free-port';
import { layFoundation, type Foundation } from '../../app/foundation';
import { composeService, type Service } from '../../app/service';
import { TEMPLATES } from '../../adapters/whatsapp/templates';
import { loadConfig } from '../../config/config';
import { createPersonalCodec } from '../../models/personal-codec';
import type { Line } from '../../playground/whatsapp/model';
import { Phones } from '../../playground/whatsapp/phones';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { NOON } from '../support/conversation-player';
import { motorPolicy } from '../support/domain-samples';
import { eventually } from '../support/eventually';
import { aCustomer } from '../support/records';
import { createSalma } from '../support/salma';
import { serve } from '../support/serve';

jest.setTimeout(120_000);

const SECRETS = {
  TOKEN_SECRET: 'the token secret of the contract',
  MASTER_KEY: 'the master key of the contract, 32 bytes',
  DIRECTLINE_SECRET: 'the direct line secret of the contract',
  OPS_PASSWORD: 'the ops password of the contract',
};
const WHATSAPP = {
  accessToken: 'access token',
  appSecret: 'app secret',
  verifyToken: 'verify token',
  phoneNumberId: '106540352242922',
};
const UNUSED = () => {
  throw new Error('nothing is read from files');
};
const PEOPLE = [
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

let database: TestDatabase;
let dataDir: string;
let phones: Phones;
let meta: Awaited<ReturnType<typeof serve>>;
let port: number;
let foundation: Foundation;
let service: Service;

/** The whole product, with the phones of the playground where Meta would be. */
beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'dossier-phones-'));
  const options = { ...WHATSAPP, dataDir: join(dataDir, 'meta'), basePath: '', people: PEOPLE };
  phones = new Phones({ ...options, templates: TEMPLATES, retryDelaysMs: [50] });
  meta = await serve((req, res) => void phones.handle(req, res));
  port = await freePort('127.0.0.1');
  phones.connect({ origin: meta.origin, deliver: `http://127.0.0.1:${port}/whatsapp/webhook` });
  await createSalma(database.createUnitOfWork({ codec: createPersonalCodec(SECRETS.MASTER_KEY) }));
  await start();
});

afterAll(async () => {
  await stop();
  await phones.close();
  await meta.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(env: Readonly<Record<string, string>> = {}): Promise<void> {
  const config = loadConfig(
    { ...SECRETS, DATA_DIR: join(dataDir, 'product'), DATABASE_URL: database.url, SLACK: 'off', ...env },
    { read: UNUSED, localSecrets: () => SECRETS },
  );
  foundation = await layFoundation(config, database.url, pino({ level: 'silent' }), {});
  service = await composeService(foundation, {
    roles: { web: true, worker: true },
    slack: null,
    whatsapp: { ...WHATSAPP, graphUrl: `${meta.origin}/graph`, apiVersion: 'v26.0', messagesPerSecond: 80 },
    publicUrl: `http://127.0.0.1:${port}`,
  });
  await service.listen(port, '127.0.0.1');
}

async function stop(): Promise<void> {
  await service.stop();
  await foundation.close();
}

const received = (person: string): Line[] => phones.network.linesOf(person).filter(({ from }) => from === 'business');

/** The words of a message, and its buttons. */
function wordsOf({ message }: Line): string {
  const { text, interactive, template } = message as {
    text?: { body: string };
    interactive?: { body: { text: string }; action: { buttons?: { reply: { title: string } }[] } };
    template?: { name: string };
  };
  const buttons = (interactive?.action.buttons ?? []).map(({ reply }) => ` [${reply.title}]`).join('');
  return `${text?.body ?? interactive?.body.text ?? template?.name ?? ''}${buttons}`;
}

/** Waits for a message that says this, after so many others. */
async function reads(person: string, text: RegExp, after = 0): Promise<Line> {
  const line = await eventually(
    () =>
      received(person)
        .slice(after)
        .find((one) => text.test(wordsOf(one))) ?? received(person).map(wordsOf).slice(after),
    (found) => !Array.isArray(found),
  );
  return line as Line;
}

const says = (person: string, text: string) => phones.network.say(person, { type: 'text', text: { body: text } });

/** Taps a button of a message that is in the chat. */
function taps(person: string, line: Line, title: string): void {
  const { interactive } = line.message as {
    interactive: { action: { buttons: { reply: { id: string; title: string } }[] } };
  };
  const reply = interactive.action.buttons.map((button) => button.reply).find((one) => one.title === title);
  phones.network.say(
    person,
    { type: 'interactive', interactive: { type: 'button_reply', button_reply: reply } },
    line.id,
  );
}

/** Opus in OGG, of one channel. */
function voiceNote(): Buffer {
  return Buffer.concat([
    Buffer.from('OggS\0\x02'),
    Buffer.alloc(20),
    Buffer.from('\x01\x13OpusHead\x01\x01'),
    Buffer.alloc(300),
  ]);
}

/** Holds the microphone for a moment. */
function records(person: string): void {
  phones.shareFile(person, { bytes: voiceNote(), mime: 'audio/ogg; codecs=opus', name: null, caption: '' });
}

let hue = 0;

/** A photo that is like no other. */
async function sendsPhoto(person: string, caption = ''): Promise<void> {
  hue += 10;
  const background = { r: hue % 250, g: 120, b: 60 };
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();
  phones.shareFile(person, { bytes, mime: 'image/jpeg', name: null, caption });
}

it('settles a simple claim on the phone: the number is the second factor, photos land on the dossier', async () => {
  says('salma', 'bonjour');
  await reads('salma', /Donnez votre matricule/u);
  says('salma', 'ab123cd');
  taps('salma', await reads('salma', /Vous êtes bien Mme Alaoui/u), 'Oui');
  await reads('salma', /Que souhaitez-vous faire/u);
  says('salma', 'on m’a reculé dessus ce matin parking Marjane casa');
  await reads('salma', /a-t-il mal/u);
  says('salma', 'non, constat signé');
  await reads('salma', /recto du constat/u);
  await sendsPhoto('salma');
  await reads('salma', /quatre vues de la voiture/u);
  for (let view = 0; view < 4; view += 1) await sendsPhoto('salma');
  await reads('salma', /Avez-vous un devis/u);
  says('salma', 'oui, 3200 dh');
  await sendsPhoto('salma');
  taps('salma', await reads('salma', /Je relis/u), 'Confirmer');
  await reads('salma', /3\s200 − 500 \(franchise\) = 2\s700/u);
  expect(await database.query('SELECT id FROM documents')).toHaveLength(6);
  await eventually(() =>
    phones.network.linesOf('salma').every(({ from, seen }) => from === 'business' || seen === true),
  );
  await eventually(() => received('salma').every(({ status }) => status === 'delivered'));
});

it('answers somebody whose number is hidden, and asks them for the factor', async () => {
  says('hidden', 'bonjour');
  await reads('hidden', /Donnez votre matricule/u);
  says('hidden', 'AB-123-CD');
  await reads('hidden', /code PIN/u);
});

it('recognises a tap on a question that is closed', async () => {
  says('other-0', 'bonjour');
  const first = await reads('other-0', /Donnez votre matricule/u);
  says('other-0', 'je ne sais pas');
  await eventually(() => received('other-0').length > 1);
  const before = received('other-0').length;
  taps('other-0', first, 'Sans matricule');
  await eventually(() => received('other-0').length > before);
  // Asked again, and not gone on with: that was another question.
  expect(received('other-0').slice(-1).map(wordsOf)).toEqual([expect.stringMatching(/matricule/u)]);
});

it('answers five messages of one webhook in their order, each copy once', async () => {
  phones.network.faults.push({ kind: 'duplicate', times: 5 });
  await phones.network.together(() => {
    for (const word of ['bonjour', 'mon matricule est', 'AB-123-CD', 'pardon', '4711']) says('other-1', word);
  });
  await reads('other-1', /Vous êtes bien Mme Alaoui/u);
  await phones.network.webhooks.settled();
  const answers = received('other-1').map(wordsOf);
  expect(answers.filter((words) => words.includes('Vous êtes bien'))).toHaveLength(1);
  const asked = await database.query(
    `SELECT id FROM messages_entrants WHERE source = 'whatsapp' AND statut <> 'traite'`,
  );
  expect(asked).toEqual([]);
});

it('loses nothing that was said while it was away', async () => {
  await stop();
  says('other-2', 'bonjour');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await start();
  await reads('other-2', /Donnez votre matricule/u);
});

it('sends again what Meta refuses for now, and what was lost after it was taken, once', async () => {
  phones.network.faults.push({ kind: 'error', code: 131056 }, { kind: 'lose_answer' });
  says('other-3', 'bonjour');
  await reads('other-3', /Donnez votre matricule/u);
  await eventually(async () => {
    const rows = await database.query<{ statut: string }>(
      `SELECT statut FROM messages_sortants WHERE nature = 'whatsapp.message'`,
    );
    return rows.every(({ statut }) => statut === 'envoye');
  });
  // The status with our key said that it had arrived.
  expect(received('other-3')).toHaveLength(1);
});

it('keeps a voice note, and asks for its words', async () => {
  says('other-4', 'bonjour');
  await reads('other-4', /Donnez votre matricule/u);
  records('other-4');
  await reads('other-4', /vocal est gardé/u);
});

it('reads back what a voice note says where somebody listens, and takes it once it is confirmed', async () => {
  const heard: string[] = [];
  let words: unknown = 'mon matricule est AB-123-CD';
  const provider = await serve((req, res) => {
    heard.push(req.url ?? '');
    req.resume().on('end', () => res.end(JSON.stringify({ text: words })));
  });
  await stop();
  await start({ TRANSCRIPTION_URL: `${provider.origin}/v1` });
  says('other-7', 'bonjour');
  await reads('other-7', /Donnez votre matricule/u);
  records('other-7');
  taps('other-7', await reads('other-7', /J'ai entendu : « mon matricule est AB-123-CD »/u), 'Oui');
  await reads('other-7', /code PIN/u);
  // An answer of another form is no answer: the customer is asked to write.
  words = null;
  records('other-7');
  await reads('other-7', /vocal est gardé/u);
  expect(heard).toEqual(['/v1/audio/transcriptions', '/v1/audio/transcriptions']);
  await stop();
  await provider.stop();
  await start();
});

it('answers whoever speaks aloud as well, where it is wanted and the provider gives Opus in OGG', async () => {
  const asked: unknown[] = [];
  let voice = voiceNote();
  let words = 'je ne suis pas client';
  const provider = await serve((req, res) => {
    void text(req).then((body) => {
      if (req.url?.endsWith('/audio/speech')) asked.push(JSON.parse(body));
      res.end(req.url?.endsWith('/audio/speech') ? voice : JSON.stringify({ text: words }));
    });
  });
  await stop();
  await start({
    TRANSCRIPTION_URL: `${provider.origin}/v1`,
    SPEECH_URL: `${provider.origin}/v1`,
    WHATSAPP_SPOKEN_ANSWERS: 'on',
  });
  const me = 'other-8';
  const notes = () => received(me).filter(({ message }) => message.type === 'audio');
  says(me, 'bonjour');
  await reads(me, /Donnez votre matricule/u);
  records(me);
  await reads(me, /J'ai entendu : « je ne suis pas client »/u);
  const [note] = await eventually(notes, (found) => found.length === 1);
  expect(asked).toMatchObject([{ response_format: 'opus', input: expect.stringContaining("J'ai entendu") as string }]);
  const audio = note?.message.audio as { id: string; voice: boolean };
  expect([audio.voice, phones.network.state.media[audio.id]?.mime]).toEqual([true, 'audio/ogg; codecs=opus']);
  // What is answered to writing is not said; and where the provider gives something else, the words are all.
  voice = Buffer.from('ID3, as if it were MP3');
  words = 'bonjour à vous';
  says(me, 'aide');
  const before = received(me).length;
  await eventually(() => received(me).length > before);
  records(me);
  await eventually(() => asked.length === 2);
  await eventually(
    () => database.query(`SELECT id FROM messages_sortants WHERE cle LIKE '%:voix' AND statut <> 'envoye'`),
    (rows) => rows.length === 0,
  );
  expect(notes()).toHaveLength(1);
  await stop();
  await provider.stop();
  await start();
});

it('speaks Arabic with whoever writes it, from the account to the settlement, on its own buttons', async () => {
  const karima = aCustomer({ matricule: 'KA-001-RI', phone: '+212600001006', language: 'fr' });
  await database.createUnitOfWork({ codec: createPersonalCodec(SECRETS.MASTER_KEY) }).run((tx) => {
    tx.customers.create(karima, NOON);
    tx.policies.create(motorPolicy({ id: randomUUID(), holderId: karima.id, number: 'AUTO-K', suspensions: [] }));
    return Promise.resolve();
  });
  const me = 'other-6';
  says(me, 'السلام عليكم، صدمتني سيارة أمس');
  await reads(me, /أعطوا الآن رقم الانخراط/u);
  // The number on file is the second factor.
  says(me, karima.matricule);
  taps(me, await reads(me, /هل معنا/u), 'نعم');
  taps(me, await reads(me, /هل يشعر أحد بألم/u), 'لا');
  await reads(me, /أين حدث ذلك/u);
  says(me, 'parking Marjane');
  taps(me, await reads(me, /هل ملأتم المعاينة الودية/u), 'نعم');
  await reads(me, /أرسلوا صورة لوجه المعاينة/u);
  await sendsPhoto(me);
  taps(me, await reads(me, /التوقيعين معا/u), 'نعم');
  await reads(me, /أربع صور للسيارة/u);
  for (let view = 0; view < 4; view += 1) await sendsPhoto(me);
  await reads(me, /هل لديكم عرض أسعار/u);
  await sendsPhoto(me, '3200 درهم');
  taps(me, await reads(me, /أعيد ما فهمته/u), 'تأكيد');
  await reads(me, /تم القبول آليا[^]*2\s700/u);
  expect(received(me).map(wordsOf).join('\n')).not.toMatch(/\b(?:vous|votre|Oui|Non|Choisir)\b/u);
});

it('reads a place, and says politely what it cannot read', async () => {
  says('other-5', 'bonjour');
  await reads('other-5', /Donnez votre matricule/u);
  phones.network.say('other-5', { type: 'order', order: { catalog_id: '1' } });
  await reads('other-5', /Je n'ai rien pu lire/u);
});
