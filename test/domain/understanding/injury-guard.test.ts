import fc from 'fast-check';
import { understand } from '../../../domain/understanding/understand';
import { REFERENCE } from '../../../bench/understanding/corpus';

interface Table {
  readonly event: string;
  /** Each says that nobody is hurt. */
  readonly denials: readonly string[];
  /** Each tells of harm to somebody, or of care. */
  readonly harms: readonly string[];
  /** Each makes the denial behind it somebody's word, or a first impression. */
  readonly leads: readonly string[];
  /** Each takes the denial before it back. */
  readonly retractions: readonly string[];
}

const TABLES: Readonly<Record<'fr' | 'en' | 'ar' | 'ary', Table>> = {
  fr: {
    event: 'une voiture a percuté la mienne au carrefour',
    denials: [
      "personne n'est blessé",
      'aucun blessé',
      'tout le monde va bien',
      'pas de blessé',
      'plus de peur que de mal',
    ],
    harms: [
      'ma femme a des vertiges depuis',
      'le petit boite un peu',
      'mon genou a doublé de volume',
      'je suis passé voir un médecin le lendemain',
      "ma fille est suivie à l'hôpital",
      'sa cheville est toute gonflée',
      'il lui manque une dent',
      'mon père porte une minerve',
      'sa main est écrasée',
      'elle vomit depuis ce matin',
      'ma paume est ouverte',
      'mon fils ne tourne plus la tête',
      'elle dort assise depuis',
      'on la garde sous surveillance',
      'il prend des antidouleurs',
      "je suis en arrêt jusqu'à vendredi",
    ],
    leads: [
      'au début on a dit que',
      "l'autre conducteur prétend que",
      'sur le coup,',
      'il affirme que',
      'on croyait que',
      "d'abord",
    ],
    retractions: ["mais c'est faux", 'ce qui est un mensonge'],
  },
  en: {
    event: 'a van hit my car at the junction',
    denials: ['nobody was hurt', 'no injuries', 'everyone is fine', 'no one was injured', 'we are all ok'],
    harms: [
      'my wife has been dizzy ever since',
      'my son has a limp',
      'I went to see a doctor the next day',
      'his tooth is broken',
      'my knee has swollen up',
      'she spent the night in hospital',
      'his hand was crushed',
      'my neck seized up later',
      'dad is on painkillers',
      'she keeps vomiting',
      'mum took gravel out with tweezers',
      'they are keeping her asleep for now',
      'two of his fingers do not obey any more',
      'the paddle is in two and so is my wrist',
      'my palms have no skin on them',
    ],
    leads: [
      'at first we said that',
      'the other driver claims',
      'he says',
      'we thought',
      'initially',
      'he swears that',
      'I told them',
    ],
    retractions: ['which is untrue', 'and that is a lie', 'a bit achy though'],
  },
  ar: {
    event: 'صدمتني سيارة من الخلف',
    denials: ['لم يصب أحد', 'لا توجد إصابات', 'الجميع بخير', 'لا جرحى'],
    harms: [
      'أخي انكسرت سنه الأمامية',
      'زوجتي تعاني من دوخة',
      'ابني في المستشفى',
      'زرت الطبيب في اليوم التالي',
      'ركبتي متورمة',
      'أشعر بتنميل في يدي',
      'أمي تشكو من صداع',
      'رقبته في دعامة والطبيب منحه راحة',
    ],
    leads: ['يزعم السائق الآخر أنه', 'في البداية قلنا إنه', 'يقول إنه', 'ظننا أنه'],
    retractions: ['وهذا غير صحيح', 'وهذا كذب'],
  },
  ary: {
    event: 'wa7ed dkhel fiya f rond point',
    denials: [
      '7ta wa7ed ma tjre7',
      'kolchi labas',
      'ma bina walo',
      'labas 3lina kamlin',
      'ma mssatna ta 7aja',
      '7na mrta7in',
      'kolna kemmelna tri9na 3adi',
    ],
    harms: [
      'sadri kay derni mn sentura',
      'mrati fiha dokha',
      'weldi f sbitar',
      'mchit 3nd tbib men ghedda',
      'rokbti tnefkhat',
      'rejlo mjebbsa',
      'rassi kaydreb 3liya',
      'khouya therrsat lih sennto',
      'ma femme a mal au cou',
      'moul triporteur fqed l wa3y',
      'ma 9derch ynod mn blassto',
      'da3ouh l Moulay Youssef',
      'mchina 7it khouya tjre7',
      'sba3o tferket',
      'b9it f frach tlt iyam',
    ],
    leads: ['f lewwel golna', 'howa kaygol bli', 'moul tomobil gal', 'lewwel'],
    retractions: ['walakin machi s7i7', 'w hadchi kdoub'],
  },
};

describe.each(Object.entries(TABLES))('in %s, where somebody may be hurt', (language, table) => {
  const injuries = (text: string) =>
    understand(text, { ...REFERENCE, language: language as keyof typeof TABLES }).injuries?.value;
  const pick = (list: readonly string[]) => fc.constantFrom(...list);
  const joint = fc.constantFrom('. ', ', ', ' ', '\n', ' ; ');

  it('a denial beside harm is never "no", in whatever order and punctuation', () => {
    fc.assert(
      fc.property(
        pick(table.denials),
        pick(table.harms),
        joint,
        joint,
        fc.boolean(),
        (denial, harm, one, two, swap) => {
          const said = swap ? harm + two + denial : denial + two + harm;
          expect([said, injuries(table.event + one + said)]).not.toEqual([said, 'no']);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a denial that is another\'s word or a first impression is never "no"', () => {
    for (const lead of table.leads)
      for (const denial of table.denials) {
        const said = `${table.event}. ${lead} ${denial}`;
        expect([said, injuries(said)]).not.toEqual([said, 'no']);
      }
  });

  it('a denial that is taken back is never "no"', () => {
    for (const retraction of table.retractions)
      for (const denial of table.denials) {
        const said = `${table.event}, ${denial}, ${retraction}`;
        expect([said, injuries(said)]).not.toEqual([said, 'no']);
      }
  });

  it('a plain denial is still believed', () => {
    for (const denial of table.denials) {
      const said = `${table.event}. ${denial}`;
      expect([said, injuries(said)]).toEqual([said, 'no']);
    }
  });
});

/** Somebody is left out of a denial that seems to hold for all. */
const EXCEPTED: Readonly<Record<'ar' | 'ary', readonly string[]>> = {
  ar: [
    'تصادمنا مع كاميو، كلشي بخير غير مراتي',
    'تصادمنا مع كاميو، كلشي بخير من غير مراتي',
    'تصادمنا مع كاميو، حتى واحد ما تقاس غير ولدي',
    'لم يصب أحد غيري',
    'محد انصاب بس أخوي',
    'محدش اتعور غير ابني',
  ],
  ary: [
    'dkhel fia taxi, 7ta wa7d ma t9as ghir weldi',
    'dkhel fia taxi, kolchi bikhir mn ghir mrati',
    'dkhel fia taxi, salamat ghir khouya',
    'kolchi bikhir, moul lmotor mat',
    'joj d nas mjrou7in la jer7a la walo',
  ],
};

describe.each(Object.entries(EXCEPTED))('in %s, a denial that leaves somebody out', (language, texts) => {
  it('is never "no"', () => {
    for (const text of texts) {
      const { injuries } = understand(text, { ...REFERENCE, language: language as keyof typeof EXCEPTED });
      expect([text, injuries?.value]).not.toEqual([text, 'no']);
    }
  });
});
