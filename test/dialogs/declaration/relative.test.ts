import { DeclarationDialogue } from '../../support/declaration-dialogue';

const AMOUNT = /\d[\d\s\u00a0\u202f]*(DH|€)/u;

async function readBackToRelative(): Promise<DeclarationDialogue> {
  const dialogue = new DeclarationDialogue();
  dialogue.runner.session.confirmedAs = 'proche';
  await dialogue.say('bonjour');
  for (const said of ['pare-brise cassé ce matin à Rabat', 'non', '📷', '📷 900 dh']) await dialogue.say(said);
  return dialogue;
}

describe('a relative who corrects', () => {
  it('is read back no sum, whoever said it', async () => {
    const dialogue = new DeclarationDialogue();
    dialogue.runner.session.confirmedAs = 'proche';
    const said = ['bonjour', 'pare-brise cassé ce matin à Rabat', 'non', '📷', '📷 900 dh', 'le devis est de 1200 dh'];
    for (const words of said) expect(await dialogue.say(words)).not.toMatch(AMOUNT);
    expect(dialogue.rows.claim.facts.quoteAmount).toBeDefined();
    expect(await dialogue.say('en fait le montant est 1500')).not.toMatch(AMOUNT);
    expect(await dialogue.say('corriger le montant')).not.toMatch(AMOUNT);
  });

  it.each(["ce n'est pas le bon contrat", 'corriger le contrat'])('“%s”: sees no policy', async (words) => {
    const dialogue = await readBackToRelative();
    const answer = await dialogue.say(words);
    expect(answer).toMatch(/^Seul l'assuré peut voir et changer le contrat\./);
    expect(answer).not.toMatch(/Votre voiture ou votre logement|AUTO|HAB|Quel contrat/);
    expect(await dialogue.say('oui')).toMatch(/L'assuré lira la suite/);
  });

  it('sees none in a draft of the policyholder’s either', async () => {
    const dialogue = new DeclarationDialogue();
    for (const said of ['bonjour', 'pare-brise cassé ce matin à Rabat', 'non', '📷', '📷 900 dh']) {
      await dialogue.say(said);
    }
    dialogue.runner.session.confirmedAs = 'proche';
    expect(await dialogue.say("c'était à Salé en fait")).not.toMatch(AMOUNT);
    expect(await dialogue.say('corriger le contrat')).toMatch(/^Seul l'assuré peut voir/);
  });
});
