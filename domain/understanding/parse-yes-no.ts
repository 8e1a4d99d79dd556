import type { Hit } from './lexicon/lexicon';
import { hitsOf, readText, wordAt, type Reading } from './reading';
import type { UnderstoodLanguage, YesNoAnswer } from './types';

/** Longer texts answer only when they begin with a plain yes or no. */
const LONGEST_ANSWER = 14;
/** Words around a short "exact" or "parfait" that still leave it an answer. */
const SPARE_WORDS = 2;

interface Clause {
  readonly first: number;
  readonly last: number;
}

function text(reading: Reading, hit: Clause): string {
  return reading.tokens
    .slice(hit.first, hit.last + 1)
    .map(({ word }) => word)
    .join(' ');
}

function inside(clause: Clause, hit: Hit): boolean {
  return hit.first >= clause.first && hit.last <= clause.last;
}

/** Clauses end at punctuation and at "mais". */
function clauses(reading: Reading): Clause[] {
  const found: { first: number; last: number }[] = [];
  reading.tokens.forEach((token, i) => {
    const open = found.at(-1);
    const turn = reading.pack.words.answers.turns.test(token.word);
    const same = reading.tokens[i - 1]?.clause === token.clause && !turn;
    if (open !== undefined && same) open.last = i;
    else found.push({ first: i, last: i });
  });
  return found;
}

/** "euh", "bah", "bonjour" open an answer and decide nothing. */
function afterLeads(reading: Reading, clause: Clause): Clause {
  const answers = hitsOf(reading, 'answer', 'yes', 'no');
  // "ah" opens an answer in French and is one in Darija.
  const leads = hitsOf(reading, 'answer', 'lead').filter(
    (lead) => !answers.some((answer) => answer.first === lead.first && answer.last >= lead.last),
  );
  let { first } = clause;
  for (;;) {
    const lead = leads.find((hit) => hit.first === first && inside(clause, hit));
    if (lead === undefined) return { first, last: clause.last };
    first = lead.last + 1;
  }
}

function answersIn(reading: Reading, clause: Clause): readonly Hit[] {
  return hitsOf(reading, 'answer', 'yes', 'no', 'unsure').filter(
    (hit) => inside(clause, hit) && !isArticleOrNoun(reading, hit),
  );
}

/** "une personne" denies nothing; "si je veux" and "n°" are no answers. */
function isArticleOrNoun(reading: Reading, hit: Hit): boolean {
  const word = text(reading, hit);
  if (word === 'personne') return /^(?:une?|la|cette|l|autre|\d+)$/.test(wordAt(reading, hit.first - 1));
  if (word === 'la') return reading.pack.words.answers.afterArticle.test(wordAt(reading, hit.last + 1));
  if (reading.pack.words.answers.onlyAlone.test(word)) return reading.tokens.length > 1;
  return false;
}

function isRemark(reading: Reading, clause: Clause | undefined): boolean {
  if (clause === undefined) return false;
  const hit = answersIn(reading, clause).find(({ label }) => label === 'unsure');
  return hit !== undefined && clause.last - clause.first <= hit.last - hit.first + SPARE_WORDS;
}

/** "oui je crois que c'était jeudi" supposes the day, not the yes. */
function supposesWhatFollows(reading: Reading, unsure: Hit): boolean {
  const next = wordAt(reading, unsure.last + 1);
  const { that } = reading.pack.words.answers;
  return that.test(wordAt(reading, unsure.last)) && next !== '' && !/^(?:oui|non|si)$/.test(next);
}

function isPlain(reading: Reading, clause: Clause, hit: Hit): boolean {
  const said = text(reading, hit);
  const { plainYes, plainNo } = reading.pack.words.answers;
  if ((hit.label === 'yes' ? plainYes : plainNo).test(said)) return true;
  return clause.last - clause.first <= hit.last - hit.first + SPARE_WORDS;
}

