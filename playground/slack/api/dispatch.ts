import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody, sendJson } from '../../http/exchange';
import { asObject } from '../../json';
import { SlackError } from '../errors';
import type { ApiFault } from '../faults';
import type { Room } from '../room';
import type { Methods } from './access';
import { parseArgs, type Args } from './args';
import { authMethods } from './auth';
import { chatMethods } from './chat';
import { conversationMethods } from './conversations';
import { fileMethods } from './files';
import { historyMethods } from './history';
import { reactionMethods } from './reactions';
import { userMethods } from './users';
import { viewMethods } from './views';

/** To add a method: write its handler in the file of its family, and its name in that family's table. */
const METHODS: Methods = {
  ...authMethods,
  ...chatMethods,
  ...conversationMethods,
  ...historyMethods,
  ...userMethods,
  ...viewMethods,
  ...reactionMethods,
  ...fileMethods,
};

const MOST_BYTES = 2 * 1024 * 1024;

/** One Web API call: HTTP 200 `{ok}` always, but for the rate limit and the faults that a test asked for. */
export async function callApi(room: Room, name: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const body = (await readBody(req, MOST_BYTES)).toString();
  const fault = room.faults.takeApi(name);
  if (fault && failsBefore(fault, res)) return;
  const answer = await answerTo(room, name, { req, res, body });
  if (answer === undefined) return;
  const caused = await room.commit();
  if (fault?.kind === 'drop') {
    res.destroy();
    return;
  }
  if (fault) await holdBack(room, fault, caused);
  sendJson(res, 200, answer);
}

/** Faults that strike between the effect and the answer. */
async function holdBack(room: Room, fault: ApiFault, caused: readonly string[]): Promise<void> {
  if (fault.kind === 'slow') await sleep(fault.delayMs ?? 1000);
  if (fault.kind === 'deliver_first') await room.deliveries.firstAttempt(caused);
}

/** Faults that strike before the call takes effect. */
function failsBefore(fault: ApiFault, res: ServerResponse): boolean {
  if (fault.kind === 'error') sendJson(res, 500, { ok: false, error: 'internal_error' });
  else if (fault.kind === 'rate_limit') refuseForRate(res, fault.retryAfterS ?? 1);
  else if (fault.kind === 'drop' && fault.before === true) res.destroy();
  else return false;
  return true;
}

function refuseForRate(res: ServerResponse, seconds: number): void {
  sendJson(res, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': String(seconds) });
}

/** What to answer; undefined when it has been answered already. */
async function answerTo(
  room: Room,
  name: string,
  call: { req: IncomingMessage; res: ServerResponse; body: string },
): Promise<object | undefined> {
  try {
    const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
    if (!method) throw new SlackError('unknown_method');
    const args = parseArgs(call.req.headers['content-type'], call.body);
    authenticate(room, call.req, args);
    const wait = room.limiter.take(name, args.text('channel') ?? '');
    if (wait > 0) {
      refuseForRate(call.res, wait);
      return undefined;
    }
    const answer = asObject(await method(room, args)) ?? {};
    return { ok: true, ...answer };
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    const hints = error.hints.length > 0 ? { response_metadata: { messages: error.hints } } : {};
    return { ok: false, error: error.code, ...hints };
  }
}

function authenticate(room: Room, req: IncomingMessage, args: Args): void {
  const token = /^Bearer (.+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? args.text('token');
  if (token === undefined) throw new SlackError('not_authed');
  if (token !== room.settings.botToken) throw new SlackError('invalid_auth');
}
