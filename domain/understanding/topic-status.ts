import type { Ternary } from '../claim/types';
import type { Hit } from './lexicon/lexicon';
import { denialOf, hedgesOf } from './negation';
import { after, before, clauseOf, hitsOf, sentenceOf, spanOfHit, wordAt, type Reading } from './reading';
import type { Evidence } from './types';

/** Facts that are done, not done, or only mentioned: was the police there, is there a report? */
type StatusTopic = 'police' | 'constat';

type Said = 'done' | 'not-done' | 'awaited' | 'asked';

const REACH = 6;

/** Status words near the topic in its clause, or in the clause right behind it ("constat fait, mais pas signé"). */
function statusNear(reading: Reading, topic: Hit, ...labels: readonly string[]): boolean {
  return hitsOf(reading, 'status', ...labels).some((status) => {
    if (tellsOfPeople(reading, status.first) || isOfAnother(reading, topic, status)) return false;
    const gap = status.first > topic.last ? status.first - topic.last : topic.first - status.last;
    return clauseOf(reading, status) === clauseOf(reading, topic) && gap <= REACH;
  });
}

/** "pas de blessé on a fait le constat": the denial is of the wounded. */
function tellsOfPeople(reading: Reading, at: number): boolean {
  return hitsOf(reading, 'injury').some(({ first, last }) => first <= at && at <= last);
}

function isTakenBefore(reading: Reading, topic: Hit, status: Hit, other: StatusTopic): boolean {
  return hitsOf(reading, other).some(
    ({ first, last }) =>
      status.last < first &&
      last < topic.first &&
      reading.tokens.slice(last + 1, topic.first).some((_, i) => isJoinedOn(reading, last + 1 + i)),
  );
}

/** "constat signé et on n'a pas appelé la police": behind a link, what is said is of the next topic. */
function isOfAnother(reading: Reading, topic: Hit, status: Hit): boolean {
  const { links } = reading.pack.words.status;
  const other = topic.topic === 'police' ? 'constat' : 'police';
  // "refuse de signer le constat et la gendarmerie est venue": the refusal has its topic before the link.
  if (status.first < topic.last) return isTakenBefore(reading, topic, status, other);
  const next = hitsOf(reading, other).some((hit) => hit.first >= status.first && hit.first - status.last <= REACH);
  const linked = reading.tokens
    .slice(topic.last + 1, status.first + 1)
    .some(({ word }, i) => links.has(word) || isJoinedOn(reading, topic.last + 1 + i));
  return next && linked;
}

/** "d'accord pour un constat, on le fait demain". */
function putOff(reading: Reading, topic: Hit): boolean {
  return hitsOf(reading, 'status', 'later').some((later) => clauseOf(reading, later) - clauseOf(reading, topic) === 1);
}

/** "la police n'est pas venue", "je n'ai pas encore porté plainte": the denial of the clause's verb. */
function verbIsDenied(reading: Reading, topic: Hit): boolean {
  const { stopsBehind, stopsBefore, doing } = reading.pack.words.status;
  const denies = (at: number): boolean => reading.pack.negation.afterVerb.has(wordAt(reading, at));
  const behind = after(reading, topic.last, 4);
  const stop = behind.findIndex((at) => stopsBehind.has(wordAt(reading, at)) || isJoinedOn(reading, at));
  if (behind.slice(0, stop === -1 ? behind.length : stop).some(denies)) return true;
  const front = before(reading, topic.first, REACH);
  const wall = front.findIndex(
    (at) => stopsBefore.has(wordAt(reading, at)) || tellsOfPeople(reading, at) || isJoinedOn(reading, at + 1),
  );
  const reach = front.slice(0, wall === -1 ? front.length : wall);
  const denial = reach.find(denies);
  if (denial === undefined) return false;
  // The verb must be one of doing papers, not the story's ("il n'a pas freiné la police est venue").
  const verb = reach.filter((at) => at > denial).map((at) => wordAt(reading, at));
  return verb.length === 0 || verb.some((word) => doing.test(word));
}

