/** Locales that Web Chat has; only `ar-SA` and its like turn it right to left. */
export const LOCALES: Readonly<Record<string, string>> = { fr: 'fr-FR', en: 'en-US', ar: 'ar-SA' };

/** How times are written: Morocco's Arabic has Latin figures and our calendar, `ar-SA` has neither. */
export const TIME_LOCALES: Readonly<Record<string, string>> = { fr: 'fr-FR', en: 'en-GB', ar: 'ar-MA-u-nu-latn' };

/** Strings that Web Chat lacks in a language, and some that speak of machines rather than to people. */
export const STRINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    ACTIVITY_BOT_SAID_ALT: 'L’assistant a dit :',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Message non envoyé. [Réessayer][RETRY].',
    CONNECTIVITY_STATUS_ALT_CONNECTING: 'Connexion…',
    CONNECTIVITY_STATUS_ALT_FATAL: 'La connexion est perdue.',
    CONNECTIVITY_STATUS_ALT_RECONNECTING: 'Le réseau a été coupé. Reconnexion…',
    CONNECTIVITY_STATUS_ALT_SLOW_CONNECTION: 'La connexion est lente.',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Un seul chiffre à la fois',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 fichiers joints',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 fichiers joints',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 fichier joint',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 fichiers joints',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 fichiers joints',
    TEXT_INPUT_DROP_ZONE: 'Déposez vos photos ici',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Message trop long',
    TEXT_INPUT_PLACEHOLDER: 'Écrivez votre message',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Clavier téléphonique',
    TEXT_INPUT_UPLOAD_BUTTON_ALT: 'Joindre une photo ou un document',
    TRANSCRIPT_ARIA_ROLE_ALT: 'conversation',
    TYPING_INDICATOR_ALT: 'L’assistant écrit',
  },
  en: {
    ACTIVITY_BOT_SAID_ALT: 'The assistant said:',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Message not sent. [Try again][RETRY].',
    CONNECTIVITY_STATUS_ALT_CONNECTING: 'Connecting…',
    CONNECTIVITY_STATUS_ALT_FATAL: 'The connection is lost.',
    CONNECTIVITY_STATUS_ALT_RECONNECTING: 'The network was cut. Connecting again…',
    CONNECTIVITY_STATUS_ALT_SLOW_CONNECTION: 'The connection is slow.',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'One digit at a time',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 files attached',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 files attached',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 file attached',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 files attached',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 files attached',
    TEXT_INPUT_DROP_ZONE: 'Drop your photos here',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Message too long',
    TEXT_INPUT_PLACEHOLDER: 'Type your message',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Telephone keypad',
    TEXT_INPUT_UPLOAD_BUTTON_ALT: 'Attach a photo or a document',
    TRANSCRIPT_ARIA_ROLE_ALT: 'conversation',
    TYPING_INDICATOR_ALT: 'The assistant is typing',
  },
  ar: {
    ACTIVITY_BOT_SAID_ALT: 'قال المساعد:',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'لم تُرسل الرسالة. [إعادة المحاولة][RETRY].',
    CONNECTIVITY_STATUS_ALT_CONNECTING: 'جارٍ الاتصال…',
    CONNECTIVITY_STATUS_ALT_FATAL: 'انقطع الاتصال.',
    CONNECTIVITY_STATUS_ALT_RECONNECTING: 'انقطعت الشبكة. جارٍ الاتصال من جديد…',
    CONNECTIVITY_STATUS_ALT_SLOW_CONNECTION: 'الاتصال بطيء.',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'رقم واحد في كل مرة',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 ملفات مرفقة',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 ملفا مرفقا',
    TEXT_INPUT_ATTACHMENTS_ONE: 'ملف مرفق واحد',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 ملف مرفق',
    TEXT_INPUT_ATTACHMENTS_TWO: 'ملفان مرفقان',
    TEXT_INPUT_DROP_ZONE: 'ضعوا صوركم هنا',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'الرسالة طويلة جدا',
    TEXT_INPUT_PLACEHOLDER: 'اكتبوا رسالتكم',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'لوحة مفاتيح الهاتف',
    TEXT_INPUT_UPLOAD_BUTTON_ALT: 'إرفاق صورة أو وثيقة',
    TRANSCRIPT_ARIA_ROLE_ALT: 'محادثة',
    TYPING_INDICATOR_ALT: 'المساعد يكتب',
  },
};

export function stringsOf(lang: string): (strings: object) => object {
  return (strings) => ({ ...strings, ...STRINGS[lang] });
}
