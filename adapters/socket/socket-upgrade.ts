import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Conversation } from '../../domain/conversation/conversation';
import type { UpgradeRoute } from '../channel';
import { startConversation } from '../channel-conversations';
import type { TranscriptHub } from '../channel-hub';
import { Connection, type Arrival } from './connection';
import { CLOSE, LOOK_BACK, MAX_RECORDING_FRAME_BYTES } from './limits';
import { readLine } from './render';
import { sendError } from './send';
import type { SocketSessions } from './sessions';
import type { SocketOptions } from './types';
import { isAllowedOrigin } from './verify';

const PATH = /^\/ws\/conversation\/([\w-]{1,100})\/?$/u;
/** In place of a session: the server opens one. */
const NEW_SESSION = 'nouvelle';

/** Opens sockets on a session, or with a new one. */
export function socketUpgrade(hub: TranscriptHub, sessions: SocketSessions, options: SocketOptions): UpgradeRoute {
  const { transcript } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_RECORDING_FRAME_BYTES,
    // Its memory per socket costs more than our small frames gain.
    perMessageDeflate: false,
  });

  async function open(socket: WebSocket, asked: string, sender: string): Promise<void> {
    const isNew = asked === NEW_SESSION;
    const conversation = isNew ? await start(sender) : await find(asked);
    if (conversation === null) {
      sendError(socket, 'session_inconnue');
      socket.close(CLOSE.sessionUnknown);
    } else if (hub.isFull(conversation.id)) {
      sendError(socket, 'trop_de_connexions');
      socket.close(CLOSE.tooMany);
    } else if (socket.readyState === socket.OPEN) {
      new Connection(socket, await arrivalOf(conversation, isNew), { hub, sessions, options });
    }
  }

  async function find(sessionId: string): Promise<Conversation | null> {
    const id = sessions.idOf(sessionId);
    const found = id === null ? null : await sessions.read(id);
    return found !== null && sessions.isOpen(found) ? found : null;
  }

  /** The conversation begins with its socket: the bot greets, and asks its first question. */
  async function start(sender: string): Promise<Conversation | null> {
    const id = randomUUID();
    await startConversation(options, { id, channel: 'socket', channelUserId: sender });
    return sessions.read(id);
  }

  async function arrivalOf(conversation: Conversation, isNew: boolean): Promise<Arrival> {
    const { id, lastSequence } = conversation;
    const from = Math.max(0, lastSequence - LOOK_BACK);
    const entries = await transcript.after(id, from, LOOK_BACK);
    return {
      conversation,
      sessionId: sessions.sessionOf(id),
      isNew,
      standing: entries.findLast(({ speaker }) => speaker === 'client')?.sequence ?? from,
      last: entries.map(readLine).findLast((line) => line !== null) ?? null,
    };
  }

  return {
    matches: (path) => PATH.test(path),
    handle: (request, socket, head) => {
      void accept(request, socket, head).catch((fault: unknown) => {
        options.onFault?.(fault);
        socket.destroy();
      });
    },
  };

  async function accept(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (!isAllowedOrigin(request, options.publicUrl, options.allowedOrigins ?? [])) {
      refuse(socket, '403 Forbidden');
      return;
    }
    const asked = PATH.exec((request.url ?? '').replace(/\?.*$/su, ''))?.[1] ?? '';
    const sender = sessions.senderAt(options.addressOf(request));
    if (!(await options.allow(sender))) {
      refuse(socket, '429 Too Many Requests');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on('error', () => {
        ws.terminate();
      });
      // What a hasty client sends waits in its socket until somebody listens.
      ws.pause();
      const opened = open(ws, asked, sender).catch((fault: unknown) => {
        options.onFault?.(fault);
        ws.close(CLOSE.internal);
      });
      void opened.then(() => {
        ws.resume();
      });
    });
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
