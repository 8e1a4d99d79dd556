import { readDanger } from './detect-danger';
import { readInjuries } from './injuries';
import type { Hit } from './lexicon/lexicon';
import { readLossType, type LossTypeReading } from './loss-type';
import { denialOf } from './negation';
import { readAnswer } from './parse-yes-no';
import { hitsOf, readText, sentenceOf, type Reading } from './reading';
import { INTENTS, type Intent, type UnderstoodLanguage, type YesNoAnswer } from './types';

/** Between two wishes of the same strength, the one that must not be missed. */
const ORDER: readonly Intent[] = [
  'human',
  'complaint',
  'review',
  'language',
  'cancel',
  'restart',
  'correct',
  'back',
  'follow',
  'declare',
  'help',
  'greet',
  'thanks',
];

/** Words such as "stop", "retour" or "change" are commands only when hardly anything else is said. */
const COMMANDS: readonly Intent[] = ['cancel', 'restart', 'back', 'correct', 'language', 'help', 'greet', 'thanks'];
const LONGEST_COMMAND = 11;
/** Words with another meaning in a sentence ("stop", "retour") are commands when they are all that is said. */
const BARE: readonly Intent[] = ['cancel', 'back'];
const LONGEST_BARE = 1;
/** A question for help takes more words, and nothing is lost by it. */
const LONGEST_QUESTION = 16;
/** Words before a correction that still let it open the message ("non, en fait …"). */
const OPENING = 2;
/** From here on a loss is being told, whatever else the text contains. */
const ACCOUNT_WORDS = 8;
/** A wish that outweighs a loss told in the same breath. */
const FIRM: readonly Intent[] = ['human', 'complaint', 'review', 'follow'];
/** From this weight on the words can mean nothing else, however long the message and whatever else it tells. */
const SURE = 5;
const FIRM_WEIGHT = 3;
/** So little sure is a type that only the scenery tells. */
const FAINT = 0.4;
/** Of these even the surest words are commands only in a short message ("il ne parlait qu'anglais"). */
const ALWAYS_SHORT: readonly Intent[] = ['language', 'restart', 'back'];

interface Wish {
  readonly intent: Intent;
  readonly weight: number;
  /** The message begins with it. */
  readonly opens: boolean;
  /** The sentence that says it most clearly. */
  readonly sentence: number;
}

function stronger(known: Wish | undefined, next: Wish): Wish {
  if (known === undefined) return next;
  return { ...(next.weight > known.weight ? next : known), opens: known.opens || next.opens };
}

function wishes(reading: Reading): readonly Wish[] {
  const best = new Map<Intent, Wish>();
  for (const hit of hitsOf(reading, 'intent')) {
    const intent = INTENTS.find((name) => name === hit.label);
    if (intent === undefined || denied(reading, hit, intent)) continue;
    const wish: Wish = { intent, weight: hit.weight, opens: hit.first <= OPENING, sentence: sentenceOf(reading, hit) };
    best.set(intent, stronger(best.get(intent), wish));
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || ORDER.indexOf(a.intent) - ORDER.indexOf(b.intent));
}

/** "je ne veux pas de conseiller"; but "pas un robot" and "je ne veux plus déclarer" say what they want by denying. */
function denied(reading: Reading, hit: Hit, intent: Intent): boolean {
  return (intent === 'human' || intent === 'declare') && denialOf(reading, hit) !== 'none';
}

function tellsLoss(reading: Reading, loss: LossTypeReading): boolean {
  if (readDanger(reading).danger) return true;
  return loss.type !== undefined && loss.type.confidence >= 0.7;
}

/** "Aidez-moi s'il vous plaît": asks for help, and tells of nothing that happened. */
function onlyCriesForHelp(reading: Reading, loss: LossTypeReading, found: readonly Wish[]): boolean {
  if (loss.type !== undefined || !found.some(({ intent }) => intent === 'help')) return false;
  return hitsOf(reading, 'danger').every(({ label }) => label === 'plea') && hitsOf(reading, 'injury').length === 0;
}

/** The scenery alone tells a loss: a question about telephones is no declaration. */
function isFaint({ type }: LossTypeReading): boolean {
  return type === undefined || type.confidence < FAINT;
}

function outweighsLoss({ intent, weight }: Wish): boolean {
  return weight >= SURE || FIRM.includes(intent) || intent === 'correct';
}

function tellsBeside(reading: Reading, wish: Wish): boolean {
  return hitsOf(reading, 'type').some((hit) => hit.weight >= FIRM_WEIGHT && sentenceOf(reading, hit) !== wish.sentence);
}

/** A wish that is stated, not only touched: it holds against a loss told beside it only when it must not be missed. */
function firmWish(reading: Reading, found: readonly Wish[], told: boolean): Wish | undefined {
  const firm = found.find((wish) => wish.weight >= FIRM_WEIGHT && (!told || outweighsLoss(wish)));
  return told && firm !== undefined && isOverruled(reading, firm) ? undefined : firm;
}

/** A loss is told as well: does it say more than the wish? */
function isOverruled(reading: Reading, firm: Wish): boolean {
  // "Comment déclarer ? On m'a volé mon scooter": the loss is the news, the question only its frame.
  if (firm.intent === 'help') return tellsBeside(reading, firm);
  // "Où en est le dossier de la portière rayée" names a loss that was told long ago.
  return firm.intent === 'follow' && firm.weight < SURE && reading.tokens.length > ACCOUNT_WORDS && !firm.opens;
}

/** "stop", "retour" are no commands in the middle of an account. */
function isMeant({ intent, opens, weight }: Wish, words: number): boolean {
  if (weight < FIRM_WEIGHT && BARE.includes(intent)) return words <= LONGEST_BARE;
  if (words <= LONGEST_COMMAND || !COMMANDS.includes(intent)) return true;
  if (intent === 'correct') return opens;
  if (intent === 'help' && words <= LONGEST_QUESTION) return true;
  return weight >= SURE && !ALWAYS_SHORT.includes(intent);
}

/** Reads what the customer wants out of a text that was read already. */
export function readIntent(reading: Reading, loss: LossTypeReading, answer: YesNoAnswer | null): Intent {
  const words = reading.tokens.length;
  const found = wishes(reading).filter((wish) => isMeant(wish, words));
  const told = tellsLoss(reading, loss) && !onlyCriesForHelp(reading, loss, found);
  const firm = firmWish(reading, found, told);
  if (firm !== undefined) return firm.intent;
  if (told) return 'declare';
  const mild = found.find(({ weight }) => weight >= 2);
  if (mild !== undefined) return mild.intent;
  if (answer === 'yes' || answer === 'no') return answer;
  return found[0]?.intent ?? (isFaint(loss) ? 'other' : 'declare');
}

/** What does the customer want with this message? Rules only; `other` when nothing is recognised. */
export function detectIntent(text: string, language?: UnderstoodLanguage): Intent {
  const reading = readText(text, language);
  return readIntent(reading, readLossType(reading, readInjuries(reading)?.value), readAnswer(reading));
}
