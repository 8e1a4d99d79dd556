/** Waits for a condition, asked every few milliseconds; the last value is given back, or told when time is over. */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  holds: (value: T) => boolean = Boolean,
  patienceMs = 15_000,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end)
      throw new Error(`waited ${patienceMs} ms in vain; the last value was ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
