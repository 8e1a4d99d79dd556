import { countSentences } from '../../dialogs/declaration/count-sentences';
import { closeIsolates } from '../../dialogs/texts/isolate';
import { textsFor } from '../../dialogs/texts/texts';
import { money } from '../../domain/money';
import { LANGUAGES, type Language } from '../../domain/people/people';
import { BUTTON_ROWS, shapeOf, spokenIn } from '../support/spoken-texts';

const OTHERS = LANGUAGES.filter((language) => language !== 'fr');
const spoken = Object.fromEntries(LANGUAGES.map((language) => [language, spokenIn(textsFor(language))]));

/** Exempt by name (PRODUCT.md section 1): the emergency card, the notice, the read-back, the computation, the scale. */
const EXEMPT = [
  'authentication.notice',
  'safety.numbers',
  'decision.readBack',
  'decision.readBackAgain',
  'decision.accepted',
  'decision.retainedLeast',
  'events.satisfaction',
];

/** Nobody is spoken to as a friend, blamed, or told that they are suspected; nothing is regretted out of habit. */
const NEVER: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![\p{L}'])(?:tu|te|toi|ton|ta|tes)(?![\p{L}'])|faute|coupable|\btort|fraud|suspect|mensong|menti\b|émotion|malheureusement|obligatoire|erreur/iu,
  en: /\b(?:fault|guilty|blam\w*|fraud\w*|suspect\w*|lie[ds]?|lying|emotion\w*|unfortunately|mandatory|wrong|hi|hey|guys)\b/iu,
  ar: /(?<!\p{L})(?:أنت|أنتِ|عزيزي|عزيزتي|خطؤكم|ذنب|احتيال|غش|كذب|كاذب|مشبوه|للأسف|إجباري)(?!\p{L})/u,
};

/** Long enough for a sentence in any of them, short enough for a phone in a shaking hand. */
const LONGEST = 170;

describe.each(LANGUAGES)('every sentence in %s', (language) => {
  it.each(spoken[language]?.map(({ path, text }) => [path, text] as const) ?? [])('%s: %s', (path, text) => {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect((text.match(/[?؟]/gu) ?? []).length).toBeLessThanOrEqual(1);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(text).not.toMatch(NEVER[language]);
    if (EXEMPT.includes(path)) return;
    expect(countSentences(text)).toBeLessThanOrEqual(2);
    expect(text.length).toBeLessThanOrEqual(LONGEST);
  });

  it('has short titles on its buttons, no two alike in a row', () => {
    const titles = new Map(spoken[language]?.map(({ path, text }) => [path, text]));
    for (const row of BUTTON_ROWS) {
      const said = row.map((path) => titles.get(path) ?? '');
      expect([row, said.every((title) => /^[^.?!؟]{2,25}$/u.test(title))]).toEqual([row, true]);
      expect(new Set(said).size).toBe(row.length);
      expect(said.length).toBeLessThanOrEqual(3);
    }
  });

  it('says that it is a bot, and answers a wrong number and a wrong factor without naming either', () => {
    const { welcome, mismatch } = textsFor(language).authentication;
    expect(welcome).toMatch(/assistant automatique|automated assistant|المساعد الآلي/);
    expect(mismatch).not.toMatch(/inconnu|unknown|code|PIN|naissance|birth|الرمز|الميلاد/i);
  });
});

describe.each(OTHERS)('%s beside French', (language) => {
  it('has the same keys, in the same order', () => {
    expect(shapeOf(textsFor(language))).toEqual(shapeOf(textsFor('fr')));
  });

  it('puts the same things into its sentences, and nothing more', () => {
    const fillers = (text: string): readonly string[] => [...(text.match(/⟨[^⟩]*⟩/gu) ?? [])].sort();
    const pairs = (spoken.fr ?? []).map((french, index) => [french, spoken[language]?.[index]] as const);
    for (const [french, other] of pairs) {
      expect(other?.path).toBe(french.path);
      expect([french.path, fillers(other?.text ?? '')]).toEqual([french.path, fillers(french.text)]);
    }
  });

  it('leaves no sentence in French', () => {
    const names = ['common.', 'authentication.name', 'constat.boxes', 'towing.number'];
    const french = new Set(spoken.fr?.map(({ text }) => text));
    const left = spoken[language]?.filter(
      ({ path, text }) => french.has(text) && !names.some((n) => path.startsWith(n)),
    );
    expect(left).toEqual([]);
  });
});

