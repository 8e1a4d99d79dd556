import type { ClaimFacts, Ternary } from '../../../domain/claim/types';
import type { Texts } from '../../texts/texts';
import type { Turn } from '../../turn';
import { said, tapped, UNCLEAR, type Question, type Scene } from './question';

type TernaryFact = 'injuries' | 'thirdParty' | 'constat' | 'otherDriverKnown' | 'police';

interface Wording {
  readonly text: (texts: Texts, facts: ClaimFacts) => string;
  readonly again: (texts: Texts) => string;
  /** What the whole message says of this fact, beside a plain yes or no. */
  readonly read?: (turn: Turn) => Ternary | undefined;
}

/** A question that is answered by yes, no or "je ne sais pas". */
function ternary(fact: TernaryFact, { text, again, read }: Wording): Question {
  return {
    ask: ({ turn: { texts }, claim }) => ({
      text: text(texts, claim.facts),
      again: again(texts),
      options: [
        ['no', texts.common.no],
        ['yes', texts.common.yes],
        ['unknown', texts.common.unsure],
      ],
      expects: 'choix',
    }),
    hear: (scene, name) => {
      const value = hearTernary(scene, name, read);
      if (value === null) return UNCLEAR;
      return said({ [fact]: value }, value === 'unknown' ? { unsure: true } : {});
    },
  };
}

function hearTernary({ turn }: Scene, name: string, read?: Wording['read']): Ternary | null {
  const tap = tapped(turn, name);
  if (tap !== null) return isTernary(tap) ? tap : null;
  const { answer } = turn.understanding;
  const spoken = answer === 'unsure' ? 'unknown' : answer;
  const whole = read?.(turn);
  // The words outweigh a bare "non": "non, mais ma fille a mal au bras".
  return whole !== undefined && whole !== 'unknown' ? whole : spoken;
}

function isTernary(option: string): option is Ternary {
  return option === 'yes' || option === 'no' || option === 'unknown';
}

const yesOrNo = (texts: Texts): string => texts.details.yesOrNo;

export const ternaryQuestions = {
  injuries: ternary('injuries', {
    text: (texts) => texts.details.injuries,
    again: (texts) => texts.details.injuriesAgain,
    read: ({ understanding: { injuries, type } }) =>
      injuries?.value ?? (type?.value === 'blessure' ? 'yes' : undefined),
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
