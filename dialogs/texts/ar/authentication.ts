import { asItRuns, leftToRight } from '../isolate';
import type { Texts } from '../texts';

const EXAMPLE = leftToRight('AB-123-CD');
const EXAMPLE_DATE = leftToRight('31/01/1980');

export const authentication: Texts['authentication'] = {
  welcome:
    'مرحبا، أنا المساعد الآلي لخدمة الحوادث Dossier التابعة لشركة تأمينكم. يمكن لمستشار أن يتولى الحديث معكم متى شئتم.',
  /** After an emergency nobody is wished a good day. */
  welcomeAfterEmergency:
    'أنا المساعد الآلي لخدمة الحوادث Dossier التابعة لشركة تأمينكم. يمكن لمستشار أن يتولى الحديث معكم متى شئتم.',
  /** Exempt from the length: who, why, automated scoring, a person, rights. */
  notice: (url) =>
    `تستعمل خدمة Dossier أجوبتكم لمعالجة ملفكم، مع حساب آلي لدرجة تعقيده. يمكنكم أن تطلبوا شخصا، أو أن تطلعوا على معطياتكم، أو أن تطلبوا محوها: [اقرؤوا حقوقكم](${url}).`,

  askMatricule: `أعطوا رقم الانخراط، مثلا ${EXAMPLE}.`,
  askMatriculeAgain: 'لا أتعرف على هذا الرقم. اكتبوا حرفين لاتينيين، ثم ثلاثة أرقام، ثم حرفين.',
  accountKept: `تم التسجيل، أحتفظ بما رويتم. أعطوا الآن رقم الانخراط، مثلا ${EXAMPLE}.`,
  storyKept: 'تم التسجيل، أحتفظ بما رويتم. أعطوا الآن الرمز السري أو تاريخ الميلاد.',
  filesKept: `توصلت بملفاتكم وأحتفظ بها. أعطوا الآن رقم الانخراط، مثلا ${EXAMPLE}.`,
  filesKeptFactor: 'توصلت بملفاتكم وأحتفظ بها. أعطوا الآن الرمز السري أو تاريخ الميلاد.',
  messageKept: 'تم التسجيل، أحتفظ برسالتكم. أعطوا الآن الرمز السري أو تاريخ الميلاد.',
  journeyNoted: `بكل سرور. أعطوا أولا رقم الانخراط، مثلا ${EXAMPLE}.`,
  noMatricule: 'ليس لدي الرقم',

  askFactor: 'شكرا. أعطوا الرمز السري أو تاريخ الميلاد، ولن يظهر منهما شيء.',
  askFactorAgain: `لا أجد رمزا ولا تاريخا. أعطوا الرمز السري أو تاريخ الميلاد، مثلا ${EXAMPLE_DATE}.`,
  askFactorAfterIdle: 'لسلامة معطياتكم، أعيدوا الرمز السري أو تاريخ الميلاد.',
  mismatch: `هذه المعلومات غير متطابقة. أعيدوا رقم الانخراط، مثلا ${EXAMPLE}.`,
  mismatchAfterIdle: 'هذه المعلومات غير متطابقة. أعيدوا الرمز السري أو تاريخ الميلاد.',
  locked: 'محاولات كثيرة: يعود الدخول ممكنا بعد 15 دقيقة على الأكثر. يمكنكم التصريح بالحادث حالا.',
  declareAnyway: 'التصريح الآن',

  confirm: (name) => `هل معنا ${name}؟`,
  confirmAgain: (name) => `أجيبوا بنعم أو لا: هل معنا ${name}؟`,
  name: (civility, firstName, lastName) =>
    civility === null
      ? asItRuns(`${firstName} ${lastName}`)
      : `${civility === 'Mme' ? 'السيدة' : 'السيد'} ${asItRuns(lastName)}`,
  relative: 'أنا من الأقارب',
  notMe: 'شكرا على التوضيح.',
  relativeNoted: 'شكرا. يمكنكم التصريح وإرسال الوثائق، ويقرأ صاحب العقد وحده ما يلي.',

  unverifiedNext: 'يتابع مستشار تصريحكم. عرّفوا بأنفسكم لقراءة البقية هنا.',
  logIn: 'تسجيل الدخول',
};
