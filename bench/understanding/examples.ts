import { featuresOf } from '../../domain/understanding/learned/features';
import { featuresOfFindings } from '../../domain/understanding/learned/findings';
import { readMessage } from '../../domain/understanding/read-message';
import { readText } from '../../domain/understanding/reading';
import type { UnderstoodLanguage } from '../../domain/understanding/types';
import { readCorpus, REFERENCE, type Row } from './corpus';
import type { Example } from './learn-weights';

export const LEARNT_FIELDS = ['type', 'injuries', 'thirdParty'] as const;
export type LearntField = (typeof LEARNT_FIELDS)[number];

/** The label of a message that tells no loss at all. */
const NO_LOSS = 'none';

const FLAGS: Readonly<Record<string, string>> = { y: 'yes', n: 'no', '?': 'unknown' };

type LabelOf = (field: LearntField, labels: readonly string[]) => string | undefined;

const ofAccount: LabelOf = (field, [type, , flags = '']) =>
  field === 'type' ? type : FLAGS[flags.replaceAll(' ', '').charAt(field === 'injuries' ? 0 : 1)];
const ofNoLoss: LabelOf = (field) => (field === 'type' ? NO_LOSS : undefined);

/** What each kind of corpus says of a field; undefined: nothing. */
const LABELS: Readonly<Record<string, LabelOf>> = {
  accounts: ofAccount,
  learnt: ofAccount,
  losses: (field, [type]) => (field === 'type' && type !== 'null' ? type : undefined),
  injuries: (field, [said]) => (field === 'injuries' ? said : undefined),
  intents: (field, [wish]) => (field === 'type' && wish !== 'declare' ? NO_LOSS : undefined),
  answers: ofNoLoss,
  dates: ofNoLoss,
};

/** The labelled messages of the tuning half: the other one stays for the eval. */
export function examplesOf(language: UnderstoodLanguage, field: LearntField): readonly Example[] {
  const rows = readCorpus(language, 'tuning').filter(({ kind }) => kind in LABELS);
  return rows.flatMap((row) => exampleOf(row, field));
}

function exampleOf({ kind, labels, text, language }: Row, field: LearntField): readonly Example[] {
  const label = LABELS[kind]?.(field, labels);
  if (label === undefined) return [];
  const reading = readText(text, language, true);
  const findings = featuresOfFindings(reading, readMessage(reading, REFERENCE));
  return [{ words: featuresOf(reading.tokens), findings, label }];
}
