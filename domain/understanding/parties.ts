import type { ClaimType, Ternary } from '../claim/types';
import type { Hit } from './lexicon/lexicon';
import { namedPerson } from './named-person';
import { denialOf, hedgesOf, thingIsDenied } from './negation';
import { clauseOf, hitsOf, spanOfHit, spanOfTokens, wordAt, type Reading } from './reading';
import type { Evidence } from './types';
import { readNumberWords } from './numbers';

interface PartiesReading {
  readonly thirdParty?: Evidence<Ternary>;
  readonly parties?: Evidence<number>;
  readonly hitAndRun: boolean;
  readonly foreignVehicle: boolean;
}

/** Thieves, vandals and weather are no third parties: without anyone else, there is none. */
const NO_OTHERS: readonly ClaimType[] = ['vol', 'vandalisme', 'evenement_climatique', 'bris_de_glace'];
/** Where a vehicle in the account is another road user. */
const ON_THE_ROAD: readonly (ClaimType | undefined)[] = ['collision', 'blessure', undefined];

function evidence<T>(reading: Reading, hit: Hit, value: T, confidence: number): Evidence<T> {
  return { value, span: spanOfHit(reading, hit), confidence };
}

/** A witness is mentioned, but is no part of the event. */
function isWitness(reading: Reading, hit: Hit): boolean {
  return hitsOf(reading, 'party', 'witness').some((witness) => hit.first <= witness.last && witness.first <= hit.last);
}

/** "ma moto", "en scooter": the customer's own. */
function isOwn(reading: Reading, hit: Hit): boolean {
  return hit.label === 'vehicle' && reading.pack.words.parties.own.test(wordAt(reading, hit.first - 1));
}

/** "un chevreuil a traversé devant moi": the animal was in front, and nobody else. */
function isAnimals(reading: Reading, hit: Hit): boolean {
  if (hit.label !== 'vehicle' || !reading.pack.words.parties.whereabouts.test(wordAt(reading, hit.first))) return false;
  const inClause = (other: Hit): boolean =>
    clauseOf(reading, other) === clauseOf(reading, hit) && other.last < hit.first;
  return hitsOf(reading, 'being', 'animal').some(inClause);
}

function affirmed(reading: Reading, hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(
    (hit) =>
      !thingIsDenied(reading, hit) && !isWitness(reading, hit) && !isOwn(reading, hit) && !isAnimals(reading, hit),
  );
}

/** "mon voisin m'a appelé": he has seen the water, or has it. */
function warned(reading: Reading): readonly Hit[] {
  const { neighbour } = reading.pack.words.parties;
  return hitsOf(reading, 'party', 'witness').filter((hit) => neighbour.test(wordAt(reading, hit.first)));
}

/** "la voiture du voisin", "chez le voisin": something of theirs was hit; "avec les voisins" is company. */
function isPossessor(reading: Reading, hit: Hit): boolean {
  const around = reading.tokens.slice(Math.max(0, hit.first - 2), hit.last + 1);
  return around.some(({ word }) => reading.pack.words.parties.belonging.test(word));
}

function othersOf(reading: Reading, type: ClaimType | undefined): readonly Hit[] {
  const named = [...hitsOf(reading, 'party', 'neighbour'), ...warned(reading)];
  // The neighbour who calls about water is where it runs to, not a passer-by.
  const neighbours =
    type === 'degats_des_eaux' ? named.filter((hit) => denialOf(reading, hit) === 'none') : affirmed(reading, named);
  if (ON_THE_ROAD.includes(type)) {
    return [
      ...affirmed(reading, hitsOf(reading, 'party', 'other-vehicle', 'someone', 'chain', 'vehicle')),
      ...neighbours,
    ];
  }
  // Vandals are nobody's third party; the neighbour who poured the paint is one.
  if (type === 'vandalisme') return affirmed(reading, hitsOf(reading, 'party', 'culprit'));
  if (type === 'vol') return [];
  if (type === 'bris_de_glace') return neighbours;
  if (type === 'evenement_climatique') return neighbours.filter((hit) => isPossessor(reading, hit));
  const drivers = affirmed(reading, hitsOf(reading, 'party', 'other-vehicle')).filter(
    (hit) => !reading.pack.words.parties.whereabouts.test(wordAt(reading, hit.last)),
  );
  return [
    ...neighbours,
    ...(type === 'dommage_materiel' ? [...drivers, ...affirmed(reading, hitsOf(reading, 'party', 'theirs'))] : []),
  ];
}

