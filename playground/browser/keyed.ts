export interface Item {
  key: string;
  /** Anything that the drawing depends on: the same version is not drawn again. */
  version: string;
  draw: () => HTMLElement;
}

/**
 * Keeps a container's children in step with a list, touching only what changed, so that a reader's focus, selection
 * and half-written words survive what others do.
 */
export class KeyedList {
  private drawn = new Map<string, { version: string; node: HTMLElement }>();

  constructor(private readonly container: HTMLElement) {}

  show(items: readonly Item[]): void {
    const next = new Map<string, { version: string; node: HTMLElement }>();
    let previous: HTMLElement | null = null;
    for (const item of items) {
      const known = this.drawn.get(item.key);
      const node = known?.version === item.version ? known.node : item.draw();
      if (known && known.node !== node) replaceKeepingFocus(known.node, node);
      const place: Element | null = previous === null ? this.container.firstElementChild : previous.nextElementSibling;
      if (place !== node) this.container.insertBefore(node, place);
      next.set(item.key, { version: item.version, node });
      previous = node;
    }
    for (const [key, { node }] of this.drawn) if (!next.has(key)) node.remove();
    this.drawn = next;
  }
}

/** Replaces a node; where the focus was inside it, the same control of the new one has it, else the node itself. */
function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const active = old.contains(document.activeElement) ? document.activeElement : null;
  const action = active?.getAttribute('data-action');
  old.replaceWith(fresh);
  if (!active) return;
  const twin = action ? fresh.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`) : null;
  (twin ?? fresh).focus({ preventScroll: true });
}
