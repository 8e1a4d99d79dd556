import type { LossDate } from '../../../domain/claim/types';
import { addDays } from '../../../domain/deadlines/civil-date';
import { parseLossDate } from '../../../domain/understanding/parse-loss-date';
import type { Turn } from '../../turn';
import { todayOf } from '../declaration-of-turn';
import { refusedDateOfAccount } from '../refused-value';
import { isUnsure, said, tapped, UNCLEAR, type Heard, type Question } from './question';

export const lossDateQuestion: Question = {
  ask: ({ turn, claim }) => {
    const { details, common } = turn.texts;
    const refused = claim.facts.lossDate === undefined ? refusedDateOfAccount(turn, claim) : null;
    return {
      text: refused === null ? details.lossDate : `${refused} ${details.lossDate}`,
      again: details.lossDateAgain,
      options: [
        ['today', details.today],
        ['yesterday', details.yesterday],
        ['unknown', common.unsure],
      ],
      expects: 'date',
    };
  },
  hear: ({ turn }, name) => {
    const tap = tapped(turn, name);
    if (tap === 'today' || tap === 'yesterday') return said({ lossDate: onDay(turn, tap === 'today' ? 0 : -1) });
    const { impossibleDate, lossDate } = turn.understanding;
    if (impossibleDate !== undefined) return impossible(turn, impossibleDate.value);
    const day = lossDate?.value ?? longAgo(turn);
    if (day !== undefined) return said({ lossDate: day });
    // Nothing is put in place of a date that nobody knows: the question is closed and a person looks.
    return isUnsure(turn, name) ? said(undefined, { unsure: true, settled: ['lossDate'] }) : UNCLEAR;
  },
};

/** "3 mars 2015": in an account it would be another day than the loss's; here it was asked for, and a person looks at it. */
function longAgo({ choice, text, now, settings, understanding }: Turn): LossDate | undefined {
  if (choice !== null) return undefined;
  const read = parseLossDate(text, { now, timeZone: settings.companyTimeZone, language: understanding.language });
  return read.kind === 'found' ? read.value : undefined;
}

/** The day was before the policy: read back before it counts. */
export const dateBeforePolicyQuestion: Question = {
  ask: ({ turn, claim }) => ({
    text: turn.texts.details.dateBeforePolicy(turn.texts.words.day(claim.facts.lossDate?.date ?? '', todayOf(turn))),
    again: turn.texts.details.yesOrNo,
    options: [
      ['yes', turn.texts.common.yes],
      ['no', turn.texts.common.no],
    ],
    expects: 'choix',
  }),
  hear: ({ turn }, name) => {
    const answer = tapped(turn, name) ?? turn.understanding.answer;
    if (answer === 'yes' || answer === 'unsure') return said(undefined, { settled: ['dateBeforePolicy'] });
    return answer === 'no' || turn.understanding.lossDate !== undefined
      ? { kind: 'ask', question: 'correct.lossDate' }
      : UNCLEAR;
  },
};

function impossible({ texts }: Turn, why: 'future' | 'invalid'): Heard {
  return { kind: 'unclear', because: why === 'future' ? texts.details.dateInFuture : texts.details.dateInvalid };
}

function onDay(turn: Turn, days: number): LossDate {
  return { date: addDays(todayOf(turn), days), precision: 'day', approximate: false, assumed: false };
}
