/** What the server wrote into the page. */
export interface Page {
  readonly lang: string;
  /** For the style elements that Web Chat makes. */
  readonly nonce: string;
  readonly texts: Readonly<Record<'offline' | 'retrying' | 'broken' | 'reload' | 'advisor', string>>;
}

export function readPage(): Page {
  const { lang = 'fr', texts = '{}' } = document.body.dataset;
  const script = document.querySelector<HTMLScriptElement>('script[nonce]');
  return { lang, nonce: script?.nonce ?? '', texts: JSON.parse(texts) as Page['texts'] };
}

/** An element that the server always writes. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`#${id} is missing`);
  return found;
}
