import { countHedges, readDistress, readDocuments, readLiability } from './account';
import { readDanger } from './detect-danger';
import { readIntent } from './detect-intent';
import { readPlates } from './identifiers';
import { readInjuries } from './injuries';
import { readLossType } from './loss-type';
import { readLossDate, readLossTime, type LossDateReading } from './parse-loss-date';
import { readAmounts } from './parse-money';
import { readAnswer } from './parse-yes-no';
import { readParties } from './parties';
import { readPlace } from './place';
import { readText, type Reading } from './reading';
import { readStatus } from './topic-status';
import type { Understanding, UnderstandOptions } from './types';

type Optional<K extends keyof Understanding> = Pick<Understanding, K> | Record<string, never>;

function given<K extends keyof Understanding>(key: K, value: Understanding[K] | undefined): Optional<K> {
  return value === undefined ? {} : ({ [key]: value } as Pick<Understanding, K>);
}

function dates(reading: LossDateReading): Pick<Understanding, 'lossDate' | 'impossibleDate'> {
  if (reading.kind === 'found')
    return { lossDate: { value: reading.value, span: reading.span, confidence: reading.confidence } };
  if (reading.kind === 'impossible')
    return { impossibleDate: { value: reading.reason, span: reading.span, confidence: 0.9 } };
  return {};
}

/** As many words as an answer to "Quand ?" has: there, "demain" is a mistake and not a plan. */
const SHORT_ANSWER = 5;

/**
 * Reads all that can be read in one message: offline, without state, the same for the same input. Every value
 * carries the place in the text that it was read from and how sure we are; what is absent was not said. Rules alone
 * read: nothing is guessed from the words (ADR 0058), so what is found may be recorded. Whoever needs other readers
 * too (`detectDanger`) prepares the reading once with `readText` and gives it to each.
 * @throws RangeError for an unknown time zone.
 */
export function readMessage(message: string | Reading, options: UnderstandOptions): Understanding {
  const reading = typeof message === 'string' ? readText(message, options.language) : message;
  const injuries = readInjuries(reading);
  const loss = readLossType(reading, injuries?.value);
  const answer = readAnswer(reading);
  const parties = readParties(reading, loss.type?.value);
  const intent = readIntent(reading, loss, answer);
  const documents = readDocuments(reading);
  const danger = readDanger(reading);
  // A bill or a lost case is told with its own day: there is no other event.
  const answering =
    options.expecting === 'date' || reading.tokens.length <= SHORT_ANSWER || loss.type?.value === 'autre';
  const when = readLossDate(reading.source, reading.language, options, { answering });
  return {
    language: reading.language,
    ...given('type', loss.type),
    otherTypes: loss.others,
    ...dates(when),
    ...given('lossTime', readLossTime(reading.source, reading.language, when)),
    ...given('place', readPlace(reading.source, reading.pack.dates.corrects)),
    ...given('injuries', injuries),
    ...parties,
    ...given('liability', readLiability(reading)),
    ...given('police', readStatus(reading, 'police')),
    ...given('constat', readStatus(reading, 'constat')),
    documentsMentioned: documents.mentioned,
    ...given('documentsComplete', documents.complete),
    amounts: readAmounts(reading.source, { expectAmount: false, language: reading.language }),
    plates: readPlates(reading.source),
    answer,
    intent,
    ...countHedges(reading),
    // Whoever writes of a person who does not answer is in distress, whatever the words.
    distress: danger.badlyHurt ? 2 : readDistress(reading),
    danger: danger.danger,
    badlyHurt: danger.badlyHurt,
  };
}
