import type { Middleware, TurnContext } from '../sdk';
import { isMedicalCaption } from '../../commands/claims/document-kind';
import { textsFor } from '../../dialogs/texts/texts';
import { MASK, withoutSecrets } from '../../dialogs/login/mask-secrets';
import { parseBirthDate } from '../../domain/understanding/parse-birth-date';
import { partsOf, type TurnParts } from '../turn-parts';
import { sessionOf } from './keep-state';

/** Four digits or more in a row, with or without spaces between: a PIN, typed in whatever sentence. */
const PIN_LIKE = /\p{Nd}(?:[\s.-]?\p{Nd}){3,}/u;

/** Puts the customer's line into the transcript; a secret, asked for or not, never gets there. */
export const recordInbound: Middleware = {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const parts = partsOf(context);
    if (parts.inbound.kind === 'message') {
      const { text, spoken = '' } = parts.inbound;
      const { secretExpected } = sessionOf(context);
      // The recording itself holds the secret, too: neither is shown.
      if (secretExpected && looksSecret(spoken)) parts.transcript.echo(MASK, '');
      else {
        const asked = secretExpected && looksSecret(text);
        parts.transcript.echo(asked ? MASK : await shownText(parts), placeholderFor(parts));
      }
    }
    await next();
  },
};

/** Pictures of somebody's health are on the dossier, for advisors with the right to them; the conversation shows that they came. */
function placeholderFor({ inbound: { text, attachments }, conversation }: TurnParts): string | null {
  if (attachments.length === 0 || !isMedicalCaption(text)) return null;
  return `🔒 ${textsFor(conversation.language).documents.protectedHere}`;
}

export function looksSecret(text: string): boolean {
  return PIN_LIKE.test(text) || parseBirthDate(text) !== null;
}

/** A matricule may come with its PIN before the PIN was asked for, and some repeat it later. */
function shownText({ tx, inbound, conversation: { clientId, verifiedAt } }: TurnParts): Promise<string> {
  return withoutSecrets(tx.customers, inbound.text, { clientId, verified: verifiedAt !== null });
}
