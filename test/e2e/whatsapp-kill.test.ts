import { join } from 'node:path';
import { TEMPLATES } from '../../adapters/whatsapp/templates';
import { Phones } from '../../playground/whatsapp/phones';
import { eventually } from '../support/eventually';
import { compiled, ServiceProcess } from '../support/service-process';
import { createServiceWorld, ownPort } from '../support/service-world';
import { serve } from '../support/serve';

jest.setTimeout(180_000);

const CONNECTION = {
  accessToken: 'token',
  appSecret: 'secret',
  verifyToken: 'verify',
  phoneNumberId: '106540352242922',
};
const CUSTOMERS = 6;
const PEOPLE = Array.from({ length: CUSTOMERS }, (_, index) => ({
  id: `c${index}`,
  name: `Client ${index}`,
  phone: `21260000200${index}`,
  userId: `MA.K${index}`,
  note: '',
}));

it('a process that is killed right after it acknowledged loses nothing and says nothing twice', async () => {
  const world = await createServiceWorld();
  const phones = new Phones({
    ...CONNECTION,
    dataDir: join(world.dataDir, 'phones'),
    basePath: '',
    people: PEOPLE,
    templates: TEMPLATES,
    // As Meta: at once again. A status that came later than the product waits for one would have its message sent once more.
    retryDelaysMs: [500],
  });
  const meta = await serve((req, res) => void phones.handle(req, res));
  const { port, origin } = await ownPort();
  const env = {
    ...world.env(port),
    WHATSAPP_ACCESS_TOKEN: CONNECTION.accessToken,
    WHATSAPP_APP_SECRET: CONNECTION.appSecret,
    WHATSAPP_VERIFY_TOKEN: CONNECTION.verifyToken,
    WHATSAPP_PHONE_NUMBER_ID: CONNECTION.phoneNumberId,
    WHATSAPP_GRAPH_URL: `${meta.origin}/graph`,
  };
  const start = async (file: string): Promise<ServiceProcess> => {
    const started = new ServiceProcess(
      [compiled(file)],
      file.includes('worker') ? { ...env, PORT: '0' } : env,
      world.dataDir,
    );
    if (!(await started.printed('"msg":"ready"', 60_000))) throw new Error(started.output);
    return started;
  };
  let web = await start('app/web.js');
  phones.connect({ origin: meta.origin, deliver: `${origin}/whatsapp/webhook` });

  for (let round = 0; round < 4; round += 1) {
    const before = phones.network.state.deliveries.length;
    for (const { id } of PEOPLE) phones.network.say(id, { type: 'text', text: { body: `message ${round}` } });
    const ours = phones.network.state.deliveries.slice(before);
    // The very moment of the last 200: turns and sendings are under way.
    await eventually(() => ours.some(({ state }) => state === 'delivered'));
    await web.end('SIGKILL');
    web = await start('app/web.js');
    // What was not acknowledged comes again, as Meta would bring it.
    for (const row of ours) if (row.state !== 'delivered') await phones.network.webhooks.post(row.body);
  }
  const worker = await start('app/worker.js');

  const open = () =>
    world.database.query(
      `SELECT id FROM messages_entrants WHERE statut = 'recu' UNION ALL
       SELECT id FROM messages_sortants WHERE statut IN ('en_attente', 'envoi')`,
    );
  await eventually(open, (rows) => rows.length === 0, 90_000);
  const [said] = await world.database.query<{ entrants: number; lignes: number }>(
    `SELECT (SELECT count(*)::int FROM messages_entrants WHERE statut = 'traite') AS entrants,
            (SELECT count(*)::int FROM historique_conversation WHERE interlocuteur = 'client') AS lignes`,
  );
  expect(said).toEqual({ entrants: 4 * CUSTOMERS, lignes: 4 * CUSTOMERS });
  for (const { id } of PEOPLE) {
    const answers = phones.network.linesOf(id).filter(({ from }) => from === 'business');
    const keys = answers.map(({ callbackData }) => callbackData?.split('.')[0]);
    // Statuses told what had gone out before a kill: nothing was sent again.
    expect([answers.length, new Set(keys).size]).toEqual([4, 4]);
  }
  await web.end('SIGTERM');
  await worker.end('SIGTERM');
  await phones.close();
  await meta.stop();
  await world.close();
});
