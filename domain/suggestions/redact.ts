const MASK = '#';

/** What identifies somebody in a message, whatever it is called. Each is covered letter by letter, so that places in the text stay. */
const IDENTIFIERS: readonly RegExp[] = [
  // Addresses of mail and of pages.
  /[^\s@]+@[^\s@]+\.[^\s@]+/gu,
  /\bhttps?:\/\/\S+/giu,
  // Matricules and French plates, Moroccan plates.
  /\b[a-z]{2}[ -]?\d{3}[ -]?[a-z]{2}\b/giu,
  /\b\d{1,5}[ -][a-z\u0621-\u064a][ -]\d{1,2}\b/giu,
  // Accounts and long codes that mix letters and digits.
  /\b(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{8,}\b/giu,
  // Phones, PINs, birth dates, sums: three digits or more, with what stands between them.
  /\+?\d(?:[ .\-/()]?\d){2,}/gu,
  // Arabic digits alike.
  /[\u0660-\u0669\u06f0-\u06f9](?:[ .\-/]?[\u0660-\u0669\u06f0-\u06f9]){2,}/gu,
  // Names that introduce themselves.
  /(?<=\b(?:M\.|Mr\.?|Mme\.?|Mlle|Mrs\.?|Ms\.?|Monsieur|Madame)\s+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*/gu,
  /(?<=\b(?:je m['’]appelle|mon nom est|je suis m(?:onsieur|adame)|my name is|i am called|smiti|ana smiti)\s+)\p{L}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*)?/giu,
  /(?<=(?:اسمي|انا اسمي|أنا اسمي)\s+)\p{L}+(?:\s+\p{L}+)?/gu,
];

/** The text without what identifies a person, as long as before: what leaves the house (privacy, law 7). */
export function redact(text: string): string {
  return IDENTIFIERS.reduce((kept, pattern) => kept.replace(pattern, (found) => MASK.repeat(found.length)), text);
}
