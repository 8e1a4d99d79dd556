import { countHedges } from '../understanding/account';
import { readText } from '../understanding/reading';
import type { Span, Understanding, UnderstandOptions } from '../understanding/types';
import { readMessage } from '../understanding/read-message';
import type { Quote, QuoteTopic } from './types';

const MOST = 12;
/** Characters of one quote. */
const LONGEST = 400;

/** The sentences of an account that something was read in, in the order in which they were said, with what they are about. */
export function quotesOf(
  account: readonly string[],
  options: Pick<UnderstandOptions, 'now' | 'timeZone'>,
): readonly Quote[] {
  const quotes = new Map<string, Quote>();
  for (const line of account) {
    const spoken = topicsIn(readMessage(line, options));
    for (const sentence of sentencesOf(line)) {
      const topics = spoken.filter(({ span }) => overlaps(span, sentence)).map(({ topic }) => topic);
      const quote = quoteOf(line.slice(sentence.start, sentence.end).trim(), topics);
      if (quote !== null && !quotes.has(quote.words)) {
        quotes.set(quote.words, quote);
      }
    }
  }
  return [...quotes.values()].slice(0, MOST);
}

/** A sentence that tells nothing and doubts nothing is none. */
function quoteOf(words: string, topics: readonly QuoteTopic[]): Quote | null {
  const supposed = countHedges(readText(words)).hedges > 0;
  if (topics.length === 0 && !supposed) {
    return null;
  }
  return { topics: topics.length === 0 ? ['other'] : [...new Set(topics)], words: words.slice(0, LONGEST), supposed };
}

interface Spoken {
  readonly topic: QuoteTopic;
  readonly span: Span;
}

const EVIDENCE = ['injuries', 'thirdParty', 'liability', 'lossDate', 'place', 'police', 'constat'] as const;

function topicsIn(reading: Understanding): readonly Spoken[] {
  const told = EVIDENCE.flatMap((topic) => {
    const evidence = reading[topic];
    return evidence === undefined ? [] : [{ topic, span: evidence.span }];
  });
  return [...told, ...reading.amounts.map(({ span }) => ({ topic: 'amount', span }) as const)];
}

const SENTENCE = /[^.!?؟\n]+(?:[.!?؟]+|\n|$)/gu;

function sentencesOf(line: string): readonly Span[] {
  return [...line.matchAll(SENTENCE)].map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }));
}

/** What silence speaks for has no place in the text. */
function overlaps(span: Span, sentence: Span): boolean {
  return span.end > span.start && span.start < sentence.end && span.end > sentence.start;
}
