import { asItRuns, leftToRight } from '../isolate';
import type { Texts } from '../texts';

export const interruptions: Texts['interruptions'] = {
  languageChanged: 'بكل سرور، أواصل معكم بالعربية.',
  whichLanguage: 'أي لغة تفضلون؟',
  tooLong: 'رسالتكم أطول من أن تُقرأ هنا. أرسلوها في عدة أجزاء.',
  unreadable: 'لم أتمكن من قراءة شيء. أجيبوا بالكلمات أو بالأزرار.',
  voiceKept: 'رسالتكم الصوتية محفوظة، لكن لا يمكنني الاستماع إليها. اكتبوا لي أهم ما فيها.',
  voiceHeard: (words: string): string => `سمعت: «${asItRuns(words)}». هل هذا صحيح؟`,
  voiceAgain: 'حسنا. اكتبوه، أو أرسلوا رسالة صوتية أخرى.',
  alsoSpoken: 'حسنا، سأجيبكم بالصوت أيضا.',
  inWriting: 'حسنا، سأجيبكم كتابة.',
  onlyWritten: 'أجيب هنا كتابة فقط.',
  lateTap: 'كان هذا الزر يجيب عن سؤال آخر.',

  help: 'أصرح معكم بالحوادث، أو أتابع ملفاتكم، أو أنادي مستشارا. قولوا «تصحيح» أو «رجوع» أو «إلغاء» متى شئتم.',
  helpLogin: 'رقم الانخراط مكتوب على بطاقة التأمين: حرفان، ثم ثلاثة أرقام، ثم حرفان. بدونه يساعدكم مستشار.',
  helpDeclaration: 'أجيبوا بكلماتكم، و«لا أعرف» جواب مقبول. قولوا «تصحيح» أو «إلغاء» متى شئتم.',

  helpSpoken: 'قولوا «بالصوت» لتسمعوني أيضا، أو «كتابة».',

  greeted: 'مرحبا.',
  thanked: 'على الرحب والسعة.',
  /** Said in the middle of a question: it is not put again. */
  byeDeclaring: 'إلى اللقاء، تصريحكم محفوظ.',
  bye: 'إلى اللقاء. اكتبوا هنا متى شئتم.',
  thankedAtRest: 'على الرحب والسعة. اكتبوا هنا متى شئتم.',

  confirmCancel: 'هل تريدون فعلا إلغاء تصريحكم؟',
  confirmWithdraw: (reference) => `هل تريدون فعلا سحب الملف ${leftToRight(reference)}؟`,
  confirmRestart: 'سيُلغى تصريحكم الحالي. هل تريدون البدء من جديد؟',
  confirmYes: { cancel: 'نعم، إلغاء', restart: 'نعم، من جديد' },
  confirmNo: 'لا، نواصل',
  confirmAgain: 'أجيبوا بنعم أو لا.',
  cancelled: 'تم إلغاء تصريحكم.',
  withdrawByHuman: 'هناك مبلغ مُنح بالفعل: سيتكفل مستشار معكم بهذا السحب.',
  withdrawByHolder: 'وحده صاحب العقد يمكنه سحب ملف سبق إرساله.',
  withdrawn: (reference) => `تم سحب الملف ${leftToRight(reference)}.`,
  nothingToCancel: 'لا شيء جارٍ هنا.',
  restarted: 'حسنا، نبدأ من جديد.',
  goOn: 'حسنا، نواصل.',

  humanCalled: 'أنادي مستشارا.',
  callBackAsked: 'أطلب من مستشار أن يتصل بكم.',
  whenToCall: 'في أي ساعة وعلى أي رقم نتصل بكم؟',
  relayed: ['أبلغت مستشارا بذلك.', 'تم التسجيل، أضفته إلى ملفكم.'],
  relayedFiles: (count) => (count === 1 ? 'أضيف ملفكم المرسل إلى الملف.' : 'أضيفت ملفاتكم المرسلة إلى الملف.'),
  relayedContact: 'تم التسجيل، يمكنه الاتصال بكم.',
  complaint: 'تم تسجيل شكايتكم وإحالتها على مستشار.',
  offerComplaint: 'أتفهم انتظاركم. هل تريدون تقديم شكاية؟',
  makeComplaint: 'نعم، تقديم شكاية',
  noComplaint: 'لا، شكرا',
  complaintAbout: 'ما الملف الذي تعنيه شكايتكم؟',
  otherSubject: 'موضوع آخر',
  noted: 'تم التسجيل.',
  correctDecided: 'سبق أن اتُّخذ قرار. يمكن لمستشار أن يصحح هذا الملف معكم.',
};
