/** Slack stores emoji by name; a customer is to see the sign. The usual ones of a written conversation. */
const SIGNS: Readonly<Record<string, string>> = {
  '+1': '👍',
  thumbsup: '👍',
  '-1': '👎',
  ok_hand: '👌',
  pray: '🙏',
  wave: '👋',
  clap: '👏',
  muscle: '💪',
  slightly_smiling_face: '🙂',
  smile: '😄',
  grinning: '😀',
  blush: '😊',
  wink: '😉',
  joy: '😂',
  disappointed: '😞',
  cry: '😢',
  heart: '❤️',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  warning: '⚠️',
  camera: '📷',
  car: '🚗',
  house: '🏠',
  telephone_receiver: '📞',
  phone: '☎️',
  email: '✉️',
  calendar: '📆',
  page_facing_up: '📄',
  paperclip: '📎',
  point_right: '👉',
  arrow_right: '➡️',
};

/** `:name:` to its sign; a name that is not known stays as it is, for it may be plain text. */
export function drawEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (name, key: string) =>
    Object.hasOwn(SIGNS, key) ? (SIGNS[key] ?? name) : name,
  );
}
