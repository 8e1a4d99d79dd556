import type { WebSocket } from 'ws';
import type { TranscriptEntry } from '../../commands/ports';
import type { CustomerSays, CustomerSessions, SpokenLine } from '../../commands/ports-conversation';
import type { Conversation } from '../../domain/conversation/conversation';
import { AppError } from '../../domain/errors';
import type { TranscriptHub } from '../channel-hub';
import { socketErrorOf, type SocketError } from './error-texts';
import {
  CLOSE,
  MAX_FAULTS,
  MAX_FRAME_BYTES,
  MAX_FRAMES_WAITING,
  MAX_RECORDINGS_WAITING,
  PAGE_SIZE,
  RESUME_GRACE_MS,
} from './limits';
import { clientKey, parseFrame, type FrameFault, type Heard } from './parse';
import { claimOf, frameOf, readLine } from './render';
import { sendError, sendFrame, sent } from './send';
import type { SocketOptions } from './types';

type Said = Exclude<Heard, { readonly kind: 'fault' | 'reprise' }>;

export interface ConnectionParts {
  readonly hub: TranscriptHub;
  readonly sessions: CustomerSessions;
  readonly options: Pick<
    SocketOptions,
    'allow' | 'findDocument' | 'audioUrl' | 'unitOfWork' | 'transcript' | 'onFetched' | 'onFault'
  >;
}

/** How somebody came: with a new session, or back to one, which had so many lines then. */
export interface Arrival {
  readonly conversation: Conversation;
  readonly sessionId: string;
  readonly isNew: boolean;
  /** Sequence after which lines wait for an answer: those behind the customer's last one. */
  readonly standing: number;
  /** Where the conversation stands. */
  readonly last: SpokenLine | null;
}

/** One client on one socket: its frames are answered one after the other, in their order. */
export class Connection {
  private waiting = 0;
  private recordings = 0;
  private faults = 0;
  /** The line after which everything is shown; null before that is clear. */
  private shownFrom: number | null = null;
  private lane: Promise<void> = Promise.resolve();
  private readonly grace: NodeJS.Timeout;

