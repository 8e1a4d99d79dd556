import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { UpgradeRoute } from '../channel';
import { AppError } from '../../domain/errors';
import type { Addresses } from './addresses';
import { MAX_FRAME_BYTES } from './limits';
import type { StreamHub } from './stream-hub';
import type { Tokens } from './tokens';

const PATH = /^\/v3\/directline\/conversations\/([\da-f-]{36})\/stream$/u;

/** Opens sockets for those whose stream address is signed, fresh and of this conversation. */
export function streamUpgrade(hub: StreamHub, tokens: Tokens, addresses: Addresses): UpgradeRoute {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    // Its memory per socket costs more than our small frames gain.
    perMessageDeflate: false,
  });

  return {
    matches: (path) => PATH.test(path),
    handle: (request, socket, head) => {
      try {
        const { conv, mark } = verified(request, tokens);
        if (hub.isFull(conv)) throw new AppError('rate_limited', 'too many sockets');
        const files = addresses.files(addresses.base(request.headers.host));
        sockets.handleUpgrade(request, socket, head, (ws) => {
          hub.join(conv, ws, mark, files);
        });
      } catch (cause) {
        refuse(socket, AppError.from(cause).code === 'rate_limited' ? '429 Too Many Requests' : '403 Forbidden');
      }
    },
  };
}

function verified(request: IncomingMessage, tokens: Tokens): { conv: string; mark: number } {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const claims = tokens.verify('stream', new URLSearchParams(query).get('t') ?? '');
  if (PATH.exec(path)?.[1] !== claims.conv) throw new AppError('forbidden', 'the address is of another conversation');
  return claims;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
