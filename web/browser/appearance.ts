const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Naskh Arabic', sans-serif";
const INK = '#17302e';
const ACCENT = '#17726a';
const LINE = '#dde5e2';

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