  constructor(
    private readonly socket: WebSocket,
    private readonly arrival: Arrival,
    private readonly parts: ConnectionParts,
  ) {
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      this.hear(data, isBinary);
    });
    socket.once('close', () => {
      clearTimeout(this.grace);
    });
    this.grace = setTimeout(() => {
      this.show(this.arrival.standing);
    }, RESUME_GRACE_MS);
    this.welcome();
    // A new session has nothing to be taken up.
    if (arrival.isNew) this.show(0);
  }

  /** Says under which session this is, and where it stands. */
  private welcome(): void {
    const { sessionId, isNew, last, conversation } = this.arrival;
    sendFrame(this.socket, {
      type: 'statut',
      statut: isNew ? 'ouverte' : 'reprise',
      session_id: sessionId,
      phase: last?.phase ?? conversation.phase.toUpperCase(),
      dernier_id: conversation.lastSequence,
      ...(last?.claim ? { sinistre: claimOf(last.claim) } : {}),
    });
  }

  private hear(data: Buffer, isBinary: boolean): void {
    if (isBinary) {
      sendError(this.socket, 'binaire_refuse');
      this.socket.close(CLOSE.unsupported);
      return;
    }
    if (this.waiting >= MAX_FRAMES_WAITING) {
      this.refuse('trop_de_messages');
      return;
    }
    const heard = parseFrame(data.toString('utf8'));
    if (heard.kind === 'fault') {
      if (data.length > MAX_FRAME_BYTES) this.socket.close(CLOSE.tooLarge);
      else this.refuse(heard.reason);
      return;
    }
    const isRecording = heard.kind === 'audio';
    if (data.length > MAX_FRAME_BYTES && !isRecording) {
      this.socket.close(CLOSE.tooLarge);
      return;
    }
    if (isRecording && this.recordings >= MAX_RECORDINGS_WAITING) {
      this.refuse('trop_de_messages', heard.id);
      return;
    }
    this.enqueue(heard, isRecording ? 1 : 0);
  }

  private enqueue(heard: Exclude<Heard, { readonly kind: 'fault' }>, recordings: number): void {
    this.waiting += 1;
    this.recordings += recordings;
    this.lane = this.lane
      .then(() => this.answer(heard))
      .finally(() => {
        this.waiting -= 1;
        this.recordings -= recordings;
      });
  }

  private async answer(heard: Exclude<Heard, { readonly kind: 'fault' }>): Promise<void> {
    if (this.socket.readyState !== this.socket.OPEN) return;
    try {
      if (heard.kind === 'reprise') {
        await this.resume(heard.after);
        return;
      }
      this.show(this.arrival.standing);
      await this.say(heard);
    } catch (cause) {
      const { code, retryable } = AppError.from(cause);
      this.parts.options.onFault?.(cause);
      this.refuse(socketErrorOf(code, retryable), 'id' in heard ? heard.id : null);
    }
  }

  /** Acknowledged once it is stored; its answers come as every other line does. */
  private async say(heard: Said): Promise<void> {
    const { id: conversationId } = this.arrival.conversation;
    if (!(await this.parts.options.allow(`session:${conversationId}`))) {
      this.refuse('trop_de_messages', heard.id);
      return;
    }
    const says = await this.messageOf(heard);
    if (says === null) {
      this.refuse('document_inconnu', heard.id);
      return;
    }
    const outcome = await this.parts.sessions.say(conversationId, says);
    if (outcome.kind === 'unknown_choice') this.refuse('choix_inconnu', heard.id);
    else if (outcome.kind === 'refused_recording') this.refuse('enregistrement_refuse', heard.id);
    else if (outcome.kind === 'gone') this.end();
    else {
      sendFrame(this.socket, {
        type: 'statut',
        statut: 'recu',
        session_id: this.arrival.sessionId,
        message_id: heard.id,
        doublon: outcome.duplicate,
      });
    }
  }

  private async messageOf(heard: Said): Promise<CustomerSays | null> {
    const key = heard.id === null ? null : clientKey(heard.id);
    if (heard.kind === 'texte') return { key, text: heard.text };
    if (heard.kind === 'choix') return { key, choice: heard.choice };
    if (heard.kind === 'audio') return { key, recording: heard.recording };
    const { options } = this.parts;
    const { id } = this.arrival.conversation;
    // As it stands now: the log-in, and the dossier, came after the socket was opened.
    const conversation = await options.unitOfWork.run((tx) => tx.conversations.find(id));
    const document = conversation && (await options.findDocument(conversation, heard.documentId));
    return document ? { key, files: [document.file] } : null;
  }

  /** From the line after the one that the client has: nothing is lost, nothing comes twice. */
  private async resume(after: number): Promise<void> {
    const { id, lastSequence } = this.arrival.conversation;
    if (after > lastSequence) {
      this.refuse('reprise_impossible');
      return;
    }
    void this.parts.options.onFetched?.(id, after).catch(this.parts.options.onFault);
    const shownFrom = this.shownFrom;
    if (shownFrom === null) this.show(after);
    else await this.fill(after, shownFrom);
  }

  /** Asked for late: what lies between the line that the client has and the first that it was shown. */
  private async fill(after: number, until: number): Promise<void> {
    const { options } = this.parts;
    for (let from = after; from < until; from += PAGE_SIZE) {
      const entries = await options.transcript.after(
        this.arrival.conversation.id,
        from,
        Math.min(PAGE_SIZE, until - from),
      );
      for (const frame of this.framesOf(entries)) await sent(this.socket, frame);
    }
  }

  private framesOf(entries: readonly TranscriptEntry[]): readonly string[] {
    const lines = entries.map(readLine).filter((line): line is SpokenLine => line !== null);
    const { conversation, sessionId } = this.arrival;
    return lines.map((line) => {
      const { sequence } = line;
      const audio = this.parts.options.audioUrl({ conversationId: conversation.id, from: sequence, to: sequence });
      return JSON.stringify(frameOf(line, sessionId, audio));
    });
  }

  private show(since: number): void {
    if (this.shownFrom !== null) return;
    this.shownFrom = since;
    clearTimeout(this.grace);
    const frames = (entries: readonly TranscriptEntry[]) => this.framesOf(entries);
    this.parts.hub.join(this.arrival.conversation.id, { socket: this.socket, since, frames });
  }

  /** Someone who goes on sending what cannot be read is no client of ours. */
  private refuse(code: SocketError | FrameFault, about: string | null = null): void {
    this.faults += 1;
    sendError(this.socket, code, about);
    if (this.faults >= MAX_FAULTS) this.socket.close(CLOSE.tooManyFaults);
  }

  private end(): void {
    sendError(this.socket, 'session_inconnue');
    this.socket.close(CLOSE.sessionUnknown);
  }
}
