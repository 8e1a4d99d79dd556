import type { Token } from '../text/tokenise';
import {
  fitsWritten,
  readPhrase,
  vocabularyOf,
  type Choice,
  type PhraseStep,
  type Run,
  type Vocabulary,
} from './phrase';
import { createRespeller, FRENCH_SPELLING_OF_SOUNDS, type Respeller, type Spelling } from './respell';

/** What a group of phrases speaks of; each reader of the module looks at its own topics only. */
export type Topic =
  | 'answer'
  | 'being'
  | 'constat'
  | 'danger'
  | 'date'
  | 'distress'
  | 'document'
  | 'hedge'
  | 'idiom'
  | 'injury'
  | 'intent'
  | 'language'
  | 'liability'
  | 'party'
  | 'person'
  | 'police'
  | 'scene'
  | 'status'
  | 'type';

/** One row of a language's tables: phrases that say the same thing about one topic. */
export interface PhraseGroup {
  readonly topic: Topic;
  readonly label: string;
  /** How strongly the phrase speaks for its label; 1 when left out. */
  readonly weight?: number;
  /** Looked for in texts of every language, not only of its own: words of safety. */
  readonly everywhere?: true;
  readonly phrases: readonly string[];
}

/** A phrase found in a text: token indexes, both inclusive. */
export interface Hit {
  readonly topic: Topic;
  readonly label: string;
  readonly weight: number;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly steps: readonly PhraseStep[];
  readonly group: PhraseGroup;
  /** What the second word must be, where only that can go on; null where more can; undefined until a text comes that far. */
  second: Choice | null | undefined;
}

export interface Lexicon extends Respeller {
  /** Every phrase that stands in the text, without those that a longer idiom or a longer phrase of their topic covers. */
  scan(tokens: readonly Token[]): readonly Hit[];
}

const SHORTEST_STEM = 3;

/** "zéro victime" counts nobody. */
const NONE_AT_ALL = 'zero';

function isFigure(word: string): boolean {
  // "0 mort" counts nobody.
  return /^\d+$/.test(word) && Number(word) > 0;
}

/** Topics in which the longest phrase says it all, whatever its label ("pas de problème" is a yes without a no). */
const ONE_SENSE: ReadonlySet<Topic> = new Set<Topic>(['answer', 'injury', 'intent', 'liability', 'type']);

function covers(outer: Hit, inner: Hit): boolean {
  if (outer.label !== inner.label && !ONE_SENSE.has(outer.topic)) return false;
  // A phrase with gaps may reach over a word that names a loss outright.
  if (outer.topic === 'type' && outer.weight < inner.weight) return false;
  const longer = outer.last - outer.first > inner.last - inner.first;
  return longer && outer.first <= inner.first && outer.last >= inner.last;
}

/** Topics in which a word that belongs to an idiom means nothing, even when its phrase reaches out of the idiom. */
const WORD_TOPICS: ReadonlySet<Topic> = new Set<Topic>(['type', 'injury', 'danger']);

/** Somebody who does not answer: no sign of a wound, but a person all the same. */
const SILENCE = 'silence';

/**
 * What an idiom of such a label says of one topic only: "the back of the car" is no part of a body and still the thing that was lost,
 * "the passenger door" is no person, a report that the police wrote is none of two drivers, a car that no longer runs was not
 * taken away, and the police who came are no other driver.
 */
const OF_ONE_TOPIC: ReadonlyMap<string, Topic> = new Map([
  ['part', 'injury'],
  ['seat', 'person'],
  ['of-police', 'constat'],
  ['paint', 'type'],
  ['no-longer', 'type'],
  ['of-office', 'party'],
]);

/** An idiom takes its words away from any phrase that is not longer than itself ("feu rouge" is no fire). */
function takenByIdiom(hit: Hit, idioms: readonly Hit[]): boolean {
  return idioms.some((idiom) => {
    const overlap = idiom.first <= hit.last && idiom.last >= hit.first;
    if (!overlap || (OF_ONE_TOPIC.get(idiom.label) ?? hit.topic) !== hit.topic) return false;
    return idiom.label === SILENCE ? hit.topic === 'injury' : outlasts(idiom, hit);
  });
}

function outlasts(idiom: Hit, hit: Hit): boolean {
  const same = idiom.first === hit.first && idiom.last === hit.last;
  const within = idiom.first <= hit.first && idiom.last >= hit.last;
  const longer = idiom.last - idiom.first >= hit.last - hit.first;
  return !same && longer && (within || WORD_TOPICS.has(hit.topic));
}

