import type { Claim } from '../../domain/claim/claim';
import { customerReason } from '../../domain/escalation/reasons';
import type { EscalationGround } from '../../domain/escalation/types';
import { claimOf } from '../declaration/declaration-of-turn';
import { speak } from '../declaration/speech';
import { askMedicalPaper, trackingLink } from '../links';
import type { Turn } from '../turn';
import { waitSentence } from '../waiting-time';
import { PhaseDialog, type Answered } from './phase';

const TRANSFER = { action: 'transferer_conseiller' };

/** Tells that an advisor takes over and when; then the conversation is theirs (the root hands it to the thread). */
export class TransferPhase extends PhaseDialog {
  constructor() {
    super('transfert');
  }

  protected override async nextQuestion(turn: Turn): Promise<string | null> {
    const claim = await claimOf(turn);
    return claim?.status === 'escalade' ? 'talk' : null;
  }

  protected override async ask(turn: Turn): Promise<void> {
    const claim = await claimOf(turn);
    if (claim === null) return;
    const { transfer } = turn.texts;
    const told = turn.session.numberTold === claim.id;
    turn.session.numberTold = claim.id;
    if (turn.session.unverified) return tellStranger(turn, claim);
    await speak(turn, `${reasonOf(turn, claim)} ${await waitSentence(turn, claim)}`, TRANSFER);
    if (told) return;
    await turn.say(transfer.receipt(claim.reference), { ...TRANSFER, ...trackingLink(turn, claim) });
    await askMedicalPaper(turn, claim);
  }

  // Reached only while nobody can be spoken to yet: the wait is told again.
  protected override answer(): Promise<Answered> {
    return Promise.resolve('again');
  }
}

/** Two messages: who goes on, and how they can be reached. */
async function tellStranger(turn: Turn, claim: Claim): Promise<void> {
  const { transfer } = turn.texts;
  const { witness } = turn.session;
  await speak(turn, witness ? transfer.witness : transfer.handOver, TRANSFER);
  const next = witness ? await waitSentence(turn, claim) : transfer.giveContact;
  await turn.say(`${transfer.receipt(claim.reference)} ${next}`, TRANSFER);
}

/** Customers never read a signal or an emotion as a reason (PRODUCT.md section 2). */
function reasonOf({ texts: { decision, transfer } }: Turn, { decision: decided }: Claim): string {
  if (decided?.outcome !== 'escalade') return transfer.handOver;
  return decision.handOver(customerReason(decided.ground as EscalationGround));
}
