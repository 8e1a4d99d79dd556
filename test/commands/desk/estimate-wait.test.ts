import { randomUUID } from 'node:crypto';
import { estimateWait } from '../../../commands/desk/estimate-wait';
import { putOnDesk, setScene } from '../../support/desk-scene';
import { withTestDatabase } from '../../support/database';

const database = withTestDatabase();
const place = { timeZone: 'Africa/Casablanca', country: 'MA' } as const;
/** A Wednesday, 11:00 and 23:00 in Casablanca. */
const OPEN = new Date('2026-06-10T10:00:00Z');
const CLOSED = new Date('2026-06-10T22:00:00Z');

const estimate = (line: string, now: Date) => database().unitOfWork.run((tx) => estimateWait(tx, line, now, place));

async function takenAfter(minutes: number, line: string): Promise<void> {
  const { claim, advisors } = await setScene(database());
  const { escalation } = await putOnDesk(database(), claim, { line, now: OPEN, ids: { uuid: randomUUID } });
  const at = new Date(OPEN.getTime() + minutes * 60_000);
  await database().unitOfWork.run((tx) => tx.escalations.take(escalation.id, advisors.nadia.id, at));
}

test('nothing is promised as long as nobody ever took a dossier of this line', async () => {
  expect(await estimate('auto', OPEN)).toEqual({ kind: 'unknown' });
});

test('in opening hours it is the median of the line, other lines do not count', async () => {
  for (const minutes of [4, 90, 8]) await takenAfter(minutes, 'habitation');
  await takenAfter(300, 'autre');
  expect(await estimate('habitation', OPEN)).toEqual({ kind: 'minutes', minutes: 8 });
});

test('outside them it is the next opening', async () => {
  expect(await estimate('habitation', CLOSED)).toEqual({ kind: 'opening', date: '2026-06-11', time: '08:30' });
});
