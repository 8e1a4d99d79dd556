/**
 * Words of harm in one language, for the last check before "nobody is hurt" is believed. Wider than the tables of
 * injuries: a word here proves nothing, it only forbids to take a denial for the whole story. Each pattern matches
 * one folded word as it was written, those of `atFirst` and `untrue` several in a row.
 */
export interface HarmWords {
  /** Pain, wounds, sickness, care: enough by themselves. */
  readonly plain: RegExp;
  /** Of these, what is said of things too ("plaster", "swollen parquet"): no harm inside a phrase that tells of a loss of things. */
  readonly ofThings?: RegExp;
  /** Parts of the body that things have too ("main", "head"): harm only beside `happens` or behind `whose`. */
  readonly body: RegExp;
  readonly happens: RegExp;
  readonly whose: RegExp;
  /** What is no harm behind an exception ("à part la frayeur"). */
  readonly fright: RegExp;
  /** Verbs that make the denial somebody's word ("il prétend que personne n'est blessé"). */
  readonly claims: RegExp;
  /** Of these, what only says it: of themselves, whoever was there is believed ("il m'a dit qu'il n'avait rien"). */
  readonly ownWord?: RegExp;
  /** What was thought at the time, whoever thought it ("on croyait que"). */
  readonly thinks: RegExp;
  /** Whose word is taken: the writer's, a doctor's, the rescuers'. */
  readonly trusted: RegExp;
  /** Behind the writer's own "I": what they said of themselves then ("I said I was fine"), which the story is told to correct. */
  readonly pastWord?: RegExp;
  /** Right behind a denial, what is slight and still something, unless it is `fright` ("I'm okay, a bit hoarse"). */
  readonly slightly?: RegExp;
  /** A first impression, which later days correct. */
  readonly atFirst: RegExp;
  /** Takes a denial back. */
  readonly untrue: RegExp;
  /** Inside a denial, shows that it was over before the wound ("nobody was inside two people injured"). */
  readonly interrupts?: RegExp;
  /** What stands between a person and what is told of them. Where a language has this, a word behind it that no table knows may be harm. */
  readonly leadsToTold?: RegExp;
}