describe('right to left', () => {
  /** Numbers of dossiers, matricules, sums and names: what a reader copies or compares. */
  const ISOLATED = /⟨(?:numéro|nom|prénom|retenu|franchise)⟩/u;

  it('keeps numbers, matricules and names in one piece', () => {
    for (const { path, text } of spoken.ar ?? []) {
      const bare = text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/gu, '');
      // Names come isolated to these two.
      if (path === 'authentication.confirm' || path === 'authentication.confirmAgain') continue;
      expect([path, ISOLATED.test(bare)]).toEqual([path, false]);
      expect([path, /AB-123|\d\d\/\d\d/u.test(bare)]).toEqual([path, false]);
    }
  });

  it('ends every isolate that it begins', () => {
    for (const { text } of spoken.ar ?? []) expect(closeIsolates(text)).toBe(text);
    expect(closeIsolates('\u2068parking Marj')).toBe('\u2068parking Marj\u2069');
  });

  it('writes figures as Morocco does', () => {
    for (const { text } of spoken.ar ?? []) expect(text).not.toMatch(/[٠-٩۰-۹]/u);
    expect(textsFor('ar').words.amount(money(320_050, 'MAD'))).toBe('\u20663\u202f200,50\u2069\u00a0درهم');
    expect(textsFor('ar').words.figure(money(320_000, 'MAD'))).toBe('3\u202f200');
  });
});

describe('words', () => {
  const today = '2026-06-10';
  const loss = { date: today, precision: 'day', approximate: false, assumed: false } as const;

  it.each([
    [loss, null, "aujourd'hui", 'today', 'اليوم'],
    [loss, 'morning', 'ce matin', 'this morning', 'هذا الصباح'],
    [loss, 'afternoon', 'cet après-midi', 'this afternoon', 'بعد ظهر اليوم'],
    [
      { ...loss, time: '09:05', precision: 'hour' },
      'morning',
      "aujourd'hui à 9 h 05",
      'today at 09:05',
      'اليوم على الساعة \u206609:05\u2069',
    ],
    [{ ...loss, date: '2026-06-09' }, null, 'hier', 'yesterday', 'أمس'],
    [{ ...loss, date: '2026-06-09' }, 'evening', 'hier soir', 'yesterday evening', 'مساء أمس'],
    [{ ...loss, date: '2026-06-09' }, 'morning', 'hier', 'yesterday', 'أمس'],
    [
      { ...loss, date: '2026-06-08', time: '14:00', precision: 'hour' },
      null,
      'lundi 8 juin à 14 h',
      'on Monday 8 June at 14:00',
      'يوم الاثنين 8 يونيو على الساعة \u206614:00\u2069',
    ],
    [
      { ...loss, date: '2026-06-09', time: '18:30', precision: 'hour', approximate: true },
      null,
      'hier vers 18 h 30',
      'yesterday around 18:30',
      'أمس حوالي الساعة \u206618:30\u2069',
    ],
    [{ ...loss, date: '2025-12-01' }, null, '1er décembre 2025', 'on 1 December 2025', 'يوم 1 دجنبر 2025'],
    [
      { ...loss, date: '2026-06-06', precision: 'weekend' },
      null,
      'le week-end du samedi 6 juin',
      'over the weekend of Saturday 6 June',
      'في نهاية أسبوع السبت 6 يونيو',
    ],
    [
      { ...loss, date: '2026-06-01', precision: 'week' },
      null,
      'la semaine du 1er juin',
      'in the week of 1 June',
      'خلال أسبوع 1 يونيو',
    ],
    [{ ...loss, date: '2026-04-01', precision: 'month' }, null, 'en avril 2026', 'in April 2026', 'في أبريل 2026'],
    [
      { ...loss, date: '2026-06-04', approximate: true },
      null,
      'vers le jeudi 4 juin',
      'around Thursday 4 June',
      'حوالي الخميس 4 يونيو',
    ],
    [{ ...loss, date: 'un jour' }, null, 'un jour', 'un jour', 'un jour'],
  ] as const)('say %j, %s, as people do', (date, part, ...said) => {
    expect(LANGUAGES.map((language) => textsFor(language).words.lossDate(date, today, part))).toEqual(said);
  });

  it.each([
    [[], ['', '', '']],
    [['A'], ['A', 'A', 'A']],
    [
      ['A', 'B', 'C'],
      ['A, B et C', 'A, B and C', 'A وB وC'],
    ],
  ] as const)('list %j', (items, said) => {
    expect(LANGUAGES.map((language) => textsFor(language).words.list(items))).toEqual(said);
  });

  it('write sums for their reader', () => {
    const sum = money(320_050, 'EUR');
    expect(LANGUAGES.map((language) => textsFor(language).words.amount(sum))).toEqual([
      '3\u202f200,50\u00a0€',
      '€3,200.50',
      '\u20663\u202f200,50\u2069\u00a0يورو',
    ]);
  });
});

it('has the card, the tone and the words of the examples', () => {
  const { safety, authentication } = textsFor('fr');
  expect(safety.notSafe).toBe("Dites-le au 15 et suivez leurs consignes. J'alerte un conseiller, ne remplissez rien.");
  expect(safety.stay[0]).toBe('Restez avec eux, le dossier attendra.');
  expect(safety.calmAgain).toBe('Merci, votre déclaration est enregistrée. Quand vous rappeler ?');
  expect(authentication.confirm('Mme Alaoui')).toBe('Vous êtes bien Mme Alaoui ?');
});
