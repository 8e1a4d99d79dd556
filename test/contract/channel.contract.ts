import sharp from 'sharp';
import type { NewCustomer } from '../../domain/people/people';
import { eventually } from '../support/eventually';
import { SYSTEM } from '../support/records';
import { ADVISOR, RECORDING, type ContractWorld } from './contract-world';
import type { Driver } from './drivers/driver';
import type { Talk } from './drivers/talk';

/** Where nothing can be read, or only a client's fault is told. */
const UNREADABLE = /Je n'ai rien pu lire|Le texte est vide/u;
const WELCOME = "Bonjour, je suis l'assistant automatique de Dossier";

/** [what, as it is said, what is answered] to the question for the matricule. */
const NONSENSE: readonly (readonly [what: string, said: string, answer: RegExp])[] = [
  ['nonsense', 'ghghgh jkjkjk', /matricule/u],
  ['10 000 characters', 'x'.repeat(10_000), /trop long/u],
  ['nothing', '', UNREADABLE],
  ['blanks', '  \n\t ', UNREADABLE],
  ['control characters', '\u0000\u0007', UNREADABLE],
  ['emoji only', '😀😀😀', UNREADABLE],
  ['mark-up', '<script>alert(1)</script>', /matricule/u],
];

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const BAD_FILES = [
  [
    'of more than 10 MB',
    'photo.png',
    Buffer.concat([PNG, Buffer.alloc(11 * 1024 * 1024)]),
    /trop (?:lourd|volumineu)/u,
  ],
  [
    'that is a program',
    'photo.jpg',
    Buffer.from('MZ\u0090 cannot be run in DOS mode', 'latin1'),
    /pas une photo|Format/u,
  ],
  ['of no byte', 'photo.jpg', Buffer.alloc(0), /vide|lisible/u],
] as const;

