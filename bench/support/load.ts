import { Agent, request } from 'node:http';

/** One POST of a connection; `turn` counts from 0 within the connection. */
export interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface LoadResult {
  readonly turns: number;
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Posts from a number of connections, each waiting for its answer before it goes on, for some seconds. Own code, because each
 * connection is a conversation of its own and each body differs.
 */
export async function load(
  port: number,
  connections: number,
  seconds: number,
  next: (connection: number, turn: number) => Call,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took: number[] = [];
  let failed = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const talk = async (connection: number): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const at = performance.now();
      const status = await post(agent, port, next(connection, turn));
      if (status === 200 || status === 201) took.push(performance.now() - at);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => talk(connection)));
  const elapsed = (performance.now() - began) / 1000;
  agent.destroy();
  return summarise(took, failed, elapsed);
}

/**
 * @param took milliseconds of each turn that went well.
 * @param elapsed seconds.
 */
export function summarise(took: readonly number[], failed: number, elapsed: number): LoadResult {
  const sorted = [...took].sort((one, other) => one - other);
  return {
    turns: sorted.length,
    failed,
    perSecond: sorted.length / elapsed,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Gives back the HTTP status; 0 when there is none. */
export function post(agent: Agent, port: number, { path, headers, body }: Call): Promise<number> {
  return new Promise((resolve) => {
    const call = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.on('end', () => {
          resolve(response.statusCode ?? 0);
        });
      },
    );
    call.on('error', () => {
      resolve(0);
    });
    call.end(body);
  });
}