/** Rows that say the same of the same words count once, with the surest weight. */
function withoutRepeats(hits: readonly Hit[]): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.topic} ${hit.label} ${hit.first} ${hit.last}`;
    const known = best.get(key);
    if (known === undefined || known.weight < hit.weight) best.set(key, hit);
  }
  return [...best.values()];
}

function withoutCovered(hits: readonly Hit[]): Hit[] {
  const idioms = hits.filter((hit) => hit.topic === 'idiom');
  const byTopic = new Map<Topic, Hit[]>();
  for (const hit of hits) {
    const known = byTopic.get(hit.topic);
    if (known === undefined) byTopic.set(hit.topic, [hit]);
    else known.push(hit);
  }
  return hits.filter(
    (hit) =>
      (hit.topic === 'idiom' || !takenByIdiom(hit, idioms)) &&
      !(byTopic.get(hit.topic) ?? []).some((other) => covers(other, hit)),
  );
}

/** Groups are shared between languages; each is read once. */
const READ = new WeakMap<PhraseGroup, readonly Entry[]>();

function entriesOf(group: PhraseGroup): readonly Entry[] {
  const known = READ.get(group);
  if (known !== undefined) return known;
  const entries = group.phrases.map((phrase) => ({ steps: readPhrase(phrase), group, second: undefined }));
  READ.set(group, entries);
  return entries;
}

/** An entry that begins with the same word twice is looked at once: it is the last that was added then. */
function add(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entry]);
  else if (known.at(-1) !== entry) known.push(entry);
}

function vocabularyOfGroups(groups: readonly PhraseGroup[]): Vocabulary {
  return vocabularyOf(groups.flatMap((group) => entriesOf(group).flatMap(({ steps }) => steps)));
}

/** Whole words that the tables of a language hold. */
export function tableWords(groups: readonly PhraseGroup[]): ReadonlySet<string> {
  return vocabularyOfGroups(groups).words;
}

/** The steps with which a phrase can begin: the optional ones that lead it, and the first that is none. */
function headsOf(steps: readonly PhraseStep[]): readonly PhraseStep[] {
  const required = steps.findIndex(({ optional }) => !optional);
  return required === -1 ? steps : steps.slice(0, required + 1);
}

/** See {@link Entry.second}. */
function onlySecond([head, second]: readonly PhraseStep[]): Choice | null {
  if (head === undefined || second === undefined || head.optional || second.optional || second.gap > 0) return null;
  const more = head.choice.runs.size + head.choice.looseRuns.length + second.choice.looseRuns.length;
  return more > 0 ? null : second.choice;
}

/** Made when it is first asked for: what a language's words are is needed by its first text, not by the process that starts. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

class CompiledLexicon implements Lexicon {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byStem = new Map<string, Entry[]>();
  private readonly byNumber: Entry[] = [];
  private readonly vocabulary: () => Vocabulary;
  private readonly respeller: () => Respeller;
  private readonly numbers: ReadonlySet<string>;
  private readonly walls: ReadonlySet<string>;

  constructor(
    groups: readonly PhraseGroup[],
    private readonly options: LexiconOptions,
  ) {
    this.numbers = options.numbers;
    this.walls = options.walls;
    for (const group of groups) for (const entry of entriesOf(group)) this.index(entry);
    this.vocabulary = once(() => vocabularyOfGroups(groups));
    this.respeller = once(() => {
      const { respelt, spelling = FRENCH_SPELLING_OF_SOUNDS } = options;
      const { words, stems } = respelt === undefined ? this.vocabulary() : vocabularyOfGroups(respelt);
      return createRespeller(words, stems, (word) => this.knows(word), spelling);
    });
  }

  private index(entry: Entry): void {
    for (const { choice } of headsOf(entry.steps)) {
      for (const word of choice.words) add(this.byWord, word, entry);
      for (const word of choice.runs.keys()) add(this.byWord, word, entry);
      for (const stem of choice.stems) add(this.byStem, stem, entry);
      if (choice.number) this.addNumber(entry);
      for (const [head = ''] of choice.looseRuns) {
        if (head === '#') this.addNumber(entry);
        else add(this.byStem, head.slice(0, -1), entry);
      }
    }
  }

  private addNumber(entry: Entry): void {
    if (this.byNumber.at(-1) !== entry) this.byNumber.push(entry);
  }

  respell(word: string): string {
    return this.respeller().respell(word);
  }

  knows(word: string): boolean {
    const { words, stems } = this.vocabulary();
    if (words.has(word) || this.options.otherWords.has(word)) return true;
    for (let length = SHORTEST_STEM; length <= word.length; length++) {
      if (stems.has(word.slice(0, length))) return true;
    }
    return false;
  }

  scan(tokens: readonly Token[]): readonly Hit[] {
    const hits: Hit[] = [];
    // One for all that is tried: hundreds of phrases begin with the same small words.
    const search: Search = { steps: [], tokens, clause: -1 };
    const read = (entries: readonly Entry[] | undefined, first: number): void => {
      if (entries === undefined) return;
      search.clause = tokens[first]?.clause ?? -1;
      for (const entry of entries) {
        if (this.breaksOff(entry, tokens, first)) continue;
        const { steps, group } = entry;
        search.steps = steps;
        const last = this.end(search, 0, first - 1, AT_START);
        if (last !== undefined)
          hits.push({ topic: group.topic, label: group.label, weight: group.weight ?? 1, first, last });
      }
    };
    for (let first = 0; first < tokens.length; first++) {
      const word = tokens[first]?.word ?? '';
      read(this.byWord.get(word), first);
      for (let length = SHORTEST_STEM; length <= word.length; length++)
        read(this.byStem.get(word.slice(0, length)), first);
      if (this.isNumber(word)) read(this.byNumber, first);
    }
    return withoutCovered(withoutRepeats(hits));
  }

  /** What most phrases end with: one word begins them, and the next in the text is none that can follow it. */
  private breaksOff(entry: Entry, tokens: readonly Token[], first: number): boolean {
    // Not `??=`, which would ask again for every phrase whose answer is null.
    if (entry.second === undefined) entry.second = onlySecond(entry.steps);
    const { second } = entry;
    if (second === null) return false;
    const next = tokens[first + 1];
    if (next?.clause !== tokens[first]?.clause) return true;
    const word = next?.word ?? '';
    return !this.fits(second, word) && !second.runs.has(word);
  }

  /**
   * Index of the last token when the steps from `index` on follow the token at `previous` within the clause. The
   * first token is where the search began; an optional step that is left out hands its gap on to the next.
   */
  private end(search: Search, index: number, previous: number, handedOn: number): number | undefined {
    const step = search.steps[index];
    if (step === undefined) return previous;
    const gap = handedOn === AT_START ? AT_START : Math.max(step.gap, handedOn);
    const last = this.endWithin(search, index, step, previous + 1, Math.max(gap, 0));
    return last === undefined && step.optional ? this.end(search, index + 1, previous, gap) : last;
  }

  /** The same, when the step begins at `from` or up to `gap` words later. */
  private endWithin(search: Search, index: number, step: PhraseStep, from: number, gap: number): number | undefined {
    for (let at = from; at <= from + gap; at++) {
      const token = search.tokens[at];
      if (token?.clause !== search.clause) return undefined;
      const last = this.endThrough(search, index, step, at);
      if (last !== undefined) return last;
      if (this.walls.has(token.word)) return undefined;
    }
    return undefined;
  }

  /** The same, when the step begins at `at`: its longest alternative first. */
  private endThrough(search: Search, index: number, step: PhraseStep, at: number): number | undefined {
    const word = search.tokens[at]?.word ?? '';
    const { runs, looseRuns } = step.choice;
    const last =
      (runs.size > 0 ? this.endAfterOne(search, index, runs.get(word), at) : undefined) ??
      (looseRuns.length > 0 ? this.endAfterOne(search, index, looseRuns, at) : undefined);
    if (last !== undefined) return last;
    return this.fits(step.choice, word) ? this.end(search, index + 1, at, 0) : undefined;
  }

  private endAfterOne(search: Search, index: number, runs: readonly Run[] | undefined, at: number): number | undefined {
    if (runs === undefined) return undefined;
    for (const run of runs) {
      const last = this.endAfterRun(search, index, run, at);
      if (last !== undefined) return last;
    }
    return undefined;
  }

  private endAfterRun(search: Search, index: number, run: Run, at: number): number | undefined {
    for (let i = 0; i < run.length; i++) {
      const token = search.tokens[at + i];
      if (token?.clause !== search.clause) return undefined;
      if (!fitsWritten(run[i] ?? '', token.word, this.isNumber)) return undefined;
    }
    return this.end(search, index + 1, at + run.length - 1, 0);
  }

  private fits({ words, stems, number }: Choice, word: string): boolean {
    if (words.has(word)) return true;
    for (const stem of stems) if (word.startsWith(stem)) return true;
    return number && this.isNumber(word);
  }

  private readonly isNumber = (word: string): boolean =>
    isFigure(word) || (word !== NONE_AT_ALL && this.numbers.has(word));
}

/** Nothing of the phrase was found yet: its first word stands where the search began. */
const AT_START = -1;

/** What one phrase is looked for in. */
interface Search {
  steps: readonly PhraseStep[];
  readonly tokens: readonly Token[];
  clause: number;
}

interface LexiconOptions {
  /** Words of numbers, for `#`. */
  readonly numbers: ReadonlySet<string>;
  /** Words that a gap never reaches over ("mais", "sauf"). */
  readonly walls: ReadonlySet<string>;
  /** Correct words that look like a misspelling of one of the tables. */
  readonly otherWords: ReadonlySet<string>;
  /** How misspelt words are recognised; French when left out. */
  readonly spelling?: Spelling;
  /** The tables whose words misspelt ones may be; all when left out. */
  readonly respelt?: readonly PhraseGroup[];
}

/** Builds the matcher of one language out of its tables. Done once, when the module is loaded. */
export function compileLexicon(groups: readonly PhraseGroup[], options: LexiconOptions): Lexicon {
  return new CompiledLexicon(groups, options);
}
