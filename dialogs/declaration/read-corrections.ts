import type { FactAnswers } from '../../commands/claims/merge-facts';
import { plainText } from '../../commands/claims/read-account';
import { CORRECTABLE_FACTS, type ClaimFacts, type CorrectableFact } from '../../domain/claim/types';
import type { Turn } from '../turn';
import { countingFact } from './questions/amounts';
import type { Scene } from './questions/question';
import { amountAnswer, currencyOf, readAmount } from './read-amount';

export interface ReadCorrection {
  readonly fact: CorrectableFact;
  readonly answers: FactAnswers;
}

/** Answers that a message gives anew and otherwise than before: "non, c'était jeudi". Silence corrects nothing. */
export function readCorrections(scene: Scene): readonly ReadCorrection[] {
  const { turn, claim } = scene;
  if (turn.choice !== null) return [];
  const { facts } = claim;
  const { understanding } = turn;
  return [
    ...changedType(facts, turn),
    ...changedDate(facts, turn),
    ...changedPlace(facts, turn),
    ...(['injuries', 'thirdParty', 'police', 'constat'] as const).flatMap((fact) => {
      const read = understanding[fact];
      const plain = read !== undefined && read.value !== 'unknown' && read.confidence >= PLAINLY_SAID;
      return changed(fact, facts[fact], plain ? read.value : undefined);
    }),
    ...changedAmount(scene),
  ];
}

/** What a customer wants to correct without saying yet to what: "corriger la date". */
export function factNamed(text: string): CorrectableFact | null {
  const plain = plainText(text);
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

/** Other damage is mentioned in passing; another type is said of the event as a whole. An injury is a fact of its own. */
function changedType(facts: ClaimFacts, { text, understanding: { type } }: Turn): readonly ReadCorrection[] {
  const whole = NAMES_TYPE.test(plainText(text)) || factNamed(text) === 'type';
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

function changedAmount(scene: Scene): readonly ReadCorrection[] {
  const fact = countingFact(scene);
  const before = scene.claim.facts[fact];
  // A bare figure is a sum only where one was asked for.
  if (before == null || scene.turn.understanding.amounts.length === 0) return [];
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
