import { readIdentity } from '../../../commands/claims/read-other-party';
import { isCannot } from './cannot';
import { isUnsure, said, UNCLEAR, type Question } from './question';

/** "Oui, j'ai son nom": then who it is. Without a name or a plate a written declaration does not replace the report. */
export const otherIdentityQuestion: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.details.otherIdentity,
    again: texts.constat.nameAgain,
    options: [['unknown', texts.common.unsure]],
    expects: 'texte',
  }),
  hear: ({ turn }, name) => {
    if (isUnsure(turn, name) || isCannot(turn, name)) return said(undefined, { unsure: true, settled: [name] });
    if (turn.choice !== null) return UNCLEAR;
    const { plates, answer } = turn.understanding;
    const party = readIdentity(turn.text, plates);
    // A bare "oui" names nobody; an insurer alone is kept, and the name is asked once more.
    const named = party.driver !== undefined || party.plate !== undefined;
    const bare = answer === 'yes' && !/\p{L}{2,}\s+\p{L}{2,}/u.test(turn.text) && party.plate === undefined;
    return named && !bare ? said({ otherParty: party }) : UNCLEAR;
  },
};
