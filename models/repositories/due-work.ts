import type { AgingClaim, DeclaredAt, DueWork } from '../../commands/ports-due-work';
import type { ClaimStatus } from '../../domain/claim/types';
import type { Session } from '../sql/session';
import { AGING_CLAIMS, CLAIMS_TO_REMIND, CLAIMS_WITH_EXPIRED_ACTIONS, SILENT_ADVISORS } from './due-work-sql';

interface AgingRow {
  readonly id: string;
  readonly date_declaration: Date;
  readonly historique: readonly { readonly vers: string; readonly le: string }[];
}

/** Before every other place in the list of open dossiers. */
const START: DeclaredAt = { declaredAt: new Date(0), claimId: '00000000-0000-0000-0000-000000000000' };

export class DueWorkRepository implements DueWork {
  constructor(private readonly session: Session) {}

  async agingClaims(declaredBefore: Date, after: DeclaredAt | null, limit: number): Promise<AgingClaim[]> {
    const { declaredAt, claimId } = after ?? START;
    const rows = await this.session.rows<AgingRow>(AGING_CLAIMS, [declaredBefore, declaredAt, claimId, limit]);
    return rows.map((row) => ({
      claimId: row.id,
      declaredAt: row.date_declaration,
      history: row.historique.map(({ vers, le }) => ({ status: vers as ClaimStatus, at: new Date(le) })),
    }));
  }

  claimsToRemind(
    waitingSince: Date,
    { keyPrefix, most }: { readonly keyPrefix: string; readonly most: number },
    limit: number,
  ): Promise<{ readonly claimId: string; readonly sent: number }[]> {
    return this.session.rows(CLAIMS_TO_REMIND, [waitingSince, keyPrefix, most, limit]);
  }

  silentAdvisors(
    waitingSince: Date,
    keyPrefix: string,
    limit: number,
  ): Promise<{ readonly escalationId: string; readonly unansweredSince: Date }[]> {
    return this.session.rows(SILENT_ADVISORS, [waitingSince, keyPrefix, limit]);
  }

  async claimsWithExpiredActions(dueBefore: Date, limit: number): Promise<string[]> {
    const rows = await this.session.rows<{ readonly id: string }>(CLAIMS_WITH_EXPIRED_ACTIONS, [dueBefore, limit]);
    return rows.map(({ id }) => id);
  }
}
