import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { Line } from '../../playground/whatsapp/model';
import type { Phones } from '../../playground/whatsapp/phones';
import { NOON } from '../support/conversation-player';
import { motorPolicy } from '../support/domain-samples';
import { eventually } from '../support/eventually';
import { aCustomer } from '../support/records';
import { SALMA } from '../support/salma';
import { RECORDING, type ContractWorld } from './contract-world';
import { untilOnPhones } from './drivers/whatsapp';

/** What is WhatsApp's own: its numbers, batches, refusals and recordings, and whole declarations in two languages. */
export function whatsappContract(world: () => ContractWorld): void {
  const phones = (): Phones => world().phones;
  const received = (person: string): Line[] =>
    phones()
      .network.linesOf(person)
      .filter(({ from }) => from === 'business');

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
  function reads(person: string, text: RegExp, after = 0): Promise<Line> {
    return untilOnPhones(phones(), `${person}: ${String(text)}`, () =>
      received(person)
        .slice(after)
        .find((one) => text.test(wordsOf(one))),
    );
  }

  const says = (person: string, text: string) => phones().network.say(person, { type: 'text', text: { body: text } });

  /** Taps a button of a message that is in the chat. */
  function taps(person: string, line: Line, title: string): void {
    const { interactive } = line.message as {
      interactive: { action: { buttons: { reply: { id: string; title: string } }[] } };
    };
    const reply = interactive.action.buttons.map((button) => button.reply).find((one) => one.title === title);
    phones().network.say(
      person,
      { type: 'interactive', interactive: { type: 'button_reply', button_reply: reply } },
      line.id,
    );
  }

  /** Holds the microphone for a moment. */
  function records(person: string): void {
    phones().shareFile(person, { bytes: RECORDING, mime: 'audio/ogg; codecs=opus', name: null, caption: '' });
  }

  let hue = 0;

  /** A photo that is like no other. */
  async function sendsPhoto(person: string, caption = ''): Promise<void> {
    hue += 10;
    const background = { r: hue % 250, g: 120, b: 60 };
    const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
      .jpeg()
      .toBuffer();
    phones().shareFile(person, { bytes, mime: 'image/jpeg', name: null, caption });
  }

  describe('WhatsApp', () => {
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
      const papers = await world().product.database.query(
        'SELECT d.id FROM documents d JOIN sinistres s ON s.id = d.sinistre_id WHERE s.client_id = $1',
        [SALMA.id],
      );
      expect(papers).toHaveLength(6);
      await eventually(() =>
        phones()
          .network.linesOf('salma')
          .every(({ from, seen }) => from === 'business' || seen === true),
      );
      await eventually(() => received('salma').every(({ status }) => status === 'delivered'));
    });

    it('answers somebody whose number is hidden, and asks them for the factor', async () => {
      says('hidden', 'bonjour');
      await reads('hidden', /Donnez votre matricule/u);
      says('hidden', 'AB-123-CD');
      await reads('hidden', /code PIN/u);
    });

    it('answers five messages of one webhook in their order, each copy once', async () => {
      phones().network.faults.push({ kind: 'duplicate', times: 5 });
      await phones().network.together(() => {
        for (const word of ['bonjour', 'mon matricule est', 'AB-123-CD', 'pardon', '4711']) says('other-1', word);
      });
      await reads('other-1', /Vous êtes bien Mme Alaoui/u);
      await phones().network.webhooks.settled();
      const answers = received('other-1').map(wordsOf);
      expect(answers.filter((words) => words.includes('Vous êtes bien'))).toHaveLength(1);
      await eventually(
        () =>
          world().product.database.query(
            `SELECT id FROM messages_entrants WHERE source = 'whatsapp' AND statut <> 'traite'`,
          ),
        (open) => open.length === 0,
      );
    });

    it('sends again what Meta refuses for now, and what was lost after it was taken, once', async () => {
      phones().network.faults.push({ kind: 'error', code: 131056 }, { kind: 'lose_answer' });
      says('other-3', 'bonjour');
      await reads('other-3', /Donnez votre matricule/u);
      await eventually(async () => {
        const rows = await world().product.database.query<{ statut: string }>(
          `SELECT statut FROM messages_sortants WHERE nature = 'whatsapp.message'`,
        );
        return rows.every(({ statut }) => statut === 'envoye');
      });
      // The status with our key said that it had arrived.
      expect(received('other-3')).toHaveLength(1);
    });

    it('reads back what a voice note says where somebody listens, and takes it once it is confirmed', async () => {
      world().voices.words = 'mon matricule est AB-123-CD';
      says('other-7', 'bonjour');
      await reads('other-7', /Donnez votre matricule/u);
      records('other-7');
      taps('other-7', await reads('other-7', /J'ai entendu : « mon matricule est AB-123-CD »/u), 'Oui');
      await reads('other-7', /code PIN/u);
      // An answer of another form is no answer: the customer is asked to write.
      world().voices.words = null;
      records('other-7');
      await reads('other-7', /vocal est gardé/u);
    });

    it('answers whoever speaks aloud as well, and whoever wishes it, where the provider gives Opus in OGG', async () => {
      const me = 'other-8';
      const { voices } = world();
      const notes = () => received(me).filter(({ message }) => message.type === 'audio');
      const asked = (words: string) => voices.asked.filter(({ input }) => input.includes(words));
      voices.words = 'je ne suis pas client';
      says(me, 'bonjour');
      await reads(me, /Donnez votre matricule/u);
      records(me);
      await reads(me, /J'ai entendu : « je ne suis pas client »/u);
      const [note] = await eventually(notes, (found) => found.length === 1);
      expect(asked('« je ne suis pas client »')).toMatchObject([{ response_format: 'opus' }]);
      const audio = note?.message.audio as { id: string; voice: boolean };
      const { mime } = phones().network.state.media[audio.id] ?? {};
      expect([audio.voice, mime]).toEqual([true, 'audio/ogg; codecs=opus']);
      // What is answered to writing is not said; and where the provider gives something else, the words are all.
      voices.sound = Buffer.from('ID3, as if it were MP3');
      voices.words = 'bonjour à vous';
      says(me, 'aide');
      const { length } = received(me);
      await eventually(() => received(me).length > length);
      records(me);
      await eventually(() => asked('« bonjour à vous »').length === 1);
      await eventually(
        () =>
          world().product.database.query(
            `SELECT id FROM messages_sortants WHERE cle LIKE '%:voix' AND statut <> 'envoye'`,
          ),
        (rows) => rows.length === 0,
      );
      expect(notes()).toHaveLength(1);
      voices.sound = RECORDING;
      says(me, "réponds-moi à l'oral");
      await reads(me, /D'accord, je vous réponds aussi à l'oral/u);
      await eventually(notes, (found) => found.length === 2);
    });

    it('speaks Arabic with whoever writes it, from the account to the settlement, on its own buttons', async () => {
      const karima = aCustomer({ matricule: 'KA-001-RI', phone: '+212600001006', language: 'fr' });
      await world().unitOfWork.run((tx) => {
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
  });
}
