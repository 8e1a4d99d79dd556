import { randomUUID } from 'node:crypto';
import type { InboundMessage } from '../../commands/ports';
import { withTestDatabase } from '../support/database';
import { aConversation, aLine, aMessage } from '../support/records';

const db = withTestDatabase();

async function aStoredConversation(): Promise<string> {
  const conversation = aConversation();
  await db().unitOfWork.run((tx) => {
    tx.conversations.create(conversation);
    return Promise.resolve();
  });
  return conversation.id;
}

function accept(message: InboundMessage): Promise<boolean> {
  return db().unitOfWork.run((tx) => tx.inbox.accept(message));
}

const PHOTO = {
  hash: 'a'.repeat(64),
  mime: 'image/jpeg',
  size: 1200,
  name: 'avant gauche.jpg',
  kind: 'image',
  width: 800,
  height: 600,
} as const;

describe('accepting', () => {
  test('of twenty copies at the same instant stores one', async () => {
    const message = aMessage({ conversationId: await aStoredConversation() });
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(message)));
    expect(answers.filter((stored) => stored)).toHaveLength(1);
  });

  test('of twenty copies of a desk input, which has no conversation, stores one', async () => {
    const message = aMessage({ source: 'slack', kind: 'desk', name: 'take', externalKey: `Ev${randomUUID()}` });
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(message)));
    expect(answers.filter((stored) => stored)).toHaveLength(1);
  });

  test('keeps keys of different senders and conversations apart', async () => {
    const externalKey = 'wamid.HBgL';
    const [one, two] = [await aStoredConversation(), await aStoredConversation()];
    await expect(accept(aMessage({ conversationId: one, externalKey }))).resolves.toBe(true);
    await expect(accept(aMessage({ conversationId: two, externalKey }))).resolves.toBe(true);
    await expect(accept(aMessage({ conversationId: one, externalKey, source: 'whatsapp' }))).resolves.toBe(true);
    await expect(accept(aMessage({ conversationId: one, externalKey }))).resolves.toBe(false);
  });

  test('takes keys of any length and content, and tells them apart', async () => {
    const conversationId = await aStoredConversation();
    const keys = ['k'.repeat(1_000_000), `${'k'.repeat(999_999)}l`, 'nul\0', 'nul\uFFFD', '\ud800', '\ud801', ''];
    for (const externalKey of keys) {
      await expect(accept(aMessage({ conversationId, externalKey }))).resolves.toBe(true);
      await expect(accept(aMessage({ conversationId, externalKey }))).resolves.toBe(false);
    }
  });
});

