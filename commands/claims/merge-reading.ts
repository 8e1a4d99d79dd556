import { requiredDocuments } from '../../domain/claim/required-documents';
import type { ClaimFacts, ClaimType, LiabilityStatement, Ternary } from '../../domain/claim/types';
import { ONLY_OWN_ARE_WELL, type Evidence, type Understanding } from '../../domain/understanding/types';
import { withConsequences } from './fact-consequences';
import { readCircumstances, readSigned, readStolenThing, saysAlso } from './read-account';
import { readDamagedThing } from './read-damaged-thing';
import { readOtherParty } from './read-other-party';

/** The facts with what a message says: it only fills gaps, except that an injury, once mentioned, always counts. */
export function withReading(facts: ClaimFacts, reading: Understanding, text: string): ClaimFacts {
  const filled = withAlso(withGaps(facts, reading), reading, text);
  const told = withOtherParty(withWords(withFigures(filled, facts, reading), text), reading, text);
  return withAnnounced(told, reading);
}

/** Name, plate and insurer of the other driver: what was said first stays. */
function withOtherParty(facts: ClaimFacts, { plates }: Understanding, text: string): ClaimFacts {
  if (facts.type !== 'collision' || facts.thirdParty === 'no') return facts;
  const said = readOtherParty(text, plates);
  if (Object.keys(said).length === 0) return facts;
  return withConsequences({ ...facts, otherParty: { ...said, ...facts.otherParty } });
}

/** "On m'a aussi volé l'autoradio": another kind of damage in the same event, beside the one that is known. */
function withAlso(facts: ClaimFacts, { type }: Understanding, text: string): ClaimFacts {
  const other = type?.value;
  if (other === undefined || other === facts.type || other === 'blessure' || !saysAlso(text)) return facts;
  return { ...facts, otherDamage: [...new Set([...(facts.otherDamage ?? []), other])] };
}

/** Fills what is not known yet. */
function withGaps(facts: ClaimFacts, reading: Understanding): ClaimFacts {
  const type = typeOf(facts.type, reading.type?.value);
  return withParties(
    {
      ...facts,
      ...optional('type', type),
      ...optional('otherDamage', otherDamageOf(facts, reading, type)),
      ...optional('lossDate', facts.lossDate ?? reading.lossDate?.value),
      ...optional('place', facts.place ?? reading.place?.value ?? facts.place),
      ...optional('injuries', injuriesOf(facts, reading)),
      ...optional('police', known(facts.police, reading.police)),
      ...optional('constat', known(facts.constat, reading.constat)),
    },
    reading,
  );
}

function withParties(facts: ClaimFacts, reading: Understanding): ClaimFacts {
  return {
    ...facts,
    ...optional('thirdParty', known(facts.thirdParty, saidThirdParty(reading))),
    ...optional('parties', mostOf(facts.parties, reading.parties?.value)),
    ...optional('liability', liabilityOf(facts.liability, reading.liability?.value)),
    ...optional('hitAndRun', facts.hitAndRun === true || reading.hitAndRun || undefined),
    ...optional('foreignVehicle', facts.foreignVehicle === true || reading.foreignVehicle || undefined),
  };
}

/** "J'ai les photos", "tout est en règle": papers that were announced, and still have to come. */
function withAnnounced(facts: ClaimFacts, reading: Understanding): ClaimFacts {
  const complete = reading.documentsComplete === true ? requiredDocuments(facts).map(({ kind }) => kind) : [];
  const kinds = [...reading.documentsMentioned, ...complete].filter((kind) => facts.documents?.[kind] === undefined);
  // The state of a report is its own fact: "pas de constat" mentions it as well.
  const announced = kinds.filter((kind) => kind !== 'constat' || facts.constat === 'yes');
  if (announced.length === 0) return facts;
  return {
    ...facts,
    documents: { ...facts.documents, ...Object.fromEntries(announced.map((kind) => [kind, 'announced'])) },
  };
}

/** The figures that the score reads: they add up over the conversation; only what was taken over counts as confidence. */
function withFigures(facts: ClaimFacts, before: ClaimFacts, reading: Understanding): ClaimFacts {
  const taken = (['type', 'lossDate', 'injuries'] as const).filter((name) => before[name] === undefined);
  const confidences = taken.flatMap((name) => reading[name]?.confidence ?? []).concat(before.confidence ?? []);
  return {
    ...facts,
    hedges: (facts.hedges ?? 0) + reading.hedges,
    factualClauses: (facts.factualClauses ?? 0) + reading.factualClauses,
    distress: Math.max(facts.distress ?? 0, reading.distress),
    ...(confidences.length === 0 ? {} : { confidence: Math.min(...confidences) }),
  };
}

