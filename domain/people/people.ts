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
  /** May read medical papers: a right that is given by name, whatever the role. */
  readonly readsMedical: boolean;
}

/** A customer with what only they know. */
export interface NewCustomer extends Customer {
  /** Digits; null when none was given out. */
  readonly pin: string | null;
}

/** Who reads or changes something. An argument of every read of a dossier (DESIGN.md, law 10). */
export type Actor =
  /** Null: outside of any conversation, with a token of their own. */
  | { readonly kind: 'client'; readonly clientId: string; readonly conversationId: string | null }
  | { readonly kind: 'anonyme'; readonly conversationId: string }
  | { readonly kind: 'conseiller'; readonly advisorId: string }
  /** A system of the insurer's, and somebody of operations, as their token names them. */
  | { readonly kind: 'service'; readonly name: string }
  | { readonly kind: 'ops'; readonly name: string }
  | { readonly kind: 'systeme'; readonly process: string };
