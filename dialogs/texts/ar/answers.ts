import type { Texts } from '../texts';

/** Answers to what people ask beside the questions that are put to them. */
export const answers: Texts['answers'] = {
  whereToReport: 'قدموا شكاية لدى أقرب مركز للشرطة أو الدرك. احتفظوا بالوصل، سنحتاج إليه هنا.',
  constat: 'المعاينة الودية هي الورقة التي يملؤها السائقان ويوقعانها بعد الاصطدام. وجهها الأول يكفي هنا.',
  why: 'تساعد أجوبتكم على معالجة ملفكم دون أن نسألكم من جديد. يمكنكم أن تجيبوا «لا أعرف».',
  robot: 'نعم، أنا مساعد آلي. يمكن لمستشار أن يتولى الحديث معكم متى شئتم.',
  /** See the French text for the sources. */
  mediator: 'وسيط التأمين مستقل ومجاني. اكتبوا إليه إذا لم يناسبكم الجواب عن شكايتكم.',
  missing: (papers) => `لا يزال ينقص ${papers}.`,
  nothingMissing: 'لا تنقص أي وثيقة.',
};
