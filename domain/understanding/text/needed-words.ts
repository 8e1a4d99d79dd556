/** Stands for any figure among the needed words. */
const FIGURE = '\\d';
/** A figure says more than one letter and less than a word. */
const WORTH_OF_FIGURE = 2;
const WORTH_OF_MORE = 4;

/** Strings of which every match holds at least one; null: a match may hold none. */
type Needed = readonly string[] | null;

/** `(?:`, a name, or what looks around and is no part of the match. */
const OPENS = /\((?:\?(?:(:|<[a-z]\w*>)|<?[=!]))?/iy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:u[0-9a-f]{4}|[pP]\{[^}]*\}|k<\w+>|\d+|.)/iy;
/** Also the halves of letters that take two places: what repeats one repeats both. */
const NOT_A_LETTER = /[.^$\ud800-\udfff]/;
const REPEATS = /(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/y;

function worth(needed: readonly string[]): number {
  const least = Math.min(...needed.map((word) => (word === FIGURE ? WORTH_OF_FIGURE : word.length)));
  // A longer word is rarer; of as long ones, the fewer there are.
  return Math.min(least, WORTH_OF_MORE) - needed.length / 1000;
}

function better(one: Needed, other: Needed): Needed {
  if (one === null || other === null) return one ?? other;
  return worth(other) > worth(one) ? other : one;
}

/** Reads the source of a pattern, as far as the needed words show: what it does not know needs none. */
class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives, up to the closing bracket or the end. */
  alternatives(): Needed {
    let all: Needed = [];
    do {
      const one = this.sequence();
      all = all === null || one === null ? null : [...all, ...one];
    } while (this.take('|'));
    return all;
  }

  private sequence(): Needed {
    let best: Needed = null;
    let run = '';
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const atom = this.atom();
      const least = this.repeats();
      if (typeof atom === 'string' && least === 'once') {
        run += atom;
        continue;
      }
      const needed = typeof atom === 'string' ? [run + atom] : atom;
      best = better(best, run === '' ? null : [run]);
      if (least !== 'never') best = better(best, needed);
      run = '';
    }
    return better(best, run === '' ? null : [run]);
  }

  /** A letter by itself, or what a group needs. */
  private atom(): string | Needed {
    const character = this.source.charAt(this.at);
    if (character === '(') return this.group();
    if (character === '\\') return this.escape();
    if (character === '[') return this.skip(CLASS);
    this.at++;
    return NOT_A_LETTER.test(character) ? null : character;
  }

  private group(): Needed {
    OPENS.lastIndex = this.at;
    const opened = OPENS.exec(this.source);
    const [opening = '(', kind] = opened ?? [];
    this.at += opening.length;
    const needed = this.alternatives();
    this.take(')');
    return opening === '(' || kind !== undefined ? needed : null;
  }

  private escape(): string | Needed {
    const escaped = this.source.slice(this.at + 1, this.at + 2);
    this.skip(ESCAPE);
    if (escaped === 'd') return [FIGURE];
    return /[^\w\s]/.test(escaped) ? escaped : null;
  }

  private repeats(): 'once' | 'never' | 'more' {
    REPEATS.lastIndex = this.at;
    const found = REPEATS.exec(this.source);
    if (found === null) return 'once';
    this.at += found[0].length;
    return found[1] !== undefined || found[2] === '0' ? 'never' : 'more';
  }

  private skip(what: RegExp): null {
    what.lastIndex = this.at;
    this.at += what.exec(this.source)?.[0].length ?? 1;
    return null;
  }

  private take(character: string): boolean {
    const there = this.source.charAt(this.at) === character;
    if (there) this.at++;
    return there;
  }
}

/** Strings of which every match of a pattern holds at least one (`\d`: a figure), or null where none can be told. */
export function neededWords({ source, flags }: RegExp): Needed {
  return flags.includes('i') ? null : new PatternReader(source).alternatives();
}

const KNOWN = new WeakMap<RegExp, { readonly needed: Needed }>();

/**
 * Can the pattern match anywhere in the text? False is certain. Our patterns of days and hours are large, and compiling one takes a
 * hundred times as long as to see that nothing of it is there.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let known = KNOWN.get(pattern);
  if (known === undefined) KNOWN.set(pattern, (known = { needed: neededWords(pattern) }));
  return known.needed?.some((word) => (word === FIGURE ? /\d/.test(text) : text.includes(word))) ?? true;
}
