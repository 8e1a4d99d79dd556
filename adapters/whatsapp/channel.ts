import type { CustomerChannel, SendOutcome } from '../../commands/channels/customer-channel';
import type { FileStore } from '../../commands/ports';
import type { SenderAddress } from '../../commands/ports-channels';
import { replyWindowMs } from '../../domain/conversation/reply-window';
import type { Language } from '../../domain/people/people';
import type { GraphAnswer, GraphClient } from './graph-client';
import { verdictOf } from './graph-errors';
import type { GraphMessage, SpokenMessage, StoredMediaMessage } from './graph-message';
import { asList, asObject, asText } from './json';
import { MEDIA_BYTES, VOICE_NOTE_BYTES } from './limits';
import type { Pacer } from './pacer';
import { reopening } from './templates';

/** A voice note that says this: Opus in OGG. Null: nobody can say it now, or not in that form. Never fails. */
export type SpeakAnswer = (text: string, language: Language) => Promise<Buffer | null>;

interface Deps {
  readonly graph: GraphClient;
  readonly files: Pick<FileStore, 'read'>;
  readonly pacer: Pacer;
  /** Null: answers are only written. */
  readonly speak: SpeakAnswer | null;
}

/** Milliseconds before a call that never left is made again. */
const UNREACHED_WAIT_MS = 2_000;

/** The outbound half of the Cloud API. */
export class WhatsappSender implements CustomerChannel {
  readonly windowMs = replyWindowMs('whatsapp') ?? Infinity;
  readonly reopening = reopening;

  constructor(private readonly deps: Deps) {}

  async send(to: SenderAddress, message: unknown, key: string, attempts: number): Promise<SendOutcome> {
    // Our own renderer made it, and it was kept as it was.
    const given = message as GraphMessage;
    const content = await this.contentOf(given, attempts);
    if ('outcome' in content) return content;
    const answer = await this.deps.graph.message({
      messaging_product: 'whatsapp',
      ...recipient(to),
      ...content.body,
      biz_opaque_callback_data: key,
    });
    if (answer.kind !== 'ok') return outcomeOf(answer, attempts);
    const ref = asText(asObject(asList(answer.body.messages)[0])?.id);
    // Taken over, but we do not know as what: its status will say.
    return ref === null ? { outcome: 'unknown', code: 'no_id' } : { outcome: 'accepted', ref };
  }

  pace(conversationId: string): number {
    return this.deps.pacer.take(conversationId);
  }

  private async contentOf(given: GraphMessage, attempts: number): Promise<Content> {
    if ('file' in given) return this.stored(given, attempts);
    return given.type === 'spoken' ? this.spoken(given, attempts) : { body: given };
  }

  private async stored({ type, file, caption }: StoredMediaMessage, attempts: number): Promise<Content> {
    const bytes = await this.deps.files.read(file.hash);
    if (bytes === null || bytes.length > MEDIA_BYTES[type]) {
      return { outcome: 'refused', reason: 'media', code: bytes === null ? 'file_gone' : 'too_large' };
    }
    const uploaded = await this.upload(bytes, file, attempts);
    if ('outcome' in uploaded) return uploaded;
    const media = { ...uploaded, ...(caption === undefined ? {} : { caption }) };
    return { body: { type, [type]: type === 'document' ? { ...media, filename: file.name } : media } };
  }

  private async spoken({ text, language }: SpokenMessage, attempts: number): Promise<Content> {
    const bytes = (await this.deps.speak?.(text, language)) ?? null;
    if (bytes === null || bytes.length > VOICE_NOTE_BYTES) {
      return { outcome: 'refused', reason: 'media', code: bytes === null ? 'no_voice' : 'too_large' };
    }
    const uploaded = await this.upload(bytes, VOICE_NOTE, attempts);
    return 'outcome' in uploaded ? uploaded : { body: { type: 'audio', audio: { ...uploaded, voice: true } } };
  }

  /** An upload that fails has sent nothing to anybody, whatever became of it. */
  private async upload(
    bytes: Buffer,
    { mime, name }: { readonly mime: string; readonly name: string },
    attempts: number,
  ): Promise<SendOutcome | { readonly id: string }> {
    const answer = await this.deps.graph.upload(bytes, mime, name);
    const id = answer.kind === 'ok' ? asText(answer.body.id) : null;
    if (id !== null) return { id };
    const failed = outcomeOf(answer, attempts);
    return failed.outcome === 'unknown'
      ? { outcome: 'later', waitMs: UNREACHED_WAIT_MS, everyone: false, code: failed.code }
      : failed;
  }
}

/** What is posted, or why nothing is. */
type Content = SendOutcome | { readonly body: object };

/** Without its codec, Meta refuses the type. */
const VOICE_NOTE = { mime: 'audio/ogg; codecs=opus', name: 'reponse.ogg' } as const;

/** A number with its plus sign, or Meta takes it for one of the business's own country; an id stands in a field of its own. */
function recipient({ phone, user }: SenderAddress): object {
  return phone === null ? { recipient: user } : { recipient_type: 'individual', to: phone };
}

function outcomeOf(answer: GraphAnswer, attempts: number): SendOutcome {
  switch (answer.kind) {
    case 'error':
      return verdictOf(answer.code, attempts);
    case 'unreached':
      return { outcome: 'later', waitMs: UNREACHED_WAIT_MS, everyone: false, code: answer.code };
    case 'unknown':
      return { outcome: 'unknown', code: answer.code };
    case 'ok':
      return { outcome: 'unknown', code: 'no_id' };
  }
}
