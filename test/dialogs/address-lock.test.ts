import { FAILURES_PER_SENDER } from '../../commands/people/identify-customer';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';

const db = withTestDatabase();

describe('somebody who takes a new conversation for each guess', () => {
  it('is locked by the address, and may still declare or reach a person', async () => {
    const clock = new MovedClock();
    const visit = async (...said: readonly string[]) => {
      const player = await new ConversationPlayer(db(), clock).open();
      await player.join();
      let answer = '';
      for (const text of said) answer = await player.send({ text, addressKey: 'the same address' });
      return { player, answer };
    };
    for (let guess = 1; guess < FAILURES_PER_SENDER; guess += 1) {
      const { answer } = await visit(`ZZ-${100 + guess}-ZZ`, '0000');
      expect(answer).toContain('ne correspondent pas');
    }
    expect((await visit('ZZ-200-ZZ', '0000')).answer).toContain("Trop d'essais");
    const { player, answer } = await visit('ZZ-201-ZZ', '0000');
    expect(answer).toContain("Trop d'essais");
    const loss = await player.send({
      text: "je n'ai pas mon matricule, on m'a volé ma voiture hier à Rabat",
      addressKey: 'the same address',
    });
    expect(loss).not.toContain("Trop d'essais");
    const person = await visit('je veux parler à un conseiller');
    expect(person.answer).toMatch(/conseiller/);
    expect(person.answer).not.toContain("Trop d'essais");
  });
});
