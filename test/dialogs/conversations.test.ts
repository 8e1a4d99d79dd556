import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCRIPTS } from '../support/conversations/scripts';
import { tell } from '../support/conversations/tell';
import { ConversationPlayer, MovedClock, NOON } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { loadDemo } from '../support/demo-data';
import { aConversation } from '../support/records';

const FOLDER = join(__dirname, '../../docs/conversations');
/** `npm run conversations` writes the documents anew, to be read before they are kept. */
const renew = process.env.RENEW_CONVERSATIONS === '1';

describe('the conversations of docs/conversations are what the bot says today', () => {
  const db = withTestDatabase();
  beforeAll(() => loadDemo(db(), new MovedClock()));

  test.each(
    SCRIPTS.map((script, index) => ({ script, file: `${String(index + 1).padStart(2, '0')}-${script.name}.md` })),
  )('$file', async ({ script, file }) => {
    const player = new ConversationPlayer(db(), new MovedClock(), aConversation({ createdAt: NOON }));
    const told = await tell(script, await player.open());
    expect(player.faults).toEqual([]);
    const path = join(FOLDER, file);
    if (renew) writeFileSync(path, told);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(told);
  });
});