/** "Ok alors, je roulais…": before a story it is a breath, not a yes. */
function opensStory(reading: Reading, hit: Hit, short: boolean): boolean {
  if (hit.label !== 'yes' || !reading.pack.words.answers.filler.test(text(reading, hit))) return false;
  return !short || hitsOf(reading, 'type').some(({ weight }) => weight >= TELLS);
}

/** From here on a phrase tells a loss, and is no scenery. */
const TELLS = 3;

/** The clause opens with the word that answers: what is said behind it may take it back. */
function openingAnswer(
  reading: Reading,
  clause: Clause,
  opening: Hit,
  hits: readonly Hit[],
  short: boolean,
): YesNoAnswer | null {
  const plain = isPlain(reading, clause, opening);
  if (opening.label === 'yes') return plain && !hits.some((hit) => hit.label === 'no') ? 'yes' : null;
  const takenBack = hits.some((hit) => text(reading, hit) === 'oui');
  return (short || plain) && !takenBack ? 'no' : null;
}

function isAsked(reading: Reading, clause: Clause): boolean {
  return reading.questions.has(reading.tokens[clause.first]?.sentence ?? -1);
}

/** No answer opens the clause; a short one may still hold it ("ce n'est pas moi"). */
function innerAnswer(reading: Reading, clause: Clause, hits: readonly Hit[]): YesNoAnswer | null {
  // Who asks back has not answered, whatever the question denies.
  if (isAsked(reading, clause)) return null;
  if (hits.some((hit) => hit.label === 'no')) return 'no';
  const only = hits.find((hit) => hit.label === 'yes');
  return only !== undefined && isPlain(reading, clause, only) ? 'yes' : null;
}

function decide(reading: Reading, clause: Clause, short: boolean): YesNoAnswer | null {
  const hits = answersIn(reading, clause);
  const opening = hits.find((hit) => hit.first === clause.first);
  const unsure = short ? hits.find((hit) => hit.label === 'unsure') : undefined;
  const definite = opening !== undefined && opening.label !== 'unsure';
  if (unsure !== undefined && !(definite && supposesWhatFollows(reading, unsure))) return 'unsure';
  if (definite && opensStory(reading, opening, short)) return null;
  if (definite) return openingAnswer(reading, clause, opening, hits, short);
  return short ? innerAnswer(reading, clause, hits) : null;
}

/** "la police était là, oui": said last, and nothing else in its clause. */
function closingAnswer(reading: Reading, said: readonly Clause[]): YesNoAnswer | null {
  const last = said.at(-1);
  if (last === undefined || said.length === 1 || isAsked(reading, last)) return null;
  const whole = answersIn(reading, last).find((hit) => hit.first === last.first && hit.last === last.last);
  if (whole === undefined || whole.label === 'unsure') return null;
  const { plainYes, plainNo } = reading.pack.words.answers;
  return (whole.label === 'yes' ? plainYes : plainNo).test(text(reading, whole)) ? (whole.label as YesNoAnswer) : null;
}

/** Reads the answer out of a text that was read already. */
export function readAnswer(reading: Reading): YesNoAnswer | null {
  const short = reading.tokens.length <= LONGEST_ANSWER;
  const all = clauses(reading).map((clause) => afterLeads(reading, clause));
  const said = all.filter((clause) => clause.first <= clause.last);
  const [first, second] = said;
  if (first === undefined) return null;
  const answer = decide(reading, first, short) ?? (short ? closingAnswer(reading, said) : null);
  return answer !== null && short && isRemark(reading, second) ? 'unsure' : answer;
}

/**
 * Reads the answer to a yes-or-no question: unsure beats negation beats yes, the first clause decides, and what
 * cannot be told is null. `language` is the conversation's: "la" is an article in French and "no" in Darija.
 */
export function parseYesNo(text: string, language?: UnderstoodLanguage): YesNoAnswer | null {
  return readAnswer(readText(text, language));
}
