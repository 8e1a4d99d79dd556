import { leftToRight } from '../isolate';
import type { Texts } from '../texts';
import { counted } from './counted';

export const transfer: Texts['transfer'] = {
  handOver: 'يتولى مستشار الأمر، هنا في هذه المحادثة.',
  witness: 'شكرا على شهادتكم، يتولى مستشار الأمر هنا. اكتبوا اسمكم ورقم هاتفكم.',
  /** Of somebody who cannot log in. */
  giveContact: 'اكتبوا اسمكم ورقم هاتفكم.',
  minutes: (minutes) =>
    `تقدَّر المدة بحوالي ${counted(minutes, { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })}.`,
  opening: (day, time) => `سيجيبكم عند بداية العمل، ${day} على الساعة ${time}.`,
  unknown: 'احتفظوا بهذه المحادثة، سيكتب لكم هنا.',
  receipt: (reference) => `رقم ملفكم هو ${leftToRight(reference)}.`,
};
