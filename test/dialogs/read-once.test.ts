import { readMessage } from '../../domain/understanding/read-message';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { aCustomer } from '../support/records';

const db = withTestDatabase();

/** Somebody who is heard, with the texts that were read in the turn under way. */
async function heard(): Promise<{ readonly player: ConversationPlayer; readonly read: string[] }> {
  const read: string[] = [];
  const player = new ConversationPlayer(db(), new MovedClock(), undefined, {}, (text, options) => {
    read.push(text);
    return readMessage(text, options);
  });
  await player.open();
  await player.join();
  return { player, read };
}

test('a turn reads what was said once, whichever dialogs ask', async () => {
  await db().unitOfWork.run((tx) => {
    tx.customers.create(aCustomer({ matricule: 'RO-001-RO' }), new Date());
    return Promise.resolve();
  });
  const { player, read } = await heard();
  const said = [
    'bonjour, un dégât des eaux hier dans ma cuisine à Rabat',
    'RO-001-RO',
    '2718',
    '[Oui]',
    'non, personne',
    'au secours, ma femme saigne, elle ne répond plus',
    'non, on est sur la route',
    'les pompiers sont là, elle est à l’hôpital',
    'demain à 10 h',
    'je veux continuer ma déclaration',
    'in English please',
    'somebody help me there is a fire now',
    'parler à un conseiller',
    'elle a mal à la jambe',
  ];
  for (const text of said) {
    read.length = 0;
    await player.say(text);
    expect([text, player.faults]).toEqual([text, []]);
    expect([text, read]).toEqual([text, [...new Set(read)]]);
  }
});

test('an account told without a number is read once, though the dossier is opened in the same turn', async () => {
  const { player, read } = await heard();
  await player.say('bonjour');
  read.length = 0;
  await player.say("je ne suis pas client, j'ai été percuté ce matin à Lyon par un de vos assurés");
  expect(read).toHaveLength(new Set(read).size);
  await player.say('parler à un conseiller');
  expect((await player.claim()).facts.account.join()).toContain('percuté');
});
