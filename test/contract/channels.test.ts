import { DIRECTLINE_SECRET } from '../support/socket-product';
import { TcpGate } from '../support/tcp-gate';
import { channelContract } from './channel.contract';
import { ContractWorld } from './contract-world';
import { directLineContract } from './direct-line.contract';
import type { Driver } from './drivers/driver';
import { socketDriver } from './drivers/socket';
import { webchatDriver } from './drivers/webchat';
import { untilOnPhones, whatsappDriver } from './drivers/whatsapp';
import { whatsappContract } from './whatsapp.contract';

jest.setTimeout(90_000);

let opened: ContractWorld | undefined;
const world = (): ContractWorld => {
  if (opened === undefined) throw new Error('the product runs while tests do');
  return opened;
};

const origin = (): string => world().product.origin;
const DRIVERS: readonly (readonly [name: string, driver: Driver])[] = [
  ['web chat over WebSocket', webchatDriver(origin, DIRECTLINE_SECRET, 'stream')],
  ['web chat over polling', webchatDriver(origin, DIRECTLINE_SECRET, 'polling')],
  [
    'WhatsApp',
    whatsappDriver(
      () => world().phones,
      () => world().unitOfWork,
    ),
  ],
  ['the JSON WebSocket', socketDriver(() => world().product)],
];

beforeAll(async () => {
  opened = await ContractWorld.open();
}, 90_000);

afterAll(() => opened?.close());

for (const [name, driver] of DRIVERS) channelContract(name, driver, world);

describe('all channels together', () => {
  it('resume after a restart where each of them was, and lose nothing that was said meanwhile', async () => {
    const talks = await Promise.all(DRIVERS.map(([, driver]) => world().arrive(driver)));
    for (const talk of talks) await talk.ask('AB-987-YZ', /code PIN/u);
    const restarted = world().product.restart();
    // Meta brings again what nobody has taken.
    world().phones.network.say('other-2', { type: 'text', text: { body: 'bonjour' } });
    await restarted;
    for (const talk of talks) {
      await talk.customer.comeBack();
      // Nobody has that matricule: the factor was waited for, and the two do not fit.
      await talk.ask('1234', /ne correspondent pas/u);
      await talk.isShownAll();
    }
    await untilOnPhones(world().phones, 'what was said meanwhile', () =>
      world()
        .phones.network.linesOf('other-2')
        .some(({ from }) => from === 'business'),
    );
  });

  it('show nobody a word of another conversation', () => {
    const known = world().talks.flatMap(({ person }) => person ?? []);
    expect(known.length).toBe(DRIVERS.length);
    for (const { talk, person } of world().talks) {
      const others = known.filter((each) => each !== person);
      for (const { lastName, matricule } of others)
        expect(talk.whole()).not.toMatch(new RegExp(`${lastName}|${matricule}`, 'u'));
    }
  });
});

whatsappContract(world);

// The last one: it moves the clock.
directLineContract('the whole product', () =>
  Promise.resolve({
    directLineSecret: DIRECTLINE_SECRET,
    advance: (ms) => {
      world().product.database.clock.advance(ms);
    },
    serve: async () => {
      const gate = await new TcpGate(Number(new URL(origin()).port)).open();
      return {
        base: `http://127.0.0.1:${gate.port}`,
        cut: () => {
          gate.cut();
        },
        close: () => gate.shut(),
      };
    },
    close: () => Promise.resolve(),
  }),
);
