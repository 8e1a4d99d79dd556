import type { WebSocket } from 'ws';
import { textOf, type SocketError } from './error-texts';
import type { FrameFault } from './parse';
import type { Frame } from './types';

export function sendFrame(socket: WebSocket, frame: Frame): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
}

/** @param about the sender's key of what was not done. */
export function sendError(socket: WebSocket, code: SocketError | FrameFault, about: string | null = null): void {
  sendFrame(socket, { type: 'erreur', code, message: textOf(code), ...(about === null ? {} : { message_id: about }) });
}

/** Resolves once the text has left this process, or cannot: a slow reader is waited for. */
export function sent(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    socket.send(text, () => {
      resolve();
    });
  });
}
