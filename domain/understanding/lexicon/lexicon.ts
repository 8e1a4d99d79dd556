import type { Token } from '../text/tokenise';
import { readPhrase, type PhraseStep } from './phrase';
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
}

export interface Lexicon extends Respeller {
  /** Every phrase that stands in the text, without those that a longer idiom or a longer phrase of their topic covers. */
  scan(tokens: readonly Token[]): readonly Hit[];
}

const SHORTEST_STEM = 3;

function isNumber(word: string, numbers: ReadonlySet<string>): boolean {
  // "0 mort" counts nobody.
  return (/^\d+$/.test(word) && Number(word) > 0) || numbers.has(word);
}

function fits(step: PhraseStep, word: string, numbers: ReadonlySet<string>): boolean {
  if (step.words.has(word)) return true;
  for (const stem of step.stems) if (word.startsWith(stem)) return true;
  return step.number && isNumber(word, numbers);
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

/** An idiom takes its words away from any phrase that is not longer than itself ("feu rouge" is no fire). */
function takenByIdiom(hit: Hit, idioms: readonly Hit[]): boolean {
  return idioms.some((idiom) => {
    const same = idiom.first === hit.first && idiom.last === hit.last;
    const within = idiom.first <= hit.first && idiom.last >= hit.last;
    const overlap = idiom.first <= hit.last && idiom.last >= hit.first;
    if (idiom.label === SILENCE) return overlap && hit.topic === 'injury';
    const reaches = within || (overlap && WORD_TOPICS.has(hit.topic));
    return reaches && !same && idiom.last - idiom.first >= hit.last - hit.first;
  });
}

/** Rows that say the same of the same words count once, with the surest weight. */
function once(hits: readonly Hit[]): readonly Hit[] {
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
  const entries = group.phrases.flatMap((phrase) => readPhrase(phrase).map((steps) => ({ steps, group })));
  READ.set(group, entries);
  return entries;
}

function add(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entry]);
  else known.push(entry);
}

/** Whole words that the tables of a language hold. */
export function tableWords(groups: readonly PhraseGroup[]): ReadonlySet<string> {
  return vocabularyOf(groups.flatMap(entriesOf)).words;
}

interface Vocabulary {
  readonly words: Set<string>;
  readonly stems: Set<string>;
}

function vocabularyOf(entries: readonly Entry[]): Vocabulary {
  const words = new Set<string>();
  const stems = new Set<string>();
  const steps = new Set<PhraseStep>();
  for (const entry of entries) for (const step of entry.steps) steps.add(step);
  for (const step of steps) {
    for (const word of step.words) words.add(word);
    for (const stem of step.stems) stems.add(stem);
  }
  return { words, stems };
}

class CompiledLexicon implements Lexicon {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byStem = new Map<string, Entry[]>();
  private readonly byNumber: Entry[] = [];
  private readonly vocabulary: Vocabulary;
  private readonly respeller: Respeller;
  private readonly numbers: ReadonlySet<string>;
  private readonly walls: ReadonlySet<string>;

  constructor(
    groups: readonly PhraseGroup[],
    private readonly options: LexiconOptions,
  ) {
    this.numbers = options.numbers;
    this.walls = options.walls;
    const entries = groups.flatMap(entriesOf);
    for (const entry of entries) this.index(entry);
    this.vocabulary = vocabularyOf(entries);
    const { respelt, spelling = FRENCH_SPELLING_OF_SOUNDS } = options;
    const { words, stems } = respelt === undefined ? this.vocabulary : vocabularyOf(respelt.flatMap(entriesOf));
    this.respeller = createRespeller(words, stems, (word) => this.knows(word), spelling);
  }

  private index(entry: Entry): void {
    const [head] = entry.steps;
    if (head === undefined) return;
    for (const word of head.words) add(this.byWord, word, entry);
    for (const stem of head.stems) add(this.byStem, stem, entry);
    if (head.number) this.byNumber.push(entry);
  }

  respell(word: string): string {
    return this.respeller.respell(word);
  }

  knows(word: string): boolean {
    const { words, stems } = this.vocabulary;
    if (words.has(word) || this.options.otherWords.has(word)) return true;
    for (let length = SHORTEST_STEM; length <= word.length; length++) {
      if (stems.has(word.slice(0, length))) return true;
    }
    return false;
  }

  scan(tokens: readonly Token[]): readonly Hit[] {
    const hits: Hit[] = [];
    const read = (entries: readonly Entry[] | undefined, first: number): void => {
      for (const { steps, group } of entries ?? []) {
        const last = this.end(steps, 1, tokens, first);
        if (last !== undefined)
          hits.push({ topic: group.topic, label: group.label, weight: group.weight ?? 1, first, last });
      }
    };
    for (let first = 0; first < tokens.length; first++) {
      const word = tokens[first]?.word ?? '';
      read(this.byWord.get(word), first);
      for (let length = SHORTEST_STEM; length <= word.length; length++)
        read(this.byStem.get(word.slice(0, length)), first);
      if (isNumber(word, this.numbers)) read(this.byNumber, first);
    }
    return withoutCovered(once(hits));
  }

  /** Index of the last token when `steps` from `index` on follow the token at `previous` within its clause. */
  private end(
    steps: readonly PhraseStep[],
    index: number,
    tokens: readonly Token[],
    previous: number,
  ): number | undefined {
    const step = steps[index];
    if (step === undefined) return previous;
    const clause = tokens[previous]?.clause;
    for (let skip = 0; skip <= step.gap; skip++) {
      const token = tokens[previous + 1 + skip];
      if (token?.clause !== clause || token === undefined) return undefined;
      if (fits(step, token.word, this.numbers)) {
        const last = this.end(steps, index + 1, tokens, previous + 1 + skip);
        if (last !== undefined) return last;
      }
      if (this.walls.has(token.word)) return undefined;
    }
    return undefined;
  }
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
