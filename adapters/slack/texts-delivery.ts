import type { Refusal } from '../../commands/channels/customer-channel';

/** What advisors read when their words wait or did not arrive; each ends with a way out. */
export const HELD =
  '⏳ Le client n’a pas écrit depuis 24 heures : WhatsApp ne laisse passer qu’un modèle, qui lui a été envoyé. Votre message partira dès sa réponse ; en cas d’urgence, appelez-le.';

export const NOT_DELIVERED: Readonly<Record<Refusal, string>> = {
  unreachable:
    'Message non remis : ce numéro ne reçoit plus nos messages sur WhatsApp. Appelez le client, ou écrivez-lui sur un autre canal.',
  media: 'Message non remis : WhatsApp refuse ce fichier. Envoyez une photo JPEG ou un PDF plus léger.',
  template:
    'Modèle refusé par WhatsApp : le client ne sait pas qu’un message l’attend. Appelez-le, et prévenez les opérations.',
  unknown_outcome:
    'Message peut-être non remis : WhatsApp n’a donné aucune nouvelle après deux envois. Demandez au client s’il l’a lu.',
  no_address: 'Message non remis : ce client n’a plus d’adresse sur WhatsApp. Appelez-le.',
  other: 'Message non remis : WhatsApp l’a refusé. Écrivez-le autrement, ou appelez le client.',
};

/** The countdown of the hours in which the customer can be answered freely. */
export function replyUntil(at: Date, timeZone: string): string {
  const format = { timeZone, day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  return `réponse libre jusqu’au ${new Intl.DateTimeFormat('fr-FR', format).format(at)}`;
}
