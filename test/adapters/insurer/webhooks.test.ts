import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { WEBHOOKS, type EvenementWire, type LivraisonWire } from '../../../api/schemas/webhooks';
import { AS, DEMO } from '../../../api/examples';
import { insurerHandlers } from '../../../app/insurer';
import { declareClaim } from '../../../commands/claims/declare-claim';
import { announceChanges } from '../../../commands/insurer/announce-changes';
import type { StoredOutboxMessage } from '../../../commands/ports-outbox';
import { OutboxDispatcher } from '../../../jobs/outbox-dispatcher';
import { eventually } from '../../support/eventually';
import { withRestServer } from '../../support/rest-server';

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const OLD_SECRET = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;
const RECEIVER = path.resolve(__dirname, '..', '..', '..', 'docs', 'examples', 'webhook_receiver.mjs');
const WORDS = 'Quelqu’un a brisé la vitre de ma voiture ce matin à Rabat, aucun blessé.';

const rest = withRestServer();

/** The example of docs/webhooks.md, as somebody would start it. */
async function startReceiver(secret: string) {
  const child: ChildProcess = spawn(process.execPath, [RECEIVER], {
    env: { ...process.env, WEBHOOK_SECRET: secret, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const events: EvenementWire[] = [];
  if (child.stdout === null || child.stderr === null) throw new Error('the receiver has no voice');
  createInterface(child.stdout).on('line', (line) => events.push(JSON.parse(line) as EvenementWire));
  const { stderr } = child;
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(stderr).on('line', (line) => {
      const [, found] = /listening on (\d+)/u.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => {
      reject(new Error('the receiver did not start'));
    });
  });
  return { url: `http://127.0.0.1:${port}/`, events, stop: () => child.kill() };
}

type Receiver = Awaited<ReturnType<typeof startReceiver>>;
const receivers: Receiver[] = [];
async function aReceiver(secret = SECRET): Promise<Receiver> {
  const receiver = await startReceiver(secret);
  receivers.push(receiver);
  return receiver;
}
afterEach(async () => {
  receivers.splice(0).forEach(({ stop }) => stop());
  await rest().database.query('DELETE FROM messages_sortants');
});

/** A process whose transactions announce, and whose outbox tells a receiver. */
function aProcess(url: string, more: { readonly secrets?: readonly string[]; readonly dies?: boolean } = {}) {
  const { database, foundation } = rest();
  const { clock, ids } = foundation;
  const unitOfWork = database.createUnitOfWork({
    beforeCommit: (tx, changes) => announceChanges({ ids, clock }, tx, changes),
  });
  const config = {
    ...foundation.config,
    webhook: { url, secrets: more.secrets ?? [SECRET], privateNetworks: null },
  };
  const sent: StoredOutboxMessage[] = [];
  const handlers = insurerHandlers({ config, unitOfWork, clock });
  const dispatcher = new OutboxDispatcher({
    unitOfWork,
    clock,
    handlers: {
      'insurer.event': (row, attempt) => {
        sent.push(row);
        return handlers['insurer.event']?.(row, attempt) ?? Promise.reject(new Error('nobody is told'));
      },
    },
    log: { outboxFailed: () => undefined },
    leaseSeconds: 1,
    ...(more.dies === true
      ? {
          faultPoint: (name) => {
            if (name === 'outbox.before_record') throw new Error('the process ends here');
          },
        }
      : {}),
  });
  const due = () => unitOfWork.run((tx) => tx.outbox.due(clock.now(), 100));
  return {
    unitOfWork,
    sent,
    /** Sends what is due, and what is due then, until nothing is. */
    sendAll: async () => {
      for (;;) {
        const rows = (await due()).filter(({ kind }) => kind === 'insurer.event');
        const outcomes = await Promise.all(rows.map((row) => dispatcher.dispatch(row, true)));
        if (!outcomes.some(({ outcome }) => outcome === 'sent')) return outcomes;
      }
    },
    declare: () =>
      unitOfWork.run(async (tx) => {
        const actor = { kind: 'client', clientId: DEMO.salma, conversationId: null } as const;
        const policies = await tx.policies.ofCustomer(actor, DEMO.salma);
        const context = { tx, actor, now: clock.now(), ids, timeZone: 'Africa/Casablanca' };
        return declareClaim(context, { clientId: DEMO.salma, account: WORDS, answers: {}, policies });
      }),
  };
}

const typesOf = (events: readonly EvenementWire[]): string[] => events.map(({ type }) => type);

async function deliveries(query: Readonly<Record<string, string>>): Promise<LivraisonWire[]> {
  const { body } = await rest().call('GET', '/webhooks/livraisons', { as: AS.ops, query });
  return (body as { elements: LivraisonWire[] }).elements;
}

describe('a declared dossier', () => {
  it('is told from its opening to its decision, in order and by the wire’s schemas', async () => {
    const receiver = await aReceiver();
    const service = aProcess(receiver.url);
    const claim = await service.declare();
    await service.sendAll();
    const events = await eventually(
      () => receiver.events,
      (all) => all.length >= service.sent.length,
    );
    expect(typesOf(events).slice(0, 2)).toEqual(['sinistre.cree', 'sinistre.statut_change']);
    expect(typesOf(events)).toContain('sinistre.decide');
    for (const event of events) {
      expect(WEBHOOKS[event.type].safeParse(event).error).toBeUndefined();
      expect(event.donnees.sinistre).toMatchObject({ sinistre_id: claim.id, numero_sinistre: claim.reference });
    }
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('is told by ids and codes: no word of the customer, no name, no number', async () => {
    const receiver = await aReceiver();
    const service = aProcess(receiver.url);
    await service.declare();
    await service.sendAll();
    await eventually(() => receiver.events.length > 0);
    const told = JSON.stringify(receiver.events);
    for (const personal of ['vitre', 'Rabat', 'Salma', 'Alaoui', 'AB-123-CD', '212600', '1985-04-12']) {
      expect(told).not.toContain(personal);
    }
  });

  it('is told of a sum with its status, whoever changes it', async () => {
    const receiver = await aReceiver();
    const service = aProcess(receiver.url);
    await service.unitOfWork.run(async (tx) => {
      const actor = { kind: 'systeme', process: 'test' } as const;
      const sum = await tx.claimFile.lockReimbursement(actor, DEMO.settledReimbursement);
      if (sum !== null) tx.claimFile.saveReimbursement({ ...sum, papersCheckedAt: new Date('2026-01-02T03:04:05Z') });
    });
    await service.sendAll();
    const [event] = await eventually(
      () => receiver.events,
      (all) => all.length === 1,
    );
    expect(event).toMatchObject({
      type: 'remboursement.change',
      donnees: {
        sinistre: { sinistre_id: DEMO.settledClaim },
        remboursement: {
          remboursement_id: DEMO.settledReimbursement,
          statut: 'partiellement_accepte',
          pieces_verifiees_le: '2026-01-02T03:04:05.000Z',
        },
      },
    });
  });

  it('that is rolled back is told to nobody, and one that is only read neither', async () => {
    const service = aProcess('http://127.0.0.1:1/');
    await expect(
      service.unitOfWork.run(async (tx) => {
        tx.claimFile.appendStatusChange({
          claimId: DEMO.settledClaim,
          from: 'en_cours',
          to: 'expert',
          reason: 'x',
          at: new Date(),
        });
        await Promise.resolve();
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await service.unitOfWork.run((tx) => tx.claims.find({ kind: 'systeme', process: 'test' }, DEMO.settledClaim));
    await expect(rest().database.query('SELECT id FROM messages_sortants')).resolves.toEqual([]);
  });
});

describe('a receiver that', () => {
  it('is not there is told all of it later, in order, and nothing is given up', async () => {
    const gone = aProcess('http://127.0.0.1:1/');
    const claim = await gone.declare();
    await expect(gone.sendAll()).resolves.toMatchObject([{ outcome: 'retry' }]);
    rest().database.clock.advance(10_000);
    const receiver = await aReceiver();
    const back = aProcess(receiver.url);
    await back.sendAll();
    await eventually(() => receiver.events.length === back.sent.length);
    expect(typesOf(receiver.events)[0]).toBe('sinistre.cree');
    const log = await deliveries({ sinistre_id: claim.id });
    expect(log.at(-1)).toMatchObject({ essai: 1, resultat: 'echec', statut_http: null, code: 'ECONNREFUSED' });
    expect(log.at(-2)).toMatchObject({ essai: 2, resultat: 'remis', statut_http: 204, code: null });
    expect(log.at(-2)?.evenement_id).toBe(log.at(-1)?.evenement_id);
  });

  it('is down makes the events of all dossiers wait, and costs one attempt', async () => {
    const service = aProcess('http://127.0.0.1:1/');
    await service.declare();
    await service.declare();
    await service.sendAll();
    await service.sendAll();
    expect(service.sent.length).toBeLessThanOrEqual(2);
    const rows = await rest().database.query<{ essais: number }>('SELECT essais FROM messages_sortants');
    expect(rows.every(({ essais }) => essais <= 1)).toBe(true);
  });

  it('died with its answer on the way hears the same event again, under the same id, and takes it once', async () => {
    const receiver = await aReceiver();
    const dying = aProcess(receiver.url, { dies: true });
    await dying.declare();
    await expect(dying.sendAll()).rejects.toThrow('the process ends here');
    rest().database.clock.advance(5_000);
    const heir = aProcess(receiver.url);
    await heir.sendAll();
    await eventually(() => receiver.events.length === heir.sent.length);
    expect(heir.sent[0]?.payload.id).toBe(dying.sent[0]?.payload.id);
    expect(heir.sent[0]?.attempts).toBe(2);
    const ids = receiver.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['has the new secret', SECRET],
    ['still has the old one', OLD_SECRET],
  ])('%s takes events while both are valid', async (_what, secret) => {
    const receiver = await aReceiver(secret);
    const service = aProcess(receiver.url, { secrets: [SECRET, OLD_SECRET] });
    await service.declare();
    await service.sendAll();
    await eventually(() => receiver.events.length === service.sent.length);
  });

  it('has neither refuses them, and they wait', async () => {
    const receiver = await aReceiver(`whsec_${Buffer.alloc(32, 9).toString('base64')}`);
    const service = aProcess(receiver.url);
    const claim = await service.declare();
    const [outcome] = await service.sendAll();
    expect(outcome?.outcome).toBe('retry');
    expect(receiver.events).toEqual([]);
    const log = await deliveries({ sinistre_id: claim.id, resultat: 'echec' });
    expect(log).toMatchObject([{ type: 'sinistre.cree', statut_http: 401, code: 'http_401' }]);
    await expect(deliveries({ evenement_id: log[0]?.evenement_id ?? '', resultat: 'remis' })).resolves.toEqual([]);
  });

  it('gets a forged or an old copy does not believe it', async () => {
    const { url, events } = await aReceiver();
    const post = async (headers: Record<string, string>) =>
      (await fetch(url, { method: 'POST', headers, body: '{"id":"x"}' })).status;
    const now = String(Math.floor(Date.now() / 1000));
    await expect(post({})).resolves.toBe(401);
    await expect(
      post({ 'webhook-id': 'x', 'webhook-timestamp': now, 'webhook-signature': 'v1,AAAA v2,' }),
    ).resolves.toBe(401);
    await expect(post({ 'webhook-id': 'x', 'webhook-timestamp': 'NaN', 'webhook-signature': 'v1,' })).resolves.toBe(
      401,
    );
    expect(events).toEqual([]);
  });
});

describe('the delivery log', () => {
  it('is read in pages, newest first, by operations alone', async () => {
    const claimId = randomUUID();
    await rest().database.query(
      `INSERT INTO livraisons_assureur (evenement_id, nature, sinistre_id, essai, le, duree_ms, remis)
       SELECT gen_random_uuid(), 'claim.decided', $1, n, now() + n * interval '1 second', 5, true FROM generate_series(1, 5) n`,
      [claimId],
    );
    const read = async (query: Record<string, string>) => {
      const { body } = await rest().call('GET', '/webhooks/livraisons', {
        as: AS.ops,
        query: { limite: '3', sinistre_id: claimId, ...query },
      });
      return body as { elements: LivraisonWire[]; suivant: string | null };
    };
    const first = await read({});
    const second = await read({ curseur: first.suivant ?? '' });
    expect([...first.elements, ...second.elements].map(({ essai }) => essai)).toEqual([5, 4, 3, 2, 1]);
    expect(second.suivant).toBeNull();
    const stranger = await rest().call('GET', '/webhooks/livraisons', { as: AS.core });
    expect(stranger.status).toBe(403);
  });
});
