import type { FactAnswers } from '../../commands/claims/merge-facts';
import { plainText, readCircumstances } from '../../commands/claims/read-account';
import { requiredDocuments } from '../../domain/claim/required-documents';
import type { ClaimFacts } from '../../domain/claim/types';
import type { Money } from '../../domain/money';
import { joinPlaces } from './join-places';
import type { Scene } from './questions/question';
import { oneLine } from './questions/words';
import { amountAnswer, currencyOf, readVolunteered, sumNamed } from './read-amount';

/** Questions that read a sum themselves. */
const ASK_A_SUM: readonly string[] = [
  'claimedAmount',
  'quoteAmount',
  'amountToConfirm',
  'correct.claimedAmount',
  'doc.devis_ou_facture',
];

/** A sum said where none was asked for; nothing when there is none, or when it is known already. */
export function volunteeredSum(scene: Scene, name: string): FactAnswers {
  const { turn, claim, known } = scene;
  if (turn.choice !== null || ASK_A_SUM.includes(name)) return {};
  const read = readVolunteered(turn, currencyOf(claim, known));
  if (read.kind !== 'amount') return {};
  const fact = factOfSum(scene);
  const before = claim.facts[fact];
  if (isSameSum(before, read.amount)) return {};
  // Another sum than the one that is known is read back before it takes its place.
  return amountAnswer(fact, { amount: read.amount, sure: read.sure && before == null });
}

/** What the words name; else the quote, where one is awaited and the sum is no guess. */
function factOfSum(scene: Scene): 'quoteAmount' | 'claimedAmount' {
  const named = sumNamed(scene.turn.text);
  if (named !== null) return named;
  return wantsQuote(scene.claim.facts) && !isEstimate(scene) ? 'quoteAmount' : 'claimedAmount';
}

function isSameSum(a: Money | null | undefined, b: Money): boolean {
  return a?.cents === b.cents && a.currency === b.currency;
}

/** Whether the message says something of its own instead of a yes or a no: "le devis c'est 2 030 euros, pas 2 300". */
export function isOnlyVolunteered(scene: Scene, name: string): boolean {
  if (Object.keys(volunteeredSum(scene, name)).length === 0) return false;
  return !ANSWERS_FIRST.test(plainText(scene.turn.text));
}

/** The message begins with an answer, in whatever language. */
const ANSWERS_FIRST =
  /^\s*((oui|non|ok|d'accord|wi|je ne|j'accepte|yes|yeah|no|nope|i agree|i accept|i don't|iyy?eh|lla|wakha)\b|(نعم|لا|اجل|موافق|اقبل)(?!\p{L}))/u;

/** What a message that answers nothing adds to what is known: a place said more precisely, a manoeuvre told further. */
export function furtherDetails({ turn, claim }: Scene): FactAnswers {
  if (turn.choice !== null) return {};
  return { ...furtherPlace(claim.facts, turn), ...furtherCircumstances(claim.facts, turn.text) };
}

const PLAIN_PLACE = 0.6;

function furtherPlace({ place: before }: ClaimFacts, { text, understanding: { place } }: Scene['turn']): FactAnswers {
  if (before == null || place === undefined) return {};
  const whole = place.value.length * 3 > text.length * 2;
  if (!whole && place.confidence < PLAIN_PLACE) return {};
  const joined = joinPlaces(before, place.value);
  return joined === before ? {} : { place: joined };
}

const LONGEST_ANSWER = 600;

function furtherCircumstances({ type, circumstances }: ClaimFacts, text: string): FactAnswers {
  const told = type === 'collision' && circumstances != null ? readCircumstances(text) : null;
  if (told === null || circumstances == null || circumstances.includes(told)) return {};
  return { circumstances: oneLine(`${circumstances} ${told}`, LONGEST_ANSWER) };
}

/** A quote is what this loss is priced by, and may still come. */
function wantsQuote(facts: ClaimFacts): boolean {
  if (facts.documents?.devis_ou_facture === 'unavailable') return false;
  return requiredDocuments(facts).some(({ accepts }) => accepts.includes('devis_ou_facture'));
}

const ESTIMATED =
  /\benviron\b|\ba peu pres\b|\bautour de\b|\bdans les\b|\bj'estime\b|\bje dirais\b|\bpeut-etre\b|\b(about|around|roughly|approximately|maybe|perhaps)\b|\bi('d| would) (say|guess)\b|\bta9riban\b|حوالي|تقريبا|ربما|اقدر/;

function isEstimate({ turn: { text, understanding } }: Scene): boolean {
  return understanding.hedges > 0 || ESTIMATED.test(plainText(text));
}
