import type { Actor } from '../../domain/people/people';
import type { Ids } from '../ports';
import type { ApiTransaction, RightsRequest } from '../ports-api';

/** Opens a request to erase a person (GDPR art. 17); operations carry it out, or say why the law keeps what it keeps. */
export async function requestErasure(
  {
    tx,
    actor,
    now,
    ids,
  }: { readonly tx: ApiTransaction; readonly actor: Actor; readonly now: Date; readonly ids: Ids },
  clientId: string,
): Promise<RightsRequest> {
  const asked: RightsRequest = { id: ids.uuid(), clientId, kind: 'effacement', status: 'ouverte', createdAt: now };
  const open = await tx.rightsRequests.open(actor, asked);
  tx.audit.append({
    actor,
    action: 'rights.erasure_requested',
    claimId: null,
    subject: clientId,
    detail: { request: open.id, repeated: open.id !== asked.id },
    at: now,
  });
  return open;
}
