import { documentKindOf, isMedicalCaption } from '../../commands/claims/document-kind';
import {
  isOtherWithoutMotor,
  plainText,
  readCircumstances,
  readSigned,
  readStolenThing,
  saysAlso,
} from '../../commands/claims/read-account';
import { readIdentity, readOtherParty } from '../../commands/claims/read-other-party';
import { readCause } from '../../dialogs/declaration/changed-story';
import { deniesOnlyElse } from '../../dialogs/declaration/denied-topic';
import { readAmount } from '../../dialogs/declaration/read-amount';
import { factNamed } from '../../dialogs/declaration/read-corrections';
import { callbackTime } from '../../dialogs/interruptions/call-back-moment';
import { readCalm } from '../../dialogs/interruptions/safety-words';
import { hasNoMatricule, isWitness } from '../../dialogs/login/has-no-matricule';
import { asksNews, wantsReview } from '../../dialogs/follow-up/about-dossiers';
import { isSideQuestion } from '../../dialogs/interruptions/side-questions';
import type { Turn } from '../../dialogs/turn';

/** What dialogs listen for beside the understanding of a whole message, said in each language. */
describe('the same thing, however it is said', () => {
  it.each([
    "je n'ai pas mon matricule",
    "I don't have my membership number",
    'I lost my card',
    'I am not a customer',
    "I'm the victim",
    'ليس لدي رقم الانخراط',
    'نسيت رقمي',
    'لست زبونا',
    'أنا شاهد',
  ])('“%s”: no number', (text) => {
    expect(hasNoMatricule(text)).toBe(true);
  });

  it.each(['my membership number is AB-123-CD', 'I need help', 'رقم الانخراط AB-123-CD', 'never mind'])(
    '“%s”: there is one, or nothing is said of it',
    (text) => {
      expect(hasNoMatricule(text)).toBe(false);
    },
  );

  it.each([
    'elle est à l’hôpital',
    'she is at the hospital',
    "we're safe",
    'it is over',
    'هي في المستشفى',
    'نحن في أمان',
  ])('“%s”: the danger is over', (text) => {
    expect(['over', 'sheltered']).toContain(readCalm(text, false));
  });

  it.each([
    'on n’est pas en sécurité',
    'we are not safe',
    "it isn't over",
    'لسنا في أمان',
    'ils arrivent',
    'they are coming',
  ])('“%s”: it is not', (text) => {
    expect(readCalm(text, false)).toBeNull();
  });

  it.each([
    ['tout de suite', 'now'],
    ['right away please', 'now'],
    ['الآن', 'now'],
    ['plus tard', 'later'],
    ['later', 'later'],
    ['لاحقا', 'later'],
    ['demain à 10 h', null],
    ['at 10', null],
  ] as const)('“%s”: call back %s', (text, when) => {
    expect(callbackTime(text)).toBe(when);
  });

  it.each([
    ['corriger la date', 'lossDate'],
    ['change the date', 'lossDate'],
    ['التاريخ', 'lossDate'],
    ['le lieu', 'place'],
    ['the place', 'place'],
    ['المكان', 'place'],
    ['le montant', 'claimedAmount'],
    ['the amount', 'claimedAmount'],
    ['المبلغ', 'claimedAmount'],
    ['the police', 'police'],
    ['الشرطة', 'police'],
    ['the accident report', 'constat'],
    ['المعاينة الودية', 'constat'],
    ['yes', null],
    ['نعم', null],
  ] as const)('“%s” names %s', (text, fact) => {
    expect(factNamed(text)).toBe(fact);
  });

  it.each([
    ['ma voiture', 'vehicle'],
    ['my car', 'vehicle'],
    ['سيارتي', 'vehicle'],
    ['my phone', 'other'],
    ['هاتفي', 'other'],
    ['our house was burgled', 'home'],
    ['من منزلي', 'home'],
  ] as const)('“%s” was stolen: %s', (text, thing) => {
    expect(readStolenThing(text)).toBe(thing);
  });

  it.each([
    ['le devis', 'devis_ou_facture'],
    ['the quote', 'devis_ou_facture'],
    ['عرض الأسعار', 'devis_ou_facture'],
    ['the complaint receipt', 'recepisse_plainte'],
    ['وصل الشكاية', 'recepisse_plainte'],
    ['the accident report', 'constat'],
    ['المعاينة الودية', 'constat'],
    ['the keys', 'cles'],
    ['المفاتيح', 'cles'],
    ['the police report', 'rapport_police'],
    ['محضر الشرطة', 'rapport_police'],
    ['voilà', null],
  ] as const)('a file called “%s” is %s', (caption, kind) => {
    expect(documentKindOf(caption, null, 'collision')).toBe(kind);
  });

  it.each(['certificat médical', "the doctor's letter", 'my X-ray', 'الشهادة الطبية', 'صورة الأشعة'])(
    '“%s” is about health, and protected',
    (caption) => {
      expect(isMedicalCaption(caption)).toBe(true);
    },
  );

  it.each(['كسر زجاج السيارة', 'scan of the quote', 'broken window'])('“%s” is not', (caption) => {
    expect(isMedicalCaption(caption)).toBe(false);
  });

  it('reads manoeuvres, signatures and what has no motor', () => {
    expect(readCircumstances('It rained. He was reversing.')).toBe('He was reversing.');
    expect(readCircumstances('كان الجو ممطرا. كان يرجع إلى الخلف.')).toBe('كان يرجع إلى الخلف.');
    expect(readSigned('the report is signed')).toBe(true);
    expect(readSigned('the report is not signed')).toBe(false);
    expect(readSigned('المعاينة الودية موقعة')).toBe(true);
    expect(readSigned('المعاينة غير موقعة')).toBe(false);
    expect(isOtherWithoutMotor(['my car hit a tree'])).toBe(true);
    expect(isOtherWithoutMotor(['a truck pushed my car into a wall'])).toBe(false);
    expect(isOtherWithoutMotor(['اصطدمت سيارتي بشجرة'])).toBe(true);
  });

  it('reads the figures of Arabic keyboards', () => {
    expect(plainText('٣ أو ۴')).toBe('3 او 4');
  });

  it.each([
    ['la responsabilité', 'liability'],
    ['whose fault it was', 'liability'],
    ['المسؤولية', 'liability'],
  ] as const)('“%s” names %s', (text, fact) => {
    expect(factNamed(text)).toBe(fact);
  });

  it.each(["on m'a aussi volé l'autoradio", 'they also took the radio', 'سرقوا الراديو أيضا'])(
    '“%s” adds to what was said',
    (text) => {
      expect(saysAlso(text)).toBe(true);
    },
  );

  it.each([
    ["c'est moi qui l'ai cassé", 'self'],
    ['I broke it', 'self'],
    ['I reversed into a wall', 'self'],
    ['أنا الذي كسرته', 'self'],
    ['ana li dkhelt fih', 'self'],
    ["le voisin l'a cassé", 'other'],
    ['it was a truck that broke it', 'other'],
    ['someone hit my car', 'other'],
    ['we were hit by a van', 'other'],
    ['صدمتني سيارة', 'other'],
    ['howa li dreb liya', 'other'],
    ['un gravillon', 'thing'],
    ['it was a stone', 'thing'],
    ['بسبب حجر', 'thing'],
    ["je ne sais pas ce qui s'est passé", null],
    ['I think it happened at night', null],
    ['لا أعرف ماذا حدث', null],
  ] as const)('“%s”: done by %s', (text, cause) => {
    expect(readCause(text)).toBe(cause);
  });

  it.each([
    ['non, pas de plainte', 'injuries'],
    ['no, no police', 'injuries'],
    ["we don't have any photos", 'thirdParty'],
    ['لا، لا توجد معاينة', 'police'],
    ['lla, makaynch police', 'injuries'],
  ])('“%s” says nothing of %s', (text, question) => {
    expect(deniesOnlyElse(text, question)).toBe(true);
  });

  it.each([
    ['no, no police', 'police'],
    ['no', 'injuries'],
    ['nobody was hurt, no police', 'injuries'],
    ['لا', 'police'],
    ['no injuries and no police', 'police'],
  ])('“%s” answers %s', (text, question) => {
    expect(deniesOnlyElse(text, question)).toBe(false);
  });

  it.each([
    ["le conducteur s'appelle Karim Idrissi, assuré chez Wafa", { driver: 'Karim Idrissi', insurer: 'Wafa' }],
    ['his name is Karim Idrissi, insured with Wafa', { driver: 'Karim Idrissi', insurer: 'Wafa' }],
    ['the driver was Mr Idrissi', { driver: 'Idrissi' }],
    ['اسمه كريم الإدريسي', { driver: 'كريم الإدريسي' }],
    ['smito Karim', { driver: 'Karim' }],
    ['another car hit me', {}],
  ])('“%s” tells who the other driver is', (text, party) => {
    expect(readOtherParty(text, [])).toEqual(party);
  });

  it.each([
    ['Okba Alaoui', 'Okba Alaoui'],
    ["yes, it's Karim Idrissi", 'Karim Idrissi'],
    ['نعم، كريم الإدريسي', 'كريم الإدريسي'],
  ])('“%s”, asked for a name: %s', (text, driver) => {
    expect(readIdentity(text, [])).toEqual({ driver });
  });

  it.each(['2 030 euros pas 2300 euros', '2,030 euros, not 2,300 euros', 'not 2300 euros but 2030 euros'])(
    '“%s”: the sum that is meant',
    (text) => {
      expect(readAmount(text, 'EUR')).toMatchObject({ kind: 'amount', amount: { cents: 203_000 } });
    },
  );
});

