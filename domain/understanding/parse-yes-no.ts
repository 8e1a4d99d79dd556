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

const EMPHATIC = /^(?:did|does|do)$/;

/** "it was", "my wife did": an answer that leaves out the rest; "it was raining" is none. */
function leavesOutNothing(reading: Reading, clause: Clause, hit: Hit): boolean {
  const { elliptic, remark } = reading.pack.words.answers;
  if (hit.label !== 'yes' || remark === undefined || !(elliptic?.test(text(reading, hit)) ?? false)) return false;
  const behind = reading.tokens.slice(hit.last + 1, clause.last + 1);
  // "they did come" says it once more.
  if (behind.length === 1 && EMPHATIC.test(wordAt(reading, hit.last))) return false;
  return behind.some(({ word }) => !remark.test(word));
}

function isPlain(reading: Reading, clause: Clause, hit: Hit): boolean {
  const said = text(reading, hit);
  if (leavesOutNothing(reading, clause, hit)) return false;
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

/** "علاش كتسولوني؟", "ما معنى معاينة؟": a question back, whatever words it is put in. */
function asksBack(reading: Reading, clause: Clause): boolean {
  const { asks } = reading.pack.words.answers;
  const { first } = clause;
  const opening = answersIn(reading, clause).find((hit) => hit.first === first);
  const two = `${wordAt(reading, first)} ${wordAt(reading, first + 1)}`;
  return asks?.test(two) === true && (opening === undefined || opening.last === opening.first);
}

/** "what do you mean by that", "let me check": something else is said instead of an answer. */
function isEvaded(reading: Reading, clause: Clause, opening: Hit | undefined): boolean {
  if (opening !== undefined && isPlain(reading, clause, opening)) return false;
  return hitsOf(reading, 'answer', 'evade').some((hit) => inside(clause, hit));
}

function decide(reading: Reading, clause: Clause, short: boolean): YesNoAnswer | null {
  const hits = answersIn(reading, clause);
  const opening = hits.find((hit) => hit.first === clause.first && hit.label !== 'unsure');
  const unsure = short ? hits.find((hit) => hit.label === 'unsure') : undefined;
  if (unsure === undefined) return decideSurely(reading, clause, { hits, opening, short });
  if (opening === undefined || !supposesWhatFollows(reading, unsure)) return 'unsure';
  return opensStory(reading, opening, short) ? null : openingAnswer(reading, clause, opening, hits, short);
}

interface Answers {
  readonly hits: readonly Hit[];
  /** The yes or no that opens the clause. */
  readonly opening: Hit | undefined;
  readonly short: boolean;
}

function decideSurely(reading: Reading, clause: Clause, { hits, opening, short }: Answers): YesNoAnswer | null {
  if (isEvaded(reading, clause, opening)) return null;
  if (opening === undefined) return short ? innerAnswer(reading, clause, hits) : null;
  return opensStory(reading, opening, short) ? null : openingAnswer(reading, clause, opening, hits, short);
}

/** "no wait, I misread you. Yes.": the last word holds, when it stands alone and something takes the first one back. */
function takenBack(reading: Reading, said: readonly Clause[]): YesNoAnswer | null {
  const { takesBack } = reading.pack.words.answers;
  const last = said.at(-1);
  if (takesBack === undefined || last === undefined || said.length < 2) return null;
  if (!reading.tokens.some(({ word }) => takesBack.test(word))) return null;
  const [only] = answersIn(reading, last);
  const alone = only?.first === last.first && only.last === last.last && only.label !== 'unsure';
  return alone ? (only.label as YesNoAnswer) : null;
}

/** "he did admit it, yes, in front of my wife": nothing else stands in the clause, and no other such clause says otherwise. */
function aloneInItsClause(reading: Reading, said: readonly Clause[]): YesNoAnswer | null {
  const { plainYes, plainNo } = reading.pack.words.answers;
  const found = said.flatMap((clause) =>
    answersIn(reading, clause).filter(
      (hit) =>
        hit.first === clause.first &&
        hit.last === clause.last &&
        !isAsked(reading, clause) &&
        (hit.label === 'yes' ? plainYes : plainNo).test(text(reading, hit)),
    ),
  );
  const [first] = found;
  if (first === undefined || found.some(({ label }) => label !== first.label)) return null;
  return first.label === 'unsure' ? null : (first.label as YesNoAnswer);
}

/** Reads the answer out of a text that was read already. */
export function readAnswer(reading: Reading): YesNoAnswer | null {
  const short = reading.tokens.length <= LONGEST_ANSWER;
  const all = clauses(reading).map((clause) => afterLeads(reading, clause));
  const said = all.filter((clause) => clause.first <= clause.last);
  const [first, second] = said;
  if (first === undefined) return null;
  if (asksBack(reading, first)) return null;
  const answer =
    takenBack(reading, said) ?? decide(reading, first, short) ?? (short ? aloneInItsClause(reading, said) : null);
  return answer !== null && short && isRemark(reading, second) ? 'unsure' : answer;
}

/**
 * Reads the answer to a yes-or-no question: unsure beats negation beats yes, the first clause decides, and what
 * cannot be told is null. `language` is the conversation's: "la" is an article in French and "no" in Darija.
 */
export function parseYesNo(text: string, language?: UnderstoodLanguage): YesNoAnswer | null {
  return readAnswer(readText(text, language));
}
