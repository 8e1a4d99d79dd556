import type { Escalation } from '../../domain/escalation/escalation';
import type { Advisor } from '../../domain/people/people';
import type { ConversationPlayer } from './conversation-player';
import { SYSTEM, anAdvisor } from './records';

/** The open escalation of the dossier that a conversation is about. */
export async function escalationOf(player: ConversationPlayer): Promise<Escalation> {
  const claim = await player.claim();
  const found = await player.unitOfWork.run((tx) => tx.escalations.openOfClaim(SYSTEM, claim.id));
  if (found === null) throw new Error('no open escalation');
  return found;
}

/** An advisor takes the dossier, and the customer is told. */
export async function takeIt(player: ConversationPlayer, firstName = 'Nadia'): Promise<Advisor> {
  const escalation = await escalationOf(player);
  const advisor = anAdvisor({ firstName });
  await player.unitOfWork.run((tx) => {
    tx.advisors.save(advisor);
    return Promise.resolve();
  });
  await player.unitOfWork.run((tx) => tx.escalations.take(escalation.id, advisor.id, player.clock.now()));
  await player.event('advisor.taken', { firstName, escalationId: escalation.id });
  return advisor;
}

/** The advisor gives it back, or closes it: the escalation is over and the dossier where they leave it. */
export async function endIt(player: ConversationPlayer, to: 'en_cours' | 'ferme'): Promise<void> {
  const claim = await player.claim();
  const escalation = await escalationOf(player);
  const { status, advisorId } = escalation;
  const now = player.clock.now();
  await player.unitOfWork.run(async (tx) => {
    await tx.escalations.transition(
      escalation.id,
      { status, advisorId },
      { status: 'fermee', advisorId, closedAt: now },
    );
    const closed = to === 'ferme' ? ({ closedAt: now, outcome: 'indemnise' } as const) : {};
    const present = await tx.claims.find(SYSTEM, claim.id);
    if (present !== null) tx.claims.save(SYSTEM, { ...present, status: to, ...closed });
  });
}
