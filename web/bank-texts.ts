import type { PageLanguage } from './chat-texts';

/** Words of the page where a customer says to which account they are paid. */
export interface BankTexts {
  readonly title: string;
  readonly lead: string;
  readonly who: string;
  readonly holder: string;
  readonly holderHint: string;
  readonly number: string;
  readonly numberHint: string;
  readonly save: string;
  /** Another account is on file; its end is all that is shown. */
  readonly replaces: (lastFour: string) => string;
  readonly pinTitle: string;
  readonly pinLead: string;
  readonly pin: string;
  readonly pinHint: string;
  readonly goOn: string;
  readonly done: string;
  readonly doneLead: (lastFour: string) => string;
  readonly doneLeadPlain: string;
  readonly closed: string;
  readonly closedLead: string;
  readonly faults: Readonly<Record<string, string>>;
}

const FR: BankTexts = {
  title: 'Donnez vos coordonnées bancaires',
  lead: 'Elles servent à vous payer, et à rien d’autre.',
  who: 'Elles n’apparaissent ni dans la conversation, ni sur WhatsApp, ni chez les conseillers.',
  holder: 'Titulaire du compte',
  holderHint: 'Le nom qui figure sur votre relevé bancaire',
  number: 'IBAN ou RIB',
  numberHint: 'Recopiez tout le numéro, avec ou sans espaces. Un RIB marocain a 24 chiffres.',
  save: 'Enregistrer',
  replaces: (lastFour) => `Il remplacera le compte qui se termine par ${lastFour}.`,
  pinTitle: 'Entrez votre code PIN',
  pinLead: 'Il protège votre compte : une date de naissance ne suffit pas ici.',
  pin: 'Code PIN',
  pinHint: '4 à 6 chiffres',
  goOn: 'Continuer',
  done: 'C’est enregistré, merci.',
  doneLead: (lastFour) => `Le paiement ira sur le compte qui se termine par ${lastFour}.`,
  doneLeadPlain: 'Vos coordonnées bancaires sont protégées.',
  closed: 'Ce lien ne s’ouvre plus.',
  closedLead: 'Demandez-en un nouveau dans la conversation.',
  faults: {
    holder_missing: 'Écrivez le nom du titulaire.',
    holder_form: 'Écrivez ce nom en lettres, comme sur votre relevé.',
    number_missing: 'Écrivez le numéro du compte.',
    number_form: 'Recopiez un IBAN, qui commence par deux lettres, ou un RIB de 24 chiffres.',
    number_country: 'Donnez un compte en France, en Europe ou au Maroc.',
    number_length: 'Comptez les caractères : il en manque, ou il y en a trop.',
    number_key: 'Relisez le numéro : un caractère ne correspond pas.',
  },
};

const EN: BankTexts = {
  title: 'Give your bank details',
  lead: 'They are used to pay you, and for nothing else.',
  who: 'They appear neither in the conversation, nor on WhatsApp, nor with the advisors.',
  holder: 'Account holder',
  holderHint: 'The name that stands on your bank statement',
  number: 'IBAN or RIB',
  numberHint: 'Copy the whole number, with or without spaces. A Moroccan RIB has 24 digits.',
  save: 'Save',
  replaces: (lastFour) => `It will replace the account that ends in ${lastFour}.`,
  pinTitle: 'Enter your PIN',
  pinLead: 'It protects your account: a date of birth is not enough here.',
  pin: 'PIN',
  pinHint: '4 to 6 digits',
  goOn: 'Continue',
  done: 'Saved, thank you.',
  doneLead: (lastFour) => `You will be paid to the account that ends in ${lastFour}.`,
  doneLeadPlain: 'Your bank details are protected.',
  closed: 'This link does not open any more.',
  closedLead: 'Ask for a new one in the conversation.',
  faults: {
    holder_missing: 'Enter the name of the account holder.',
    holder_form: 'Enter this name in letters, as on your statement.',
    number_missing: 'Enter the number of the account.',
    number_form: 'Copy an IBAN, which begins with two letters, or a RIB of 24 digits.',
    number_country: 'Give an account in France, in Europe or in Morocco.',
    number_length: 'Count the characters: some are missing, or there are too many.',
    number_key: 'Read the number again: one character does not fit.',
  },
};

const AR: BankTexts = {
  title: 'أعطوا معلوماتكم البنكية',
  lead: 'تُستعمل لأداء مستحقاتكم فقط.',
  who: 'لا تظهر في المحادثة ولا على واتساب ولا عند المستشارين.',
  holder: 'صاحب الحساب',
  holderHint: 'الاسم كما هو في كشف حسابكم',
  number: 'رقم الحساب (IBAN أو RIB)',
  numberHint: 'انسخوا الرقم كاملا، بمسافات أو بدونها. رقم RIB المغربي من 24 رقما.',
  save: 'حفظ',
  replaces: (lastFour) => `سيعوض الحساب الذي ينتهي بـ ${lastFour}.`,
  pinTitle: 'أدخلوا رمزكم السري',
  pinLead: 'يحمي حسابكم: تاريخ الميلاد لا يكفي هنا.',
  pin: 'الرمز السري',
  pinHint: 'من 4 إلى 6 أرقام',
  goOn: 'متابعة',
  done: 'تم الحفظ، شكرا.',
  doneLead: (lastFour) => `سيُؤدى لكم على الحساب الذي ينتهي بـ ${lastFour}.`,
  doneLeadPlain: 'معلوماتكم البنكية محمية.',
  closed: 'هذا الرابط لم يعد يُفتح.',
  closedLead: 'اطلبوا رابطا جديدا في المحادثة.',
  faults: {
    holder_missing: 'اكتبوا اسم صاحب الحساب.',
    holder_form: 'اكتبوا هذا الاسم بالحروف، كما في كشف حسابكم.',
    number_missing: 'اكتبوا رقم الحساب.',
    number_form: 'انسخوا رقم IBAN الذي يبدأ بحرفين، أو RIB من 24 رقما.',
    number_country: 'أعطوا حسابا في فرنسا أو أوروبا أو المغرب.',
    number_length: 'عدّوا الأحرف: هناك نقص أو زيادة.',
    number_key: 'أعيدوا قراءة الرقم: هناك حرف غير مطابق.',
  },
};

export const BANK_TEXTS: Readonly<Record<PageLanguage, BankTexts>> = { fr: FR, en: EN, ar: AR };
