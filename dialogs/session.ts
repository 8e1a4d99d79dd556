import type { StoredFile } from '../domain/claim/stored-file';
import type { AnswerForm } from '../domain/conversation/answer-form';
import type { Suggestion } from '../domain/suggestions/types';

/**
 * What the bot remembers of a conversation between two turns, apart from the dialog stack. It survives a reset of the stack.
 * Small by design: it is read and written in every turn. Facts of a loss live in the claim.
 */
export interface Session {
  /** Raised when a field changes its meaning; a field that is new in a release is filled with its first value. */
  schema: 1;
  /** What was said of the loss before the log-in, oldest first; moved to the claim once it is open. */
  account: string[];
  /** First word of the loss, ISO: dates the declaration. */
  accountSince: string | null;
  /** The next answer is a secret: it never enters the transcript. */
  secretExpected: boolean;
  /** Matricule given, the factor is awaited. */
  matricule: string | null;
  /** The last pair of matricule and factor was wrong, whichever of the two. */
  mismatch: boolean;
  /** ISO instant of the refusal for too many failures; nothing is tried before the lock ends. */
  lockedAt: string | null;
  /** "Vous êtes bien Mme Alaoui ?" was answered, and by whom. */
  confirmedAs: 'assure' | 'proche' | null;
  /** They cannot or will not log in: an unverified dossier, for a human, that reveals nothing. */
  unverified: boolean;
  /** They saw what happened to somebody else. */
  witness: boolean;
  /** What they came for, once known. */
  journey: 'declare' | 'follow' | null;
  /** Said or sent while the factor had to be asked again: it is answered right after. */
  held: HeldMessage | null;
  /** "Voulez-vous vraiment … ?" waits for a yes. */
  confirming: 'cancel' | 'restart' | null;
  /** A complaint was offered, or it was asked which dossier it is about. */
  complaint: 'offered' | 'which' | null;
  /** Declarations under way that they did not want to take up again. */
  leftAside: string[];
  /** The safety episode under way: see PRODUCT.md section 1. */
  safety: SafetyEpisode | null;
  /** A call-back was spoken of: the time that is written next is its time. */
  callBack: boolean;
  /** Id of the dossier that its customer completes while it waits for an advisor already. */
  completing: string | null;
  /** Id of the dossier whose number was told last: it is not repeated. */
  numberTold: string | null;
  /** How to be towed was told. */
  towingTold: boolean;
  /** The notice was shown (once, after any emergency). */
  noticeShown: boolean;
  /** One specific line of empathy, once. */
  empathyShown: boolean;
  /** How often a message for a waiting advisor was acknowledged, so that it is not said in the same words each time. */
  acknowledged: number;
  /** How the conversation came to its language; absent while nobody has shown one and French is only where it began. */
  languageFrom?: 'written' | 'chosen';
  /** They write Darija in Latin letters, in which "ah" is a yes and "la" a no. Absent: they do not. */
  darija?: true;
  /** How they wish to be answered where that can be chosen. Absent: as they write or speak themselves. */
  answers?: AnswerForm;
  /** What was heard in a recording and read back: it counts once it is confirmed. Absent in older conversations. */
  voice?: string | null;
  /** What a provider suggested of the last accounts, for texts that are read again in a later turn. Absent in older conversations. */
  suggested?: { readonly text: string; readonly suggestion: Suggestion }[];
  /** The dossier whose closure may be rated, 1 to 5. */
  satisfactionOf: string | null;
  /** Its scale was shown once, or once more after a word that it does not have; `left`: they went on to something else. */
  scale: 'shown' | 'repeated' | 'left';
}

export interface SafetyEpisode {
  /** ISO instant of the first word of danger; the card is shown once in 30 minutes. */
  since: string;
  /** The next yes or no answers "Êtes-vous en sécurité ?". */
  awaiting: boolean;
  /** Every other question is suspended, and a human was alerted. */
  suspended: boolean;
  /** How often the question was put again, or the customer was told to stay with the rescuers. */
  repeated: number;
  /** "Êtes-vous en sécurité à présent ?" waits for an answer. */
  checking: boolean;
  /** Somebody spoke of rescuers: from then on they can be stayed with. */
  rescuers: boolean;
  /** Nothing was told but a car that has broken down. */
  breakdown: boolean;
  /** "Quand vous rappeler ?" waits for an answer. */
  callback: boolean;
  /** An advisor has finished with it: what is said from then on is another emergency, or none. */
  ended: boolean;
}

export interface HeldMessage {
  text: string;
  choice: string | null;
  files: readonly StoredFile[];
}

export function newSession(): Session {
  return {
    schema: 1,
    account: [],
    accountSince: null,
    secretExpected: false,
    matricule: null,
    mismatch: false,
    lockedAt: null,
    confirmedAs: null,
    unverified: false,
    witness: false,
    journey: null,
    held: null,
    confirming: null,
    complaint: null,
    leftAside: [],
    safety: null,
    callBack: false,
    completing: null,
    towingTold: false,
    numberTold: null,
    noticeShown: false,
    empathyShown: false,
    acknowledged: 0,
    satisfactionOf: null,
    scale: 'shown',
  };
}
