import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { transcriptReader } from '../../adapters/channel-transcript';
import { SocketSessions } from '../../adapters/socket/sessions';
import { DEFAULT_LIMITS } from '../../adapters/files/accepted-types';
import { FolderStore } from '../../adapters/files/folder-store';
import { createIntake } from '../../adapters/files/intake';
import type { Example } from '../../api/operation';
import { signToken, type NewToken } from '../../api/tokens';
import { createCallLimiter } from '../../api/rate-limit';
import { createRestApi } from '../../app/api';
import type { Foundation } from '../../app/foundation';
import { createTranscription } from '../../app/transcription';
import { createTurns } from '../../app/turns';
import { createSpokenLines } from '../../app/voice';
import { createHttpServer } from '../../app/http-server';
import { receiveRecording } from '../../commands/voice/receive-recording';
import { loadConfig } from '../../config/config';
import { loadDemoData } from '../../models/demo/load-demo';
import { createTestDatabase, type TestDatabase } from './database';

const SECRET = 'the token secret of rest tests';
const UPLOAD_MAX_BYTES = 1024 * 1024;

export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, text otherwise. */
  readonly body: unknown;
  readonly text: string;
}

export interface RestCall {
  readonly as?: Example['bearer'] | string | null;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** REST on the real HTTP server, on a database of its own with the demo data. */
export interface RestServer {
  readonly origin: string;
  readonly database: TestDatabase;
  readonly foundation: Foundation;
  /** Lines of the log, as written. */
  readonly log: string[];
  token(bearer: NonNullable<Example['bearer']>, more?: Partial<NewToken>): string;
  call(method: string, path: string, options?: RestCall): Promise<RestAnswer>;
  close(): Promise<void>;
}

async function startRestServer(env: Readonly<Record<string, string>> = {}): Promise<RestServer> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'dossier-rest-'));
  const config = loadConfig(
    {
      SLACK: 'off',
      ...(env.SPEECH_URL === undefined ? { VOICE: 'off' } : {}),
      API_CALLS_PER_MINUTE: '1000000',
      API_SERVICE_CALLS_PER_MINUTE: '1000000',
      ...env,
    },
    {
      read: () => '',
      localSecrets: () => ({
        TOKEN_SECRET: SECRET,
        MASTER_KEY: 'x'.repeat(32),
        DIRECTLINE_SECRET: 'd',
        OPS_PASSWORD: 'o',
      }),
    },
  );
  const files = await FolderStore.open(join(dataDir, 'files'));
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });
  const foundation = {
    config: { ...config, uploadMaxBytes: UPLOAD_MAX_BYTES },
    log,
    clock: database.clock,
    ids: { uuid: randomUUID },
    database: database.database,
    unitOfWork: database.unitOfWork,
    files,
    intake: createIntake(files, { ...DEFAULT_LIMITS, maxBytes: UPLOAD_MAX_BYTES }),
  } as unknown as Foundation;
  await loadDemoData({ unitOfWork: database.unitOfWork, clock: database.clock, files, postCards: false });
  // Addresses without their origin, which is not known yet.
  const spoken = createSpokenLines(foundation, '');
  const api = createRestApi(foundation, {
    addresses: { file: () => null, link: () => 'https://dossier.example/depot' },
    limiter: createCallLimiter(database.unitOfWork, database.clock),
    sessions: sessionsOn(foundation),
    audioUrl: spoken.address,
  });
  const server = createHttpServer([...api.routes, ...spoken.routes], [], { log, errorStyles: [api.errorStyle] });
  const origin = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  const token = (bearer: NonNullable<Example['bearer']>, more: Partial<NewToken> = {}): string =>
    signToken(SECRET, database.clock.now(), {
      ...bearer,
      lifetimeSeconds: 3_600,
      ...(bearer.role === 'client' ? { factor: 'pin' } : {}),
      ...more,
    });
  return {
    origin,
    database,
    foundation,
    log: lines,
    token,
    call: async (method, path, { as = null, query = {}, body, headers = {} } = {}) => {
      const search = new URLSearchParams(query).toString();
      const bearer = as === null ? null : typeof as === 'string' ? as : token(as);
      const raw = typeof body === 'string' || body instanceof FormData || Buffer.isBuffer(body) || body === undefined;
      const answer = await fetch(`${origin}/api/v1${path}${search === '' ? '' : `?${search}`}`, {
        method,
        headers: {
          ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
          ...(raw ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: raw ? (body as string | FormData) : JSON.stringify(body) }),
      });
      const text = await answer.text();
      const isJson = (answer.headers.get('content-type') ?? '').includes('json');
      return {
        status: answer.status,
        headers: answer.headers,
        text,
        body: isJson ? (JSON.parse(text) as unknown) : text,
      };
    },
    close: async () => {
      await server.close(2_000);
      spoken.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The conversation behind REST, on a unit of work. */
export function sessionsOn(foundation: Foundation): SocketSessions {
  const { unitOfWork, clock, intake } = foundation;
  const listening = { intake, transcribe: createTranscription(foundation) };
  return new SocketSessions({
    receiveRecording: (bytes) => receiveRecording(listening, bytes),
    turns: createTurns(foundation, {}, 'http://127.0.0.1'),
    unitOfWork,
    transcript: transcriptReader(unitOfWork),
    clock,
    tokenSecret: SECRET,
  });
}

/** For a test file: one server, started before its first test. */
export function withRestServer(env: Readonly<Record<string, string>> = {}): () => RestServer {
  let server: RestServer | undefined;
  beforeAll(async () => {
    server = await startRestServer(env);
  });
  afterAll(async () => {
    await server?.close();
  });
  return () => {
    if (server === undefined) throw new Error('the server runs while tests do');
    return server;
  };
}

/** `/sinistres/:id` with its parts filled in. */
export function pathOf(pattern: string, params: Readonly<Record<string, string>> = {}): string {
  return pattern.replace(/[:{](\w+)\}?/gu, (_, name: string) => encodeURIComponent(params[name] ?? name));
}
