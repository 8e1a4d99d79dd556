/** What happens in a told conversation, besides what the customer writes. */
export type Step =
  /** Typed; `[Oui]` taps that button, `📷` is a photo. */
  | string
  /** Time goes by; the words stand in the document. */
  | { readonly later: string; readonly minutes: number }
  /** An advisor takes the dossier. */
  | { readonly takes: string }
  /** The advisor writes. */
  | { readonly advisor: string; readonly writes: string };

/** A conversation that is told in `docs/conversations/`. */
export interface Script {
  /** The document's name, without its number. */
  readonly name: string;
  readonly title: string;
  /** What a reader should look for. */
  readonly about: string;
  readonly steps: readonly Step[];
}
