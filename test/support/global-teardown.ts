/** Stops the server, if a test started one. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.databaseBroker?.close();
}
