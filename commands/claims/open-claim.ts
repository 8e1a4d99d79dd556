import type { Claim, Declarant } from '../../domain/claim/claim';
import type { CommandContext } from './context';

interface OpenClaim {
  /** Null for a dossier that nobody has proved to be theirs. */
  readonly clientId: string | null;
  readonly conversationId: string | null;
  readonly declarant: Declarant;
  /** First word of the loss: it may lie before the log-in. */
  readonly declaredAt: Date;
}

/** Opens a draft: a dossier `nouveau` with its number, kept over days and channels until it is decided or withdrawn. */
export async function openClaim(context: CommandContext, input: OpenClaim): Promise<Claim> {
  const { tx, actor, now, ids } = context;
  const claim: Claim = {
    id: ids.uuid(),
    reference: await tx.claims.nextReference(now),
    clientId: input.clientId,
    policyId: null,
    declarant: input.declarant,
    status: 'nouveau',
    statusSince: now,
    type: null,
    facts: { account: [] },
    cci: null,
    decision: null,
    lateDeclaration: false,
    conversationId: input.conversationId,
    declaredAt: input.declaredAt,
    closedAt: null,
    outcome: null,
    archivedAt: null,
    version: 1,
  };
  tx.claims.save(actor, claim);
  tx.claimFile.appendStatusChange({ claimId: claim.id, from: null, to: 'nouveau', reason: null, at: now });
  tx.audit.append({
    actor,
    action: 'claim.opened',
    claimId: claim.id,
    subject: claim.id,
    detail: { reference: claim.reference, declarant: claim.declarant },
    at: now,
  });
  return claim;
}
