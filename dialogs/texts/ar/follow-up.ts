import type { ClaimOutcome, ClaimStatus } from '../../../domain/claim/types';
import type { IndemnityLine } from '../../../domain/policy/indemnity';
import type { ReimbursementStatus } from '../../../domain/policy/reimbursement-status';
import { leftToRight } from '../isolate';
import type { Texts } from '../texts';

const STATUS: Readonly<Record<Exclude<ClaimStatus, 'ferme'>, string>> = {
  nouveau: 'التصريح لم يكتمل بعد.',
  en_cours: 'هو قيد المعالجة.',
  en_attente_client: 'هو في انتظار وثائقكم.',
  expert: 'هو عند الخبير.',
  validation: 'يعيد مستشار قراءة القرار.',
  escalade: 'يتكفل به مستشار.',
};

const OUTCOME: Readonly<Record<ClaimOutcome, string>> = {
  indemnise: 'تم التعويض',
  refuse: 'رفضه مستشار',
  retire: 'سُحب بطلب منكم',
  sans_suite: 'دون متابعة',
  doublon: 'ضُم إلى ملف آخر',
};

const LINES: Readonly<Record<IndemnityLine['code'], string>> = {
  montant_reclame: 'المبلغ المطلوب',
  devis_ou_facture: 'عرض الأسعار أو الفاتورة',
  plafond: 'السقف',
  montant_retenu: 'المبلغ المعتمد',
  franchise: 'الخلوص المخصوم',
  montant_accepte: 'المبلغ المقبول',
};

const MONEY: Readonly<Record<ReimbursementStatus, string>> = {
  en_attente: 'التعويض: يؤكد مستشار الحساب.',
  accepte: 'تم قبول التعويض، ويُدفع بعد التحقق من الوثائق.',
  partiellement_accepte: 'تم قبول جزء من التعويض، ويُدفع بعد التحقق من الوثائق.',
  rejete: 'رفض مستشار التعويض.',
  paye: 'تم دفع التعويض.',
};

export const followUp: Texts['followUp'] = {
  menu: 'ماذا تريدون أن تفعلوا؟',
  menuAgain: 'اختاروا: التصريح بحادث، أو متابعة ملف، أو التحدث إلى مستشار.',
  declare: 'التصريح بحادث',
  follow: 'متابعة ملف',

  resume: (summary) => `هناك تصريح لم يكتمل: ${summary}. هل تريدون إتمامه؟`,
  resumeAgain: 'أجيبوا بنعم أو لا: هل تريدون إتمام تصريحكم؟',
  resumed: 'نواصل من حيث توقفتم.',

  none: 'لا أجد أي ملف باسمكم. هل تريدون التصريح بحادث؟',
  which: 'أي ملف تريدون متابعته؟',
  whichForFiles: 'لأي ملف هذه الوثائق؟',
  whichAgain: 'اختاروا ملفا، أو اذكروا رقمه.',
  others: 'ملفات أخرى',
  newClaim: 'حادث جديد',
  notFound: 'لا أجد هذا الرقم بين ملفاتكم.',

  heading: (reference, summary) => `الملف ${leftToRight(reference)}: ${summary}.`,
  status: (status) => STATUS[status],
  waitsForAdvisor: 'هو في انتظار مستشار.',
  closed: (outcome) => (outcome === null ? 'هو مغلق.' : `هو مغلق: ${OUTCOME[outcome]}.`),
  outcome: (outcome) => OUTCOME[outcome],
  missing: (papers) => `ينقص ${papers}.`,
  nextStep: (step, day) => (day === null ? `الخطوة التالية: ${step}.` : `الخطوة التالية، المقررة ${day}: ${step}.`),
  alsoUnderWay: (steps) => `جارٍ أيضا: ${steps}.`,
  noStep: 'لا شيء مطلوب منكم.',
  /** Papers to send, which the sentence before names. A day that has passed is not held against anybody. */
  sendBefore: (papers, day) => {
    const them = papers === 1 ? 'هذه الوثيقة' : 'هذه الوثائق';
    return day === null ? `أرسلوا ${them} في أقرب وقت.` : `أرسلوا ${them} قبل ${day}.`;
  },
  expertToCome: 'سيقدر خبير الأضرار.',
  money: (status) => MONEY[status],
  moneyLine: (code, amount) => `${LINES[code]}: ${amount}`,
  paidOn: (day) => `تم دفع التعويض، ${day}.`,

  actions: 'ماذا تريدون أن تفعلوا؟',
  actionsAgain: 'أرسلوا وثيقة، أو اختاروا زرا، أو قولوا «أريد التحدث إلى مستشار».',
  track: 'المتابعة مباشرة',
  sendDocument: 'إرسال وثيقة',
  attached: 'تمت إضافته إلى ملفكم.',
  wordsKept: 'تم تسجيل ذلك في ملفكم.',
  sendIt: `أرسلوا هنا الصورة أو ملف ${leftToRight('PDF')}.`,
  supplement: (dossier) => `هل يتعلق هذا بملفكم: ${dossier}؟`,
  supplementAgain: 'أجيبوا بنعم أو لا: هل يتعلق هذا بذلك الملف؟',
  supplementForAdvisor: 'أضفت ذلك إلى ملفكم، وسيقرؤه مستشار.',
  review: 'طلب المراجعة',
  reviewAsked: 'سيراجع مستشار القرار الآلي.',
  reviewNotAutomatic: 'اتخذ شخص هذا القرار. يمكن لمستشار أن يشرحه لكم.',
  closedNoFiles: 'هذا الملف مغلق، ولا أضيف إليه شيئا وحدي. يمكن لمستشار أن يعيد فتحه.',

  relativeActions: 'أرسلوا وثيقة هنا، أو اختاروا ما يلي.',
  relativeCannotFollow: 'يمكن لصاحب العقد وحده متابعة ملفاته هنا. يمكن لمستشار أن يفيدكم.',
};
