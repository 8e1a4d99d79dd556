export type Child = Node | string | null | undefined | false;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Makes an element. Strings become text nodes and nothing else: no markup is ever parsed. `true` sets an empty
 * attribute; `false` and `undefined` set none.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
}

/** A real button with a label; `onPress` is not called again while its promise is under way. */
export function button(label: Child, onPress: () => unknown, attributes: Attributes = {}): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, label);
  element.addEventListener('click', () => {
    if (element.getAttribute('aria-busy') === 'true') return;
    const work: unknown = onPress();
    if (!(work instanceof Promise)) return;
    element.setAttribute('aria-busy', 'true');
    void work.finally(() => {
      element.removeAttribute('aria-busy');
    });
  });
  return element;
}

const ICONS = {
  hash: 'M9 3 7 21M17 3l-2 18M4 9h17M3 15h17',
  home: 'M3 11 12 3l9 8v10h-6v-6H9v6H3z',
  reply: 'M21 12a8 8 0 0 1-8 8H4l2-3a8 8 0 1 1 15-5z',
  smile: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM8 14c1 2 2.500 3 4 3s3-1 4-3M9 9h.01M15 9h.01',
  pencil: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14',
  close: 'M5 5l14 14M19 5 5 19',
  clip: 'M20 11l-8.500 8.500a5 5 0 0 1-7-7L13 4a3.300 3.300 0 0 1 5 5l-8.500 8.500a1.700 1.700 0 0 1-2.400-2.400L15 7',
  send: 'M3 20 21 12 3 4v6l10 2-10 2z',
  back: 'M15 4 7 12l8 8',
  pin: 'M12 21s-7-6.500-7-11.500a7 7 0 0 1 14 0C19 14.500 12 21 12 21zM12 12a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5',
  lock: 'M6 11h12v10H6zM8 11V8a4 4 0 0 1 8 0v3',
} as const;

export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.appendChild(path);
  return svg;
}