describe('opening a turn', () => {
  test('gives back what was stored, in the order of storing, whole', async () => {
    const conversationId = await aStoredConversation();
    const full = aMessage({
      conversationId,
      text: 'Voici la photo',
      choice: 'envoyer_photo',
      attachments: [PHOTO],
      refusedUploads: [{ name: 'virus.exe', code: 'not_what_it_says' as const }],
      locale: 'fr-MA',
      data: { channelData: { clientActivityID: 'c-1' } },
      name: 'webchat/join',
    });
    const bare = aMessage({ conversationId, kind: 'join', text: '' });
    await accept(full);
    await accept(bare);

    const opening = await db().unitOfWork.run(async (tx) => {
      await tx.conversations.lock(conversationId);
      return tx.inbox.openTurn(conversationId, 'webchat', full.externalKey);
    });

    expect(opening.duplicate).toEqual({ activityId: full.activityId, status: 'recu' });
    expect(opening.pending).toEqual([
      { ...full, id: expect.any(String) as string, attempts: 0 },
      { ...bare, id: expect.any(String) as string, attempts: 0 },
    ]);
  });

  test('knows a processed message for ever, and no longer its words', async () => {
    const conversationId = await aStoredConversation();
    const message = aMessage({ conversationId, text: 'mot secret' });
    await db().unitOfWork.run((tx) => {
      tx.inbox.saveProcessed(message);
      return Promise.resolve();
    });
    const opening = await db().unitOfWork.run((tx) =>
      tx.inbox.openTurn(conversationId, message.source, message.externalKey),
    );
    expect(opening).toEqual({ duplicate: { activityId: message.activityId, status: 'traite' }, pending: [] });
    const rows = await db().query<{ ligne: string }>(
      'SELECT row_to_json(m)::text AS ligne FROM messages_entrants m WHERE conversation_id = $1',
      [conversationId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.ligne).not.toContain('secret');
    await expect(accept(message)).resolves.toBe(false);
  });

  test('asks for no duplicate when there is no key', async () => {
    const conversationId = await aStoredConversation();
    const opening = await db().unitOfWork.run((tx) => tx.inbox.openTurn(conversationId, 'webchat', null));
    expect(opening).toEqual({ duplicate: null, pending: [] });
  });
});

describe('processing', () => {
  test('a stored message marks its row and forgets its payload', async () => {
    const conversationId = await aStoredConversation();
    await accept(aMessage({ conversationId }));
    await db().unitOfWork.run(async (tx) => {
      const { pending } = await tx.inbox.openTurn(conversationId, 'webchat', null);
      pending.forEach((message) => {
        tx.inbox.saveProcessed(message);
      });
    });
    const opening = await db().unitOfWork.run((tx) => tx.inbox.openTurn(conversationId, 'webchat', null));
    expect(opening.pending).toEqual([]);
  });

  test('the same message in two processes at once lets one of them commit', async () => {
    const conversationId = await aStoredConversation();
    const message = aMessage({ conversationId });
    const runs = await Promise.allSettled(
      [1, 2, 3, 4].map((sequence) =>
        db().unitOfWork.run((tx) => {
          tx.inbox.saveProcessed(message);
          tx.transcript.append(aLine(conversationId, sequence));
          return Promise.resolve();
        }),
      ),
    );
    expect(runs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const run of runs) {
      if (run.status === 'rejected') {
        expect(run.reason).toMatchObject({ code: 'state_conflict' });
      }
    }
    const lines = await db().unitOfWork.run((tx) => tx.transcript.after(conversationId, 0, 10));
    expect(lines).toHaveLength(1);
  });

  test('that fails for good keeps the payload and is not offered again', async () => {
    const conversationId = await aStoredConversation();
    const message = aMessage({ conversationId });
    await accept(message);
    await db().unitOfWork.run(async (tx) => {
      const { pending } = await tx.inbox.openTurn(conversationId, 'webchat', null);
      pending.forEach((row) => {
        tx.inbox.saveFailed(row, 'internal');
      });
    });
    const opening = await db().unitOfWork.run((tx) =>
      tx.inbox.openTurn(conversationId, 'webchat', message.externalKey),
    );
    expect(opening).toEqual({ duplicate: { activityId: message.activityId, status: 'echoue' }, pending: [] });
    const rows = await db().query<{ essais: number; code_echec: string; garde: boolean }>(
      'SELECT essais, code_echec, contenu IS NOT NULL AS garde FROM messages_entrants WHERE conversation_id = $1',
      [conversationId],
    );
    expect(rows).toEqual([{ essais: 1, code_echec: 'internal', garde: true }]);
  });
});

describe('a desk input', () => {
  test('is locked by one and gone for the next once it is processed', async () => {
    const message = aMessage({ source: 'slack', kind: 'desk', name: 'take', data: { user: 'U0ADVISOR1' } });
    await accept(message);
    const seen: (string | undefined)[] = [];
    await Promise.all(
      Array.from({ length: 5 }, () =>
        db().unitOfWork.run(async (tx) => {
          const row = await tx.inbox.lockPending('slack', message.externalKey);
          if (row !== null) {
            seen.push(row.name);
            tx.inbox.saveProcessed(row);
          }
        }),
      ),
    );
    expect(seen).toEqual(['take']);
  });

  test('that is unknown is null', async () => {
    await expect(db().unitOfWork.run((tx) => tx.inbox.lockPending('slack', 'inconnu'))).resolves.toBeNull();
  });
});

describe('what is left over', () => {
  test('is told once a conversation and once a desk key, oldest first, up to a limit', async () => {
    const other = await aStoredConversation();
    const conversationId = await aStoredConversation();
    const receivedAt = new Date('2001-01-01T00:00:00Z');
    const desk = aMessage({ source: 'slack', kind: 'desk', receivedAt });
    await accept(aMessage({ conversationId, receivedAt, externalKey: 'premier' }));
    await accept(aMessage({ conversationId, receivedAt, externalKey: 'second' }));
    await accept(desk);
    await accept(aMessage({ conversationId: other, receivedAt: new Date() }));

    const left = (limit: number): Promise<unknown> =>
      db().unitOfWork.run((tx) => tx.inbox.leftOver(new Date('2001-01-02T00:00:00Z'), limit));
    await expect(left(10)).resolves.toEqual([
      { conversationId, source: 'webchat', externalKey: 'premier' },
      { conversationId: null, source: 'slack', externalKey: desk.externalKey },
    ]);
    await expect(left(1)).resolves.toHaveLength(1);
  });
});

describe('files', () => {
  test('are held by a waiting message, then by the transcript, then by nothing', async () => {
    const conversationId = await aStoredConversation();
    const hashes = ['1', '2', '3', '4'].map((digit) => digit.repeat(64));
    const [waiting = '', shown = '', document = '', nobody = ''] = hashes;
    const message = aMessage({ conversationId, attachments: [{ ...PHOTO, hash: waiting }] });
    await accept(message);
    await db().unitOfWork.run((tx) => {
      tx.transcript.append(
        aLine(conversationId, 1, {
          activity: { type: 'message', attachments: [{ contentUrl: `/fichiers/${shown}?exp=1&sig=abc` }] },
        }),
      );
      tx.claimFile.saveDocument(
        { kind: 'anonyme', conversationId },
        {
          id: randomUUID(),
          claimId: null,
          conversationId,
          kind: 'photos',
          file: { ...PHOTO, hash: document },
          medical: false,
          receivedAt: new Date(),
          checkedAt: null,
        },
      );
      return Promise.resolve();
    });
    const among = (): Promise<ReadonlySet<string>> => db().unitOfWork.run((tx) => tx.files.among(hashes));
    expect(await among()).toEqual(new Set([waiting, shown, document]));

    await db().unitOfWork.run((tx) => {
      tx.inbox.saveProcessed(message);
      return Promise.resolve();
    });
    expect(await among()).toEqual(new Set([shown, document]));
    expect((await among()).has(nobody)).toBe(false);
  });
});
