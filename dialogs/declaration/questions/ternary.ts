import { plainText } from '../../../commands/claims/read-account';
import type { ClaimFacts, ClaimType, Ternary } from '../../../domain/claim/types';
import { isTreated } from '../../interruptions/safety-words';
import { saysPlainly, type SaidIn } from '../../says';
import type { Texts } from '../../texts/texts';
import type { Turn } from '../../turn';
import { said, tapped, UNCLEAR, type Question, type Scene } from './question';

type TernaryFact = 'injuries' | 'thirdParty' | 'constat' | 'otherDriverKnown' | 'police';

interface Wording {
  readonly text: (texts: Texts, facts: ClaimFacts) => string;
  readonly again: (texts: Texts, facts: ClaimFacts) => string;
  /** Titles of the buttons, where "Non" and "Oui" would not say it. */
  readonly titles?: (texts: Texts, facts: ClaimFacts) => { readonly no: string; readonly yes: string } | undefined;
  /** What a plain yes or no means, where it is not itself. */
  readonly means?: (turn: Turn, facts: ClaimFacts, answer: Ternary | null) => Ternary | null;
  /** What the whole message says of this fact, beside a plain yes or no. */
  readonly read?: (turn: Turn) => Ternary | undefined;
  /** Said with the next question. */
  readonly note?: (turn: Turn, value: Ternary) => string | undefined;
}

/** A question that is answered by yes, no or "je ne sais pas". */
function ternary(fact: TernaryFact, wording: Wording): Question {
  const { text, again, titles, note } = wording;
  return {
    ask: ({ turn: { texts }, claim: { facts } }) => {
      const { no, yes } = titles?.(texts, facts) ?? texts.common;
      return {
        text: text(texts, facts),
        again: again(texts, facts),
        options: [
          ['no', no],
          ['yes', yes],
          ['unknown', texts.common.unsure],
        ],
        expects: 'choix',
      };
    },
    hear: (scene, name) => {
      const value = hearTernary(scene, name, wording);
      if (value === null) return UNCLEAR;
      return said({ [fact]: value }, value === 'unknown' ? { unsure: true } : {}, note?.(scene.turn, value));
    },
  };
}

function hearTernary({ turn, claim }: Scene, name: string, { read, means }: Wording): Ternary | null {
  const tap = tapped(turn, name);
  if (tap !== null) return isTernary(tap) ? tap : null;
  const { answer } = turn.understanding;
  const spoken = answer === 'unsure' ? 'unknown' : answer;
  const whole = read?.(turn);
  // The words outweigh a bare "non": "non, mais ma fille a mal au bras".
  if (whole !== undefined && whole !== 'unknown') return whole;
  return means === undefined ? spoken : means(turn, claim.facts, spoken);
}

function isTernary(option: string): option is Ternary {
  return option === 'yes' || option === 'no' || option === 'unknown';
}

/** Losses in which hardly anybody is hurt. */
const HARMLESS: readonly ClaimType[] = ['degats_des_eaux', 'bris_de_glace', 'vandalisme', 'dommage_materiel'];

function asksForNobody({ type }: ClaimFacts): boolean {
  return type !== undefined && HARMLESS.includes(type);
}

/** "Oui, moi": a yes to "Personne n'a été blessé ?" that means somebody. */
const NOBODY: SaidIn = [
  /^(?:oui|non|bah|ben)?,? ?(?:personne|aucune?|tout le monde va bien)\b/,
  /^(?:yes|no|right)?,? ?(?:nobody|no one|none|everyone is (?:fine|ok|okay))\b/,
  /^(?:نعم|لا)?[،,]? ?(?:لا احد|لم يصب احد|الجميع بخير|كلنا بخير)/u,
  /^(?:ah|ayeh|la|lla)?,? ?(?:7ta wa7ed|hta wahed|walou|koulchi (?:bikhir|labas))\b/,
];
const SOMEBODY: SaidIn = [
  /\b(?:quelqu'un|moi|ma|mon|mes|une?|ils?|elles?)\b/,
  /\b(?:somebody|someone|me|my|he|she|they|one)\b/,
  /شخص|احدهم|انا|ابن|زوج|ام|اب(?:ي|نا)(?!\p{L})|اخ(?:ي|تي)(?!\p{L})/u,
  /\b(?:chi wa7ed|chi wahed|ana|weldi|benti|mrati|rajli|mama|baba|khouya|khti)\b/,
];
/** "Si": against the question. */
const AGAINST = /^si\b/;

const yesOrNo = (texts: Texts): string => texts.details.yesOrNo;

export const ternaryQuestions = {
  injuries: ternary('injuries', {
    text: ({ details }, facts) => (asksForNobody(facts) ? details.nobodyHurt : details.injuries),
    again: ({ details }, facts) => (asksForNobody(facts) ? details.nobodyHurtAgain : details.injuriesAgain),
    titles: ({ details }, facts) => (asksForNobody(facts) ? { no: details.nobody, yes: details.somebody } : undefined),
    means: ({ text }, facts, answer) => {
      if (!asksForNobody(facts)) return answer;
      const plain = plainText(text);
      if (saysPlainly(plain, NOBODY)) return 'no';
      if (AGAINST.test(plain) || (answer === 'yes' && saysPlainly(plain, SOMEBODY))) return 'yes';
      return answer === 'yes' ? 'no' : answer;
    },
    read: ({ understanding: { injuries, type } }) =>
      injuries?.value ?? (type?.value === 'blessure' ? 'yes' : undefined),
    note: ({ text, choice, texts }, value) => {
      if (value !== 'yes') return undefined;
      return choice === null && isTreated(text) ? texts.details.treated : texts.details.seeDoctor;
    },
  }),
  thirdParty: ternary('thirdParty', {
    text: (texts, { type }) => (type === 'degats_des_eaux' ? texts.details.neighbour : texts.details.thirdParty),
    again: yesOrNo,
    read: (turn) => turn.understanding.thirdParty?.value,
  }),
  constat: ternary('constat', {
    text: (texts) => texts.details.constat,
    again: yesOrNo,
    read: (turn) => turn.understanding.constat?.value,
  }),
  otherDriverKnown: ternary('otherDriverKnown', {
    text: (texts) => texts.details.otherDriverKnown,
    again: yesOrNo,
    read: (turn) => (turn.understanding.plates.length > 0 ? 'yes' : undefined),
  }),
  police: ternary('police', {
    text: (texts) => texts.details.police,
    again: yesOrNo,
    read: (turn) => turn.understanding.police?.value,
  }),
} as const satisfies Readonly<Record<TernaryFact, Question>>;
