import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * A Python that has the WebSocket library of the example; null where there is none, which REQUIRE_PYTHON=1 makes a fault.
 */
export function pythonWithWebSocket(): string | null {
  const found = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'python3'))
    .find((python) => spawnSync(python, ['-c', 'import websocket']).status === 0);
  if (found === undefined && process.env.REQUIRE_PYTHON === '1') {
    throw new Error('REQUIRE_PYTHON=1, and no python3 on the PATH has websocket-client');
  }
  return found ?? null;
}
