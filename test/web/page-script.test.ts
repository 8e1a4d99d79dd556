import * as jwt from 'jsonwebtoken';
import { retryDelay, timeLeft } from '../../web/browser/token';
import { Unsettled } from '../../web/browser/unsettled';

describe('messages that are not settled', () => {
  const activity = (id: string) => ({ type: 'message', text: id, channelData: { clientActivityID: id } });
  const pending = (id: string) => ({
    type: 'DIRECT_LINE/POST_ACTIVITY_PENDING',
    meta: { clientActivityID: id },
    payload: { activity: activity(id) },
  });
  const ended = (id: string, how: string, payload: Error | Record<string, unknown> = {}) => ({
    type: `DIRECT_LINE/POST_ACTIVITY_${how}`,
    meta: { clientActivityID: id },
    payload,
  });

  it('are those that were posted and neither came back nor were refused, in order', () => {
    const unsettled = new Unsettled();
    for (const id of ['a', 'b', 'c', 'd']) unsettled.see(pending(id));
    unsettled.see(ended('b', 'FULFILLED'));
    unsettled.see(ended('c', 'REJECTED', new Error('refused')));
    expect(unsettled.all).toEqual([activity('a'), activity('d')]);
  });

  it('stay so when the connection took them along', () => {
    const unsettled = new Unsettled();
    unsettled.see(pending('a'));
    unsettled.see(ended('a', 'REJECTED', new Error('cancelled')));
    expect(unsettled.all).toEqual([activity('a')]);
  });

  it('are replaced by a retry by hand', () => {
    const unsettled = new Unsettled();
    unsettled.see(pending('a'));
    unsettled.see({
      type: 'DIRECT_LINE/POST_ACTIVITY',
      meta: { method: 'keyboard' },
      payload: { activity: activity('a') },
    });
    unsettled.see(pending('b'));
    expect(unsettled.all).toEqual([activity('b')]);
  });

  it('do not come from other actions', () => {
    const unsettled = new Unsettled();
    unsettled.see({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity: activity('a') } });
    unsettled.see({ type: 'WEB_CHAT/SET_SEND_BOX' });
    expect(unsettled.all).toEqual([]);
  });
});

describe('a token', () => {
  it('tells how long it lasts', () => {
    const left = timeLeft(jwt.sign({ user: 'dl_é', conv: '?>' }, 'x', { expiresIn: 600 }));
    expect(left).toBeGreaterThan(590_000);
    expect(left).toBeLessThanOrEqual(600_000);
  });

  it.each(['', 'jeton', 'a.b.c', 'a.e30.c'])('%j is at its end', (token) => {
    expect(timeLeft(token) > 0).toBe(false);
  });
});

it('waits longer between tries, and never more than 40 seconds', () => {
  for (let tries = 0; tries < 40; tries += 1) {
    const delay = retryDelay(tries);
    expect(delay).toBeGreaterThanOrEqual(Math.min(30_000, 1_000 * 2 ** tries) * 0.75);
    expect(delay).toBeLessThanOrEqual(37_500);
  }
});
