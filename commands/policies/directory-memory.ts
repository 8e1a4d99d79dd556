import { createHash } from 'node:crypto';
import type { DirectoryEntry, DirectoryFault } from '../ports-directory';

/** What one reading of a directory has shown so far: a policy may come once, and a person must not contradict themselves. */
export class DirectoryMemory {
  private readonly people = new Map<string, string>();
  private readonly policies = new Map<string, number>();

  /** What is wrong beside the records before; remembered when nothing is. */
  faultsOf(at: number, { customer, policy }: DirectoryEntry): DirectoryFault[] {
    const before = this.policies.get(policy.number);
    const faults: DirectoryFault[] =
      before === undefined ? [] : [{ at, field: 'contrat_numero', code: 'duplicate', other: before }];
    const told = this.people.get(customer.matricule);
    const tells = digestOf(customer);
    const [line = '', known = tells] = told?.split(' ') ?? [];
    if (known !== tells) faults.push({ at, field: 'matricule', code: 'contradiction', other: Number(line) });
    if (faults.length === 0) {
      this.policies.set(policy.number, at);
      if (told === undefined) this.people.set(customer.matricule, `${at} ${tells}`);
    }
    return faults;
  }
}

const TOLD = ['firstName', 'lastName', 'birthDate', 'civility', 'phone', 'language', 'pin'] as const;

/** A million people are to be remembered, and only whether they are the same. */
function digestOf(customer: DirectoryEntry['customer']): string {
  const told = TOLD.map((name) => customer[name] ?? null);
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 22);
}
