/** Characters of a kept name, its ending included. */
const MAX_LENGTH = 100;

/** Of what was sent, from its end, where the ending stands. No file system has names half as long; paths come with some. */
const MAX_DECLARED = 4096;

/**
 * Makes a sender's file name fit to be shown and offered for download: the last part of a path, without control,
 * direction and invisible characters, nor those that Windows forbids. Never used as a path.
 *
 * @param endings of the true type, without dot; the first is put at the end unless the name has one of them already.
 *   Nothing is put there when the type is not known.
 * @returns 1 to 100 characters; "document" when nothing is left.
 */
export function harmlessName(declared: string | undefined, endings: readonly string[] = []): string {
  const visible = (declared ?? '')
    .slice(-MAX_DECLARED)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .normalize('NFC')
    .replace(/^.*[\\/]/u, '')
    .replace(/[<>:"|?*\s]+/gu, ' ');
  const known = endings.find((ending) => visible.toLowerCase().endsWith(`.${ending}`));
  const stem = known ? visible.slice(0, -known.length - 1) : visible;
  const ending = endings[0] ? `.${endings[0]}` : '';
  return (trimmed(cut(trimmed(stem), MAX_LENGTH - ending.length)) || 'document') + ending;
}

/** Leading dots hide a file, trailing ones confuse Windows. */
function trimmed(name: string): string {
  return name.replace(/^[. ]+/u, '').replace(/(?<![. ])[. ]+$/u, '');
}

/** Counts whole characters, so that no pair is cut in two. */
function cut(name: string, length: number): string {
  return Array.from(name).slice(0, length).join('');
}
