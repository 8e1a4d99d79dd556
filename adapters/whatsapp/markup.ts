/** Turns the little Markdown that we write into WhatsApp's own marks: bold, italics, struck out; a link shows its address. */
export function toWhatsappMarkup(markdown: string): string {
  return markdown
    .replace(/\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/gu, (_, words: string, url: string) => `${words} (${url})`)
    .replace(/(?<![*\w])\*(?![*\s])([^*\n]*[^*\s])\*(?![*\w])/gu, '_$1_')
    .replace(/\*\*(?!\s)([^*\n]*[^*\s])\*\*/gu, '*$1*')
    .replace(/__([^_\n]+)__/gu, '*$1*')
    .replace(/~~([^~\n]+)~~/gu, '~$1~')
    .replace(/^#{1,6}\s+(.+)$/gmu, '*$1*');
}