/** Arabic writes "and" on to the word that opens the next clause. */
function isJoinedOn(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && /^[وف]/u.test(token.written) && !/^[وف]/u.test(token.word);
}

function isAsked(reading: Reading, topic: Hit): boolean {
  const sentence = sentenceOf(reading, topic);
  if (!reading.questions.has(sentence)) return false;
  const { asking } = reading.pack.words.status;
  // "haven't been to the police, is that compulsory?" asks what stands in another clause.
  const clause = clauseOf(reading, topic);
  return reading.tokens.some(
    (token) => token.sentence === sentence && token.clause === clause && asking.test(token.word),
  );
}

/** "police : non", "constat non": a form filled in, or the denial said last. */
function isDeniedBehind(reading: Reading, topic: Hit): boolean {
  const [here, next, behind] = [topic.last, topic.last + 1, topic.last + 2].map((at) => reading.tokens[at]);
  if (here === undefined || next === undefined) return false;
  const between = reading.source.text.slice(here.end, next.start);
  const ends = behind?.clause !== next.clause;
  return ends && /^ ?[:?=-]? ?$/.test(between) && reading.pack.words.answers.plainNo.test(next.word);
}

function readTopic(reading: Reading, topic: Hit): Said {
  // A whole phrase that says so ("la gendarmerie ne se déplace pas", "refuse de signer quoi que ce soit").
  if (topic.label === 'not-done') return 'not-done';
  if (isDeniedBehind(reading, topic)) return 'not-done';
  if (isAsked(reading, topic)) return 'asked';
  if (denialOf(reading, topic) !== 'none' || verbIsDenied(reading, topic)) return 'not-done';
  if (statusNear(reading, topic, 'refused', 'not-yet', 'unfinished')) return 'not-done';
  if (statusNear(reading, topic, 'awaited')) return 'awaited';
  if (statusNear(reading, topic, 'future') || putOff(reading, topic)) return 'not-done';
  return 'done';
}

const VALUES: Readonly<Record<Exclude<Said, 'asked'>, Ternary>> = { done: 'yes', 'not-done': 'no', awaited: 'unknown' };

/** "pas possible de faire un constat" supposes nothing. */
function isOfStatus(reading: Reading, hedge: Hit): boolean {
  return hitsOf(reading, 'status').some(({ first, last }) => first <= hedge.first && hedge.last <= last);
}

/** Reads one topic: `yes` done, `no` said not done or impossible, `unknown` awaited or doubtful, nothing when not said. */
export function readStatus(reading: Reading, topic: StatusTopic): Evidence<Ternary> | undefined {
  const phrases = hitsOf(reading, topic, 'not-done');
  const isPartOfPhrase = (hit: Hit): boolean =>
    hit.label !== 'not-done' && phrases.some((phrase) => clauseOf(reading, phrase) === clauseOf(reading, hit));
  const told = hitsOf(reading, topic).flatMap((hit) => {
    if (isPartOfPhrase(hit)) return [];
    const said = readTopic(reading, hit);
    return said === 'asked' ? [] : [{ hit, value: VALUES[said] }];
  });
  // Said twice, the denial is the news of a report ("il a refusé de le signer"), the deed that of the police.
  const news = topic === 'constat' ? 'no' : 'yes';
  const chosen = told.find(({ value }) => value === news) ?? told.find(({ value }) => value !== 'unknown') ?? told[0];
  if (chosen === undefined) return undefined;
  const unsure = hedgesOf(reading, chosen.hit, 'hedge').some((hedge) => !isOfStatus(reading, hedge));
  const value = unsure ? 'unknown' : chosen.value;
  return { value, span: spanOfHit(reading, chosen.hit), confidence: unsure ? 0.5 : 0.85 };
}
