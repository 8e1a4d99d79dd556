import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './support/report';
import { LANGUAGES } from './understanding/corpus';
import { learnLanguage } from './understanding/learn-language';

const FOLDER = join('domain', 'understanding', 'learned', 'weights');

/** `npm run learn`: weighs words by the labelled messages of the corpora and writes one table a language. */
function main(): void {
  for (const language of LANGUAGES) {
    const { text, messages } = learnLanguage(language);
    writeFileSync(join(FOLDER, `${language}.ts`), moduleOf(text));
    say(`${language}: ${messages} messages, ${text.split('\n').length} lines`);
  }
}

function moduleOf(text: string): string {
  if (/[`\\$]/u.test(text)) throw new Error('a word of the tables would end their text');
  return `// Written by \`npm run learn\`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.\nexport const WEIGHTS = \`${text}\`;\n`;
}

main();
