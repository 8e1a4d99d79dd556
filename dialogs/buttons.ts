import type { YesNoAnswer } from '../domain/understanding/types';
import type { Button, Turn } from './turn';

/** Buttons that mean the same wherever they are tapped. Their options are stored in conversations: never rename one. */
export const GLOBAL = 'global';
const GLOBAL_OPTIONS = ['human', 'follow', 'declare', 'correct', 'help', 'review'] as const;
export type GlobalOption = (typeof GLOBAL_OPTIONS)[number];

export function humanButton({ texts }: Turn): Button {
  return { question: GLOBAL, option: 'human', title: texts.common.talkToHuman };
}

export function followButton({ texts }: Turn): Button {
  return { question: GLOBAL, option: 'follow', title: texts.followUp.follow };
}

export function declareButton({ texts }: Turn): Button {
  return { question: GLOBAL, option: 'declare', title: texts.followUp.declare };
}

export function yesNoButtons({ texts }: Turn, question: string): readonly Button[] {
  return [
    { question, option: 'yes', title: texts.common.yes },
    { question, option: 'no', title: texts.common.no },
  ];
}

/** The global button that was tapped; null for anything else. */
export function globalTap({ choice }: Turn): GlobalOption | null {
  if (choice?.question !== GLOBAL) return null;
  return GLOBAL_OPTIONS.find((option) => option === choice.option) ?? null;
}

/** The option that was tapped for this question; null for words and for taps on other questions. */
export function tappedFor({ choice }: Turn, question: string): string | null {
  return choice?.question === question ? choice.option : null;
}

/** A tap on a button of another question: never an answer to this one. */
export function isLateTap({ choice }: Turn, question: string): boolean {
  return choice !== null && choice.question !== question && choice.question !== GLOBAL;
}

/** A yes or no to this question, tapped or said; null when the message is none. */
export function answerTo(turn: Turn, question: string): YesNoAnswer | null {
  if (turn.choice === null) return turn.understanding.answer;
  const option = tappedFor(turn, question);
  return option === 'yes' || option === 'no' ? option : null;
}
