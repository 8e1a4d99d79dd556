import type { Texts } from '../texts';

/** What the customer reads when something of ours failed. Never a cause, never a code. */
export const faults: Texts['faults'] = {
  turnFailed: 'أعتذر، أوقفني مشكل تقني. ملفكم محفوظ: أعيدوا إرسال رسالتكم أو تحدثوا إلى مستشار.',
};
