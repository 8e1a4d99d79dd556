import { parseArgs } from 'node:util';

export const MEDICAL_HELP = `npm run medical -- --accorder ADVISOR --par NAME
npm run medical -- --retirer ADVISOR --par NAME
npm run medical -- --liste
  Gives an advisor the right to see medical papers, takes it back, or says who has it. Nobody has it by their role.
  Each change is in the journal (advisor.medical_granted, advisor.medical_withdrawn) under the name of whoever made it.

  ADVISOR     their Slack user id (U0ADVISOR1)
  --par       who decides, for the journal (2 to 60 letters, digits, . _ -)

  Example: npm run medical -- --accorder U0ADVISOR1 --par direction-medicale`;

export type MedicalRequest =
  | { readonly kind: 'list' }
  | { readonly kind: 'set'; readonly slackUserId: string; readonly granted: boolean; readonly by: string };

type Read = { readonly help: true } | { readonly faults: readonly string[] } | { readonly request: MedicalRequest };

const SLACK_USER = /^[UW][A-Z0-9]{6,20}$/u;
const NAME = /^[\w.-]{2,60}$/u;

/** Reads the command line; every fault is told at once. */
export function readMedicalRequest(args: readonly string[]): Read {
  const parsed = parsedArgs(args);
  if (parsed === null) return { faults: ['unknown option, or one without its value'] };
  if (parsed.help === true) return { help: true };
  const { accorder, retirer, liste = false, par = null } = parsed;
  const wishes = [...wish('--accorder', accorder), ...wish('--retirer', retirer)];
  const [first] = wishes;
  if (wishes.length + Number(liste) !== 1) return { faults: ['say one of --accorder, --retirer and --liste'] };
  if (first === undefined)
    return par === null ? { request: { kind: 'list' } } : { faults: ['--par: a list changes nothing'] };
  return change(first, par ?? '');
}

interface Wish {
  readonly option: '--accorder' | '--retirer';
  readonly whom: string;
}

function wish(option: Wish['option'], whom: string | undefined): readonly Wish[] {
  return whom === undefined ? [] : [{ option, whom }];
}

function change({ option, whom }: Wish, by: string): Read {
  const faults = [
    ...(SLACK_USER.test(whom) ? [] : [`${option}: must be a Slack user id`]),
    ...(NAME.test(by) ? [] : ['--par: who decides? 2 to 60 letters, digits, dots or dashes']),
  ];
  if (faults.length > 0) return { faults };
  return { request: { kind: 'set', slackUserId: whom, granted: option === '--accorder', by } };
}

function parsedArgs(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = { accorder: text, retirer: text, liste: flag, par: text, help: flag } as const;
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch {
    return null;
  }
}
