import { createHash } from 'node:crypto';
import type {
  Bus,
  Clock,
  FileStore,
  InboundMessage,
  IntakeUpload,
  Transaction,
  TranscriptEntry,
  TurnReceipt,
  TurnRunner,
  UnitOfWork,
} from '../../../commands/ports';
import type { Conversation } from '../../../domain/conversation/conversation';
import { AppError } from '../../../domain/errors';

/** A clock that a test moves. */
class TestClock implements Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  advance(ms: number): void {
    this.offset += ms;
  }
}

type Listener = (conversationId: string | null) => void;

/** Wakes every listener in the process; a test can cut the line, so that wake-ups are lost. */
class MemoryBus implements Bus {
  readonly listeners = new Set<Listener>();
  cut = false;

  publish(conversationIds: readonly string[]): void {
    if (this.cut) return;
    for (const listener of this.listeners) for (const id of conversationIds) setImmediate(listener, id);
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): Promise<void> {
    this.listeners.clear();
    return Promise.resolve();
  }
}

class MemoryFiles implements Pick<FileStore, 'put' | 'read'> {
  readonly bytes = new Map<string, Buffer>();

  put(bytes: Buffer): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    this.bytes.set(hash, bytes);
    return Promise.resolve(hash);
  }

  read(hash: string): Promise<Buffer | null> {
    return Promise.resolve(this.bytes.get(hash) ?? null);
  }
}

/** Takes PNG up to a size, as the true intake would. */
function pngIntake(files: MemoryFiles, maxBytes = 1024 * 1024): IntakeUpload {
  return async ({ source, name = 'photo' }) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
    }
    if (size > maxBytes) return { ok: false, code: 'too_large', name };
    const bytes = Buffer.concat(chunks);
    if (bytes.length === 0) return { ok: false, code: 'empty', name };
    if (!bytes.subarray(1, 4).equals(Buffer.from('PNG'))) return { ok: false, code: 'type_not_allowed', name };
    const hash = await files.put(bytes);
    return { ok: true, file: { hash, mime: 'image/png', size, name, kind: 'image', width: 1, height: 1 } };
  };
}

/** Conversations and transcripts in memory, and a bot that greets once and repeats what it is told. */
export class EchoPorts {
  readonly clock = new TestClock();
  readonly bus = new MemoryBus();
  readonly files = new MemoryFiles();
  readonly intake = pngIntake(this.files);
  readonly conversations = new Map<string, Conversation>();
  readonly transcripts = new Map<string, TranscriptEntry[]>();
  /** All that reached a turn, duplicates too. */
  readonly asked: InboundMessage[] = [];
  private readonly receipts = new Map<string, string>();
  /** Lines of advisors that wait to be reported as fetched. */
  readonly awaited: number[] = [];
  /** Transcript reads. */
  reads = 0;
  /** Set to make the next turn fail. */
  fault: Error | null = null;

  readonly unitOfWork: UnitOfWork = {
    run: (work) =>
      work({
        conversations: {
          find: (id: string) => Promise.resolve(this.conversations.get(id) ?? null),
          create: (conversation: Conversation) => {
            if (this.conversations.has(conversation.id)) throw new AppError('conflict', 'exists');
            this.conversations.set(conversation.id, conversation);
          },
        },
        // The adapter touches nothing else of a transaction.
      } as unknown as Transaction),
  };

  readonly transcript = {
    after: (id: string, sequence: number, limit: number) => {
      this.reads += 1;
      return Promise.resolve((this.transcripts.get(id) ?? []).slice(sequence, sequence + limit));
    },
    poll: async (id: string, has: number, limit: number) => ({
      entries: await this.transcript.after(id, has, limit),
      awaited: this.awaited.some((sequence) => sequence <= has),
    }),
    heads: (ids: readonly string[]) =>
      Promise.resolve(new Map(ids.map((id) => [id, this.transcripts.get(id)?.length ?? 0]))),
  };

  readonly turns: Pick<TurnRunner, 'run'> = { run: (message) => this.run(message) };

  /** What the bot or an advisor says unasked. */
  say(conversationId: string, text: string, more: Record<string, unknown> = {}): void {
    this.append(conversationId, 'bot', { type: 'message', text, ...more });
    this.bus.publish([conversationId]);
  }

  private run(message: InboundMessage & { readonly conversationId: string }): Promise<TurnReceipt | null> {
    if (this.fault) return Promise.reject(this.fault);
    const { conversationId: id, activityId } = message;
    const conversation = this.conversations.get(id);
    if (!conversation) return Promise.resolve(null);
    this.asked.push(message);
    const key = `${id} ${message.externalKey}`;
    const first = this.receipts.get(key);
    if (first) return Promise.resolve({ activityId: first, duplicate: true, status: 'done' });
    this.receipts.set(key, activityId);
    if (message.kind === 'join') {
      this.conversations.set(id, { ...conversation, greetedAt: this.clock.now() });
      this.append(id, 'bot', { type: 'message', text: 'Bonjour, je suis Dossier.' });
    } else {
      this.append(id, 'client', echoOf(message, conversation.channelUserId), activityId);
      this.append(id, 'bot', { type: 'message', text: `Vous dites : ${message.text}`, replyToId: activityId });
    }
    this.bus.publish([id]);
    return Promise.resolve({ activityId, duplicate: false, status: 'done' });
  }

  private append(id: string, speaker: 'client' | 'bot', activity: Record<string, unknown>, given?: string): void {
    const lines = this.transcripts.get(id) ?? [];
    this.transcripts.set(id, lines);
    const sequence = lines.length + 1;
    const activityId = given ?? `${id}|${String(sequence).padStart(7, '0')}`;
    const at = this.clock.now();
    const from = { id: 'bot', name: 'Dossier' };
    const about = { id: activityId, timestamp: at.toISOString(), from };
    lines.push({
      conversationId: id,
      sequence,
      speaker,
      activityId,
      activity: { ...about, ...activity },
      claimId: null,
      at,
    });
  }
}

function echoOf(message: InboundMessage, user: string): Record<string, unknown> {
  return {
    type: message.kind,
    text: message.text,
    from: { id: user },
    channelData: message.data?.channelData,
    ...(message.name ? { name: message.name } : {}),
    attachments: message.attachments.map(({ mime, name, hash }) => ({
      contentType: mime,
      name,
      contentUrl: `dossier-file:${hash}`,
    })),
  };
}
