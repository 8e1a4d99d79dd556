import fc from 'fast-check';
import { decodeEntities } from '../../../playground/browser/mrkdwn';
import { mrkdwnToTyped, typedToMrkdwn } from '../../../playground/slack/people/typed-text';
import { seedState } from '../../../playground/slack/seed';

const { users } = seedState(0);

test.each([
  ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
  ['<!channel>', '&lt;!channel&gt;'],
  ['@Nadia et @youssef, pas @personne', '<@U0ADVISOR1> et <@U0ADVISOR2>, pas @personne'],
  ['voir https://exemple.example/a?b=1&c=2.', 'voir <https://exemple.example/a?b=1&amp;c=2>.'],
  ['écrire à a.b@exemple.example', 'écrire à <mailto:a.b@exemple.example|a.b@exemple.example>'],
])('%j is sent as %j, and comes back to be edited', (typed, sent) => {
  expect(typedToMrkdwn(typed, users)).toBe(sent);
  expect(mrkdwnToTyped(sent, users).toLowerCase()).toBe(typed.toLowerCase());
});

test('without addresses and mentions, what is typed is escaped and nothing else', () => {
  const words = fc.string().map((text) => text.replace(/[@/.]/g, ''));
  fc.assert(fc.property(words, (typed) => decodeEntities(typedToMrkdwn(typed, users)) === typed));
});
