import type { Texts } from '../texts';

export const payment: Texts['payment'] = {
  wanted: 'أعطوا معلوماتكم البنكية في الصفحة المحمية: يحتاجها الأداء.',
  /** An account number was typed in the conversation. */
  hidden: 'أعطوا حسابكم في الصفحة المحمية، وليس هنا أبدا. لم أحتفظ بهذا الرقم.',
  hiddenBeforeLogIn: 'لا تعطوا حسابكم هنا: لم أحتفظ بهذا الرقم. ستطلبه منكم صفحة محمية.',
  page: 'إعطاء معلوماتي البنكية',
};
