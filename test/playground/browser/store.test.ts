import { learn, NOTHING, repliesOf, rootsOf, userOf, type Known } from '../../../playground/browser/store';
import type { Snapshot, WireMessage } from '../../../playground/browser/wire';

const message = (ts: string, more: Partial<WireMessage> = {}): WireMessage => ({
  channel: 'C1',
  ts,
  user: 'U1',
  text: ts,
  ...more,
});

const SNAPSHOT: Snapshot = {
  type: 'snapshot',
  me: 'U1',
  users: [{ id: 'U1', name: 'nadia', real_name: 'Nadia Benali', display_name: 'Nadia', title: '', is_bot: false }],
  channels: [],
  messages: [message('2.0'), message('1.0'), message('3.0', { thread_ts: '1.0' })],
  ephemerals: [message('4.0', { ephemeral: true })],
  views: [],
  home: null,
  commands: [],
};

const texts = (messages: readonly WireMessage[]) => messages.map(({ text }) => text);

test('roots and replies are told apart and sorted by time', () => {
  const known = learn(NOTHING, SNAPSHOT);
  expect(texts(rootsOf(known, 'C1'))).toEqual(['1.0', '2.0', '4.0']);
  expect(texts(repliesOf(known, 'C1', '1.0'))).toEqual(['3.0']);
  expect(texts(rootsOf(known, 'C2'))).toEqual([]);
  expect(userOf(known, 'U1')?.display_name).toBe('Nadia');
});

test('notices add, change and remove, and leave what was known before as it was', () => {
  const known = learn(NOTHING, SNAPSHOT);
  const steps = [
    { type: 'message', message: message('2.0', { text: 'changé' }) },
    { type: 'message', message: message('5.0', { thread_ts: '1.0', broadcast: true }) },
    { type: 'gone', channel: 'C1', ts: '4.0' },
    { type: 'reload' },
  ] as const;
  const after = steps.reduce<Known>(learn, known);
  expect(texts(rootsOf(after, 'C1'))).toEqual(['1.0', 'changé', '5.0']);
  expect(texts(repliesOf(after, 'C1', '1.0'))).toEqual(['3.0', '5.0']);
  expect(texts(rootsOf(known, 'C1'))).toEqual(['1.0', '2.0', '4.0']);
});

test('modals and the Home take the place of those before', () => {
  const view = {
    id: 'V1',
    type: 'modal' as const,
    hash: '1',
    title: 'x',
    submit: null,
    close: null,
    blocks: [],
    previous_view_id: null,
  };
  const known = learn(learn(NOTHING, { type: 'views', views: [view] }), {
    type: 'home',
    view: { ...view, type: 'home' },
  });
  expect([known.views, known.home?.type]).toEqual([[view], 'home']);
  expect(learn(known, { type: 'views', views: [] }).views).toEqual([]);
});
