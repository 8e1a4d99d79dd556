import { DeclarationDialogue, type Exchange } from '../../support/declaration-dialogue';
import { dirhams } from '../../support/domain-samples';

const CONFIRM = '[Confirmer] [Corriger]';
/** Amounts are written with the spaces that never break. */
const sum = (text: string): string => text.replace(/(\d) (\d{3})/g, '$1\u202f$2').replace(/ (DH)/g, '\u00a0$1');

async function said(lines: readonly string[]): Promise<DeclarationDialogue> {
  const dialogue = new DeclarationDialogue();
  let replied = '';
  for (const line of ['bonjour', ...lines]) replied = await dialogue.say(line);
  expect(replied).toMatch(/^Je relis/m);
  return dialogue;
}

const collision = (): Promise<DeclarationDialogue> =>
  said([
    "collision hier à Fès avec une Audi, aucun blessé, constat rempli et signé, on m'est rentré dedans à l'arrêt",
    '📷',
    '📷📷📷📷',
    '📷 800 dh',
  ]);
const glass = (account = 'pare-brise cassé hier à Fès', amount = '900 dh'): Promise<DeclarationDialogue> =>
  said([account, 'non', '📷', `📷 ${amount}`]);

describe('what is said at the read-back is recorded before anything is decided', () => {
  it('a liability that is contested goes to a person', async () => {
    const dialogue = await collision();
    await dialogue.play([
      [
        "en fait l'autre conducteur conteste maintenant sa responsabilité",
        sum(
          `Noté : les récits diffèrent.\nJe relis : collision hier, Fès, aucun blessé, devis 800 DH, les récits diffèrent. Est-ce exact ? ${CONFIRM}`,
        ),
      ],
      ['oui', /^Les récits diffèrent : un conseiller écoute chacun\./],
    ]);
    expect(dialogue.rows.claim).toMatchObject({ status: 'escalade', facts: { liability: 'contested' } });
    expect(dialogue.rows.reimbursements.size).toBe(0);
  });

  it.each<readonly [string, string, RegExp | string, object]>([
    [
      'liability, without “en fait”',
      "l'autre conducteur conteste",
      /^Noté : les récits diffèrent/,
      { liability: 'contested' },
    ],
    ['liability, with a yes', "oui mais l'autre conteste", /^Noté : les récits diffèrent/, { liability: 'contested' }],
    ['police', 'la police est venue finalement', /Envoyez une photo du rapport de police/, { police: 'yes' }],
    ['place', "c'était à Meknès", /Je relis : collision hier, Meknès/, { place: 'Meknès' }],
    ['date', 'lundi en fait', /Je relis : collision lundi 8 juin/, {}],
    ['injuries', 'finalement mon passager est blessé', /une personne a mal/, { injuries: 'yes' }],
    ['type', "non, c'est du vandalisme", /^Corrigé : vandalisme/, { type: 'vandalisme' }],
    [
      'other damage',
      "on m'a aussi volé mon autoradio",
      /collision hier, Fès, aucun blessé, aussi vol/,
      { otherDamage: ['vol'] },
    ],
    [
      'constat',
      "en fait il n'y a pas de constat",
      /^Corrigé : pas de constat\. Donnez son nom ou sa plaque/,
      { constat: 'no' },
    ],
    ['amount', 'le devis est de 900 dh', /devis 900/, { quoteAmount: dirhams(900) }],
    ['policy, named', "ce n'est pas le bon contrat", /^Votre voiture ou votre logement/, {}],
    ['liability, named', 'corriger la responsabilité', /^Que faisait chaque véhicule/, {}],
  ])('%s', async (_name, words, replied, facts) => {
    const dialogue = await collision();
    await dialogue.play([[words, replied]]);
    expect(dialogue.rows.claim).toMatchObject({ status: 'nouveau', facts });
    expect(dialogue.rows.reimbursements.size).toBe(0);
  });

  it('what a vehicle did, told otherwise, is for a person', async () => {
    const dialogue = await collision();
    await dialogue.play([
      [
        "en fait c'est moi qui ai reculé sur elle",
        /^Corrigé : vos précisions sur les faits\.\nJe relis : collision hier/,
      ],
      ['oui', /Votre dossier demande un regard humain\./],
    ]);
    expect(dialogue.rows.claim.decision).toMatchObject({ outcome: 'escalade', ground: 'recit_modifie' });
  });

  it('a cause that changes on a decisive point is for a person', async () => {
    const dialogue = await glass('pare-brise fissuré hier à Fès par un caillou');
    await dialogue.play([
      [
        "en fait c'est moi qui ai cassé le pare-brise avec mon échelle chez moi",
        /^Corrigé : chez moi, vos précisions sur les faits\.\nJe relis : bris de glace hier, chez moi/,
      ],
      ['oui', /Votre dossier demande un regard humain\./],
    ]);
    expect(dialogue.rows.claim.decision).toMatchObject({ outcome: 'escalade', ground: 'recit_modifie' });
    expect(dialogue.rows.reimbursements.size).toBe(0);
  });

  it('the same cause told again changes nothing', async () => {
    const dialogue = await glass('pare-brise fissuré hier à Fès par un caillou');
    await dialogue.play([['oui, un gravillon', /^Accepté automatiquement/]]);
  });

  it('words that say nothing known are asked about, not dropped', async () => {
    const dialogue = await glass();
    await dialogue.play([['non la voiture était rouge', /^Dites ce qui est à corriger/]]);
    expect(dialogue.rows.claim.facts.account).toContain('non la voiture était rouge');
  });
});

