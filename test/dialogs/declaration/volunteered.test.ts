import { joinPlaces } from '../../../dialogs/declaration/join-places';
import { DeclarationDialogue, type Exchange } from '../../support/declaration-dialogue';
import { dirhams } from '../../support/domain-samples';

async function told(lines: readonly string[], ...exchanges: readonly Exchange[]): Promise<DeclarationDialogue> {
  const dialogue = new DeclarationDialogue();
  for (const line of ['bonjour', ...lines]) await dialogue.say(line);
  await dialogue.play(exchanges);
  return dialogue;
}

describe('a sum said at another question', () => {
  const glass = ['pare-brise cassé hier à Fès', 'non'];

  it.each<readonly [string, RegExp, object]>([
    [
      'environ cinq mille dirhams',
      /^Noté : montant demandé 5.000.DH\. Envoyez une photo des dégâts/,
      { claimedAmount: dirhams(5_000) },
    ],
    [
      '250 dh, la facture Carglass',
      /^Noté : facture 250.DH\. Envoyez une photo des dégâts/,
      { quoteAmount: dirhams(250) },
    ],
    [
      'oui le devis est de onze mille deux cents dirhams',
      /^Noté : devis 11.200.DH\. Envoyez/,
      { quoteAmount: dirhams(11_200) },
    ],
    ['3 500 dirhams', /^Noté : devis 3.500.DH\. Envoyez/, { quoteAmount: dirhams(3_500) }],
    [
      'le devis c’est 2 030 dirhams pas 2300',
      /^Noté : devis 2.030.DH\. Envoyez une photo des dégâts/,
      { quoteAmount: dirhams(2_030) },
    ],
  ])('is kept and the question stands: %s', async (words, replied, facts) => {
    const dialogue = await told(glass, [words, replied]);
    expect(dialogue.rows.claim.facts).toMatchObject(facts);
  });

  it('is not asked for again', async () => {
    await told(
      [...glass, '250 dh, la facture'],
      ['📷', /^Photo reçue\. Envoyez une photo du devis\./],
      ['📷', /^Je relis : .*facture 250.DH/],
    );
  });

  it('is read back before it takes the place of another one', async () => {
    const dialogue = await told(
      [...glass, '250 dh, la facture'],
      ['la facture fait 650 dh', /^Je lis 650.DH\. Est-ce le bon montant \?/],
      ['oui', /^Envoyez une photo des dégâts/],
    );
    expect(dialogue.rows.claim.facts).toMatchObject({
      quoteAmount: dirhams(650),
      corrections: [{ fact: 'claimedAmount', decisive: true }],
    });
  });

  it('counts at the read-back', async () => {
    await told(
      [...glass, '📷', 'non', 'non'],
      ['huit cents dirhams', /^Je relis : .*montant demandé 800.DH\. Est-ce exact/],
    );
  });
});

describe('a place said more precisely', () => {
  it('is joined to the one that is known', async () => {
    const fire = await told(
      ["feu de friteuse dans la cuisine hier soir, éteint, personne n'est blessé"],
      ['chez moi à Angers', /dans la cuisine, chez moi à Angers.*À combien estimez-vous/],
    );
    expect(fire.rows.claim.facts.place).toBe('dans la cuisine, chez moi à Angers');
    const street = await told(
      ["j'ai eu un accident", 'non', 'hier', 'à casa'],
      ['bd zerktouni', /^Noté : casa, bd zerktouni\. Un autre véhicule/],
    );
    expect(street.rows.claim.facts.place).toBe('casa, bd zerktouni');
  });
});

describe('what the vehicles did', () => {
  it.each([["j'allais tout droit il venait de gauche"], ['il roulait à côté de moi et s’est rabattu']])(
    'is kept wherever it is told: %s',
    async (words) => {
      const dialogue = await told(
        ["accrochage hier à Agadir, un camion m'a touché, aucun blessé, pas de constat", 'non'],
        [words, /^Noté : (.*, )?vos précisions sur les faits\. La police ou la gendarmerie est-elle venue/],
      );
      expect(dialogue.rows.claim.facts.circumstances).toContain(words.slice(0, 12));
    },
  );
});

describe('“non, pas de …”', () => {
  it('answers what it names, and not the question', async () => {
    const dialogue = await told(
      ["quelqu'un a arraché mon rétro hier soir à Fès", 'non'],
      ['non pas de plainte', /Un autre véhicule ou une autre personne était-il concerné/],
      ['oui une voiture', /constat/],
    );
    expect(dialogue.rows.claim.facts).toMatchObject({ police: 'no', thirdParty: 'yes' });
  });

  it('is an answer where it names what was asked, or nothing', async () => {
    for (const words of ["non pas d'autre voiture", 'non, aucun tiers', 'non pas de souci', 'non']) {
      const dialogue = await told(["j'ai eu un accrochage hier à Fès, pas de blessé"], [words, /./]);
      expect([words, dialogue.rows.claim.facts.thirdParty]).toEqual([words, 'no']);
    }
  });
});

