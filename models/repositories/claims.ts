import type { Claims } from '../../commands/ports';
import type { ClaimChanges } from '../../commands/ports-insurer';
import type { ClaimFilter, ClaimLists, ClaimSummary, ListPosition } from '../../commands/ports-api';
import type { Claim } from '../../domain/claim/claim';
import { makeReference } from '../../domain/claim/reference';
import { civilDateOf } from '../../domain/deadlines/civil-date';
import { AppError } from '../../domain/errors';
import type { Actor } from '../../domain/people/people';
import type { Query } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import type { ClaimRow } from '../tables/claims';
import { readClaimPage } from './claim-lists';
import { fromClaimRow, subjectOfRow, toClaimRow } from './claim-row';
import { FIND, FIND_BY_REFERENCE, INSERT, NEXT_NUMBER, OF_CUSTOMER, OF_POLICY, UPDATE } from './claims-sql';
import type { RepositoryContext } from './context';

export class ClaimRepository implements Claims, ClaimLists {
  /** Dossiers as this transaction has read or written them. */
  private readonly known = new Map<string, Claim>();
  /** As each was before its first writing here; null when it was made here, or never read. */
  private readonly before = new Map<string, Claim | null>();
  /** The version that the database holds of each of them, 0 for one that it does not hold yet. */
  private readonly stored = new Map<string, number>();

  constructor(
    private readonly context: RepositoryContext,
    private readonly timeZone: string,
  ) {
    context.session.onFlush(() => {
      for (const [id, { version }] of this.known) {
        this.stored.set(id, version);
      }
    });
  }

  /** What this transaction has written, in order of the first writing. */
  get changed(): ClaimChanges['claims'] {
    return [...this.before].flatMap(([id, before]) => {
      const after = this.known.get(id);
      return after === undefined ? [] : [{ before, after }];
    });
  }

  async find(actor: Actor, id: string): Promise<Claim | null> {
    const claim = this.known.get(id) ?? (isUuid(id) ? (await this.read(FIND, [id]))[0] : undefined);
    return this.seen(actor, claim === undefined ? [] : [claim])[0] ?? null;
  }

  async findByReference(actor: Actor, reference: string): Promise<Claim | null> {
    return this.seen(actor, await this.read(FIND_BY_REFERENCE, [reference]))[0] ?? null;
  }

  async ofCustomer(actor: Actor, clientId: string, limit: number): Promise<Claim[]> {
    return isUuid(clientId) ? this.seen(actor, await this.read(OF_CUSTOMER, [clientId, limit])) : [];
  }

  async ofPolicy(actor: Actor, policyId: string, limit: number): Promise<Claim[]> {
    return isUuid(policyId) ? this.seen(actor, await this.read(OF_POLICY, [policyId, limit])) : [];
  }

  async page(actor: Actor, filter: ClaimFilter, after: ListPosition | null, limit: number): Promise<ClaimSummary[]> {
    if (filter.clientId !== undefined && !isUuid(filter.clientId)) {
      return [];
    }
    return this.seen(actor, await readClaimPage(this.context.session, filter, after, limit));
  }

  async nextReference(now: Date): Promise<string> {
    const year = Number(civilDateOf(now, this.timeZone).slice(0, 4));
    const number = (await this.nextNumber(year)) ?? (await this.nextNumber(year));
    if (number === null) {
      throw new AppError('internal', 'no claim number for this year');
    }
    return makeReference(year, number);
  }

  save(actor: Actor, claim: Claim): void {
    const { session, audit } = this.context;
    const stored = this.stored.get(claim.id) ?? claim.version - 1;
    const version = stored + 1;
    if (!this.before.has(claim.id)) {
      this.before.set(claim.id, this.known.get(claim.id) ?? null);
    }
    session.put(stored === 0 ? INSERT : UPDATE, claim.id, toClaimRow({ ...claim, version }));
    this.follow(claim);
    this.stored.set(claim.id, stored);
    this.known.set(claim.id, { ...claim, version });
    audit.claimSaved(actor, claim.id, { status: claim.status, version });
  }

  /** Whoever follows the dossier; and its person, for whom it is new. */
  private follow({ id, clientId }: Claim): void {
    const { followed } = this.context;
    followed.add(id);
    if (clientId !== null && this.known.get(id)?.clientId !== clientId) followed.add(clientId);
  }

  /** Null once a year at most: another transaction has just opened the year, and this statement could not see it yet. */
  private async nextNumber(year: number): Promise<number | null> {
    const [row] = await this.context.session.rows<{ readonly numero: number | null }>(NEXT_NUMBER, [year]);
    return row?.numero ?? null;
  }

  private seen<Shown extends Pick<Claim, 'id'>>(actor: Actor, claims: readonly Shown[]): Shown[] {
    for (const { id } of claims) {
      this.context.audit.claimRead(actor, id);
    }
    return [...claims];
  }

  private async read(query: Query, values: readonly (string | number)[]): Promise<Claim[]> {
    const rows = await this.context.session.rows<ClaimRow>(query, values);
    const facts = await this.context.session.open(
      rows.map((row) => ({ subject: subjectOfRow(row), purpose: 'sinistre', stored: row.faits })),
    );
    return rows.map((row, index) => this.remember(fromClaimRow(row, facts[index])));
  }

  private remember(claim: Claim): Claim {
    const known = this.known.get(claim.id);
    if (known !== undefined) {
      return known;
    }
    this.known.set(claim.id, claim);
    this.stored.set(claim.id, claim.version);
    return claim;
  }
}
