import { createServiceWorld, openSlack, ownPort, type ServiceWorld, type SlackOutside } from '../support/service-world';
import { eventually } from '../support/eventually';
import { Advisors } from './advisors';
import { faultsOfBooks, faultsOfFiles } from './check-books';
import { faultsOfDesk } from './check-desk';
import { faultsOfTranscript, readKept, type Kept } from './check-transcripts';
import { ChaosCustomer } from './customer';
import { FAULT_POINTS, Killer } from './killer';
import { insertPeople } from './people';
import { SCENARIOS } from './scenarios';
import { SeededRandom } from './seeded-random';

const SEED = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 1_000_000));
const MINUTES = 60_000;
/** The last conversations begin when so many kills are done, so that the last kills still meet some. */
const LAST_BEGIN_AFTER = 27;
/** Rows that a crash left in hand wait for their lease, and a stalled job for its lock. */
const SETTLE_MS = 90_000;

/** 50 conversations while the service is killed again and again; afterwards the books must agree with what everybody saw. */
describe(`a service that is killed at any moment (CHAOS_SEED=${SEED})`, () => {
  let world: ServiceWorld;
  let slack: SlackOutside;
  let killer: Killer;
  let advisors: Advisors;
  let customers: ChaosCustomer[] = [];
  let kept: Kept[] = [];

  beforeAll(async () => {
    const random = new SeededRandom(SEED);
    world = await createServiceWorld();
    const { port, origin } = await ownPort();
    slack = await openSlack(world, origin);
    const scenarios = random.shuffled(SCENARIOS);
    const people = await insertPeople(world, scenarios);
    customers = people.map((person, index) => {
      const scenario = scenarios[index];
      if (!scenario) throw new Error('each person has a scenario');
      return new ChaosCustomer(index, scenario, person, origin, random.fork());
    });
    const settings = { LOG_LEVEL: 'warn', ADVISOR_REPLY_DELAY_SECONDS: '1', ADVISOR_SILENCE_MINUTES: '600' };
    killer = new Killer({ ...world.env(port), ...slack.env, ...settings }, world.dataDir, random.fork());
    advisors = new Advisors(slack.workspace);
  }, MINUTES);

  afterAll(async () => {
    await advisors.stop();
    await Promise.all(customers.map(({ client }) => client.giveUp()));
    await killer.stop();
    await slack.close();
    await world.close();
  }, MINUTES);

  /** Figures of the run, beside whatever jest says. */
  function report(talkedMs: number, settledMs: number): void {
    const lives = killer.kills.flatMap(({ livedMs }) => livedMs ?? []);
    const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
    const figures = {
      seed: SEED,
      kills: killer.kills.length,
      atFaultPoints: killer.kills.filter(({ death }) => FAULT_POINTS.some((point) => point === death)).length,
      livedMs: Math.round(sum(lives) / lives.length),
      lines: sum(kept.map(({ entries }) => entries.length)),
      said: sum(customers.map(({ said }) => said.length)),
      repeatedPosts: sum(customers.map(({ client }) => client.repeatedPosts)),
      photos: sum(customers.map(({ photosSent }) => photosSent)),
      escalations: kept.filter(({ takenAt }) => takenAt !== null).length,
      clicks: advisors.clicks,
      talkedSeconds: Math.round(talkedMs / 1_000),
      settledSeconds: Math.round(settledMs / 1_000),
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  }

  test(
    'lets every conversation come to its end',
    async () => {
      const desk = advisors.work();
      const conversations = customers.map(async (customer, index) => {
        await killer.after(Math.floor((index * LAST_BEGIN_AFTER) / customers.length));
        await customer.converse();
      });
      const began = Date.now();
      await Promise.race([Promise.all([killer.run(), ...conversations]), desk]);
      const talkedMs = Date.now() - began;
      await eventually(
        () => leftToDo(world),
        (left) => left === 0,
        SETTLE_MS,
      );
      await slack.workspace.settled();
      await Promise.all(customers.map(({ client }) => client.catchUp()));
      kept = await Promise.all(customers.map((customer) => readKept(world, customer)));
      expect(kept).toHaveLength(50);
      report(talkedMs, Date.now() - began - talkedMs);
    },
    6 * MINUTES,
  );

  test('died often enough, and at every fault point', () => {
    const deaths = killer.kills.map(({ death }) => death);
    expect(deaths.length).toBeGreaterThanOrEqual(30);
    expect(FAULT_POINTS.filter((point) => !deaths.includes(point))).toEqual([]);
  });

  test('answered every accepted message exactly once, in order, and every client received the transcript', () => {
    expect(kept.flatMap(faultsOfTranscript)).toEqual([]);
  });

  test('posted every escalation once, mirrored every line once, delivered every advisor’s message once', async () => {
    expect(await faultsOfDesk(world, slack, kept, advisors.written)).toEqual([]);
  });

  test('left no dossier, sum, action or message behind or twice', async () => {
    expect(await faultsOfBooks(world, kept)).toEqual([]);
  });

  test('left no file missing and, once swept, none orphaned', async () => {
    expect(await faultsOfFiles(world)).toEqual([]);
  });
});

/** Messages not answered and effects not sent. */
async function leftToDo(world: ServiceWorld): Promise<number> {
  const [row] = await world.database.query<{ reste: number }>(
    `SELECT (SELECT count(*) FROM messages_entrants WHERE statut = 'recu')::int
          + (SELECT count(*) FROM messages_sortants WHERE statut IN ('en_attente', 'envoi')
             AND (pas_avant IS NULL OR pas_avant < now() + interval '1 minute'))::int AS reste`,
  );
  return row?.reste ?? 0;
}
