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
  /** What a plain yes or no means, where it is not itself. */
  readonly means?: (turn: Turn, answer: Ternary | null) => Ternary | null;
  /** What the whole message says of this fact, beside a plain yes or no. */
  readonly read?: (turn: Turn) => Ternary | undefined;
  /** Said with the next question. */
  readonly note?: (turn: Turn, value: Ternary) => string | undefined;
}

/** A question that is answered by yes, no or "je ne sais pas". */
function ternary(fact: TernaryFact, wording: Wording): Question {
  const { text, again, note } = wording;
  return {
    ask: ({ turn: { texts }, claim: { facts } }) => ({
      text: text(texts, facts),
      again: again(texts, facts),
      options: [
        ['no', texts.common.no],
        ['yes', texts.common.yes],
        ['unknown', texts.common.unsure],
      ],
      expects: 'choix',
    }),
    hear: (scene, name) => {
      const value = hearTernary(scene, name, wording);
      if (value === null) return UNCLEAR;
      return said({ [fact]: value }, value === 'unknown' ? { unsure: true } : {}, note?.(scene.turn, value));
    },
  };
}

function hearTernary({ turn }: Scene, name: string, { read, means }: Wording): Ternary | null {
  const tap = tapped(turn, name);
  if (tap !== null) return isTernary(tap) ? tap : null;
  const { answer } = turn.understanding;
  const spoken = answer === 'unsure' ? 'unknown' : answer;
  const whole = read?.(turn);
  // The words outweigh a bare "non": "non, mais ma fille a mal au bras".
  if (whole !== undefined && whole !== 'unknown') return whole;
  return means === undefined ? spoken : means(turn, spoken);
}

function isTernary(option: string): option is Ternary {
  return option === 'yes' || option === 'no' || option === 'unknown';
}

/** Losses in which hardly anybody is hurt. */
const HARMLESS: readonly ClaimType[] = ['degats_des_eaux', 'bris_de_glace', 'vandalisme', 'dommage_materiel'];

function isHarmless({ type }: ClaimFacts): boolean {
  return type !== undefined && HARMLESS.includes(type);
}

/** "Personne", as a whole answer; behind a yes it says nothing that can be relied on. */
const NOBODY: SaidIn = [
  /^(?:non|bah|ben)?,? ?(?:personne|aucune?|tout le monde va bien)\b/,
  /^(?:no)?,? ?(?:nobody|no one|none|everyone is (?:fine|ok|okay))\b/,
  /^(?:لا)?[،,]? ?(?:لا احد|لم يصب احد|الجميع بخير|كلنا بخير)/u,
  /^(?:la|lla)?,? ?(?:7ta wa7ed|hta wahed|walou|koulchi (?:bikhir|labas))\b/,
];

const yesOrNo = (texts: Texts): string => texts.details.yesOrNo;

export const ternaryQuestions = {
  injuries: ternary('injuries', {
    text: ({ details }, facts) => (isHarmless(facts) ? details.anyoneHurt : details.injuries),
    again: ({ details }, facts) => (isHarmless(facts) ? details.anyoneHurtAgain : details.injuriesAgain),
    means: ({ text }, answer) => (saysPlainly(plainText(text), NOBODY) ? 'no' : answer),
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
