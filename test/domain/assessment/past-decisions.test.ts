import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../../domain/assessment/decision-types';
import { replay, reviveInput } from '../../../domain/assessment/replay';
import { RULE_SETS } from '../../../domain/rules/rule-set';

const FOLDER = join(__dirname, '../../corpora/decisions');

interface PastDecision {
  readonly story: string;
  readonly input: unknown;
  readonly decision: Decision;
}

// Tables are kept by version, code is not: these files are added to and never written anew. Where one fails, the code reads
// the rules otherwise than when they decided, and the new reading belongs under a new version.
describe('decisions of every version are replayed identically by the code of today', () => {
  const past = RULE_SETS.flatMap(({ version }) => {
    const lines = readFileSync(join(FOLDER, `${version}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n');
    return lines.map((line) => ({ ...(JSON.parse(line) as PastDecision), version }));
  });

  it.each(past.map(({ version, story, ...kept }) => [version, story, kept] as const))(
    '%s: %s',
    (version, _story, kept) => {
      const { input, decision } = kept;
      expect(replay({ input: reviveInput(input), decision, ruleVersion: version })).toEqual({
        kind: 'identical',
        ruleVersion: version,
      });
    },
  );

  it('for each version there is a file', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(RULE_SETS.map(({ version }) => `${version}.jsonl`));
  });
});