describe('an amount corrected at the read-back', () => {
  it.each<readonly [string, string]>([
    ["non c'est 989,90", '989,90'],
    ["c'est 989,90 en fait", '989,90'],
    ['989,90', '989,90'],
    ['plutôt 1 100', '1 100'],
  ])('without a currency is read back once with it: %s', async (words, shown) => {
    const dialogue = await glass();
    await dialogue.play([
      [words, sum(`Je lis ${shown} DH. Est-ce le bon montant ? [Oui] [Non]`)],
      ['oui', sum(`Je relis : bris de glace hier, Fès, aucun blessé, devis ${shown} DH. Est-ce exact ? ${CONFIRM}`)],
      ['oui', new RegExp(`^Accepté automatiquement : ${sum(shown)} − 500`)],
    ]);
  });

  it.each(['1 030 dirhams pas 900', 'pas 900 mais 1 030 dirhams', 'le devis c’est 1 030 dh et non 900 dh'])(
    'is the one that is meant: %s',
    async (words) => {
      const dialogue = await glass();
      await dialogue.play([[words, /^Je relis : .*devis 1.030.DH/]]);
      expect(dialogue.rows.claim.facts.quoteAmount).toEqual(dirhams(1_030));
    },
  );

  it('is a signal when it more than doubles, however it was said', async () => {
    for (const steps of [
      ["non c'est 2500", 'oui', 'oui'],
      ["non c'est 950", 'non, 2 500 dh', 'oui'],
    ]) {
      const dialogue = await glass();
      let replied = '';
      for (const step of steps) replied = await dialogue.say(step);
      expect([steps, replied]).toEqual([steps, expect.stringMatching(/Votre dossier demande un regard humain/)]);
    }
  });

  it('is neither a day nor a place', async () => {
    const dialogue = await glass();
    await dialogue.play([["non, c'était lundi 8", /^Je relis : bris de glace lundi 8 juin/]]);
    expect(dialogue.rows.claim.facts).toMatchObject({ quoteAmount: dirhams(900) });
    expect(dialogue.rows.claim.facts.amountToConfirm).toBeUndefined();
  });
});

describe('“Dites ce qui est à corriger”', () => {
  it.each<readonly [string, readonly Exchange[]]>([
    ['a yes names nothing yet', [['oui', /^Nommez ce qui change/]]],
    ['“confirmer” confirms', [['confirmer', /^Accepté automatiquement/]]],
    ['“rien” goes on', [['rien', /^Je relis/]]],
    ['a sum alone', [['1 100', /^Je lis 1.100.DH/]]],
    ['a dispute', [["l'autre conducteur conteste", /Noté : les récits diffèrent\.\nJe relis/]]],
  ])('%s', async (_name, exchanges) => {
    const dialogue = await glass();
    await dialogue.play([['[Corriger]', /^Dites ce qui est à corriger/], ...exchanges]);
  });
});

describe('“aussi”', () => {
  it('adds a kind of damage instead of taking the first one back', async () => {
    const dialogue = new DeclarationDialogue();
    for (const line of ['bonjour', 'bris de glace sur ma voiture hier à Fès', 'non']) await dialogue.say(line);
    await dialogue.play([
      ["en fait on m'a aussi volé mon autoradio dans la voiture", /^Noté : aussi vol\. Envoyez une photo des dégâts\./],
    ]);
    expect(dialogue.rows.claim.facts).toMatchObject({ type: 'bris_de_glace', otherDamage: ['vol'] });
  });
});
