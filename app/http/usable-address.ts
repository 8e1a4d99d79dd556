import type { IncomingMessage, Server, ServerResponse } from 'node:http';

type Listener = (req: IncomingMessage, res: ServerResponse) => void;

/** The events by which Node hands a request over; restify listens to both. */
const EVENTS = ['request', 'checkContinue'] as const;

/**
 * Refuses requests whose Host and target make no address, before restify sees them: it builds a URL of the two outside of any
 * error handling, so that one such request would end the process.
 */
export function refuseUnusableAddresses(http: Server): void {
  for (const event of EVENTS) {
    const listeners = http.listeners(event) as Listener[];
    http.removeAllListeners(event);
    http.on(event, (req: IncomingMessage, res: ServerResponse) => {
      if (isUsable(req)) for (const listener of listeners) listener.call(http, req, res);
      else refuse(res);
    });
  }
}

function isUsable({ url = '/', headers }: IncomingMessage): boolean {
  const base = `http://${headers.host ?? 'localhost'}`;
  return url.startsWith('/') ? URL.canParse(base + url) : URL.canParse(url, base);
}

function refuse(res: ServerResponse): void {
  res.statusCode = 400;
  res.setHeader('Connection', 'close');
  res.end();
}