describe('a plain statement that contradicts what was said', () => {
  it('corrects it, also without “en fait”', async () => {
    const dialogue = await told(
      ["quelqu'un a arraché mon rétro hier soir à Fès", 'non', 'non'],
      [
        "c'est une voiture qui l'a arraché en passant",
        /^Corrigé : un tiers concerné\. Avez-vous rempli un constat avec l'autre conducteur/,
      ],
    );
    expect(dialogue.rows.claim.facts).toMatchObject({
      type: 'collision',
      thirdParty: 'yes',
      corrections: [{ fact: 'thirdParty' }],
    });
  });

  it.each<readonly [string, string, object]>([
    ['la police est venue', 'police', { police: 'yes' }],
    ['en fait on a rempli un constat', 'constat', { constat: 'yes' }],
  ])('%s', async (words, fact, facts) => {
    const dialogue = await told(
      ['accrochage hier à Fès avec une Fiat, pas de blessé, pas de police, pas de constat, il reculait', 'non'],
      [words, /^Corrigé : /],
    );
    expect(dialogue.rows.claim.facts).toMatchObject({ ...facts, corrections: [{ fact }] });
  });
});

describe('photos', () => {
  const glass = ['pare-brise cassé hier à Fès', 'non'];

  it('are acknowledged by their number in the message', async () => {
    await told(
      ['incendie dans ma cuisine hier, aucun blessé', '📷📷'],
      ['📷', /^Photo reçue\./],
      ['📷📷', /^Photos reçues\./],
    );
  });

  it('that came with an amount are acknowledged with it', async () => {
    const dialogue = await told(
      ['pare-brise éclaté ce matin à Fès'],
      ['📷 voici le devis 420 dh', /^Devis reçu, 420.DH\. Quelqu'un a-t-il été blessé/],
    );
    expect(dialogue.rows.documents.map(({ kind }) => kind)).toEqual(['devis_ou_facture']);
  });

  it('beside the sum of a quote are the quote', async () => {
    const dialogue = await told(
      [...glass, '📷', '350'],
      ['📷', /^Devis reçu\.\nJe lis 350.DH\. Est-ce le bon montant|^Devis reçu\. Je lis 350.DH/],
      ['oui', /^Je relis : .*devis 350.DH/],
    );
    expect(dialogue.rows.documents.map(({ kind }) => kind)).toEqual(['photos', 'devis_ou_facture']);
  });

  it('of several papers named in one message are told apart in their order', async () => {
    const dialogue = await told(
      ['pare-brise éclaté ce matin à Fès'],
      ['📷📷 photo et devis 420 dh', /Quelqu'un a-t-il été blessé/],
    );
    expect(dialogue.rows.documents.map(({ kind }) => kind)).toEqual(['photos', 'devis_ou_facture']);
  });

  it('are no written declaration', async () => {
    const dialogue = await told(
      ["j'ai percuté un poteau hier à Fès, je suis seul en cause et pas de blessé"],
      ['📷', /^1 photo reçue sur 4\. Acceptez-vous que votre récit serve de déclaration écrite/],
    );
    expect(dialogue.rows.claim.facts.documents?.declaration_ecrite).toBeUndefined();
  });

  it('that are promised twice are asked for in other words', async () => {
    await told(
      [...glass],
      ['oui', /^Envoyez une photo des dégâts/],
      ['oui', /^Envoyez la photo, ou dites « je ne peux pas »/],
    );
  });
});

describe('a place told in two messages', () => {
  it.each([
    ['parking à Casablanca', 'rue de Fès, Casablanca', 'parking à Casablanca, rue de Fès'],
    ['dans la cuisine', 'chez moi à Angers', 'dans la cuisine, chez moi à Angers'],
    ['Casablanca', 'rue de Fès, Casablanca', 'rue de Fès, Casablanca'],
    ['rue de Fès, Casablanca', 'casablanca', 'rue de Fès, Casablanca'],
    ['chez le professeur', 'Fes', 'chez le professeur, Fes'],
    ['شارع الجيش الملكي', 'فاس، شارع الجيش الملكي', 'فاس، شارع الجيش الملكي'],
  ])('%s and %s are %s', (before, said, place) => {
    expect(joinPlaces(before, said)).toBe(place);
  });
});
