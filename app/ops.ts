import { timingSafeEqual, createHash } from 'node:crypto';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import express from 'express';
import type { PreHook } from './http-server';

/** Queues as bull-board knows them; their library stays in jobs/. */
export type BoardQueue = ConstructorParameters<typeof BullMQAdapter>[0];

const PATH = '/ops/queues';
const USER = 'ops';

/** The dashboard of the queues, behind a password. Jobs hold ids only, so it shows no personal data. */
export function queueDashboard(queues: readonly BoardQueue[], password: string): PreHook {
  const board = new ExpressAdapter();
  board.setBasePath(PATH);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue)),
    serverAdapter: board,
    options: { uiConfig: { boardTitle: 'Dossier' } },
  });
  const app = express();
  app.disable('x-powered-by');
  app.use(PATH, (req, res, next) => {
    if (isAllowed(req.headers.authorization, password)) {
      next();
      return;
    }
    res.setHeader('WWW-Authenticate', 'Basic realm="Dossier operations", charset="UTF-8"');
    res.status(401).type('text').send('User name "ops", and the password of OPS_PASSWORD.\n');
  });
  app.use(PATH, board.getRouter() as express.Router);
  return (req, res) => {
    const path = (req.url ?? '').replace(/\?.*$/su, '');
    if (path !== PATH && !path.startsWith(`${PATH}/`)) return false;
    app(req, res);
    return true;
  };
}

function isAllowed(header: string | undefined, password: string): boolean {
  const [scheme, encoded = ''] = (header ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return false;
  const given = digest(Buffer.from(encoded, 'base64').toString('utf8'));
  return timingSafeEqual(given, digest(`${USER}:${password}`));
}

/** Equal lengths, whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
