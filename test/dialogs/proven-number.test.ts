import { randomUUID } from 'node:crypto';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { aConversation } from '../support/records';
import { createSalma, SALMA } from '../support/salma';

const db = withTestDatabase();
beforeAll(() => createSalma(db().createUnitOfWork()));

const CONFIRM = /Vous êtes bien Mme Alaoui \?/u;
const FACTOR = /code PIN ou votre date de naissance/u;

/** A conversation on WhatsApp, from a number or without one. */
async function writing(phone: string | null) {
  const clock = new MovedClock();
  const player = await new ConversationPlayer(db(), clock, aConversation({ channel: 'whatsapp' })).open();
  const say = (text: string, more: Record<string, unknown> = {}) =>
    player.send({ source: 'whatsapp', text, ...(phone === null ? {} : { provenPhone: phone }), ...more });
  return { player, clock, say };
}

describe('the verified number', () => {
  it('on file is the second factor: the matricule is enough', async () => {
    const { say, player } = await writing(SALMA.phone);
    await say('bonjour');
    expect(await say('AB-123-CD')).toMatch(CONFIRM);
    expect(await player.row()).toMatchObject({ clientId: SALMA.id, factor: 'numero_verifie' });
  });

  it.each([
    ['of somebody else', '+212600000077'],
    ['that is not there', null],
  ])('%s asks for a factor, and counts as no failure', async (_name, phone) => {
    const { say } = await writing(phone);
    await say('bonjour');
    for (let time = 0; time < 7; time += 1) expect(await say(time % 2 ? 'AB-123-CD' : 'ZZ-888-ZZ')).toMatch(FACTOR);
    expect(await say('AB-123-CD 4711')).toMatch(CONFIRM);
  });

  it('of the owner passes while the matricule is locked for everybody else', async () => {
    const stranger = await writing('+212600000078');
    await stranger.say('bonjour');
    for (let time = 0; time < 5; time += 1) await stranger.say('AB-123-CD 0000');
    expect(await stranger.say('AB-123-CD 4711')).toMatch(/Trop d'essais/u);
    const owner = await writing(SALMA.phone);
    await owner.say('bonjour');
    expect(await owner.say('AB-123-CD')).toMatch(CONFIRM);
  });

  it('is shown with each message, so that idle minutes ask for nothing', async () => {
    const { say, clock, player } = await writing(SALMA.phone);
    await say('bonjour');
    await say('AB-123-CD');
    await say('oui');
    clock.advance({ minutes: 300 });
    expect(await say('où en est mon dossier ?')).not.toMatch(FACTOR);
    expect((await player.row()).verifiedAt).not.toBeNull();
    // The same conversation, after its number was given to somebody else.
    clock.advance({ minutes: 300 });
    expect(await say('où en est mon dossier ?', { provenPhone: '+212600000079' })).toMatch(FACTOR);
  });
});

describe('a voice note', () => {
  const NOTE = { hash: 'b'.repeat(64), mime: 'audio/ogg', size: 9_000, name: 'vocal.ogg', kind: 'audio' } as const;

  async function declaring() {
    const { say, player } = await writing(SALMA.phone);
    await say('bonjour');
    await say('AB-123-CD');
    await say('oui');
    await say('on m’a reculé dessus ce matin parking Marjane casa');
    return { say, player };
  }

  const documents = async (player: ConversationPlayer) => {
    const claim = await player.claim();
    return player.unitOfWork.run((tx) => tx.claimFile.documents({ kind: 'systeme', process: 'test' }, claim.id));
  };

  it('that nobody can hear is kept with the dossier, and asked for in writing', async () => {
    const { say, player } = await declaring();
    expect(await say('', { attachments: [NOTE] })).toMatch(
      /vocal est gardé, mais je ne peux pas l'écouter.*\n.*a-t-il mal/su,
    );
    expect(await documents(player)).toMatchObject([{ kind: 'autre', file: { kind: 'audio' } }]);
  });

  it('that was heard is read back, and counts once it is confirmed', async () => {
    const { say } = await declaring();
    expect(
      await say('', { attachments: [{ ...NOTE, hash: 'c'.repeat(64) }], spoken: 'non personne n’est blessé' }),
    ).toMatch(/J'ai entendu : « non personne n’est blessé ». Est-ce exact \? \[Oui\] \[Non\]/u);
    expect(await say('Oui', { choice: 'vocal/yes' })).not.toMatch(/a-t-il mal/u);
  });

  it('that was heard wrongly is asked for again', async () => {
    const { say } = await declaring();
    await say('', { attachments: [{ ...NOTE, hash: 'd'.repeat(64) }], spoken: 'oui mon mari' });
    expect(await say('Non', { choice: 'vocal/no' })).toMatch(/Écrivez-le/u);
  });

  it('that speaks of danger is not read back first', async () => {
    const { say } = await writing('+212600000080');
    const said = await say('', {
      externalKey: randomUUID(),
      attachments: [NOTE],
      spoken: 'aidez moi ma femme saigne elle répond plus',
    });
    expect(said).toMatch(/Appelez le 15/u);
  });
});