describe('what is asked beside the questions, in every language', () => {
  const turnOf = (text: string): Turn => ({ choice: null, text }) as Turn;

  it.each([
    'où en est le dossier de la portière rayée',
    'quand est-ce que je serai remboursée',
    'what is the status of my claim',
    'when will I be reimbursed',
    'متى أتوصل بالتعويض',
    'fin wsel dossier dyali',
  ])('“%s”: news are wanted', (text) => {
    expect(asksNews(turnOf(text))).toBe(true);
  });

  it.each(['je veux déclarer un nouveau sinistre', 'I want to report a crash', 'أريد التصريح بحادث', 'bonjour'])(
    '“%s”: none are',
    (text) => {
      expect(asksNews(turnOf(text))).toBe(false);
    },
  );

  it.each([
    'je veux faire réexaminer',
    'je ne suis pas d’accord avec le montant',
    'I disagree with the amount',
    'ask for a review',
    'لا أوافق على المبلغ',
    'طلب المراجعة',
  ])('“%s”: a review is wanted', (text) => {
    expect(wantsReview(turnOf(text))).toBe(true);
  });

  it.each(['are you a robot?', 'هل أنت روبوت؟', 'why do you ask?', 'لماذا؟', 'what documents do you need'])(
    '“%s”: a question beside',
    (text) => {
      expect(isSideQuestion(turnOf(text))).toBe(true);
    },
  );

  it.each(['I saw an accident', 'شاهدت حادثا', "j'ai vu un accident"])('“%s”: a witness', (text) => {
    expect(isWitness(text)).toBe(true);
  });
});
