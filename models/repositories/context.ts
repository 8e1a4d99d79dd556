import type { Clock } from '../../commands/ports';
import type { PersonalCodec } from '../personal-codec';
import type { Session } from '../sql/session';
import type { AuditTrail } from './audit-journal';

/** What every repository of one transaction works with. */
export interface RepositoryContext {
  readonly session: Session;
  readonly codec: PersonalCodec;
  readonly clock: Clock;
  readonly audit: AuditTrail;
  /** Ids of dossiers that the transaction changes, and of people who get a new one. */
  readonly followed: Set<string>;
}
