import type { Claim } from '../../domain/claim/claim';
import { answerTo, tappedFor } from '../buttons';
import { claimOf } from '../declaration/declaration-of-turn';
import { openHere, titleOf } from '../follow-up/choose-dossier';
import { meantDossier, submittedDossiers } from '../follow-up/dossiers';
import { says, type SaidIn } from '../says';
import type { Turn } from '../turn';
import { callHuman } from './human';
import type { Interrupted, Interruption } from './interruption';

/** Stored in conversations: never rename one. */
const OFFER = 'reclamation';
const WHICH = 'reclamation.dossier';
/** Beside "Autre sujet". */
const MOST_DOSSIERS = 2;

/** "Faire une réclamation": registered on the dossier that it is about, and a person answers it. Anger at us offers one. */
export const complaint: Interruption = {
  async take(turn) {
    const { session, understanding } = turn;
    const waiting = session.complaint;
    session.complaint = null;
    const answered = waiting === null ? null : await answer(turn, waiting);
    if (answered !== null) return answered;
    if (turn.choice !== null) return null;
    if (understanding.intent === 'complaint') return begin(turn);
    return isAngryAtUs(turn.text) ? offer(turn) : null;
  },
};

const NAMES =
  '(?:voleurs?|escrocs?|menteurs?|nuls?|nulles?|incompetents?|incapables?|arnaqueurs?|bandits?|charlatans?)';
const ANGER: SaidIn = [
  new RegExp(
    `\\bvous (?:etes|n'etes) (?:(?:tous|vraiment|que|qu'une?|une|des|bande|de) )*${NAMES}\\b|\\bbande d(?:e |')${NAMES}\\b|\\b(?:foutez|moquez)(?:-vous)? de (?:moi|nous|ma gueule)\\b`,
  ),
  /\byou(?:'re| are) (?:(?:all|really|just|nothing but|a bunch of) )*(?:thieves|crooks|liars|scammers|useless|incompetent|robbers)\b/,
  /(?:انتم|انكم|انت) (?:كلكم |مجرد )?(?:لصوص|سراق|نصابون|نصابين|كذابون|كذابين|محتالون|فاشلون)/u,
  /\b(?:ntoma|ntouma|nta) (?:ghir |kamlin )?(?:cheffara|chffara|chefara|kdabin|kdaba|nessaba|nsaba)\b/,
];

/** "Vous êtes des voleurs" tells of no theft. */
function isAngryAtUs(text: string): boolean {
  return says(text, ANGER);
}

async function offer(turn: Turn): Promise<Interrupted> {
  const texts = turn.texts.interruptions;
  turn.session.complaint = 'offered';
  await turn.say(texts.offerComplaint, {
    expects: 'choix',
    buttons: [
      { question: OFFER, option: 'yes', title: texts.makeComplaint },
      { question: OFFER, option: 'no', title: texts.noComplaint },
    ],
  });
  return 'done';
}

async function answer(turn: Turn, waiting: 'offered' | 'which'): Promise<Interrupted | null> {
  if (waiting === 'which') return answerWhich(turn);
  const said = answerTo(turn, OFFER);
  if (said === 'yes') return begin(turn);
  if (said !== 'no') return null;
  await turn.say(turn.texts.interruptions.noted);
  return 'ask';
}

/** On the dossier that is open here; else on the one that is meant, and it is asked when several may be. */
async function begin(turn: Turn): Promise<Interrupted> {
  if ((await claimOf(turn)) !== null) return register(turn, null);
  const theirs = await submittedDossiers(turn);
  const meant = await meantDossier(turn);
  const about = meant !== null && meant.status !== 'nouveau' ? meant : theirs.length === 1 ? theirs[0] : null;
  return about == null && theirs.length > 1 ? askWhich(turn, theirs) : register(turn, about ?? null);
}

async function askWhich(turn: Turn, theirs: readonly Claim[]): Promise<Interrupted> {
  const texts = turn.texts.interruptions;
  turn.session.complaint = 'which';
  const dossiers = theirs
    .slice(0, MOST_DOSSIERS)
    .map((claim) => ({ question: WHICH, option: claim.id, title: titleOf(turn, claim) }));
  await turn.say(texts.complaintAbout, {
    expects: 'choix',
    buttons: [...dossiers, { question: WHICH, option: 'other', title: texts.otherSubject }],
  });
  return 'done';
}

/** Whatever is said instead, the complaint is not lost. */
async function answerWhich(turn: Turn): Promise<Interrupted | null> {
  if (turn.choice === null && turn.understanding.intent === 'cancel') return null;
  const option = tappedFor(turn, WHICH);
  if (turn.choice !== null && option === null) return null;
  const theirs = await submittedDossiers(turn);
  return register(turn, theirs.find(({ id }) => id === option) ?? (option === null ? await meantDossier(turn) : null));
}

async function register(turn: Turn, about: Claim | null): Promise<Interrupted> {
  if (about !== null) openHere(turn, about);
  await callHuman(turn, 'reclamation', turn.texts.interruptions.complaint);
  return 'done';
}
