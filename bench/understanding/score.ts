/** One wrong answer. */
export interface Miss {
  readonly field: string;
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
}

interface Count {
  right: number;
  all: number;
}

/** Counts right answers by field, keeps what was taken for what, and remembers every miss. */
export class Score {
  readonly misses: Miss[] = [];
  private readonly counts = new Map<string, Count>();
  private readonly confusions = new Map<string, Map<string, number>>();

  count(field: string, text: string, wanted: string, got: string): void {
    const count = this.counts.get(field) ?? { right: 0, all: 0 };
    count.all += 1;
    if (wanted === got) count.right += 1;
    else this.misses.push({ field, text, wanted, got });
    this.counts.set(field, count);
    const table = this.confusions.get(field) ?? new Map<string, number>();
    table.set(`${wanted} → ${got}`, (table.get(`${wanted} → ${got}`) ?? 0) + 1);
    this.confusions.set(field, table);
  }

  get fields(): readonly string[] {
    return [...this.counts.keys()];
  }

  /** Share of right answers, 0 to 1; undefined when nothing was asked. */
  rate(field: string): number | undefined {
    const count = this.counts.get(field);
    return count === undefined ? undefined : count.right / count.all;
  }

  tally(field: string): Readonly<Count> {
    return this.counts.get(field) ?? { right: 0, all: 0 };
  }

  /** "wanted → got" with how often, most frequent first. */
  confusion(field: string): readonly (readonly [string, number])[] {
    return [...(this.confusions.get(field) ?? [])].sort((a, b) => b[1] - a[1]);
  }

  /** Misses of a field that match, as a share of all that was asked. */
  share(field: string, matches: (miss: Miss) => boolean): number {
    const { all } = this.tally(field);
    const found = this.misses.filter((miss) => miss.field === field && matches(miss)).length;
    return all === 0 ? 0 : found / all;
  }
}
