import type { Claim } from '../../domain/claim/claim';
import { declareButton, followButton, humanButton, yesNoButtons } from '../buttons';
import { claimOf, knowledgeOf } from '../declaration/declaration-of-turn';
import { currencyOf } from '../declaration/read-amount';
import { speak } from '../declaration/speech';
import { claimSummary } from '../declaration/summary';
import { attachedIn } from '../declaration/uploads';
import { mayReveal } from '../login/may-reveal';
import { ATTEMPTS_BEFORE_HELP } from '../phases/phase';
import type { Button, Turn } from '../turn';
import { dossierButtons } from './choose-dossier';
import { dossiersOf, draftOf } from './dossiers';
import { tellDossier } from './tell-dossier';

/** Stored in conversations: never rename one. `rest` asks nothing: all was said, and the next message is waited for. */
export type FollowUpQuestion =
  | 'menu'
  | 'resume'
  | 'none'
  | 'dossiers'
  | 'files'
  | 'dossier'
  | 'document'
  | 'rest'
  | 'supplement'
  | 'quoteAmount'
  | 'confirmAmount'
  | 'proche'
  | 'invite';

type Ask = (turn: Turn, attempt: number, from: number) => Promise<void>;

const ASK: Readonly<Record<FollowUpQuestion, Ask>> = {
  menu: async (turn, attempt) => {
    const { followUp } = turn.texts;
    const follow = (await dossiersOf(turn)).length > 0 ? [followButton(turn)] : [];
    await speak(turn, attempt === 0 ? followUp.menu : followUp.menuAgain, {
      expects: 'choix',
      buttons: [declareButton(turn), ...follow, humanButton(turn)],
    });
  },

  resume: async (turn, attempt) => {
    const { followUp } = turn.texts;
    const draft = (await draftOf(turn)) ?? (await dossiersOf(turn)).find(({ status }) => status === 'nouveau');
    const text = attempt > 0 || draft === undefined ? followUp.resumeAgain : followUp.resume(claimSummary(turn, draft));
    // Whoever answers neither yes nor no is offered a person.
    const help = attempt >= ATTEMPTS_BEFORE_HELP ? [humanButton(turn)] : [];
    await speak(turn, text, { expects: 'choix', buttons: [...yesNoButtons(turn, 'resume'), ...help] });
  },

  none: (turn) =>
    speak(turn, turn.texts.followUp.none, { expects: 'choix', buttons: [declareButton(turn), humanButton(turn)] }),

  dossiers: (turn, attempt, from) => askWhich(turn, 'dossiers', turn.texts.followUp.which, attempt, from),
  files: (turn, attempt, from) => askWhich(turn, 'files', turn.texts.followUp.whichForFiles, attempt, from),

  dossier: async (turn, attempt) => {
    const claim = await claimOf(turn);
    if (claim === null) return;
    if (attempt === 0 && mayReveal(turn, claim)) await tellDossier(turn, claim);
    await askActions(turn, claim, 'dossier', attempt);
  },

  document: (turn) => speak(turn, turn.texts.followUp.sendIt, { expects: 'fichier' }),

  rest: async (turn, attempt) => {
    const claim = await claimOf(turn);
    if (attempt > 0 && claim !== null) await askActions(turn, claim, 'rest', attempt);
  },

  supplement: async (turn, attempt) => {
    const { followUp } = turn.texts;
    const claim = await claimOf(turn);
    if (claim === null) return;
    // A relative, who reads nothing of it, knows the dossier by its number.
    const dossier = mayReveal(turn, claim) ? claimSummary(turn, claim) : claim.reference;
    await speak(turn, attempt === 0 ? followUp.supplement(dossier) : followUp.supplementAgain, {
      expects: 'choix',
      buttons: [...yesNoButtons(turn, 'supplement'), humanButton(turn)],
    });
  },

  quoteAmount: async (turn, attempt) => {
    const { documents, details } = turn.texts;
    const claim = await claimOf(turn);
    if (claim === null) return;
    const currency = currencyOf(claim, await knowledgeOf(turn, claim));
    await speak(turn, attempt === 0 ? documents.quoteAmount : details.amountAgain(currency));
  },

  confirmAmount: async (turn) => {
    const { documents, details, words } = turn.texts;
    const waiting = (await claimOf(turn))?.facts.amountToConfirm;
    if (waiting === undefined) return;
    const amount = words.amount(waiting.amount);
    const withQuote = attachedIn(turn)?.kind === 'devis_ou_facture' && waiting.fact === 'quoteAmount';
    await speak(turn, withQuote ? documents.quoteToConfirm(amount) : details.amountToConfirm(amount), {
      expects: 'choix',
      exempt: 'read_back',
      buttons: yesNoButtons(turn, 'confirmAmount'),
    });
  },

  proche: (turn) =>
    speak(turn, turn.texts.followUp.relativeCannotFollow, {
      expects: 'choix',
      buttons: [declareButton(turn), humanButton(turn)],
    }),

  invite: (turn) => {
    const { authentication } = turn.texts;
    return speak(turn, authentication.unverifiedNext, {
      expects: 'choix',
      buttons: [{ question: 'invite', option: 'login', title: authentication.logIn }, humanButton(turn)],
    });
  },
};

/** Puts a question of the follow-up. @param from where a list of dossiers goes on. */
export function askFollowUp(turn: Turn, question: FollowUpQuestion, attempt: number, from = 0): Promise<void> {
  return ASK[question](turn, attempt, from);
}

async function askWhich(
  turn: Turn,
  question: 'dossiers' | 'files',
  text: string,
  attempt: number,
  from: number,
): Promise<void> {
  await speak(turn, attempt === 0 ? text : turn.texts.followUp.whichAgain, {
    expects: 'choix',
    buttons: await dossierButtons(turn, question, from),
  });
}

async function askActions(turn: Turn, claim: Claim, question: 'dossier' | 'rest', attempt: number): Promise<void> {
  const { followUp } = turn.texts;
  const first = mayReveal(turn, claim) ? followUp.actions : followUp.relativeActions;
  await speak(turn, attempt === 0 ? first : followUp.actionsAgain, {
    buttons: await actionButtons(turn, claim, question),
  });
}

/** At most three, the most useful first; a person is always among them. */
async function actionButtons(turn: Turn, claim: Claim, question: string): Promise<readonly Button[]> {
  const { followUp } = turn.texts;
  const closed = claim.status === 'ferme';
  const automatic = claim.decision?.automatic === true && claim.status === 'en_cours' && mayReveal(turn, claim);
  const review: Button = { question: 'global', option: 'review', title: followUp.review };
  const document: Button = { question, option: 'document', title: followUp.sendDocument };
  const others: Button = { question, option: 'others', title: followUp.others };
  const several = (await dossiersOf(turn)).length > 1;
  const useful = [...(automatic ? [review] : []), ...(closed ? [] : [document]), ...(several ? [others] : [])];
  return [...useful.slice(0, 2), humanButton(turn)];
}
