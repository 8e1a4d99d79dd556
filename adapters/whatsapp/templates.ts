import type { Language } from '../../domain/people/people';
import type { GraphMessage } from './graph-message';

/** A message that Meta has approved: the only kind that may be sent when the 24 hours are over. */
export interface Template {
  /** As it is submitted; lower case. */
  readonly name: string;
  readonly language: Language;
  readonly category: 'UTILITY';
  /** With Meta's named parameters. */
  readonly body: string;
  /** An example for the reviewers of each parameter. */
  readonly example: Readonly<Record<string, string>>;
}

type Bodies = Readonly<Record<Language, string>>;

interface Announcement {
  readonly name: string;
  readonly bodies: Bodies;
}

const about = (name: string, bodies: Bodies): Announcement => ({ name, bodies });

/** None says more than that there is something to read: a locked phone shows it to whoever holds it. */
const ANNOUNCEMENTS = {
  message: about('dossier_message_conseiller', {
    fr: 'Votre conseiller vous a écrit au sujet du dossier {{dossier}}. Répondez à ce message pour le lire.',
    en: 'Your advisor has written to you about claim {{dossier}}. Answer this message to read it.',
    ar: 'كتب إليكم مستشاركم بشأن الملف {{dossier}}. أجيبوا على هذه الرسالة لقراءة ما كتب.',
  }),
  documents: about('dossier_pieces_attendues', {
    fr: 'Le dossier {{dossier}} attend encore des pièces. Répondez à ce message pour les envoyer.',
    en: 'Claim {{dossier}} is still waiting for documents. Answer this message to send them.',
    ar: 'ما زالت وثائق ناقصة في الملف {{dossier}}. أجيبوا على هذه الرسالة لإرسالها.',
  }),
  decision: about('dossier_decision', {
    fr: 'Le dossier {{dossier}} a avancé. Répondez à ce message pour lire la suite.',
    en: 'Claim {{dossier}} has moved on. Answer this message to read more.',
    ar: 'تقدمت معالجة الملف {{dossier}}. أجيبوا على هذه الرسالة لقراءة المزيد.',
  }),
  news: about('dossier_nouvelle', {
    fr: 'Il y a du nouveau sur le dossier {{dossier}}. Répondez à ce message pour le lire.',
    en: 'There is news about claim {{dossier}}. Answer this message to read it.',
    ar: 'هناك جديد في الملف {{dossier}}. أجيبوا على هذه الرسالة لقراءته.',
  }),
  waiting: about('message_en_attente', {
    fr: 'Un message vous attend chez Dossier. Répondez ici pour le lire.',
    en: 'A message is waiting for you at Dossier. Answer here to read it.',
    ar: 'تنتظركم رسالة لدى Dossier. أجيبوا هنا لقراءتها.',
  }),
} as const satisfies Readonly<Record<string, Announcement>>;

/** The catalogue, to be submitted as it stands (docs/whatsapp.md): each announcement under one name in every language. */
export const TEMPLATES: readonly Template[] = Object.values(ANNOUNCEMENTS).flatMap(({ name, bodies }) =>
  (Object.entries(bodies) as [Language, string][]).map(([language, body]) => ({
    name,
    language,
    category: 'UTILITY' as const,
    body,
    example: body.includes('{{dossier}}') ? { dossier: 'SIN-2026-000123-4' } : {},
  })),
);

/** Which announcement tells of what; all other events are news. */
const BY_EVENT: ReadonlyMap<string, Announcement> = new Map([
  ['advisor.message', ANNOUNCEMENTS.message],
  ['reminder.documents', ANNOUNCEMENTS.documents],
  ['decision.validated', ANNOUNCEMENTS.decision],
  ['decision.corrected', ANNOUNCEMENTS.decision],
  ['dossier.closed', ANNOUNCEMENTS.decision],
]);

/** The message that asks the customer to write again. */
export function reopening(what: {
  readonly event: string | null;
  readonly reference: string | null;
  readonly language: Language;
}): GraphMessage {
  const { event, reference, language } = what;
  const { name } = reference === null ? ANNOUNCEMENTS.waiting : (BY_EVENT.get(event ?? '') ?? ANNOUNCEMENTS.news);
  const parameters = reference === null ? [] : [{ type: 'text' as const, parameter_name: 'dossier', text: reference }];
  return {
    type: 'template',
    template: {
      name,
      language: { code: language },
      components: parameters.length === 0 ? [] : [{ type: 'body', parameters }],
    },
  };
}
