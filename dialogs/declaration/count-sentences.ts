/** Ends of sentences, not the dots of numbers or of "…" inside one. */
export function countSentences(text: string): number {
  return text.match(/[.?!…؟](?=\s|$)/g)?.length ?? 0;
}
