import type { FactAnswers } from '../../commands/claims/merge-facts';
import { plainText } from '../../commands/claims/read-account';
import {
  CORRECTABLE_FACTS,
  type ClaimFacts,
  type CorrectableFact,
  type LiabilityStatement,
  type Ternary,
} from '../../domain/claim/types';
import type { Evidence } from '../../domain/understanding/types';
import type { Turn } from '../turn';
import { causeSoFar, readCause, tellsAnotherStory } from './changed-story';
import { countingFact } from './questions/amounts';
import type { Scene } from './questions/question';
import { oneLine } from './questions/words';
import { amountAnswer, bareAmount, currencyOf, readAmount } from './read-amount';

export interface ReadCorrection {
  readonly fact: CorrectableFact;
  readonly answers: FactAnswers;
  /** Who or what did the damage is told otherwise than before. */
  readonly otherStory?: boolean;
}

interface ReadingOptions {
  /** A sum was shown: a figure without a currency is that sum. */
  readonly amountShown?: boolean;
}

/** Answers that a message gives anew and otherwise than before: "non, c'était jeudi". Silence corrects nothing. */
export function readCorrections(scene: Scene, options: ReadingOptions = {}): readonly ReadCorrection[] {
  const { turn, claim } = scene;
  if (turn.choice !== null) return [];
  const { facts } = claim;
  const { understanding } = turn;
  return [
    ...changedType(facts, turn),
    ...changedDate(facts, turn),
    ...changedPlace(facts, turn),
    ...(['injuries', 'police', 'constat'] as const).flatMap((fact) =>
      changed(fact, facts[fact], plainly(understanding[fact])),
    ),
    ...changedThirdParty(facts, turn),
    ...changedLiability(facts, turn),
    ...changedStory(facts, turn),
    ...changedAmount(scene, options),
  ];
}

/** What a customer wants to correct without saying yet to what: "corriger la date". */
export function factNamed(text: string): CorrectableFact | null {
  const plain = plainText(text);
  // "La responsabilité de l'autre conducteur" is not about whether there was one.
  if (NAMES.liability.test(plain)) return 'liability';
  return CORRECTABLE_FACTS.find((fact) => NAMES[fact].test(plain)) ?? null;
}

const NAMES: Readonly<Record<CorrectableFact, RegExp>> = {
  type: /\b(type|nature|genre) d|\btype\b|\bkind of\b|نوع/,
  lossDate: /\bdate\b|\bjour\b|\bheure\b|\bquand\b|\bthe (day|time)\b|\bwhen\b|تاريخ|الساعة|الوقت/,
  place:
    /\blieu\b|\badresse\b|\bendroit\b|\bville\b|\brue\b|\bou c'etait|\bplace\b|\blocation\b|\baddress\b|\bwhere\b|مكان|عنوان/,
  injuries: /\bbless|\binjur|مصاب|اصاب|جريح|جرحى/,
  thirdParty:
    /\btiers\b|autre (vehicule|voiture|conducteur|personne)|voisin|third part|other (vehicle|car|driver|person)|neighbou?r|الطرف الاخر|السائق الاخر|السيارة الاخرى/,
  circumstances: /circonstance|man(oe|œ)uvre|comment c'est arrive|ce que faisait|how it happened|ظروف|كيف وقع/,
  police: /\bgendarme|\b(la|the) police\b|^police$|الشرطة|الدرك/,
  constat: /\bconstat\b|accident (report|statement)|معاينة/,
  claimedAmount: /\bmontant\b|\bsomme\b|\bprix\b|\bdevis\b|\bamount\b|\bsum\b|\bprice\b|\bquote\b|مبلغ|ثمن|عرض الاسعار/,
  policy: /\bcontrat\b|\bassurance\b|\bpolicy\b|عقد/,
  liability:
    /\bresponsab|\btorts?\b|\bfaute\b|\bconteste|\bliab|\bfault\b|\bblame\b|\bdisput|مسوولي|(?<!\p{L})(خطئي|خطاي|غلطتي|ذنبي)(?!\p{L})/u,
};

function changed<F extends keyof FactAnswers & CorrectableFact>(
  fact: F,
  before: ClaimFacts[F],
  said: FactAnswers[F] | undefined,
): readonly ReadCorrection[] {
  const differs = before !== undefined && said !== undefined && said !== before;
  return differs ? [{ fact, answers: { [fact]: said } }] : [];
}

/** Below this a reading is a guess from the context: it fills a gap, it takes no answer back. */
const PLAINLY_SAID = 0.75;

const NAMES_TYPE =
  /\bc'(est|etait) (plutot |en fait )?(une?|du|des?|l')\b|\bpas (une?|d'|de)\b|\bplutot (une?|du|de)\b|\bit('s| is| was) (actually |rather )?an?\b|\bnot an?\b|\brather an?\b|(?<!\p{L})(كان|كانت|بل|ليس|ليست) /u;

