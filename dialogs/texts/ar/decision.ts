import type { ActionCode } from '../../../domain/assessment/decision-types';
import type { CustomerReasonCode } from '../../../domain/escalation/types';
import { asItRuns, leftToRight } from '../isolate';
import type { Texts } from '../texts';

/** What happens next, as a noun: "الخطوة التالية: …". */
const STEPS: Readonly<Record<ActionCode, string>> = {
  fournir_piece: 'إرسال وثائقكم',
  prendre_en_charge: 'تولي مستشار للملف',
  verifier_pieces: 'التحقق من الوثائق',
  valider_calcul: 'تأكيد الحساب',
  reexaminer_pieces: 'إعادة قراءة الوثائق',
  missionner_expert: 'تعيين خبير',
  orienter_garage: 'اختيار ورشة الإصلاح، وهو لكم',
  chiffrer_dommages: 'تقدير الأضرار',
};

const WHY: Readonly<Partial<Record<CustomerReasonCode, string>>> = {
  blessure: 'هناك شخص يتألم: سيتكفل مستشار بالأمر بنفسه.',
  blessure_incertaine: 'الصحة أولا: سيتكفل مستشار بالأمر بنفسه.',
  responsabilite_contestee: 'الروايات مختلفة: سيستمع مستشار إلى كل طرف.',
  responsabilite_douteuse: 'سيوضح مستشار معكم ظروف الحادث.',
  plusieurs_tiers: 'يعني الأمر عدة أشخاص: سيتابعهم مستشار معا.',
  contrat_inconnu: 'سيبحث مستشار معكم عن العقد المناسب.',
  contrat_inactif: 'سيتحقق مستشار من تواريخ عقدكم.',
  garantie_absente: 'سيتحقق مستشار من ضماناتكم.',
  garantie_a_verifier: 'سيتحقق مستشار من ضماناتكم.',
  declaration_tardive: 'سيتحقق مستشار معكم من التواريخ.',
  date_inconnue: 'سيحدد مستشار معكم التاريخ.',
  date_impossible: 'سيحدد مستشار معكم التاريخ.',
  conseiller_demande: 'طلبتم التحدث إلى مستشار.',
};

export const decision: Texts['decision'] = {
  readBack: (summary) => `أعيد ما فهمته: ${summary}. هل هذا صحيح؟`,
  readBackAgain: (summary) => `أكدوا أو صححوا: ${summary}. هل هذا صحيح؟`,
  confirm: 'تأكيد',
  correct: 'تصحيح',

  noInjury: 'لا أحد مصاب',
  injury: 'شخص يتألم',
  injuryUnknown: 'إصابة غير مؤكدة',
  noThirdParty: 'لا طرف آخر',
  thirdParty: 'طرف آخر معني',
  otherDriver: (name) => `السائق الآخر ${asItRuns(name)}`,
  otherVehicle: (plate) => `المركبة الأخرى ${leftToRight(plate)}`,
  also: (types) => `وأيضا ${types}`,
  contested: 'الروايات مختلفة',
  unclear: 'ظروف تحتاج إلى توضيح',
  details: 'ما أضفتموه عن الوقائع',
  noConstat: 'بلا معاينة ودية',
  constatSigned: 'معاينة ودية موقعة',
  constat: 'معاينة ودية معبأة',
  policeCame: 'حضرت الشرطة',
  policeTold: 'بُلّغت الشرطة',
  dateUnknown: 'تاريخ غير معروف',
  placeUnknown: 'مكان غير معروف',
  quote: (amount) => `عرض أسعار ${amount}`,
  invoice: (amount) => `فاتورة ${amount}`,
  claimed: (amount) => `المبلغ المطلوب ${amount}`,

  /** The sum and how it comes about: in words, since a formula would be read from either side. */
  accepted: (sum) => `تم القبول آليا: ${sum}، تُدفع بعد التحقق من الوثائق.`,
  lessDeductible: (retained, deductible, accepted) =>
    `${leftToRight(retained)} ناقص ${leftToRight(deductible)} (الخلوص الذي يبقى عليكم) يساوي ${accepted}`,
  lessRecoverable: (retained, deductible, accepted) =>
    `${leftToRight(retained)} ناقص ${leftToRight(deductible)} (خلوص يمكن استرجاعه) يساوي ${accepted}`,
  retainedLeast: (claimed, quote) => `المبلغ المطلوب ${claimed}، وعرض الأسعار ${quote}: يُعتمد الأقل.`,
  reviewable: 'يمكن لمستشار أن يعيد النظر في القرار.',

  waiting: (papers) => `لا يزال ينقص ${papers}.`,
  underWay: 'ملفكم مفتوح، وسيقدر خبير الأضرار. القرار آلي، ويمكن لمستشار أن يعيد النظر فيه.',
  validation: 'يعيد مستشار قراءة ملفكم قبل البت فيه.',
  completed: 'شكرا، تصريحكم مكتمل.',
  handOver: (reason) => WHY[reason] ?? 'يحتاج ملفكم إلى نظر شخص.',
  /** For someone who declares on behalf of the policyholder: no policy, no amount. */
  forRelative: 'شكرا، تمت إحالة التصريح. سيقرأ صاحب العقد البقية بعد تسجيل الدخول.',

  receipt: (reference, step, day) => `رقم ملفكم هو ${leftToRight(reference)}. الخطوة التالية، المقررة ${day}: ${step}.`,
  receiptOfMissing: (reference, day) => `رقم ملفكم هو ${leftToRight(reference)}. أرسلوا وثائقكم هنا قبل ${day}.`,
  step: (code) => STEPS[code],

  follow: 'متابعة',
  review: 'طلب المراجعة',
};
