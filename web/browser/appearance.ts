const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Naskh Arabic', sans-serif";
const INK = '#17302e';
const ACCENT = '#17726a';
const LINE = '#dde5e2';

/** Locales that Web Chat has; only `ar-SA` and its like turn it right to left. */
export const LOCALES: Readonly<Record<string, string>> = { fr: 'fr-FR', en: 'en-US', ar: 'ar-SA' };

const STYLE_OPTIONS = {
  rootHeight: '100%',
  rootWidth: '100%',
  primaryFont: FONT,
  accent: ACCENT,
  backgroundColor: '#ffffff',
  subtle: '#5a6f6c',
  timestampColor: '#5a6f6c',
  paddingRegular: 10,

  bubbleBackground: '#f2f6f4',
  bubbleBorderWidth: 1,
  bubbleBorderColor: '#e6edea',
  bubbleBorderRadius: 18,
  bubbleTextColor: INK,
  bubbleMinHeight: 40,
  bubbleFromUserBackground: ACCENT,
  bubbleFromUserBorderWidth: 1,
  bubbleFromUserBorderColor: ACCENT,
  bubbleFromUserBorderRadius: 18,
  bubbleFromUserTextColor: '#ffffff',

  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: '#ffffff',
  suggestedActionBackgroundColorOnHover: '#eef6f4',
  suggestedActionBackgroundColorOnActive: '#dceeea',
  suggestedActionBorderColor: ACCENT,
  suggestedActionBorderRadius: 999,
  suggestedActionBorderWidth: 1,
  suggestedActionTextColor: '#0e5952',
  suggestedActionHeight: 44,

  sendBoxHeight: 56,
  sendBoxMaxHeight: 160,
  sendBoxTextColor: INK,
  sendBoxPlaceholderColor: '#5a6f6c',
  sendBoxBorderTop: `solid 1px ${LINE}`,
  sendBoxButtonColor: ACCENT,
  sendBoxTextWrap: true,

  transcriptOverlayButtonBackground: ACCENT,
  hideTelephoneKeypadButton: true,
  uploadAccept: 'image/*,application/pdf',
  uploadMultiple: true,
  // Chosen is sent: a photo that waits for another button is one that never comes.
  sendAttachmentOn: 'attach',
  // The bot answers longer ones with a sentence; this only keeps a pasted book out.
  maxMessageLength: 12_000,
  groupTimestamp: 120_000,
} as const;

/** @param width of the conversation in pixels: a bubble leaves some of it free, so that one sees whose it is. */
export function styleOptions(width: number): object {
  const bubbleMaxWidth = Math.min(520, Math.round(width * 0.82));
  return { ...STYLE_OPTIONS, bubbleMaxWidth, bubbleImageHeight: Math.min(260, Math.round(bubbleMaxWidth * 0.65)) };
}

/** Strings that Web Chat lacks in a language, and some that speak of machines rather than to people. */
const OVERRIDES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
    TEXT_INPUT_DROP_ZONE: 'Drop your photos here',
    TEXT_INPUT_UPLOAD_BUTTON_ALT: 'Attach a photo or a document',
  },
  ar: {
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'رقم واحد في كل مرة',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 ملفات مرفقة',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 ملفاً مرفقاً',
    TEXT_INPUT_ATTACHMENTS_ONE: 'ملف مرفق واحد',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 ملف مرفق',
    TEXT_INPUT_ATTACHMENTS_TWO: 'ملفان مرفقان',
    TEXT_INPUT_DROP_ZONE: 'أسقط صورك هنا',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'الرسالة طويلة جداً',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'لوحة مفاتيح الهاتف',
  },
};

export function stringsOf(lang: string): (strings: object) => object {
  return (strings) => ({ ...strings, ...OVERRIDES[lang] });
}
