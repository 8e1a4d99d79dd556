/** Languages that the product speaks. */
export const LANGUAGES = ['fr', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A policyholder as the claims desk knows them. Every field but the id is personal data. */
export interface Customer {
  readonly id: string;
  /** Normal form `AB-123-CD`. */
  readonly matricule: string;
  readonly civility: 'Mme' | 'M.' | null;
  readonly firstName: string;
  readonly lastName: string;
  /** Civil date `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** E.164, or null. */
  readonly phone: string | null;
  readonly language: Language;
}

/** An employee who handles dossiers, known to the desk by their Slack user id. */
export interface Advisor {
  readonly id: string;
  readonly slackUserId: string;
  readonly firstName: string;
  readonly role: 'conseiller' | 'superviseur';
  /** Lines that they handle: `auto`, `habitation`. */
  readonly lines: readonly string[];
  readonly active: boolean;
}

/** Who reads or changes something. An argument of every read of a dossier (DESIGN.md, law 10). */
export type Actor =
  | { readonly kind: 'client'; readonly clientId: string; readonly conversationId: string }
  | { readonly kind: 'anonyme'; readonly conversationId: string }
  | { readonly kind: 'conseiller'; readonly advisorId: string }
  | { readonly kind: 'systeme'; readonly process: string };
