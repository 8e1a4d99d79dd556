import { acceptBlocks } from '../../../playground/slack/block-rules';
import { SlackError } from '../../../playground/slack/errors';

const plain = (length: number) => ({ type: 'plain_text', text: 'x'.repeat(length) });
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: 'x'.repeat(length) });
const button = (more: object = {}) => ({ type: 'button', text: plain(1), ...more });
const actions = (...elements: object[]) => [{ type: 'actions', elements }];
const options = (count: number) => Array.from({ length: count }, (_, n) => ({ text: plain(1), value: String(n) }));
const many = (count: number, block: object) => Array.from({ length: count }, () => block);

const DIVIDER = { type: 'divider' };

function hintsOf(refused: () => unknown): readonly string[] {
  try {
    refused();
  } catch (error) {
    return error instanceof SlackError ? error.hints : [];
  }
  return [];
}

describe('Slack’s limits, at the edge', () => {
  test.each([
    ['50 blocks in a message', many(50, DIVIDER), many(51, DIVIDER)],
    [
      '3000 characters in a section',
      [{ type: 'section', text: mrkdwn(3000) }],
      [{ type: 'section', text: mrkdwn(3001) }],
    ],
    ['1 character in a section', [{ type: 'section', text: mrkdwn(1) }], [{ type: 'section', text: mrkdwn(0) }]],
    [
      '10 fields',
      [{ type: 'section', fields: many(10, mrkdwn(1)) }],
      [{ type: 'section', fields: many(11, mrkdwn(1)) }],
    ],
    [
      '2000 characters in a field',
      [{ type: 'section', fields: [mrkdwn(2000)] }],
      [{ type: 'section', fields: [mrkdwn(2001)] }],
    ],
    ['150 characters in a header', [{ type: 'header', text: plain(150) }], [{ type: 'header', text: plain(151) }]],
    ['a header is plain', [{ type: 'header', text: plain(1) }], [{ type: 'header', text: mrkdwn(1) }]],
    [
      '10 context elements',
      [{ type: 'context', elements: many(10, mrkdwn(1)) }],
      [{ type: 'context', elements: many(11, mrkdwn(1)) }],
    ],
    ['25 actions', actions(...many(25, button())), actions(...many(26, button()))],
    ['75 characters on a button', actions(button({ text: plain(75) })), actions(button({ text: plain(76) }))],
    [
      '2000 characters in a value',
      actions(button({ value: 'x'.repeat(2000) })),
      actions(button({ value: 'x'.repeat(2001) })),
    ],
    [
      '255 characters in an action id',
      actions(button({ action_id: 'x'.repeat(255) })),
      actions(button({ action_id: 'x'.repeat(256) })),
    ],
    [
      'one action id once',
      actions(button({ action_id: 'a' }), button({ action_id: 'b' })),
      actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
    ],
    [
      'one block id once',
      [
        { ...DIVIDER, block_id: 'a' },
        { ...DIVIDER, block_id: 'b' },
      ],
      many(2, { ...DIVIDER, block_id: 'a' }),
    ],
    [
      '100 options',
      actions({ type: 'static_select', options: options(100) }),
      actions({ type: 'static_select', options: options(101) }),
    ],
    [
      '10 radio buttons',
      actions({ type: 'radio_buttons', options: options(10) }),
      actions({ type: 'radio_buttons', options: options(11) }),
    ],
    ['a section says something', [{ type: 'section', text: mrkdwn(1) }], [{ type: 'section' }]],
    ['a known element', actions(button()), actions({ type: 'lever' })],
  ])('%s', (_what, good, bad) => {
    expect(acceptBlocks(good, 'message')).toHaveLength(good.length);
    expect(() => acceptBlocks(bad, 'message')).toThrow(new SlackError('invalid_blocks'));
  });

  test('a view takes a hundred blocks, and a refusal says where', () => {
    expect(acceptBlocks(many(100, DIVIDER), 'view')).toHaveLength(100);
    const refused = () => acceptBlocks([DIVIDER, { type: 'header', text: plain(151) }], 'view');
    expect(refused).toThrow(new SlackError('invalid_arguments'));
    expect(hintsOf(refused)).toEqual(['[ERROR] must be less than 151 characters [json-pointer:/blocks/1/text/text]']);
  });

  test('what is given is kept, what has no id gets one', () => {
    const [block] = acceptBlocks([{ type: 'actions', elements: [button(), button({ action_id: 'mine' })] }], 'message');
    const elements = block?.elements as { action_id: string }[];
    expect(block?.block_id).toMatch(/^[\w-]{5}$/);
    expect(elements.map(({ action_id: id }) => id)).toEqual([expect.stringMatching(/^[\w-]{5}$/), 'mine']);
  });
});