/** "C'est une voiture qui l'a arraché" says who, not what. */
const NAMES_DOER =
  /\bc'(est|etait) [^,.;]{1,40}\bqui\b|\bit('s| is| was) [^,.;]{1,40}\b(who|that)\b|(الذي|التي) (صدم|كسر|ضرب|خدش)/;

/** Other damage is mentioned in passing; another type is said of the event as a whole. An injury is a fact of its own. */
function changedType(facts: ClaimFacts, { text, understanding: { type } }: Turn): readonly ReadCorrection[] {
  const plain = plainText(text);
  const whole = (NAMES_TYPE.test(plain) && !NAMES_DOER.test(plain)) || factNamed(text) === 'type';
  return whole && type?.value !== 'blessure' ? changed('type', facts.type, type?.value) : [];
}

function changedDate(facts: ClaimFacts, { understanding: { lossDate } }: Turn): readonly ReadCorrection[] {
  if (lossDate === undefined || facts.lossDate === undefined) return [];
  const { date, time } = lossDate.value;
  const same = date === facts.lossDate.date && (time === undefined || time === facts.lossDate.time);
  return same ? [] : [{ fact: 'lossDate', answers: { lossDate: lossDate.value } }];
}

function changedPlace(facts: ClaimFacts, { understanding: { place } }: Turn): readonly ReadCorrection[] {
  if (place === undefined || facts.place === undefined) return [];
  const [before, said] = [plainText(facts.place ?? ''), plainText(place.value)];
  // "Casa" for "parking Marjane, Casablanca" says less, not otherwise.
  const same = before.includes(said) || (before !== '' && said.includes(before));
  return same ? [] : [{ fact: 'place', answers: { place: place.value } }];
}

function plainly(read: Evidence<Ternary> | undefined): Ternary | undefined {
  return read !== undefined && read.value !== 'unknown' && read.confidence >= PLAINLY_SAID ? read.value : undefined;
}

/** "C'est une voiture qui l'a arraché", after "aucun tiers": said of a thing that somebody else did. */
function changedThirdParty(facts: ClaimFacts, { text, understanding }: Turn): readonly ReadCorrection[] {
  const said = plainly(understanding.thirdParty);
  const byAnother = facts.type === 'collision' && facts.thirdParty === 'no' && readCause(text) === 'other';
  return changed('thirdParty', facts.thirdParty, byAnother ? 'yes' : said);
}

const DOUBTFUL: readonly (LiabilityStatement | undefined)[] = ['contested', 'unclear'];

/** A doubt that was voiced stays, whatever is said after it: a person looks at it. */
function changedLiability(facts: ClaimFacts, { understanding: { liability } }: Turn): readonly ReadCorrection[] {
  return DOUBTFUL.includes(facts.liability) ? [] : changed('liability', facts.liability, liability?.value);
}

/** What happened is told otherwise: by whom or by what, or what a vehicle did. */
function changedStory(facts: ClaimFacts, { text }: Turn): readonly ReadCorrection[] {
  if (!tellsAnotherStory(facts, text)) return [];
  // Somebody else instead of nobody is the third party's own correction, not yet another story.
  if (facts.thirdParty === 'no' && causeSoFar(facts) === null) return [];
  return [{ fact: 'circumstances', answers: { circumstances: oneLine(text, LONGEST_STORY) }, otherStory: true }];
}

const LONGEST_STORY = 600;

function changedAmount(scene: Scene, { amountShown = false }: ReadingOptions): readonly ReadCorrection[] {
  const fact = countingFact(scene);
  const before = scene.claim.facts[fact];
  if (before == null) return [];
  if (scene.turn.understanding.amounts.length === 0) {
    // A bare figure is a sum only where one was shown.
    const bare = amountShown ? bareAmount(scene.turn, before.currency) : null;
    if (bare === null || bare.cents === before.cents) return [];
    return [{ fact: 'claimedAmount', answers: amountAnswer(fact, { amount: bare, sure: false }) }];
  }
  const read = readAmount(scene.turn.text, currencyOf(scene.claim, scene.known));
  if (read.kind !== 'amount' || read.amount.cents === before.cents) return [];
  return [{ fact: 'claimedAmount', answers: amountAnswer(fact, read) }];
}

const CONTRADICTS =
  /^\s*(no|not (exactly|quite)|wrong)\b|\bactually\b|\bin fact\b|\brather\b|\bmistake\b|\bi meant\b|^\s*(لا|ليس)(?=[\s،,.]|$)|خطا|تصحيح|صححوا|اقصد|في الواقع|^\s*(non|pas exactement|pas tout a fait|faux|erreur)\b|\ben fait\b|\bplutot\b|\bfinalement\b|\btromp|\berreur\b|\bcorrig|\brectif|\bpardon\b/;

/** Whether the message takes something back, rather than only naming things again. */
export function contradicts(turn: Turn): boolean {
  return turn.understanding.intent === 'correct' || CONTRADICTS.test(plainText(turn.text));
}
