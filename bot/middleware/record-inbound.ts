import type { Middleware, TurnContext } from '../sdk';
import { maskSecrets } from '../../dialogs/login/mask-secrets';
import { parseBirthDate } from '../../domain/understanding/parse-birth-date';
import { partsOf } from '../turn-parts';
import { sessionOf } from './keep-state';

/** Four digits or more in a row, with or without spaces between: a PIN, typed in whatever sentence. */
const PIN_LIKE = /\d(?:[\s.-]?\d){3,}/u;

/** Puts the customer's line into the transcript; a secret that was asked for never gets there. */
export const recordInbound: Middleware = {
  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    const { inbound, transcript, conversation } = partsOf(context);
    if (inbound.kind === 'message') {
      const expected = sessionOf(context).secretExpected && looksSecret(inbound.text);
      // A matricule may come with its PIN before the PIN was asked for.
      const volunteered =
        conversation.verifiedAt === null && maskSecrets(inbound.text, { verified: false }) !== inbound.text;
      transcript.echo({ secret: expected || volunteered });
    }
    await next();
  },
};

export function looksSecret(text: string): boolean {
  return PIN_LIKE.test(text) || parseBirthDate(text) !== null;
}
