import { parseArgs } from 'node:util';

export const IMPORT_HELP = `npm run import -- FILE.csv [--dry-run] [--skip-faulty]
  Takes over customers and policies from a CSV file, a row a policy. See docs/import.md.

  --dry-run      says what is wrong and what would be done, and writes nothing
  --skip-faulty  takes over the rows that are in order although others are not; without it, one faulty row stops all

  Example: npm run import -- docs/examples/policies.csv --dry-run`;

export interface ImportRequest {
  readonly path: string;
  readonly dryRun: boolean;
  readonly skipFaulty: boolean;
}

/** Reads the command line. */
export function readImportRequest(
  args: readonly string[],
): { readonly help: true } | { readonly fault: string } | { readonly request: ImportRequest } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { 'dry-run': flag, 'skip-faulty': flag, help: flag } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    if (values.help) return { help: true };
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) return { fault: 'name one file' };
    return { request: { path, dryRun: values['dry-run'], skipFaulty: values['skip-faulty'] } };
  } catch {
    return { fault: 'unknown option' };
  }
}
