import { parseArgs } from 'node:util';
import { ROLES, type Role } from '../api/access-table';
import { isCustomerFactor, type NewToken } from '../api/tokens';
import { parseMatricule } from '../domain/understanding/parse-matricule';

export const TOKEN_HELP = `npm run token -- --role ROLE --pour WHOM [--facteur FACTOR] [--heures HOURS]
  Signs a bearer token for /api/v1 with TOKEN_SECRET (made in DATA_DIR locally) and prints it.

  --role      ${ROLES.join(', ')}
  --pour      client: a matricule (AB-123-CD) or the customer's id
              conseiller, superviseur: a Slack user id (U0ADVISOR1) or the advisor's id
              ops, service: a name of your choice, for the journal (letters, digits, . _ -)
  --facteur   client only: what proved who they are: pin (default), numero_verifie, or date_naissance, which opens
              neither papers nor rights
  --heures    how long it is valid: 1 to 8760, 12 by default

  Example: curl -H "Authorization: Bearer $(npm run -s token -- --role client --pour AB-123-CD)" \\
             http://127.0.0.1:3978/api/v1/sinistres`;

/** What the command line asks for; the subject still as it was written. */
export interface TokenRequest extends Omit<NewToken, 'subject'> {
  readonly whom: string;
  /** A matricule has to be looked up. */
  readonly isMatricule: boolean;
}

export type ReadRequest =
  { readonly help: true } | { readonly faults: readonly string[] } | { readonly request: TokenRequest };

const MOST_HOURS = 8_760;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const SLACK_USER = /^[UW][A-Z0-9]{6,20}$/u;
const NAME = /^[\w.-]{2,60}$/u;

/** Reads the command line; every fault is told at once. */
export function readTokenRequest(args: readonly string[]): ReadRequest {
  const parsed = parsedArgs(args);
  if (parsed === null) return { faults: ['unknown option, or one without its value: see --help'] };
  if (parsed.help === true) return { help: true };
  const role = ROLES.find((known) => known === parsed.role);
  if (role === undefined) return { faults: [`--role: must be one of ${ROLES.join(', ')}`] };
  const { pour: whom = '', facteur: factor, heures: hours = '12' } = parsed;
  const faults = [...whomFaults(role, whom), ...factorFaults(role, factor), ...hoursFaults(Number(hours))];
  if (faults.length > 0) return { faults };
  return {
    request: { role, lifetimeSeconds: Number(hours) * 3_600, ...subjectOf(role, whom), ...factorOf(role, factor) },
  };
}

function subjectOf(role: Role, whom: string): Pick<TokenRequest, 'whom' | 'isMatricule'> {
  const isMatricule = role === 'client' && !UUID.test(whom);
  return { whom: isMatricule ? (parseMatricule(whom) ?? whom) : whom, isMatricule };
}

function factorOf(role: Role, factor = 'pin'): Pick<TokenRequest, 'factor'> {
  return role === 'client' && isCustomerFactor(factor) ? { factor } : {};
}

function parsedArgs(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { role: text, pour: text, facteur: text, heures: text, help: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch {
    return null;
  }
}

/** Whom a token of each role may speak for, and how to say it. */
const WHOM: Readonly<Record<Role, { readonly says: string; readonly fits: (whom: string) => boolean }>> = {
  client: { says: 'a matricule or a customer id', fits: (whom) => UUID.test(whom) || parseMatricule(whom) !== null },
  conseiller: { says: 'a Slack user id or an advisor id', fits: (whom) => UUID.test(whom) || SLACK_USER.test(whom) },
  superviseur: { says: 'a Slack user id or an advisor id', fits: (whom) => UUID.test(whom) || SLACK_USER.test(whom) },
  ops: { says: 'a name of 2 to 60 letters, digits, dots or dashes', fits: (whom) => NAME.test(whom) },
  service: { says: 'a name of 2 to 60 letters, digits, dots or dashes', fits: (whom) => NAME.test(whom) },
};

function whomFaults(role: Role, whom: string): string[] {
  if (whom === '') return ['--pour: is missing: whom does the token speak for?'];
  return WHOM[role].fits(whom) ? [] : [`--pour: must be ${WHOM[role].says}`];
}

function factorFaults(role: Role, factor: string | undefined): string[] {
  if (factor === undefined) return [];
  if (role !== 'client') return ['--facteur: only a client has one'];
  return isCustomerFactor(factor) ? [] : ['--facteur: must be pin, numero_verifie or date_naissance'];
}

function hoursFaults(hours: number): string[] {
  return Number.isInteger(hours) && hours >= 1 && hours <= MOST_HOURS ? [] : [`--heures: must be 1 to ${MOST_HOURS}`];
}
