/** A React element is plain data. The bundle keeps React to itself, so ours are made after one of Web Chat's. */
export interface ElementLike {
  readonly type: unknown;
  readonly key: unknown;
  readonly ref: unknown;
  readonly props: object;
}

export function madeLike(
  pattern: ElementLike,
  tag: string,
  className: string,
  children: string | readonly ElementLike[],
  key: string | null = null,
): ElementLike {
  return { ...pattern, type: tag, key, ref: null, props: { className, children } };
}
