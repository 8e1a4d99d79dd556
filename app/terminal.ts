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
