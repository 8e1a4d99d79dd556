import type { Currency } from '../../../domain/money';
import { leftToRight } from '../isolate';
import type { Texts } from '../texts';

const EXAMPLE: Readonly<Record<Currency, string>> = {
  MAD: `${leftToRight('3000')} درهم`,
  EUR: `${leftToRight('300')} يورو`,
};

export const details: Texts['details'] = {
  injuries: 'هل يشعر أحد بألم، ولو خفيف؟',
  injuriesAgain: 'أجيبوا بنعم أو لا: هل يشعر أحد بألم، ولو خفيف؟',
  /** Of a leak, a scratch or a broken window, where hardly anybody is hurt. */
  anyoneHurt: 'هل أصيب أحد؟',
  anyoneHurtAgain: 'أجيبوا بنعم أو لا: هل أصيب أحد؟',
  seeDoctor: 'استشيروا طبيبا، حتى لو بدت الإصابة خفيفة.',
  treated: 'سجلت أن شخصا يتلقى العلاج.',

  type: 'هل هو اصطدام أم سرقة أم شيء آخر؟',
  typeAgain: 'قولوها في كلمة واحدة: اصطدام، سرقة، ماء، حريق، زجاج، عاصفة أو تخريب.',
  typeChoices: { collision: 'اصطدام', vol: 'سرقة', other: 'شيء آخر' },
  typeOtherChoices: { degats_des_eaux: 'ماء', incendie: 'حريق', autre: 'شيء آخر' },

  lossDate: 'متى حدث ذلك؟',
  lossDateAgain: 'اذكروا اليوم، مثلا «أمس» أو «12 مارس».',
  today: 'اليوم',
  yesterday: 'أمس',
  dateInFuture: 'لم يحن هذا التاريخ بعد.',
  dateInvalid: 'لا وجود لهذا اليوم في التقويم.',
  notYetCome: (date) => `«${date}» لم يحن بعد.`,
  notInCalendar: (date) => `«${date}» لا وجود له في التقويم.`,
  dateBeforePolicy: (day) => `هذا التاريخ، ${day}، يسبق بداية عقدكم. هل هو التاريخ الصحيح؟`,

  sameEvent: (summary) => `هناك ملف مشابه مفتوح: ${summary}. هل هو نفس الحادث؟`,
  joined: (reference) => `أحتفظ بملف واحد، رقمه ${leftToRight(reference)}.`,

  place: 'أين حدث ذلك؟',
  placeAgain: 'اذكروا المدينة أو الشارع أو المكان.',

  theftOf: 'ما الذي سُرق منكم؟',
  theftOfAgain: 'اختاروا: مركبة، أو أغراض من مسكن، أو شيء آخر.',
  theftChoices: { vehicle: 'مركبة', home: 'من مسكن', other: 'شيء آخر' },

  thirdParty: 'هل كانت هناك مركبة أخرى أو شخص آخر في الحادث؟',
  neighbour: 'هل يعني الأمر أحد الجيران؟',
  constat: 'هل ملأتم المعاينة الودية مع السائق الآخر؟',
  otherDriverKnown: 'هل لديكم اسم السائق الآخر أو رقم لوحته؟',
  otherIdentity: 'اذكروا اسمه أو رقم لوحته.',
  police: 'هل حضرت الشرطة أو الدرك؟',
  yesOrNo: 'أجيبوا بنعم أو لا أو «لا أعرف».',

  circumstances: 'ماذا كانت تفعل كل مركبة عند الاصطدام؟',
  circumstancesAgain: 'صفوا ذلك في جملة: متوقفة، ترجع إلى الخلف، تنعطف، تتجاوز…',

  claimedAmount: 'بكم تقدرون الأضرار؟',
  stolenAmount: 'بكم تقدرون الخسارة؟',
  amountAgain: (currency) => `اذكروا مبلغا، مثلا ${EXAMPLE[currency]}.`,
  amountNotPositive: 'يجب أن يفوق المبلغ الصفر.',
  amountTooHigh: 'هذا المبلغ أكبر من أن يُقرأ هنا.',
  amountToConfirm: (amount) => `قرأت ${amount}. هل هو المبلغ الصحيح؟`,

  /** When one policy of each kind fits, the thing tells which. */
  damagedThing: 'هل تضررت سيارتكم أم منزلكم؟',
  damagedThingAgain: 'اكتبوا «سيارتي» أو «منزلي».',
  thingTitle: { auto: 'سيارتي', habitation: 'منزلي' },

  policy: 'ما العقد المعني؟',
  policyOfHolder: 'وحده صاحب العقد يمكنه رؤية العقد وتغييره.',
  policyAgain: 'اختاروا العقد، أو اذكروا رقمه.',
  policyTitle: {
    auto: (number) => `سيارة ${leftToRight(number)}`,
    habitation: (number) => `سكن ${leftToRight(number)}`,
  },

  /** Plays back what was understood, so that it can be corrected. */
  noted: (parts) => `تم التسجيل: ${parts}.`,
  corrected: (parts) => `تم التصحيح: ${parts}.`,
  correctWhat: 'قولوا ما الذي يجب تصحيحه، مثلا التاريخ أو المكان.',
  correctWhatAgain: 'اذكروا ما يتغير: التاريخ، المكان، المبلغ… أو قولوا «لا شيء».',
  correctChoices: { lossDate: 'التاريخ', place: 'المكان', claimedAmount: 'المبلغ' },
};
