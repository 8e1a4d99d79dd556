import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { createSalma } from '../support/salma';

const db = withTestDatabase();
test('try', async () => {
  await createSalma(db().createUnitOfWork());
  for (const talk of (process.env.TALK ?? '').split('##')) {
    const clock = new MovedClock();
    const player = await new ConversationPlayer(db(), clock).open();
    const out: string[] = [];
    for (const line of talk.split('|')) {
      const wait = /^wait (\d+)$/.exec(line);
      if (wait) { clock.advance({ minutes: Number(wait[1]) }); continue; }
      const before = player.unitOfWork.stats();
      const reply = line === 'JOIN' ? await player.join() : await player.say(line);
      const after = player.unitOfWork.stats();
      // Reading the transcript back is a transaction of its own: BEGIN, SELECT, COMMIT.
      out.push(`C: ${line}   {${after.roundTrips - before.roundTrips} trips, ${after.commits - before.commits} commits}`, ...reply.split('\n').map((l) => `   ${l.slice(0, 150)}`));
    }
    process.stderr.write(out.join('\n') + '\n' + player.faults.join('\n') + '\n------\n');
  }
});
