import type { Actor, Customer } from '../../domain/people/people';
import type { Policy } from '../../domain/policy/types';
import type { Clock, Ids } from '../ports';
import type { ApiTransaction, ApiUnitOfWork } from '../ports-api';
import type { DirectoryFault, DirectoryRecord, PolicyDirectory } from '../ports-directory';
import { DirectoryMemory } from './directory-memory';
import { customerStep, policyFaults, policyStep } from './directory-plan';

export interface SyncDirectoryDeps {
  readonly unitOfWork: ApiUnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface SyncDirectoryOptions {
  /** Says what would be done, and does nothing. */
  readonly dryRun: boolean;
  /** Takes over what is in order, although something else is not. */
  readonly skipFaulty: boolean;
  /** Told of each fault, in their order. */
  readonly onFault: (fault: DirectoryFault) => void;
}

export interface SyncDirectoryReport {
  /** Records that were read. */
  readonly records: number;
  readonly faulty: number;
  /** The source ended in the middle of something: nothing is written, whatever was asked for. */
  readonly broken: boolean;
  readonly customers: { readonly created: number; readonly changed: number };
  readonly policies: { readonly created: number; readonly changed: number };
  readonly written: boolean;
}

const IMPORT: Actor = { kind: 'systeme', process: 'import' };

/** Records of one transaction. */
const BATCH = 250;

const COUNTED = { create: 'created', change: 'changed' } as const;

/**
 * Takes over what a directory holds. It is read twice: once to find all that is wrong, once to write, batch by batch; so a file
 * of millions needs no transaction of millions. Done again, it changes nothing; cut short, it is done again from the beginning.
 * What the directory does not name stays as it is.
 */
export async function syncDirectory(
  deps: SyncDirectoryDeps,
  directory: PolicyDirectory,
  { dryRun, skipFaulty, onFault }: SyncDirectoryOptions,
): Promise<SyncDirectoryReport> {
  const checked = await new Reading(deps, false, onFault).all(directory);
  const isHindered = checked.broken || (checked.faulty > 0 && !skipFaulty);
  if (dryRun || isHindered) return { ...checked, written: false };
  const written = await new Reading(deps, true, () => undefined).all(directory);
  await deps.unitOfWork.run((tx) => {
    const { records, faulty, customers, policies } = written;
    const detail = { records, faulty, customers, policies };
    const at = deps.clock.now();
    tx.audit.append({ actor: IMPORT, action: 'directory.imported', claimId: null, subject: null, detail, at });
    return Promise.resolve();
  });
  return { ...written, written: true };
}

/** One way through a directory. */
class Reading {
  private readonly memory = new DirectoryMemory();
  private readonly counted = new Set<string>();
  private readonly customers = { created: 0, changed: 0 };
  private readonly policies = { created: 0, changed: 0 };
  private records = 0;
  private faulty = 0;
  private broken = false;

  constructor(
    private readonly deps: SyncDirectoryDeps,
    private readonly writes: boolean,
    private readonly onFault: (fault: DirectoryFault) => void,
  ) {}

  async all(directory: PolicyDirectory): Promise<Omit<SyncDirectoryReport, 'written'>> {
    let batch: DirectoryRecord[] = [];
    for await (const record of directory.records()) {
      batch.push(record);
      if (batch.length < BATCH) continue;
      await this.take(batch);
      batch = [];
    }
    await this.take(batch);
    const { records, faulty, broken, customers, policies } = this;
    return { records, faulty, broken, customers, policies };
  }

  private async take(batch: readonly DirectoryRecord[]): Promise<void> {
    if (batch.length === 0) return;
    await this.deps.unitOfWork.run(async (tx) => {
      const entries = batch.flatMap((record) => (record.kind === 'entry' ? [record.entry] : []));
      const known = {
        customers: byKey(
          await tx.customers.lockByMatricules(entries.map(({ customer }) => customer.matricule)),
          'matricule',
        ),
        policies: byKey(await tx.policies.lockByNumbers(entries.map(({ policy }) => policy.number)), 'number'),
      };
      for (const record of batch) await this.takeOne(tx, known, record);
    });
  }

  private async takeOne(tx: ApiTransaction, known: Known, record: DirectoryRecord): Promise<void> {
    this.records += 1;
    if (record.kind === 'broken') this.broken = true;
    const faults = record.kind === 'entry' ? await this.takeEntry(tx, known, record) : record.faults;
    if (faults.length > 0) this.faulty += 1;
    faults.forEach(this.onFault);
  }

  private async takeEntry(
    tx: ApiTransaction,
    known: Known,
    { at, entry }: Extract<DirectoryRecord, { kind: 'entry' }>,
  ): Promise<readonly DirectoryFault[]> {
    const { ids } = this.deps;
    const customer = customerStep(ids.uuid(), entry.customer, known.customers.get(entry.customer.matricule));
    const holderId = customer.record.id;
    const before = known.policies.get(entry.policy.number);
    const faults = [...policyFaults(at, entry.policy, holderId, before), ...this.memory.faultsOf(at, entry)];
    if (faults.length > 0) return faults;
    const policy = policyStep(ids.uuid(), holderId, entry.policy, before);
    const { pin = null } = entry.customer;
    this.keepCustomer(tx, await withPin(tx, customer, pin), pin);
    await this.keepPolicy(tx, policy);
    known.customers.set(entry.customer.matricule, customer.record);
    return [];
  }

  private keepCustomer(tx: ApiTransaction, step: ReturnType<typeof customerStep>, pin: string | null): void {
    if (step.kind === 'keep') return;
    const { matricule, id } = step.record;
    // In a trial nothing is written, so that a person of several policies would be new each time.
    if (!this.counted.has(matricule)) this.customers[COUNTED[step.kind]] += 1;
    this.counted.add(matricule);
    if (!this.writes) return;
    const at = this.deps.clock.now();
    if (step.kind === 'create') tx.customers.create(step.record, at);
    else tx.customers.save(step.record, pin);
    const detail = step.kind === 'create' ? {} : { fields: step.fields };
    tx.audit.append({
      actor: IMPORT,
      action: `customer.${COUNTED[step.kind]}`,
      claimId: null,
      subject: id,
      detail,
      at,
    });
  }

  private async keepPolicy(tx: ApiTransaction, step: ReturnType<typeof policyStep>): Promise<void> {
    if (step.kind === 'keep') return;
    this.policies[COUNTED[step.kind]] += 1;
    if (!this.writes) return;
    if (step.kind === 'create') tx.policies.create(step.record);
    else await tx.policies.save(step.record);
    const { id, holderId } = step.record;
    const at = this.deps.clock.now();
    tx.audit.append({
      actor: IMPORT,
      action: `policy.${COUNTED[step.kind]}`,
      claimId: null,
      subject: id,
      detail: { holder: holderId },
      at,
    });
  }
}

interface Known {
  readonly customers: Map<string, Customer>;
  readonly policies: ReadonlyMap<string, Policy>;
}

/** A PIN that differs from the one that was given out is a change, though nobody can read either. */
async function withPin(
  tx: ApiTransaction,
  step: ReturnType<typeof customerStep>,
  pin: string | null,
): Promise<ReturnType<typeof customerStep>> {
  if (step.kind === 'create' || pin === null) return step;
  if (await tx.customers.verifyFactor(step.record.id, { kind: 'pin', value: pin })) return step;
  return { kind: 'change', record: step.record, fields: [...(step.kind === 'change' ? step.fields : []), 'pin'] };
}

function byKey<Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  key: Key,
): Map<string, Row> {
  return new Map(rows.map((row) => [row[key], row]));
}
