import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { UnderstoodLanguage } from '../domain/understanding/types';
import { understand } from '../domain/understanding/understand';
import { say, show, spread } from './support/report';
import { LANGUAGES, readCorpus, REFERENCE, type Half } from './understanding/corpus';

const LOADS = 7;
const ROUNDS = 7;
const HALVES: readonly Half[] = ['tuning', 'validation'];
const MODULE = join(__dirname, '..', 'domain', 'understanding', 'understand.js');

/** In a process of its own: milliseconds of Node alone, of loading the module, and of one text. */
interface Opening {
  readonly node: number;
  readonly load: number;
  readonly first: number;
}

/** Processor time, not the clock's: other processes on the machine change it little. */
const OPENING = `
  const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const node = spent();
  const { understand } = require(process.argv[1]);
  const loaded = spent();
  understand(process.argv[2], { now: new Date(process.argv[3]), timeZone: process.argv[4] });
  console.log(JSON.stringify({ node, load: loaded - node, first: spent() - loaded }));`;

function open(text: string): Opening {
  const { now, timeZone } = REFERENCE;
  const args = ['-e', OPENING, MODULE, text, now.toISOString(), timeZone];
  return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout) as Opening;
}

function cpuMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function accountsOf(language: UnderstoodLanguage): readonly string[] {
  return HALVES.flatMap((half) => readCorpus(language, half))
    .filter(({ kind }) => kind === 'accounts')
    .map(({ text }) => text);
}

/** The module loads what a language needs with the first text of it, so both are told. */
function sayOpenings(): void {
  const openings = LANGUAGES.map((language) => {
    const [account = ''] = accountsOf(language);
    return { language, opened: Array.from({ length: LOADS }, () => open(account)) };
  });
  const all = openings.flatMap(({ opened }) => opened);
  const node = spread(all.map((opening) => opening.node)).median;
  say(
    `load, ms: ${show(spread(all.map(({ load }) => load)), 0)}  (goal: under 300; Node by itself ${node.toFixed(0)})`,
  );
  for (const { language, opened } of openings) {
    const first = spread(opened.map((opening) => opening.first));
    const both = spread(opened.map((opening) => opening.load + opening.first));
    say(`${language}: the first account of a process, ms: ${show(first, 0)}; with the load: ${show(both, 0)}`);
  }
}

function sayThroughput(language: UnderstoodLanguage): void {
  const texts = accountsOf(language);
  const read = (): void => {
    for (const text of texts) understand(text, REFERENCE);
  };
  // The first round loads the language and warms the engine.
  read();
  const rates = Array.from({ length: ROUNDS }, () => {
    const since = process.cpuUsage();
    read();
    return (texts.length / cpuMs(since)) * 1000;
  });
  say(`${language}: ${texts.length} accounts, texts a second on one core: ${show(spread(rates), 0)}  (goal: over 500)`);
}

/**
 * `npm run bench -- understanding`: how long the module takes to load, the first text of each language, and a text from then on, in
 * processor time.
 */
function main(): void {
  sayOpenings();
  for (const language of LANGUAGES) sayThroughput(language);
}

main();
