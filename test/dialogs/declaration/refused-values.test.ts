import { DeclarationDialogue } from '../../support/declaration-dialogue';

/** NOON of the dialogues is 10 June 2026. */
async function readBack(): Promise<DeclarationDialogue> {
  const dialogue = new DeclarationDialogue();
  for (const said of ['bonjour', 'pare-brise cassé ce matin à Rabat', 'non', '📷', '📷 900 dh'])
    await dialogue.say(said);
  return dialogue;
}

describe('a value that cannot be', () => {
  it.each([
    ['corriger la date : 12/2/2031', /^« 12\/2\/2031 » n'est pas encore arrivé\. Quand est-ce arrivé \?/],
    ['en fait c’était le 31 février', /^« (le )?31 février » n'existe pas dans le calendrier\. Quand est-ce arrivé/],
    ['change the date: 30/2/2026', /(30\/2\/2026).*(exist|calend)/],
    ['corriger le montant : 0 dh', /^Un montant doit dépasser zéro\. Quel est le montant/],
  ])('“%s” at the read-back: is told what is wrong, and asked', async (words, answer) => {
    const dialogue = await readBack();
    const { facts } = dialogue.rows.claim;
    expect(await dialogue.say(words)).toMatch(answer);
    expect(dialogue.rows.claim.facts).toMatchObject({ lossDate: facts.lossDate, quoteAmount: facts.quoteAmount });
    expect(dialogue.rows.claim.status).toBe('nouveau');
  });

  it('in answer to “what is to be corrected?” too', async () => {
    const dialogue = await readBack();
    await dialogue.say('[Corriger]');
    expect(await dialogue.say('la date, le 12/2/2031')).toMatch(
      /^« (le )?12\/2\/2031 » n'est pas encore arrivé\. Quand/,
    );
    expect(await dialogue.say('hier')).toMatch(/^Je relis : bris de glace hier/);
  });

  it.each([
    'pas encore',
    'plus tard',
    'not yet',
    'later',
    'merci',
    'mazal',
    'environ 3000',
    'hier matin',
    'اليوم صباحا',
  ])('“%s” is no place', async (words) => {
    const dialogue = new DeclarationDialogue();
    for (const said of ['bonjour', 'pare-brise cassé ce matin', 'non']) await dialogue.say(said);
    await dialogue.say(words);
    expect(dialogue.rows.claim.facts.place).toBeUndefined();
  });

  it('“rue 12” is one', async () => {
    const dialogue = new DeclarationDialogue();
    for (const said of ['bonjour', 'pare-brise cassé ce matin', 'non', 'rue 12']) await dialogue.say(said);
    expect(dialogue.rows.claim.facts.place).toBe('rue 12');
  });

  it('at another question', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.say('bonjour');
    await dialogue.say('pare-brise cassé ce matin à Rabat');
    expect(await dialogue.say('corriger la date : 12/2/2031')).toMatch(
      /^« 12\/2\/2031 » n'est pas encore arrivé\. Quand/,
    );
  });

  it.each([
    ["on m'a percuté le 12/2/2031 à Fès", /« (le )?12\/2\/2031 » n'est pas encore arrivé\.\s+Quand est-ce arrivé/],
    [
      "accident le 31 février à Casa, l'autre a reculé",
      /« (le )?31 février » n'existe pas dans le calendrier\.\s+Quand/,
    ],
  ])('“%s”: the account is kept, its date is not, and that is said when the date is asked', async (account, asked) => {
    const dialogue = new DeclarationDialogue();
    await dialogue.say('bonjour');
    await dialogue.say(account);
    expect(await dialogue.say('non')).toMatch(asked);
    expect(dialogue.rows.claim.facts.lossDate).toBeUndefined();
    expect(dialogue.rows.claim.facts.account).toContain(account);
  });
});