/** "pas d'autre voiture", "aucun voisin touché", "j'étais seul". */
function deniedOthers(reading: Reading): Hit | undefined {
  const [alone] = hitsOf(reading, 'party', 'alone');
  if (alone !== undefined) return alone;
  return hitsOf(reading, 'party', 'neighbour', 'other-vehicle').find(
    (hit) => thingIsDenied(reading, hit) && denialOf(reading, hit) === 'everybody',
  );
}

const STRONG = 2;

/** "peut-être une fuite chez le voisin": where water comes from is often guessed. */
function isSupposed(reading: Reading, type: ClaimType | undefined, others: readonly Hit[]): boolean {
  return type === 'degats_des_eaux' && others.every((hit) => hedgesOf(reading, hit, 'hedge').length > 0);
}

/** "j'étais seul", "aucun autre véhicule": nobody is surely named, or one only in passing. */
function saidNone(reading: Reading, others: readonly Hit[]): Hit | undefined {
  const denials = hitsOf(reading, 'party', 'nobody-else');
  // "l'appartement d'en dessous n'a rien eu" names whom it leaves out.
  const leftOut = (hit: Hit): boolean => denials.some(({ first, last }) => first <= hit.first && hit.last <= last);
  const strong = others.filter((hit) => hit.weight >= STRONG && !leftOut(hit));
  const sure = new Set(strong.map(({ first }) => first));
  const [nobodyElse] = denials;
  if (nobodyElse !== undefined && sure.size <= 1) return nobodyElse;
  return sure.size === 0 ? deniedOthers(reading) : undefined;
}

/** Who hit and left was somebody. */
function whoeverLeft(reading: Reading, type: ClaimType | undefined): Evidence<Ternary> | undefined {
  // "elle s'est cassé deux dents" has nobody leave.
  const isNoWound = (hit: Hit): boolean =>
    !hitsOf(reading, 'injury').some(({ first, last }) => first <= hit.last && hit.first <= last);
  const [gone] =
    type === 'collision' ? affirmed(reading, hitsOf(reading, 'party', 'hit-and-run')).filter(isNoWound) : [];
  return gone === undefined ? undefined : evidence(reading, gone, 'yes', 0.7);
}

/** Where somebody with a name takes part, and does not only help, sell or look on. */
const WITH_NAMES: readonly (ClaimType | undefined)[] = [
  'collision',
  'degats_des_eaux',
  'incendie',
  'dommage_materiel',
  'blessure',
  'bris_de_glace',
  'evenement_climatique',
  'vandalisme',
  undefined,
];

function someoneNamed(reading: Reading, type: ClaimType | undefined): Evidence<Ternary> | undefined {
  const span = WITH_NAMES.includes(type) ? namedPerson(reading) : undefined;
  return span === undefined ? undefined : { value: 'yes', span, confidence: 0.9 };
}

/** "accident à trois voitures": two of them are others. */
function countedOthers(reading: Reading, type: ClaimType | undefined): Evidence<Ternary> | undefined {
  const counted = type === 'collision' ? saidCount(reading) : undefined;
  if (counted === undefined) return undefined;
  return { value: 'yes', span: spanOfTokens(reading, counted.first, counted.last), confidence: 0.8 };
}

/** "le syndic dit la terrasse, on ne sait pas d'où ça vient": who is mentioned is only suspected. */
function suspectedOnly(reading: Reading, type: ClaimType | undefined): Evidence<Ternary> | undefined {
  const [unknown] = type === 'degats_des_eaux' ? hitsOf(reading, 'party', 'unknown-origin') : [];
  return unknown === undefined || someoneNamed(reading, type) !== undefined
    ? undefined
    : evidence(reading, unknown, 'unknown', 0.5);
}

function thirdParty(reading: Reading, type: ClaimType | undefined): Evidence<Ternary> | undefined {
  const others = othersOf(reading, type);
  const told = others.find((hit) => hit.weight >= STRONG) ?? others[0];
  const counted = countedOthers(reading, type);
  if (counted !== undefined) return counted;
  const none = saidNone(reading, others);
  const named = someoneNamed(reading, type);
  // "le caddie roulait tout seul, M. Ferrand est sorti": the name says more than the word.
  if (none !== undefined && (none.label !== 'alone' || named === undefined)) return evidence(reading, none, 'no', 0.9);
  const suspected = suspectedOnly(reading, type);
  if (suspected !== undefined) return suspected;
  if (told === undefined) return named ?? whoeverLeft(reading, type) ?? withoutOthers(reading, type);
  return toldOthers(reading, type, others, told);
}

