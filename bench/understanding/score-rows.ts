import { toWire, wireIntent, type WireReading } from '../../app/understand/wire';
import { parseMoney } from '../../domain/understanding/parse-money';
import { parseLossDate } from '../../domain/understanding/parse-loss-date';
import type { AmountReading, Intent, Understanding } from '../../domain/understanding/types';
import { understand } from '../../domain/understanding/understand';
import { REFERENCE, type Row } from './corpus';
import { Score } from './score';

const FLAGS = { y: 'yes', n: 'no', '?': 'unknown' } as const;

function dayOf(label: string): string {
  if (label === '-') return 'none';
  const [day = '', time] = label.split('T');
  return `${day.length === 5 ? `2025-${day}` : day}${time === undefined ? '' : `T${time}`}`;
}

function wireDay({ date, time }: WireReading, withTime: boolean): string {
  return `${date ?? 'none'}${withTime ? `T${time ?? ''}` : ''}`;
}

function scoreExtras(score: Score, text: string, extras: readonly string[], read: Understanding): void {
  score.count('hit-and-run', text, String(extras.includes('hit-and-run')), String(read.hitAndRun));
  const parties = extras.find((extra) => extra.startsWith('parties='));
  if (parties !== undefined) score.count('parties', text, parties.slice(8), String(read.parties?.value ?? 'null'));
}

function scoreAccount(score: Score, { labels, text, language }: Row): void {
  const [type = '', when = '', flags = '', difficulty = ''] = labels;
  const read = understand(text, REFERENCE);
  const wire = toWire(null, read);
  score.count('language', text, language, wire.language);
  score.count('type', text, type, wire.type ?? 'null');
  if (when !== '*') score.count('date in account', text, dayOf(when), wireDay(wire, when.includes('T')));
  const signs = Array.from(flags.replaceAll(' ', ''));
  for (const [i, field] of (['injuries', 'third_party', 'police', 'constat'] as const).entries()) {
    const sign = signs[i] as keyof typeof FLAGS | '*';
    if (sign !== '*') score.count(field, text, FLAGS[sign], wire[field]);
  }
  scoreExtras(score, text, difficulty.split(' '), read);
}

function shortDate(text: string, label: string, language: Row['language']): string {
  const expected = /^(?:week|weekend|month):/.test(label);
  const reading = parseLossDate(text, { ...REFERENCE, language });
  if (expected && reading.kind === 'found') return `${reading.value.precision}:${reading.value.date}`;
  const wire = toWire(null, understand(text, { ...REFERENCE, language, expecting: 'date' }));
  if (label === 'impossible' && wire.date === null) return reading.kind;
  return wireDay(wire, label.includes('T'));
}

function amountSaid(amounts: readonly AmountReading[]): string {
  const [amount] = amounts;
  if (amount === undefined) return 'none';
  const { cents, currency } = amount.value;
  const flag = amount.doubt !== undefined ? ' !' : amount.needsReadBack ? ' ?' : '';
  return `${cents}${currency === null ? '' : ` ${currency}`}${flag}`;
}

const SCORERS: Readonly<Record<string, (score: Score, row: Row, label: string) => void>> = {
  accounts: scoreAccount,
  answers: (score, { text, language }, label) => {
    const read = understand(text, { ...REFERENCE, language, expecting: 'yes_no' });
    score.count('answer', text, label, label === 'none' ? (read.answer ?? 'none') : toWire(null, read).answer);
  },
  dates: (score, { text, language }, label) => {
    score.count('date phrase', text, label, shortDate(text, label, language));
  },
  intents: (score, { text, language }, label) => {
    const wire = toWire(null, understand(text, { ...REFERENCE, language }));
    score.count('intent', text, wireIntent(label as Intent), wire.intent);
  },
  injuries: (score, { text }, label) => {
    score.count('injuries', text, label, toWire(null, understand(text, REFERENCE)).injuries);
  },
  dangers: (score, { text, language }, label) => {
    score.count('danger', text, label, understand(text, { ...REFERENCE, language }).danger ? 'danger' : 'safe');
  },
  losses: (score, { text, language }, label) => {
    const { type } = toWire(null, understand(text, { ...REFERENCE, language }));
    score.count('type', text, label, type ?? 'null');
  },
  money: (score, { text, language }, label) => {
    score.count('amount', text, label, amountSaid(parseMoney(text, { expectAmount: true, language })));
  },
  languages: (score, { text }, label) => {
    score.count('language', text, label, understand(text, REFERENCE).language);
  },
};

/** Reads every row as a customer's message and counts what comes out against its labels. */
export function scoreRows(rows: readonly Row[]): Score {
  const score = new Score();
  for (const row of rows) SCORERS[row.kind]?.(score, row, row.labels[0] ?? '');
  return score;
}
