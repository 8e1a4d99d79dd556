import { briefOf } from '../../domain/brief/brief';
import type { Brief } from '../../domain/brief/types';
import type { Claim } from '../../domain/claim/claim';
import type { CommandContext } from './context';
import { readDecisionInput } from './decision-input';

type Reading = Pick<CommandContext, 'tx' | 'actor' | 'now' | 'timeZone'>;

/** The brief of a dossier, from what stands in the database now. Its quotes are personal. */
export async function readBrief(reading: Reading, claim: Claim): Promise<Brief> {
  const { tx, actor } = reading;
  const policy = claim.policyId === null ? null : await tx.policies.find(actor, claim.policyId);
  return briefOf({
    claim,
    input: await readDecisionInput(reading, claim, policy),
    changes: await tx.claimFile.statusChanges(actor, claim.id),
    papers: await tx.claimFile.documents(actor, claim.id),
  });
}
