import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderStore } from '../../adapters/files/folder-store';
import { createIntake } from '../../adapters/files/intake';
import type { HttpRoute } from '../../adapters/channel';
import { transcriptReader } from '../../adapters/channel-transcript';
import { ConversationTurnRunner, type TurnLogic } from '../../bot/turn-runner';
import { TurnTranscript } from '../../bot/turn-transcript';
import { createBus } from '../../jobs/bus';
import { createPostgresWakeLine } from '../../models/postgres-wake-line';
import type { DirectLineWorld, ServedWebchat } from '../contract/direct-line.contract';
import { createTestDatabase } from './database';
import { serveWebchat } from './serve-webchat';
import { DIRECTLINE_SECRET, TOKEN_SECRET } from './webchat-client';

/** A bot that greets once and repeats what it is told, in the real turn, on a real database. */
const ECHO: TurnLogic = {
  answer: (tx, conversation, message, now) => {
    const transcript = new TurnTranscript(tx, conversation, message, now);
    if (message.kind === 'join') {
      transcript.utter({ type: 'message', text: 'Bonjour, je suis Dossier.' });
      tx.conversations.save(conversation.id, { greetedAt: now });
    } else {
      transcript.echo(message.text);
      const photos = message.attachments.length > 0 ? ` et ${message.attachments.length} photo(s)` : '';
      transcript.utter({ type: 'message', text: `Vous dites : ${message.text}${photos}` });
    }
    return Promise.resolve();
  },
  apologise: () => Promise.reject(new Error('the echo does not fail')),
};

export interface EchoWorld extends DirectLineWorld {
  serve(pages?: readonly HttpRoute[]): Promise<ServedWebchat>;
}

/** Web processes that share a database, each with its own line for wake-ups. */
export async function makeEchoWorld(): Promise<EchoWorld> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'dossier-files-'));
  const files = await FolderStore.open(folder);
  const { clock } = database;

  return {
    directLineSecret: DIRECTLINE_SECRET,
    advance: (ms) => {
      clock.advance(ms);
    },
    serve: async (pages) => {
      const bus = createBus(createPostgresWakeLine(database.url, fail), fail);
      const unitOfWork = database.createUnitOfWork({
        afterCommit: ({ conversations }) => {
          bus.publish(conversations);
        },
      });
      const turns = new ConversationTurnRunner(unitOfWork, ECHO, clock, {
        turnFailed: ({ cause }) => {
          fail(cause);
        },
      });
      const served = await serveWebchat(
        {
          turns,
          unitOfWork,
          transcript: transcriptReader(unitOfWork),
          bus,
          files,
          intake: createIntake(files),
          clock,
          addressKey: () => null,
          tokenSecret: TOKEN_SECRET,
          directLineSecret: DIRECTLINE_SECRET,
          publicUrl: null,
          onFault: fail,
        },
        pages,
      );
      return {
        ...served,
        close: async () => {
          await served.close();
          await bus.close();
        },
      };
    },
    close: async () => {
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

function fail(cause: unknown): void {
  throw cause;
}
