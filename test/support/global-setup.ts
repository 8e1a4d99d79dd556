import { type Broker, startBroker } from './test-server';

declare global {
  // Jest runs set-up and teardown in one process, apart from its tests; a global is what they share.
  var databaseBroker: Broker | undefined;
}

/** Opens the door behind which the first database test finds its server. */
export default async function globalSetup(): Promise<void> {
  globalThis.databaseBroker = await startBroker();
  process.env.DOSSIER_TEST_BROKER = globalThis.databaseBroker.url;
}
