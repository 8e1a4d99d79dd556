const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;

/** Asks our own server, which knows this browser's conversation by a cookie that scripts cannot read. */
export async function fetchToken(startNew: boolean): Promise<string> {
  const reply = await fetch('/webchat/token', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(startNew ? { nouvelle: true } : {}),
  });
  if (!reply.ok) throw new Error(`no token: ${reply.status}`);
  return ((await reply.json()) as { token: string }).token;
}

/** Milliseconds to wait before the nth try (from 0), spread so that all pages do not come back in the same second. */
export function retryDelay(tries: number): number {
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** tries) * (0.75 + Math.random() / 2);
}

/** Milliseconds until a token ends; 0 for what cannot be read. The signature is the server's business. */
export function timeLeft(token: string): number {
  try {
    const body = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return (JSON.parse(body) as { exp: number }).exp * 1000 - Date.now();
  } catch {
    return 0;
  }
}