function toldOthers(
  reading: Reading,
  type: ClaimType | undefined,
  others: readonly Hit[],
  told: Hit,
): Evidence<Ternary> {
  return isSupposed(reading, type, others)
    ? evidence(reading, told, 'unknown', 0.5)
    : evidence(reading, told, 'yes', told.weight >= STRONG ? 0.9 : 0.7);
}

/** Nobody else is mentioned: for some losses that says enough. */
function withoutOthers(reading: Reading, type: ClaimType | undefined): Evidence<Ternary> | undefined {
  const [told] = [
    ...[...hitsOf(reading, 'type'), ...hitsOf(reading, 'scene')].filter((hit) => hit.label === type),
    // A wound that is all there is to tell.
    ...(type === 'blessure' ? hitsOf(reading, 'injury') : []),
  ];
  if (type === undefined || told === undefined) return undefined;
  if (NO_OTHERS.includes(type)) return evidence(reading, told, 'no', 0.6);
  const [obstacle] = hitsOf(reading, 'party', 'obstacle');
  if (type === 'collision') return obstacle === undefined ? undefined : evidence(reading, obstacle, 'no', 0.6);
  return ['degats_des_eaux', 'incendie', 'dommage_materiel', 'blessure', 'autre'].includes(type)
    ? evidence(reading, told, 'no', 0.5)
    : undefined;
}

const MOST_PARTIES = 30;
/** "tlata d tomobilat": three of them. */
const LINKS = /^(?:d|dyal|ديال)$/;

interface Count {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

function numberAt(reading: Reading, at: number): number | undefined {
  const word = wordAt(reading, at);
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return readNumberWords([word], reading.pack.numbers)?.value;
}

function inOneClause(reading: Reading, a: number, b: number): boolean {
  return reading.tokens[a]?.clause === reading.tokens[b]?.clause;
}

/** "trois voitures", "carambolage de 4 véhicules", "2 autres voitures" (and mine). */
function saidCount(reading: Reading): Count | undefined {
  const { counted, others: otherWords } = reading.pack.words.parties;
  for (let i = 0; i < reading.tokens.length; i++) {
    const value = numberAt(reading, i);
    if (value === undefined || value < 2 || value > MOST_PARTIES) continue;
    const others = otherWords.test(wordAt(reading, i + 1));
    const linked = LINKS.test(wordAt(reading, i + 1)) ? 1 : 0;
    const noun = (others ? i + 2 : i + 1) + linked;
    if (inOneClause(reading, i, noun) && counted.test(wordAt(reading, noun)))
      return { value: value + (others ? 1 : 0), first: i, last: noun };
  }
  return undefined;
}

/** Where people or vehicles can be counted at all. */
const COUNTABLE: readonly (ClaimType | undefined)[] = [
  'collision',
  'degats_des_eaux',
  'incendie',
  'dommage_materiel',
  'blessure',
  undefined,
];

function parties(
  reading: Reading,
  type: ClaimType | undefined,
  third: Evidence<Ternary> | undefined,
): Evidence<number> | undefined {
  if (!COUNTABLE.includes(type)) return undefined;
  const count = ON_THE_ROAD.includes(type) ? saidCount(reading) : undefined;
  if (count !== undefined)
    return { value: count.value, span: spanOfTokens(reading, count.first, count.last), confidence: 0.9 };
  const [chain] = hitsOf(reading, 'party', 'chain');
  if (chain !== undefined) return evidence(reading, chain, 3, 0.5);
  if (third?.value === 'yes') return { value: 2, span: third.span, confidence: 0.7 };
  return nobodyElse(reading, type, third?.value);
}

function nobodyElse(
  reading: Reading,
  type: ClaimType | undefined,
  third: Ternary | undefined,
): Evidence<number> | undefined {
  const [alone] = [...hitsOf(reading, 'party', 'alone'), ...hitsOf(reading, 'party', 'obstacle')];
  return third === 'no' && type === 'collision' && alone !== undefined ? evidence(reading, alone, 1, 0.7) : undefined;
}

/** Who else is part of the event, how many, and did somebody leave? */
export function readParties(reading: Reading, type: ClaimType | undefined): PartiesReading {
  const third = thirdParty(reading, type);
  const count = parties(reading, type, third);
  const onTheRoad = type === 'collision' || type === undefined;
  return {
    ...(third === undefined ? {} : { thirdParty: third }),
    ...(count === undefined ? {} : { parties: count }),
    hitAndRun: onTheRoad && affirmed(reading, hitsOf(reading, 'party', 'hit-and-run')).length > 0,
    foreignVehicle: affirmed(reading, hitsOf(reading, 'party', 'foreign')).length > 0,
  };
}
