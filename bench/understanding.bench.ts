import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { understand } from '../domain/understanding/understand';
import { say, show, spread } from './support/report';
import { LANGUAGES, readCorpus, REFERENCE, type Half } from './understanding/corpus';

const LOADS = 7;
const ROUNDS = 7;
const HALVES: readonly Half[] = ['tuning', 'validation'];
const MODULE = join(__dirname, '..', 'domain', 'understanding', 'understand.js');
/** Processor time, not the clock's: other processes on the machine change it little. */
const LOAD = `require(${JSON.stringify(MODULE)}); const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`;

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** `npm run bench -- understanding`: how long the module takes to load and a message to read, in processor time. */
function main(): void {
  const bare = Array.from({ length: LOADS }, () =>
    Number(spawnSync(process.execPath, ['-e', LOAD.replace(/^require\([^;]*;/, '')]).stdout),
  );
  const loaded = Array.from({ length: LOADS }, () => Number(spawnSync(process.execPath, ['-e', LOAD]).stdout));
  const { median: nothing } = spread(bare);
  say(
    `load, ms: ${show(spread(loaded.map((ms) => ms - nothing)), 0)}  (goal: under 300; Node by itself ${nothing.toFixed(0)})`,
  );
  for (const language of LANGUAGES) {
    const texts = HALVES.flatMap((half) => readCorpus(language, half)).filter(({ kind }) => kind === 'accounts');
    const read = (): void => {
      for (const { text } of texts) understand(text, REFERENCE);
    };
    // The first round compiles the tables of the language and warms the engine.
    read();
    const rates = Array.from({ length: ROUNDS }, () => {
      const since = process.cpuUsage();
      read();
      return (texts.length / cpuMs(since)) * 1000;
    });
    say(
      `${language}: ${texts.length} accounts, texts a second on one core: ${show(spread(rates), 0)}  (goal: over 500)`,
    );
  }
}

main();
