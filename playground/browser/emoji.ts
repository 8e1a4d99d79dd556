/** The names that this app and its advisors use; others stay written out. */
const EMOJI: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  eyes: '👀',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  warning: '⚠️',
  rotating_light: '🚨',
  x: '❌',
  lock: '🔒',
  pray: '🙏',
  tada: '🎉',
  hourglass_flowing_sand: '⏳',
  alarm_clock: '⏰',
  camera: '📷',
  paperclip: '📎',
  page_facing_up: '📄',
  clipboard: '📋',
  car: '🚗',
  house: '🏠',
  droplet: '💧',
  fire: '🔥',
  red_circle: '🔴',
  large_orange_circle: '🟠',
  large_yellow_circle: '🟡',
  large_green_circle: '🟢',
  large_blue_circle: '🔵',
  white_circle: '⚪',
  speech_balloon: '💬',
  telephone_receiver: '📞',
  bust_in_silhouette: '👤',
  moneybag: '💰',
  scales: '⚖️',
  memo: '📝',
  bell: '🔔',
  zzz: '💤',
  heart: '❤️',
  robot_face: '🤖',
  point_right: '👉',
  information_source: 'ℹ️',
};

/** The picture of an emoji name, without its colons. */
export function emojiOf(name: string): string | undefined {
  return Object.hasOwn(EMOJI, name) ? EMOJI[name] : undefined;
}

/** Offered for a quick reaction, with what they mean to advisors. */
export const QUICK_REACTIONS: readonly { name: string; label: string }[] = [
  { name: 'eyes', label: 'Je regarde' },
  { name: 'white_check_mark', label: 'Fait' },
  { name: '+1', label: "D'accord" },
  { name: 'warning', label: 'Attention' },
  { name: 'rotating_light', label: 'Urgent' },
];
