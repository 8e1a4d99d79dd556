/** Lines for the person who typed the command; everything else is a log. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Runs once, on the first of Ctrl-C or a termination; a second signal does not wait. */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

/** A fault at start in words for that person; null when it is none that they can mend. */
export function explainPort(error: unknown): string | null {
  const { code, port } = Object(error) as { readonly code?: unknown; readonly port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} is taken. Set PORT to another one, or stop the program that listens there.`;
  return code === 'EACCES' && port !== undefined
    ? `Port ${port} is not for this user. Set PORT to one above 1023.`
    : null;
}
