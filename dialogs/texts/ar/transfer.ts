import { leftToRight } from '../isolate';
import type { Texts } from '../texts';
import { counted } from './counted';

export const transfer: Texts['transfer'] = {
  handOver: 'يتولى مستشار الأمر، هنا في هذه المحادثة.',
  minutes: (minutes) =>
    `تقدَّر المدة بحوالي ${counted(minutes, { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })}.`,
  opening: (day, time) => `سيجيبكم عند بداية العمل، ${day} على الساعة ${time}.`,
  unknown: 'احتفظوا بهذه المحادثة، سيكتب لكم هنا.',
  receipt: (reference) => `رقم ملفكم هو ${leftToRight(reference)}.`,
};
