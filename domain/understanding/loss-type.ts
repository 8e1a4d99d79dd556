import { CLAIM_TYPES, type ClaimType, type Ternary } from '../claim/types';
import type { Hit } from './lexicon/lexicon';
import { denialOf, thingIsDenied } from './negation';
import { hitsOf, spanOfHit, type Reading } from './reading';
import type { Evidence } from './types';

export interface LossTypeReading {
  readonly type?: Evidence<ClaimType>;
  /** Other types for which the account speaks nearly as clearly. */
  readonly others: readonly ClaimType[];
}

/**
 * Cause before consequence: a window broken by thieves is a theft, a roof opened by a storm is weather. The
 * cause wins when it scores `from` or more, however much the consequence is described.
 */
interface Cause {
  readonly cause: ClaimType;
  readonly from: number;
  readonly over: readonly ClaimType[];
  /** Of these, what is named more surely than the cause stands beside it ("tombée dans l'escalier" beside "glissé"). */
  readonly unlessSurer?: readonly ClaimType[];
  /** By how much surer; 0 when left out. */
  readonly by?: number;
}

const CAUSES: readonly Cause[] = [
  {
    cause: 'vol',
    from: 4,
    over: ['bris_de_glace', 'vandalisme', 'incendie', 'dommage_materiel', 'collision', 'blessure', 'autre'],
    unlessSurer: ['bris_de_glace', 'incendie', 'dommage_materiel', 'collision', 'vandalisme'],
    by: 2,
  },
  {
    cause: 'evenement_climatique',
    from: 4,
    over: ['degats_des_eaux', 'bris_de_glace', 'dommage_materiel', 'blessure'],
    unlessSurer: ['bris_de_glace', 'dommage_materiel', 'blessure'],
    by: 2,
  },
  {
    cause: 'vandalisme',
    from: 4,
    over: ['bris_de_glace', 'dommage_materiel', 'collision', 'blessure'],
    unlessSurer: ['dommage_materiel'],
    by: 2,
  },
  {
    cause: 'collision',
    from: 4,
    over: [
      'incendie',
      'bris_de_glace',
      'dommage_materiel',
      'evenement_climatique',
      'blessure',
      'autre',
      'degats_des_eaux',
    ],
    unlessSurer: ['bris_de_glace', 'dommage_materiel', 'evenement_climatique', 'blessure'],
  },
  { cause: 'collision', from: 3, over: ['incendie'] },
  // Who is hurt while the house burns tells of the fire.
  { cause: 'incendie', from: 4, over: ['blessure'], unlessSurer: ['blessure'] },
  {
    cause: 'incendie',
    from: 5,
    over: ['degats_des_eaux', 'bris_de_glace', 'dommage_materiel', 'blessure', 'autre', 'vandalisme'],
    unlessSurer: ['blessure'],
  },
  {
    cause: 'degats_des_eaux',
    from: 4,
    over: ['dommage_materiel', 'bris_de_glace', 'blessure'],
    unlessSurer: ['blessure'],
  },
  { cause: 'bris_de_glace', from: 4, over: ['dommage_materiel'], unlessSurer: ['dommage_materiel'] },
];

/** One word of scenery is no loss. */
const LEAST = 2;
/** A fall or a bite that is told as such is one, whatever is said of wounds. */
const OUTRIGHT = 5;
/** A phrase said again adds little: the third "voiture" proves nothing. */
const AGAIN = 0.25;

function isAffirmed(reading: Reading, hit: Hit): boolean {
  return denialOf(reading, hit) === 'none';
}

function scoreByType(reading: Reading): Map<ClaimType, { score: number; best: Hit }> {
  const scores = new Map<ClaimType, { score: number; best: Hit }>();
  const seen = new Set<string>();
  for (const hit of hitsOf(reading, 'type')) {
    const type = CLAIM_TYPES.find((name) => name === hit.label);
    if (type === undefined || !isAffirmed(reading, hit)) continue;
    const key = `${type}:${reading.tokens
      .slice(hit.first, hit.last + 1)
      .map(({ word }) => word)
      .join(' ')}`;
    const worth = seen.has(key) ? hit.weight * AGAIN : hit.weight;
    seen.add(key);
    const known = scores.get(type);
    const best = known === undefined || hit.weight > known.best.weight ? hit : known.best;
    scores.set(type, { score: (known?.score ?? 0) + worth, best });
  }
  return scores;
}

type Scores = ReadonlyMap<ClaimType, { readonly score: number; readonly best: Hit }>;

