import { closeDossier, DESK_OUTCOMES } from './close-dossier';
import { correctDecision } from './correct-decision';
import { mayActOnOwned, type DeskAct, type DeskVerdict } from './desk-act';
import type { DeskInput } from './desk-input';
import type { DeskSettings } from './desk-settings';
import { releaseDossier } from './release-dossier';
import { returnToBot } from './return-to-bot';
import { mayDecide, readBasis } from './settle-claim';
import { showDossier } from './show-dossier';
import { takeDossier } from './take-dossier';
import { validateDecision } from './validate-decision';
import type { DeskModal, DeskNotice, FormOrigin } from './views';

export interface DeskAnswer {
  readonly modal: DeskModal | null;
  readonly notices: readonly DeskNotice[];
}

/** A click on a card, or a form that one of them opened. */
export type DeskClick = Extract<DeskInput, { readonly escalationId: string }>;

/** One registered advisor's click, carried out or answered with why not. */
export async function handleButton(act: DeskAct, input: DeskClick, settings: DeskSettings): Promise<DeskAnswer> {
  switch (input.name) {
    case 'show':
      return { modal: { kind: 'dossier', dossier: await showDossier(act, settings) }, notices: [] };
    case 'ask_close':
      return askClose(act, originOf(input));
    case 'ask_correction':
      return askCorrection(act, originOf(input));
    default:
      return said(await carryOut(act, input, settings));
  }
}

type Deed = Exclude<DeskClick, { readonly name: 'show' | 'ask_close' | 'ask_correction' }>;

function carryOut(act: DeskAct, input: Deed, settings: DeskSettings): Promise<DeskVerdict> {
  switch (input.name) {
    case 'take':
      return takeDossier(act);
    case 'release':
      return releaseDossier(act);
    case 'return':
      return returnToBot(act);
    case 'close':
      return closeDossier(act, input.outcome);
    case 'validate':
      return validateDecision(act, settings);
    case 'correct':
      return correctDecision(act, input, settings);
  }
}

async function askClose(act: DeskAct, origin: FormOrigin): Promise<DeskAnswer> {
  const refused = await mayActOnOwned(act);
  if (refused !== null) return said(refused);
  return { modal: { kind: 'close', origin, reference: act.claim.reference, outcomes: DESK_OUTCOMES }, notices: [] };
}

async function askCorrection(act: DeskAct, origin: FormOrigin): Promise<DeskAnswer> {
  const refused = await mayDecide(act);
  if (refused !== null) return said(refused);
  const basis = await readBasis(act);
  if (basis === null) return said({ code: 'nothing_to_compute' });
  const { ceiling, deductible } = basis.guarantee;
  const { quoteAmount, claimedAmount } = act.claim.facts;
  return {
    modal: {
      kind: 'correct',
      origin,
      reference: act.claim.reference,
      retained: quoteAmount ?? claimedAmount ?? null,
      currency: ceiling.currency,
      deductible,
      ceiling,
    },
    notices: [],
  };
}

function originOf({ escalationId, author }: DeskClick): FormOrigin {
  return { escalationId, ...author.place };
}

function said(verdict: DeskVerdict): DeskAnswer {
  return { modal: null, notices: verdict === null ? [] : [verdict] };
}