/** What a conversation is on every channel, whatever carries it: two of them, step by step. */
export function channelContract(name: string, driver: Driver, world: () => ContractWorld): void {
  describe(`${name}: somebody whom nobody knows`, () => {
    let talk: Talk;
    beforeAll(async () => {
      talk = await world().arrive(driver);
    });

    it('is greeted once: not again who says hello, or comes back', async () => {
      await talk.ask('bonjour', /matricule/u);
      await talk.customer.comeBack();
      await talk.ask('me revoilà', /matricule/u);
      await talk.isShownAll();
      expect(talk.whole().split(WELCOME)).toHaveLength(2);
    });

    it('is answered once for each message and in order, also for those of the same moment', async () => {
      const { length: before } = await talk.answers();
      await talk.ask('message un', /matricule/u);
      await talk.customer.sayTogether(['message deux', 'message trois']);
      const answered = await eventually(
        async () => (await talk.answers()).slice(before),
        (said) => said.length === 3 && said.every(({ answers }) => answers > 0),
      );
      const texts = answered.map(({ text }) => text);
      expect([texts[0], ...texts.slice(1).sort()]).toEqual(['message un', 'message deux', 'message trois']);
      const stored = await world().product.database.query<{ activite_id: string }>(
        "SELECT activite_id FROM messages_entrants WHERE conversation_id = $1 AND nature = 'message' ORDER BY id",
        [await talk.customer.conversationId()],
      );
      expect(answered.map(({ id }) => id)).toEqual(stored.slice(before).map(({ activite_id }) => activite_id));
      await talk.isShownAll();
    });

    it('has each message taken once, however often it comes, at once or later', async () => {
      const { length: before } = await talk.answers();
      const again = await talk.customer.sayCopies('une fois', 5);
      await talk.ask('puis ceci', /matricule/u);
      await again();
      await talk.ask('enfin cela', /matricule/u);
      const texts = (await talk.answers()).slice(before).map(({ text }) => text);
      expect(texts).toEqual(['une fois', 'puis ceci', 'enfin cela']);
      await talk.isShownAll();
    });

    it.each(NONSENSE)('is answered with a sentence where nothing can be read: %s', async (_what, said, answer) => {
      const { text } = await talk.ask(said, answer);
      expect(text).toMatch(/[.?]$/u);
      expect(text).not.toMatch(/undefined|null|\[object|at \w+ \(/u);
    });

    it('is answered with a sentence for a kind that nobody knows, and goes on', async () => {
      const { length } = talk.customer.shown();
      await talk.customer.sayUnknown();
      await talk.reads(/Je n'ai rien pu lire|rien d’autre qu’un id/u, length);
      await talk.ask('AB-987-YZ', /code PIN/u);
    });

    it('is answered first of all when in danger', async () => {
      await talk.ask('au secours ma femme saigne, elle ne répond plus', /Appelez le 15/u);
    });
  });

  describe(`${name}: a policyholder`, () => {
    let talk: Talk;
    let person: NewCustomer;
    beforeAll(async () => {
      talk = await world().arrive(driver);
      person = await world().identify(talk);
    });

    /** Types of what is on the dossier. */
    const kept = (): Promise<string[]> =>
      world().unitOfWork.run(async (tx) => {
        const [claim] = await tx.claims.ofCustomer(SYSTEM, person.id, 1);
        const documents = await tx.claimFile.documents(SYSTEM, claim?.id ?? '');
        return documents.map(({ file }) => file.mime);
      });

    it('answers buttons by a tap or by their words, and a tap on a question that is closed is known as such', async () => {
      expect(talk.customer.shown().at(-1)?.buttons).toEqual(['Oui', 'Non', 'Je suis un proche']);
      await talk.tap('Oui', /Que souhaitez-vous faire/u);
      await talk.ask('déclarer un sinistre', /Que s'est-il passé/u);
      // Asked again, and not gone on with: that was another question.
      await talk.tap('Je suis un proche', /Racontez/u);
      await talk.ask('pare-brise cassé hier à Fès', /a-t-il été blessé/u);
      await talk.ask('non', /Envoyez une photo/u);
    });

    it.each(BAD_FILES)('is told in a sentence that a file %s is refused', async (_what, file, bytes, answer) => {
      const { length } = talk.customer.shown();
      await talk.customer.send({ name: file, mime: file.endsWith('png') ? 'image/png' : 'image/jpeg', bytes });
      await talk.reads(answer, length);
      expect(await kept()).toEqual([]);
    });

    it('has a photo on the dossier', async () => {
      const { length } = talk.customer.shown();
      await talk.customer.send({ name: 'dégât.jpg', mime: 'image/jpeg', bytes: await photo() });
      await talk.reads(/reçue/u, length);
      expect(await kept()).toEqual(['image/jpeg']);
    });

    it('has a recording kept with it, and is asked for its words where nobody could hear them', async () => {
      const { length } = talk.customer.shown();
      await talk.customer.record(RECORDING);
      await talk.reads(/vocal est gardé/u, length);
      expect((await kept()).sort()).toEqual(['audio/ogg', 'image/jpeg']);
      await talk.isShownAll();
    });

    it('is handed over both ways: the bot is silent, both are read, and the end is told', async () => {
      const { workspace } = world().product;
      await talk.ask('parler à un conseiller', /conseiller/u);
      const card = await world().card(person);
      await workspace.click({ user: ADVISOR, action_id: 'take', ts: card.ts });
      await talk.reads(/Nadia a pris votre dossier/u);

      await talk.customer.say('bonjour Nadia');
      await talk.customer.say('êtes-vous là ?');
      await eventually(() =>
        world()
          .thread(card)
          .some(({ text }) => text.includes('êtes-vous là ?')),
      );
      const { ts } = await workspace.type({ user: ADVISOR, text: 'Je vous appelle demain.', thread_ts: card.ts });
      await talk.reads(/Je vous appelle demain\./u);
      const lines = await talk.lines();
      const taken = lines.findLastIndex(({ activity }) => String(activity.text).includes('a pris votre'));
      expect(lines.slice(taken + 1).map(({ speaker }) => speaker)).toEqual(['client', 'client', 'conseiller']);
      const marks = await eventually(
        () =>
          world()
            .thread(card)
            .find((line) => line.ts === ts)?.reactions,
        (shown) => shown !== undefined,
      );
      expect(marks).toMatchObject([{ name: 'white_check_mark', count: 1 }]);

      await workspace.click({ user: ADVISOR, action_id: 'ask_close', ts: card.ts });
      await eventually(() => workspace.modals(ADVISOR).length > 0);
      await workspace.submit({ user: ADVISOR, values: { outcome: { outcome: 'sans_suite' } } });
      const scale = await talk.reads(/Quelle note donnez-vous/u);
      expect(scale.buttons).toHaveLength(5);
      await talk.ask('5', /Merci pour votre note/u);
      await talk.isShownAll();
    });
  });
}

let hue = 0;

/** Like no other. */
function photo(): Promise<Buffer> {
  hue += 9;
  return sharp({ create: { width: 64, height: 48, channels: 3, background: { r: hue % 256, g: 120, b: 60 } } })
    .jpeg()
    .toBuffer();
}
