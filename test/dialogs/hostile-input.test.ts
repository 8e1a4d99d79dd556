import fc from 'fast-check';
import { DeclarationDialogue } from '../support/declaration-dialogue';

const RUNS = 150;
const LONG = `${'Alors voilà, je vous raconte encore, '.repeat(270)}fin`;

const HOSTILE: readonly string[] = [
  '',
  '   ',
  LONG,
  'x'.repeat(10_000),
  '😀😀😀',
  '🤷',
  '<script>alert(1)</script>',
  '"; drop table sinistres; --',
  '\u0000\u0007\u202e',
  '\ud800',
  '{"$where": 1}',
  '../../etc/passwd',
  '31 février',
  'demain',
  'le 45/13/9999',
  '-500 dh',
  'douze milliards',
  '1e999',
  '0',
  '999999999999999999999999',
  '????',
  'ghghgh jkjkjk',
  'le la les de du des',
];

/** One way to each question of a declaration. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  account: ['bonjour'],
  injuries: ['bonjour', "on m'a percuté hier à Fès"],
  type: ['bonjour', 'il y a eu un souci hier à Fès avec mes affaires', 'non'],
  lossDate: ['bonjour', "on m'a percuté à Fès", 'non'],
  place: ['bonjour', "on m'a percuté hier", 'non'],
  theftOf: ['bonjour', 'vol hier à Fès', 'non'],
  thirdParty: ['bonjour', "j'ai eu un accident hier à Fès", 'non'],
  constat: ['bonjour', "on m'a percuté hier à Fès", 'non'],
  otherDriverKnown: ['bonjour', "on m'a percuté hier à Fès", 'non', 'non'],
  police: ['bonjour', "on m'a percuté hier à Fès", 'non', 'non', 'non'],
  claimedAmount: ['bonjour', 'on a volé ma voiture hier à Fès', 'non'],
  amountToConfirm: ['bonjour', 'on a volé ma voiture hier à Fès', 'non', '3000'],
  policy: ['bonjour', 'incendie hier à Fès', 'non', '3000 dh'],
  dateBeforePolicy: ['bonjour', 'pare-brise cassé le 3 janvier 2019 à Fès', 'non'],
  constatPhoto: ['bonjour', "on m'a percuté hier à Fès", 'non', 'oui'],
  constatByQuestions: ['bonjour', "on m'a percuté hier à Fès", 'non', 'oui', 'je ne peux pas'],
  ownDriver: ['bonjour', "on m'a percuté hier à Fès", 'non', 'oui', 'je ne peux pas', 'oui'],
  otherDriver: ['bonjour', "on m'a percuté hier à Fès", 'non', 'oui', 'je ne peux pas', 'oui', '[Moi]'],
  boxes: [
    'bonjour',
    "on m'a percuté hier à Fès",
    'non',
    'oui',
    'je ne peux pas',
    'oui',
    '[Moi]',
    'A B',
    '12345-A-6',
    'Wafa',
  ],
  signatures: ['bonjour', "on m'a percuté hier à Fès", 'non', 'oui', '📷'],
  photos: ['bonjour', "on m'a percuté hier à Fès", 'non', 'constat signé', '📷'],
  quote: ['bonjour', 'pare-brise cassé hier à Fès', 'non', '📷'],
  quoteLater: ['bonjour', 'pare-brise cassé hier à Fès', 'non', '📷', 'non'],
  quoteAmount: ['bonjour', 'pare-brise cassé hier à Fès', 'non', '📷', '📷'],
  readBack: ['bonjour', 'pare-brise cassé hier à Fès', 'non', '📷', '📷 900 dh'],
  correctWhat: ['bonjour', 'pare-brise cassé hier à Fès', 'non', '📷', '📷 900 dh', 'non'],
  correctDate: ['bonjour', 'pare-brise cassé hier à Fès', 'non', '📷', '📷 900 dh', '[Corriger]', '[La date]'],
};

const questionOf = (dialogue: DeclarationDialogue): string | undefined => {
  const stack = dialogue.runner.stored as { dialogs?: { dialogStack?: { state?: { question?: string } }[] } };
  return stack.dialogs?.dialogStack?.at(-1)?.state?.question;
};

describe('hostile and nonsense answers', () => {
  it.each(Object.entries(PATHS))(
    'to %s are answered, decide nothing, and leave no fact behind',
    async (_name, path) => {
      for (const hostile of HOSTILE) {
        const dialogue = new DeclarationDialogue();
        for (const said of path) await dialogue.say(said);
        const asked = questionOf(dialogue);
        const replied = await dialogue.say(hostile);
        expect([hostile.slice(0, 30), replied.length > 0]).toEqual([hostile.slice(0, 30), true]);
        const [claim] = [...dialogue.rows.claims.values()];
        expect(claim?.status ?? 'nouveau').toBe('nouveau');
        // A shrug is "je ne sais pas"; nothing here is a yes.
        expect(claim?.facts.injuries).not.toBe('yes');
        expect(JSON.stringify(claim?.facts ?? {}).length).toBeLessThan(12_000);
        expect([asked, hostile, questionOf(dialogue) === undefined]).toEqual([asked, hostile, false]);
      }
    },
  );

  const pool: readonly string[] = [
    ...HOSTILE,
    'oui',
    'non',
    'je ne sais pas',
    'je ne peux pas',
    'plus tard',
    '📷',
    '📷📷📷📷',
    '📷 devis 900 dh',
    '📷 certificat médical',
    'corriger',
    'corriger le montant',
    "non, c'était lundi",
    'en fait à Rabat',
    "c'était un vol",
    "il n'y a pas de constat",
    'constat signé',
    'hier',
    'à Casablanca',
    '3000',
    '3000 dh',
    'la police est venue',
    "j'ai mal au cou",
    'bris de glace hier à Fès',
    "on m'a percuté hier à Fès",
    'incendie',
    "fuite d'eau",
  ];

  /** What no order of words, taps and photos may bring about. */
  function expectSound(dialogue: DeclarationDialogue): void {
    for (const { facts, decision, version } of dialogue.rows.claims.values()) {
      if (decision?.accepted === undefined) continue;
      expect(facts.injuries).toBe('no');
      expect(facts.documents?.devis_ou_facture).toBe('received');
      expect(facts.quoteAmount).toBeDefined();
      expect(facts.amountToConfirm).toBeUndefined();
      expect(version).toBeGreaterThan(1);
    }
    const accepted = [...dialogue.rows.reimbursements.values()].filter(({ status }) => status === 'accepte');
    expect(accepted.length).toBeLessThanOrEqual(dialogue.rows.claims.size);
  }

  it('never throw nor settle what must not be, in any order, with taps on any button, however late', async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pool) },
      { weight: 3, arbitrary: fc.nat(8).map((tap) => `tap ${tap}`) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    );
    const start = fc.constantFrom(...Object.values(PATHS));
    await fc.assert(
      fc.asyncProperty(start, fc.array(step, { minLength: 1, maxLength: 25 }), async (path, steps) => {
        const dialogue = new DeclarationDialogue();
        for (const said of path) await dialogue.say(said);
        const seen: string[] = [...dialogue.taps];
        for (const said of steps) {
          const tap = /^tap (\d)$/.exec(said);
          const chosen = tap === null ? said : seen[seen.length - 1 - Number(tap[1])];
          await dialogue.say(chosen ?? 'oui');
          seen.push(...dialogue.taps);
          expectSound(dialogue);
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});
