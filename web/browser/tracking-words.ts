/** What the server wrote for the script to say, in the language of the page. */
export type Words = Readonly<Record<string, string | undefined>>;

export function readWords(): Words {
  return JSON.parse(document.body.dataset.texts ?? '{}') as Words;
}