/** Is what the cause would explain nevertheless a loss of its own? */
function isSpared(scores: Scores, { cause, unlessSurer = [], by = 0 }: Cause, type: ClaimType, met: boolean): boolean {
  // A mirror torn off by a bus is no vandalism.
  if (cause === 'vandalisme' && met && type === 'collision') return true;
  const surest = (name: ClaimType): number => scores.get(name)?.best.weight ?? 0;
  return unlessSurer.includes(type) && surest(type) > surest(cause) + by;
}

function dominated(scores: Scores, met: boolean): ReadonlySet<ClaimType> {
  const lost = new Set<ClaimType>();
  for (const rule of CAUSES) {
    const strength = scores.get(rule.cause);
    // A consequence that is named outright is not a consequence of a passing mention.
    if (strength === undefined || strength.score < rule.from || strength.best.weight < 3 || lost.has(rule.cause))
      continue;
    for (const type of rule.over) if (!isSpared(scores, rule, type, met)) lost.add(type);
  }
  return lost;
}

/** What kind of loss does the text tell? The event weighs more than the scenery, the cause more than its effects. */
export function readLossType(reading: Reading, injuries: Ternary | undefined): LossTypeReading {
  const scores = scoreByType(reading);
  const lost = dominated(scores, metAnother(reading) !== undefined);
  const ranked = [...scores]
    .filter(([type, { score }]) => !lost.has(type) && score >= LEAST)
    .filter(([type, { best }]) => type !== 'blessure' || injuries !== undefined || best.weight >= OUTRIGHT)
    .sort(([a, x], [b, y]) => y.score - x.score || CLAIM_TYPES.indexOf(a) - CLAIM_TYPES.indexOf(b));
  const [first, second] = hurtOnTheRoad(reading, ranked);
  if (first === undefined) return injuryAlone(reading, injuries);
  const [type, { score, best }] = first;
  const margin = score - (second?.[1].score ?? 0);
  const confidence = Math.min(0.95, 0.45 + 0.08 * score + 0.04 * Math.min(margin, 5));
  return {
    type: { value: type, span: spanOfHit(reading, best), confidence },
    others: ranked
      .slice(1)
      .filter(([, { best: other }]) => other.weight >= 3)
      .map(([name]) => name),
  };
}

type Ranked = readonly (readonly [ClaimType, { readonly score: number; readonly best: Hit }])[];

/** Who is hurt because another road user met them tells of a collision, however much is told of the wound. */
function hurtOnTheRoad(reading: Reading, ranked: Ranked): Ranked {
  const at = ranked.findIndex(([type]) => type === 'collision');
  const road = ranked[at];
  if (ranked[0]?.[0] !== 'blessure' || road === undefined || metAnother(reading) === undefined) return ranked;
  return [road, ...ranked.filter((_, i) => i !== at)];
}

/** Nothing is told to have happened, but things are named that are lost in one way only ("le plan de travail a une auréole"). */
function byScene(reading: Reading): LossTypeReading | undefined {
  // "je préfère le téléphone" tells of no loss.
  if (reading.tokens.length < SHORTEST_ACCOUNT) return undefined;
  const count = new Map<string, number>();
  const scenes = hitsOf(reading, 'scene');
  for (const { label } of scenes) count.set(label, (count.get(label) ?? 0) + 1);
  const [best, second] = [...count].sort(([, a], [, b]) => b - a);
  const type = CLAIM_TYPES.find((name) => name === best?.[0]);
  const hit = scenes.find(({ label }) => label === type);
  if (type === undefined || hit === undefined || best?.[1] === second?.[1]) return undefined;
  return { type: { value: type, span: spanOfHit(reading, hit), confidence: BY_SCENE }, others: [] };
}

const SHORTEST_ACCOUNT = 8;
/** How sure a type is that only the scenery tells. */
const BY_SCENE = 0.3;

const STRONG = 2;

function metAnother(reading: Reading): Hit | undefined {
  return hitsOf(reading, 'party', 'other-vehicle').find((hit) => hit.weight >= STRONG && !thingIsDenied(reading, hit));
}

/** Nothing names the event, but another road user is part of it: two met on the road. */
function metOnTheRoad(reading: Reading): LossTypeReading | undefined {
  const other = metAnother(reading);
  const scene = hitsOf(reading, 'type', 'collision').length > 0;
  if (other === undefined || !scene) return undefined;
  return { type: { value: 'collision', span: spanOfHit(reading, other), confidence: 0.5 }, others: [] };
}

function injuryAlone(reading: Reading, injuries: Ternary | undefined): LossTypeReading {
  const road = metOnTheRoad(reading);
  if (road !== undefined) return road;
  const [hit] = hitsOf(reading, 'injury', 'casualty', 'symptom', 'grave');
  if (injuries !== 'yes' || hit === undefined) return byScene(reading) ?? { others: [] };
  return { type: { value: 'blessure', span: spanOfHit(reading, hit), confidence: 0.5 }, others: [] };
}
