import { asItRuns, leftToRight } from '../isolate';
import type { Texts } from '../texts';

export const events: Texts['events'] = {
  taken: (firstName) => `ملفكم الآن مع ${asItRuns(firstName)}، والجواب سيصلكم هنا.`,
  released: 'سيتولى مستشار آخر ملفكم.',
  returned: 'أنهى مستشاركم عمله، وأنا رهن إشارتكم من جديد. ماذا تريدون أن تفعلوا؟',
  silent: 'تأخر مستشاركم في الجواب. ذكّرته الآن.',

  closed: (reference, outcome) => `أُغلق ملفكم ${leftToRight(reference)}: ${outcome}.`,
  closedPlain: (reference) => `أُغلق ملفكم ${leftToRight(reference)}.`,
  validated: (reference, amount) => `أكد مستشار حساب الملف ${leftToRight(reference)}: ${amount}.`,
  corrected: (reference, amount) => `صحح مستشار حساب الملف ${leftToRight(reference)}: ${amount}.`,
  decided: (reference) => `درس مستشار ملفكم ${leftToRight(reference)}.`,
  missing: (reference, papers) => `لا يزال ملفكم ${leftToRight(reference)} ينتظر ${papers}. أرسلوا هذه الوثائق هنا.`,

  satisfaction: 'ما تقييمكم لهذه الخدمة، من 1 (سيئة) إلى 5 (ممتازة)؟',
  rated: 'شكرا على تقييمكم.',
};
