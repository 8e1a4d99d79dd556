import type { DeskAct, DeskVerdict } from '../commands/desk/desk-act';
import type { DeskNotice } from '../commands/desk/views';
import type { Claim } from '../domain/claim/claim';
import { AppError, type ErrorCode } from '../domain/errors';
import type { Escalation } from '../domain/escalation/escalation';
import type { Call } from './operation';
import type { ReasonCode } from './problem-texts';
import { refuse, type Refusal } from './refusal';

/** What an advisor does to a dossier that is on the desk. @throws Refusal `illegal_step` when it is not. */
export async function deskActOn(call: Call, claim: Claim): Promise<DeskAct> {
  const escalation = await call.tx.escalations.openOfClaim(call.bearer.actor, claim.id);
  if (escalation === null) throw refuse('illegal_step', 'pas_au_bureau');
  return deskAct(call, claim, escalation);
}

export function deskAct({ tx, bearer, context }: Call, claim: Claim, escalation: Escalation): DeskAct {
  if (bearer.advisor === null) throw new AppError('internal', 'only advisors act on the desk');
  return { tx, advisor: bearer.advisor, escalation, claim, now: context.now, ids: context.ids };
}

/** @throws Refusal in REST's words when the act was not done. */
export function requireDone(verdict: DeskVerdict): void {
  if (verdict !== null) throw refusalFor(verdict);
}

type Words = readonly [ErrorCode, ReasonCode];

const CHANGED: Words = ['conflict', 'change_entretemps'];

const WORDS: Readonly<Partial<Record<DeskNotice['code'], Words>>> = {
  already_taken: ['conflict', 'deja_pris'],
  changed_meanwhile: CHANGED,
  card_outdated: CHANGED,
  not_taken: ['illegal_step', 'dossier_non_pris'],
  not_the_owner: ['forbidden', 'objet'],
  dossier_closed: ['illegal_step', 'dossier_clos'],
  nothing_to_compute: ['illegal_step', 'rien_a_calculer'],
  would_be_refusal: ['illegal_step', 'serait_un_refus'],
  above_authority: ['forbidden', 'au_dessus_de_la_limite'],
};

export function refusalFor({ code }: DeskNotice): Refusal {
  const [error, reason] = WORDS[code] ?? CHANGED;
  return refuse(error, reason);
}