/** What only the words themselves say. */
function withWords(facts: ClaimFacts, text: string): ClaimFacts {
  const signed = readSigned(text);
  const collision = facts.type === 'collision';
  const said: ClaimFacts = {
    ...facts,
    ...thingsIn(facts, text),
    ...optional(
      'circumstances',
      facts.circumstances ?? (collision ? readCircumstances(text) : undefined) ?? facts.circumstances,
    ),
  };
  const report = collision && signed !== undefined && said.report === undefined ? withSignatures(said, signed) : said;
  return withConsequences(report);
}

/** What was stolen, and what was damaged. */
function thingsIn(facts: ClaimFacts, text: string): Partial<ClaimFacts> {
  const stolen = facts.type === 'vol' ? readStolenThing(text) : null;
  return {
    ...optional('theftOf', facts.theftOf ?? stolen ?? undefined),
    ...optional('damagedThing', facts.damagedThing ?? readDamagedThing(text) ?? undefined),
  };
}

function withSignatures(facts: ClaimFacts, signed: boolean): ClaimFacts {
  return {
    ...facts,
    ...(signed && facts.constat !== 'no' ? { constat: 'yes' } : {}),
    report: { source: 'photo', own: { signed }, other: { signed } },
  };
}

/** `blessure` is for an account that holds nothing else: any other type that is said later takes its place. */
function typeOf(before: ClaimType | undefined, read: ClaimType | undefined): ClaimType | undefined {
  return before === undefined || (before === 'blessure' && read !== undefined) ? read : before;
}

function otherDamageOf(facts: ClaimFacts, reading: Understanding, type?: ClaimType): readonly ClaimType[] | undefined {
  const all = new Set([...(facts.otherDamage ?? []), ...reading.otherTypes]);
  if (type !== undefined) all.delete(type);
  // An injury is a fact of its own, on any type.
  all.delete('blessure');
  return all.size === 0 ? undefined : [...all];
}

function injuriesOf(facts: ClaimFacts, reading: Understanding): Ternary | undefined {
  const read = reading.injuries?.value ?? (reading.type?.value === 'blessure' ? 'yes' : undefined);
  if (read === 'yes') return 'yes';
  return facts.injuries === undefined && read === 'no' && !isOfSomeOnly(facts, reading) ? 'no' : facts.injuries;
}

/** "Un camion m'a percuté, je n'ai rien": of whoever drove the truck nothing was said, so it is asked. */
function isOfSomeOnly({ thirdParty }: ClaimFacts, { injuries, thirdParty: read }: Understanding): boolean {
  const others = (thirdParty ?? read?.value) === 'yes';
  return others && (injuries?.confidence ?? 0) <= ONLY_OWN_ARE_WELL;
}

/** That nobody else is mentioned is no word that there was nobody: it is asked where it matters. */
function saidThirdParty({ thirdParty }: Understanding): Evidence<Ternary> | undefined {
  return thirdParty?.value === 'no' && thirdParty.confidence <= UNMENTIONED ? undefined : thirdParty;
}

/** The confidence of a "no" that only silence speaks for. */
const UNMENTIONED = 0.5;

function known(before: Ternary | undefined, read: Evidence<Ternary> | undefined): Ternary | undefined {
  return before === undefined && read?.value !== 'unknown' ? read?.value : before;
}

function mostOf(before: number | undefined, read: number | undefined): number | undefined {
  return before === undefined || read === undefined ? (before ?? read) : Math.max(before, read);
}

const DOUBTFUL: readonly LiabilityStatement[] = ['contested', 'unclear'];

/** A doubt that was voiced stays, whatever else is said: a person looks at it. */
function liabilityOf(before?: LiabilityStatement, read?: LiabilityStatement): LiabilityStatement | undefined {
  if (before === undefined) return read;
  return read !== undefined && DOUBTFUL.includes(read) && !DOUBTFUL.includes(before) ? read : before;
}

function optional<K extends keyof ClaimFacts>(name: K, value: ClaimFacts[K] | undefined): Partial<ClaimFacts> {
  return value === undefined ? {} : { [name]: value };
}
