import { goalsOf } from './understanding/goals';
import { LANGUAGES, readCorpus, type Half } from './understanding/corpus';
import type { Score } from './understanding/score';
import { scoreRows } from './understanding/score-rows';
import { say } from './support/report';

const HALVES: readonly Half[] = ['tuning', 'validation'];

function showConfusions(score: Score): void {
  for (const field of ['type', 'injuries', 'third_party', 'police', 'constat', 'answer', 'intent']) {
    const rows = score.confusion(field).map(([what, times]) => `${what} ${times}`);
    if (rows.length > 0) say(`    ${field}: ${rows.join(' · ')}`);
  }
}

/**
 * `npm run eval -- understanding [--figures] [--half tuning]`: accuracy per field and language with goals,
 * confusion tables and every miss. `--figures` leaves misses out, so that the validation half stays unseen.
 */
function main(args: readonly string[]): void {
  const halves = HALVES.filter((half) => !args.includes('--half') || args.includes(half));
  let failed = 0;
  for (const language of LANGUAGES) {
    for (const half of halves) {
      const score = scoreRows(readCorpus(language, half));
      say(`\n${language}, ${half} half`);
      for (const { name, met, figure } of goalsOf(score, language)) {
        if (!met) failed += 1;
        say(`  ${met ? '✓' : '✗'} ${name.padEnd(28)} ${figure}`);
      }
      if (args.includes('--figures')) continue;
      say('  wanted → got');
      showConfusions(score);
      say(`  ${score.misses.length} misses`);
      for (const { field, wanted, got, text } of score.misses)
        say(`    ${field}: ${wanted} → ${got}: ${text.replaceAll('\n', ' ')}`);
    }
  }
  say(failed === 0 ? '\nAll goals are met.' : `\n${failed} goals are missed.`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main(process.argv.slice(2));
