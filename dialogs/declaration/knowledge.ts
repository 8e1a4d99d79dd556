import type { Claim } from '../../domain/claim/claim';
import type { Policy } from '../../domain/policy/types';

/** What is known around a claim while it is declared: reads of the database, made once a turn. */
export interface DeclarationKnowledge {
  /** The person's policies. */
  readonly policies: readonly Policy[];
  /** Open dossiers of the same person, type and days: perhaps the same event. */
  readonly nearby: readonly Claim[];
  /** A relative, or somebody whom we cannot verify, sees no policy, no dossier and no amount. */
  readonly mayReveal: boolean;
  /** Advisors have the dossier already, and its customer completes it meanwhile. */
  readonly completing?: boolean;
}
