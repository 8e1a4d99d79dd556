/** Words that the readers look for around a phrase, language by language. Patterns match one folded word. */
export interface ReaderWords {
  readonly injuries: InjuryWords;
  readonly status: StatusWords;
  readonly parties: PartyWords;
  readonly answers: AnswerWords;
  readonly danger: DangerWords;
}

interface InjuryWords {
  /** Whoever is bitten is not the animal. */
  readonly doneByAnimals: RegExp;
  /** Where only people are taken ("ambulance"): no thing is the subject. */
  readonly care: RegExp;
  /** What may stand between a thing and what happened to it ("les roues droites sont mortes"). */
  readonly linking: ReadonlySet<string>;
  /** Years ago (`years`) and told as the past of the past (`before`): another story. */
  readonly years: RegExp;
  readonly before: RegExp;
  /** Doubts that leave open whether anyone is hurt ("peut-être"); "je crois" does not. */
  readonly strongDoubt: RegExp;
  /** Words for being well that are denied as such ("pas indemne"). */
  readonly well: RegExp;
  /** Being well, which may be "very" so. */
  readonly fine?: RegExp;
  readonly passenger: RegExp;
  /** What is said of things as of people: told of nobody, it is of a thing ("deux spots sont morts"). */
  readonly dies?: RegExp;
  /** Somebody was thought to be hurt (`feared`), and was not after all (`relieved`). */
  readonly feared: RegExp;
  readonly relieved: RegExp;
  /** What fills in a form beside the usual denials ("الجرحى: والو"). */
  readonly none?: ReadonlySet<string>;
  /** The car stood without anybody, and was not driven; as it is written. */
  readonly parked?: RegExp;
  /** Damage to things: what follows it measures no wound. */
  readonly material: RegExp;
}

interface StatusWords {
  /** A denial behind the topic word does not reach over these ("la police est venue et il n'a pas…"). */
  readonly stopsBehind: ReadonlySet<string>;
  /** A denial before the topic word does not reach over these. */
  readonly stopsBefore: ReadonlySet<string>;
  /** Between a denial and the topic word: the verbs and links of doing papers, and not the story's. */
  readonly doing: RegExp;
  /** "and": what stands behind may be of another topic. */
  readonly links: ReadonlySet<string>;
  /** Words that make a sentence with a question mark a question about the topic. */
  readonly asking: RegExp;
}

interface PartyWords {
  /** Right before a vehicle: the customer's own ("ma moto"). */
  readonly own: RegExp;
  /** Right before a person: something of theirs is told of, and not themselves ("la moto de mon mari"). */
  readonly ownedBy?: RegExp;
  /** Before a neighbour: something of theirs was hit ("la voiture du voisin"). */
  readonly belonging: RegExp;
  readonly neighbour: RegExp;
  /** "celui de derrière": where somebody was, not who. */
  readonly whereabouts: RegExp;
  /** Who or what is counted ("trois voitures"), and "two others". */
  readonly counted: RegExp;
  readonly others: RegExp;
  /** Denies people and not things ("personne"). */
  readonly nobody: RegExp;
  /** Over the text as written, capitals and all: somebody by name ("Mme Roche", "il s'appelle Hamza"). */
  readonly named?: RegExp;
  /** Over the folded text right before such a name: the writer, their own people, or whoever is addressed. */
  readonly notNamed?: RegExp;
}

interface AnswerWords {
  /** Yes and no by themselves, whatever follows. The others must be nearly all that is said. */
  readonly plainYes: RegExp;
  readonly plainNo: RegExp;
  /** Said to begin a story as much as to agree ("ok alors…", "right, so…", "iwa"): no answer when a story follows. */
  readonly filler: RegExp;
  /** Opens a clause that turns against the one before. */
  readonly turns: RegExp;
  /** Somebody and a verb without the rest ("it was", "my wife did"): an answer only before a short remark (`remark`). */
  readonly elliptic?: RegExp;
  readonly remark?: RegExp;
  /** Takes back what was just answered ("no wait, I misread. Yes."). */
  readonly takesBack?: RegExp;
  /** Words that answer only when they stand alone ("si", "n"). */
  readonly onlyAlone: RegExp;
  /** Among Darija "la" is a no; before these French nouns it is their article. */
  readonly afterArticle: RegExp;
  /** "that", behind a supposition. */
  readonly that: RegExp;
  /** Opens a question back ("why do you ask?"), which answers nothing unless a longer answer begins there ("كيف لا"). */
  readonly asks?: RegExp;
}

interface DangerWords {
  /** Before a past moment: what began then lasts ("depuis hier"). */
  readonly since: RegExp;
  readonly reflexive: RegExp;
}
