import { mergeFacts } from '../../commands/claims/merge-facts';
import { DeclarationDialogue } from '../support/declaration-dialogue';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { createSalma } from '../support/salma';

const db = withTestDatabase();
beforeAll(() => createSalma(db().createUnitOfWork()));

describe('at “Vous êtes bien … ?”', () => {
  async function asked(): Promise<ConversationPlayer> {
    const player = await new ConversationPlayer(db(), new MovedClock()).open();
    await player.join();
    await player.say('AB-123-CD 4711');
    return player;
  }

  it.each([
    "je m'appelle Karim Bennani, je suis là pour elle et sa famille",
    'my name is Karim Bennani and I live here with her in the house',
    'اسمي كريم بناني وأنا أسكن معها في نفس المنزل منذ سنوات',
  ])('“%s” tells who somebody is, and opens no account', async (words) => {
    const player = await asked();
    await player.say(words);
    const answer = await player.send({ text: 'Oui', choice: 'identite/yes' });
    expect(answer).toMatch(/Que souhaitez-vous faire|What would you like|ماذا تريدون|كيف/);
    expect((await player.row()).claimId).toBeNull();
  });
});

describe('papers', () => {
  it('that came stay received, whatever another window says of them later', () => {
    const facts = { account: [], documents: { photos: 'received' } } as const;
    const said = { answers: { documents: { photos: 'unavailable', devis_ou_facture: 'announced' } } } as const;
    expect(mergeFacts(facts, said).documents).toEqual({ photos: 'received', devis_ou_facture: 'announced' });
  });

  it('that were refused bring the question back with its buttons', async () => {
    const dialogue = new DeclarationDialogue();
    for (const said of ['bonjour', 'pare-brise cassé ce matin à Rabat', 'non']) await dialogue.say(said);
    const answer = await dialogue.runner.say({ refused: ['heic_not_supported'] });
    expect(answer).toMatch(/iPhone[^]*Envoyez une photo des dégâts\..*\[Plus tard\] \[Je ne peux pas\]/);
  });
});
