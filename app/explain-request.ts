import { parseArgs } from 'node:util';
import { makeReference, parseReference } from '../domain/claim/reference';

export const EXPLAIN_HELP = `npm run explain -- SIN-2026-000123 [--json] [--toutes]
  Says why a dossier was decided as it was: the decision, its facts at that time, each factor with its reasons and weights,
  the rule that decided and its source, what the customer was told, the computation line by line; then takes each decision
  again under the version of the rules that took it.

  SIN-2026-000123   the claim's number, with its check digit or without
  --toutes          every decision in full, not only the last one
  --json            the same as JSON, every decision, for other programs
  --help            this text

  What is printed is personal. That it was read is written into the audit journal.
  Exit code: 0 all decisions come out the same again; 1 one does not, or cannot be tried; 2 the request is not understood, or
  there is no such dossier.`;

export interface ExplainRequest {
  /** In its canonical form. */
  readonly reference: string;
  readonly json: boolean;
  readonly all: boolean;
}

type ReadRequest = { readonly help: true } | { readonly fault: string } | { readonly request: ExplainRequest };

/** Reads the command line. */
export function readExplainRequest(args: readonly string[]): ReadRequest {
  const parsed = parsedArgs(args);
  if (parsed === null) return { fault: 'unknown option' };
  const { values, positionals } = parsed;
  if (values.help === true) return { help: true };
  const [written, ...more] = positionals;
  if (written === undefined || more.length > 0) return { fault: 'name one dossier, such as SIN-2026-000123' };
  const reference = referenceOf(written);
  if (reference === null)
    return { fault: 'this is no claim number: its form is SIN-YYYY-NNNNNN-C, and C checks the rest' };
  return { request: { reference, json: values.json === true, all: values.toutes === true } };
}

function parsedArgs(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { json: flag, toutes: flag, help: flag },
      strict: true,
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}

const WITHOUT_CHECK = /^\s*(?:SIN)?[\s-]*(\d{4})[\s-]*(\d{6})\s*$/iu;

/** The check digit may be left out: somebody who reads a number from a list has nothing to check. */
function referenceOf(written: string): string | null {
  const [, year, sequence] = WITHOUT_CHECK.exec(written) ?? [];
  if (year === undefined || Number(year) < 1000 || Number(sequence) === 0)
    return parseReference(written)?.reference ?? null;
  return makeReference(Number(year), Number(sequence));
}
