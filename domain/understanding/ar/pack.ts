import type { LanguagePack, NegationWords } from '../languages/pack';
import { compileLexicon, type PhraseGroup } from '../lexicon/lexicon';
import { DATES } from './dates';
import { DIALECTS } from './dialects';
import { foldArabic, foldedWords as words } from './fold';
import { HARM } from './harm';
import { NUMBERS } from './numbers';
import { READER_WORDS } from './reader-words';
import { ARABIC_SPELLING, splitArabic } from './split';
import { ARABIC } from './tables';

const NEGATION: NegationWords = {
  afterVerb: words('لم ليس لست ليست ليسوا ما لن لا'),
  wholeClause: words('بدون دون بلا لاأحد'),
  light: words(
    'شيء أي أية من هناك يوجد توجد تكن يكن كان كانت أي حد واحد أو كاين شي حتى تا تقع تسجل نسجل في فيه تصل يصل وصل وصلات تلحق يلحق تمس يمس كاينة كاينين تتم يتم بين بيننا بينهم ركاب سائقين طرفين حاضرين صفوف منا فينا منهم فيهم اللي',
  ),
  carriers: words('يوجد توجد هناك أي من كان'),
  undone: words('فقط'),
  singular: words('أنا هو هي زوجتي زوجي ابني ابنتي أصب أمي أبي والدي'),
  self: words('أنا أصب راني فيا بيا لي ليا عليا عندي أتأذ لمسوني قاسوني'),
  exceptions: words('إلا باستثناء سوى ماعدا عدا غير غيري غيره غيرو غيرها بس'),
  severity: words('خطير خطيرة خطيرين بليغة جدا كبيرة جسيمة'),
  conditions: words('إذا لو إن هل'),
  present: words('يوجد هناك'),
  holding: words('لدي'),
  over: words('كان كانت'),
};

const WATER = foldArabic('ماء');

/** Words that the readers look at although no table holds them: they are left as they are. */
const OTHER_WORDS = words(
  'و أو ثم على في من إلى عن مع لكن ولكن بل لأن لأنه الذي التي هذا هذه ذلك كنت كان كانت وقد قد لقد عند عندما بعد قبل منذ كل بعض أيضا حتى إذا لما بي به بها لي له لها لنا علي عليه فيه فيها منه منها لله الله والله بسبب اليوم أمس البارحة الآن غدا الساعة واحد وحدي والدي والدتي وسط وثائق ورقة وراء واقف بنت بيت باب بعدها سائق سقف سكين ساعة لوحة لون قنيطرة استدعاء استدعى استلم استلمت تسلمت مهم استوديو ثامنة هضرة سيدي سيدتي ليلة فتاة فقط فوق كلب كليو كرة كبير كثير كثيرا سوق سور سبب سنة سنتيما سنتيمات',
);

/** A denial with "and" written on to it; "الما" is water, where "ما" alone denies. */
const SPELLING: ReadonlyMap<string, readonly string[]> = new Map([
  ...DIALECTS,
  // "And I am fine, and so is he": a new clause begins.
  ...['أنا', 'هو', 'هي', 'حنا', 'نحن'].map((word): [string, readonly string[]] => [
    foldArabic(`و${word}`),
    [foldArabic(word)],
  ]),
  ...['لا', 'لم', 'ليس', 'ليست', 'لست', 'لن', 'ما', 'بدون', 'دون', 'بلا'].flatMap((word) =>
    ['و', 'ف'].map((and): [string, readonly string[]] => [`${and}${word}`, [word]]),
  ),
  // "Not even": one word as it is often written. "All of them", as the Levant says it, is no "will not".
  ...(
    [
      ['تاشي', 'حتى شي'],
      ['حتاشي', 'حتى شي'],
      ['حتا', 'حتى'],
      ['حتاحد', 'حتى حد'],
      ['تاحد', 'حتى حد'],
      ['تاواحد', 'حتى واحد'],
      ['حتاواحد', 'حتى واحد'],
      ['تاحاجة', 'حتى حاجة'],
      ['حتاحاجة', 'حتى حاجة'],
      ['فيش', 'في'],
      ['كلن', 'كلهم'],
      ['كلون', 'كلهم'],
      ['كلنا', 'كلنا'],
      ['بما', 'بما'],
      ['فيما', 'فيما'],
      ['مما', 'مما'],
    ] as const
  ).map(([said, usual]): [string, readonly string[]] => [foldArabic(said), usual.split(' ').map(foldArabic)]),
  // A town, and no denial of anything.
  ...['', 'ف', 'ب', 'ل', 'و', 'د'].map((led): [string, readonly string[]] => [
    foldArabic(`${led}مراكش`),
    [foldArabic('مراكش')],
  ]),
  // The second half of a denial behind verbs that tables hold with any ending.
  ...'حصل صار جرى جرا وقع حدث كان كاين عض ضرب صدم دهس مس ضر لحق تعرض وصل دخل بقا بقات بقيت قدر قدرت نقدر عندي عندنا انتبهت انتبهنا تأكدت لاحظت عرفت فهمت شفت سمعت قالو متأكد متأكدة عارف عارفة فاكر فاكرة متذكر فاهم'
    .split(' ')
    .map((verb): [string, readonly string[]] => [foldArabic(`${verb}ش`), [foldArabic(verb)]]),
  ...['دوسي', 'الدوسي', 'دوسيي', 'الدوسيي', 'ضوسي', 'الضوسي', 'ضوصي', 'الضوصي', 'للدوسي', 'دوسيه', 'لدوسي'].map(
    (word): [string, readonly string[]] => [word, [foldArabic('ملف')]],
  ),
  ...['الما', 'والما', 'فالما', 'بالما', 'للما'].map((word): [string, readonly string[]] => [word, [WATER]]),
]);

/** Written Arabic. */
export function arabicPack(safety: readonly PhraseGroup[]): LanguagePack {
  return {
    language: 'ar',
    spelling: SPELLING,
    split: splitArabic,
    lexicon: compileLexicon([...ARABIC, ...safety], {
      numbers: new Set([...NUMBERS.values.keys(), ...NUMBERS.multipliers.keys()]),
      walls: words('لكن ولكن بل لأن ثم'),
      otherWords: new Set([
        ...OTHER_WORDS,
        ...Object.values(NEGATION).flatMap((list) => [...(list as ReadonlySet<string>)]),
      ]),
      spelling: ARABIC_SPELLING,
      respelt: ARABIC,
    }),
    negation: NEGATION,
    numbers: NUMBERS,
    dates: DATES,
    words: READER_WORDS,
    harm: HARM,
  };
}
