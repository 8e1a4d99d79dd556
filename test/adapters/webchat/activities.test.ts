import fc from 'fast-check';
import { AppError } from '../../../domain/errors';
import { WebchatFixture, type Opened } from '../../support/webchat-client';
import { anyString } from '../../support/any-string';

const fixture = new WebchatFixture({ events: new Set(['langue']) });
const { ports } = fixture;
let opened: Opened;

beforeEach(async () => {
  opened = await fixture.start();
  ports.asked.length = 0;
});

const message = (more: object = {}) => ({
  type: 'message',
  text: 'bonjour',
  channelData: { clientActivityID: 'c1' },
  ...more,
});

describe('a posted message', () => {
  it('has one id in the reply, the echo, the turn and what answers it', async () => {
    const id = await fixture.post(opened, message());
    const { activities, watermark } = await fixture.poll(opened, '1');
    expect(ports.asked[0]).toMatchObject({
      activityId: id,
      externalKey: 'client:c1',
      source: 'webchat',
      kind: 'message',
    });
    expect(activities.map(({ id, replyToId }) => ({ id, replyToId }))).toEqual([
      { id, replyToId: undefined },
      { id: expect.any(String) as string, replyToId: id },
    ]);
    expect(activities[0]?.channelData).toMatchObject({ clientActivityID: 'c1' });
    expect(watermark).toBe('3');
  });

  it('carries the key of the address that it came from, never the address', async () => {
    const keyed = new WebchatFixture({ addressKey: (ip) => (ip === '203.0.113.7' ? 'keyed' : null) });
    await keyed.post(await keyed.start(), message());
    expect(keyed.ports.asked.at(-1)).toMatchObject({ kind: 'message', addressKey: 'keyed' });
    expect(JSON.stringify(keyed.ports.asked)).not.toContain('203.0.113');
  });

  it('is of the token’s user, whoever it says that it is from', async () => {
    await fixture.post(
      opened,
      message({ from: { id: 'dl_somebody-else', role: 'bot', name: 'Nadia' }, conversation: { id: 'x' } }),
    );
    const user = ports.conversations.get(opened.conversationId)?.channelUserId;
    const { activities } = await fixture.poll(opened, '1');
    expect(activities[0]?.from).toEqual({ id: user, role: 'user' });
    expect(JSON.stringify([...ports.transcripts])).not.toMatch(/somebody-else|Nadia/);
  });

  it('sent again gets the first one’s id and no second turn', async () => {
    const first = await fixture.post(opened, message());
    expect(await fixture.post(opened, message({ text: 'autre chose' }))).toBe(first);
    expect((await fixture.poll(opened)).activities).toHaveLength(3);
  });

  it('without an id of its sender’s is a message of its own each time', async () => {
    const ids = [
      await fixture.post(opened, { type: 'message', text: 'a' }),
      await fixture.post(opened, { type: 'message', text: 'a' }),
    ];
    expect(new Set(ids).size).toBe(2);
  });

  it.each([
    ['a tap on a button', { value: { question: 'blesses', option: 'non' }, text: 'Non' }, 'blesses/non'],
    ['an option that is a date', { value: { question: 'date', option: '2026-03-14' } }, 'date/2026-03-14'],
    ['a value that is no tap', { value: { anything: 1 } }, undefined],
    ['a question with a slash', { value: { question: 'a/b', option: 'c' } }, undefined],
    ['a tap with a control character', { value: { question: 'a', option: 'b\u0000' } }, undefined],
    ['a text value', { value: 'blesses/non' }, undefined],
  ])('carries the choice of %s', async (_what, more, choice) => {
    await fixture.post(opened, message(more));
    expect(ports.asked[0]?.choice).toBe(choice);
  });

  it('keeps of its channel data what Web Chat needs back, and drops the rest', async () => {
    const kept = {
      clientActivityID: 'c9',
      clientTimestamp: '2026-03-14T10:00:00Z',
      messageBack: { displayText: 'Non' },
      attachmentSizes: [12],
    };
    await fixture.post(
      opened,
      message({ channelData: { ...kept, dossier: { speaker: 'conseiller' }, 'webchat:sequence-id': -1 } }),
    );
    expect(ports.asked[0]?.data).toEqual({ channelData: kept });
  });

  it.each([
    ['fr-FR', 'fr-FR'],
    ['ar', 'ar'],
    ['../../etc', undefined],
    ['x'.repeat(200), undefined],
    [7, undefined],
  ])('in locale %j is in locale %j', async (given, locale) => {
    await fixture.post(opened, message({ locale: given }));
    expect(ports.asked[0]?.locale).toBe(locale);
  });

  it.each([
    ['nothing', undefined, ''],
    ['10 000 characters', 'é'.repeat(10_000), 'é'.repeat(10_000)],
    ['100 000 characters', 'a'.repeat(100_000), 'a'.repeat(100_000)],
    ['emoji', '👩‍👩‍👧🇲🇦', '👩‍👩‍👧🇲🇦'],
    ['what looks like a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['control characters', 'a\u0000b\u0007c\u009bd\u007fe\tf', 'abcde\tf'],
    ['line ends of all kinds', 'a\r\nb\rc\u2028d\ne', 'a\nb\nc\nd\ne'],
    ['half a character', 'a\ud83db', 'ab'],
    ['accents typed apart', 'e\u0301te\u0301', 'été'],
    ['Arabic with joiners', 'می‌خواهم', 'می‌خواهم'],
  ])('of %s reaches the turn clean and whole', async (_what, text, expected) => {
    await fixture.post(opened, message({ text }));
    expect(ports.asked[0]?.text).toBe(expected);
  });

  it('is clean whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyString(), async (text) => {
        ports.asked.length = 0;
        await fixture.post(opened, { type: 'message', text });
        const said = ports.asked[0]?.text ?? '';
        expect(said).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}/u);
        // Cleaning again changes nothing, so an echo compares equal.
        await fixture.post(opened, { type: 'message', text: said });
        expect(ports.asked[1]?.text).toBe(said);
      }),
      { numRuns: 100 },
    );
  });

  it('with files that are only pointed at is answered, and nothing is fetched', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'http://169.254.169.254/latest/meta-data' }];
    await fixture.post(opened, message({ attachments }));
    expect(ports.asked[0]).toMatchObject({
      attachments: [],
      refusedUploads: [{ name: 'document', code: 'type_not_allowed' }],
    });
  });
});

describe('what is no message', () => {
  it.each([
    [{ type: 'typing' }],
    [{ type: 'event', name: 'webchat/join', value: { language: 'fr' } }],
    [{ type: 'event' }],
    [{ type: 'conversationUpdate', membersAdded: [{ id: 'x' }] }],
    [{ type: 'endOfConversation' }],
    [{ type: 'invoke', name: 'signin/verifyState' }],
    [{ type: 'handoff' }],
    [{ type: '' }],
  ])('%j is acknowledged and goes no further', async (activity) => {
    expect(await fixture.post(opened, activity)).toMatch(new RegExp(`^${opened.conversationId}\\|`));
    expect(ports.asked).toEqual([]);
  });

  it('reaches the turn when it is an event that the bot knows', async () => {
    await fixture.post(opened, { type: 'event', name: 'langue', value: 'ar' });
    expect(ports.asked[0]).toMatchObject({ kind: 'event', name: 'langue', data: { value: 'ar' } });
  });
});

describe('a body that is not an activity', () => {
  it.each([
    [''],
    ['{'],
    ['null'],
    ['[]'],
    ['"message"'],
    [{ text: 'no type' }],
    [{ type: 5 }],
    [{ type: 'message', text: 5 }],
    [{ type: 'message', text: { $gt: '' } }],
    [{ type: 'message', attachments: 'x' }],
    [{ type: 'x'.repeat(61) }],
    [`{"type":"message","text":"${'['.repeat(50)}`],
  ])('%j is refused and reaches no turn', async (body) => {
    await expect(fixture.post(opened, body)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(ports.asked).toEqual([]);
  });

  it.each([
    [{ clientActivityID: 'join' }, 'client:join'],
    [{ clientActivityID: 'x'.repeat(5_000) }, expect.stringMatching(/^client:[\da-f]{64}$/) as string],
    [{ clientActivityID: 'é\u0000' }, expect.stringMatching(/^client:[\da-f]{64}$/) as string],
    [{ clientActivityID: 7 }, expect.stringMatching(/^once:/) as string],
    [[], expect.stringMatching(/^once:/) as string],
    ['x', expect.stringMatching(/^once:/) as string],
    [{ __proto__: { clientActivityID: 'p' } }, expect.stringMatching(/^once:/) as string],
  ])('but odd channel data %j is no reason to refuse a message', async (channelData, key) => {
    await fixture.post(opened, { type: 'message', text: 'a', channelData });
    expect(ports.asked[0]?.externalKey).toEqual(key);
  });
});

describe('when a turn cannot run', () => {
  it('a conversation that is not there is a 404', async () => {
    ports.conversations.delete(opened.conversationId);
    await expect(fixture.post(opened, message())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('a fault of the database is passed on, to be retried', async () => {
    ports.fault = new AppError('database_unavailable', 'gone');
    await expect(fixture.post(opened, message())).rejects.toMatchObject({ code: 'database_unavailable' });
    ports.fault = null;
  });

  it('a flood is refused and what it kept busy is free again afterwards', async () => {
    const flood = Array.from({ length: 120 }, (_, n) => fixture.post(opened, { type: 'message', text: String(n) }));
    const outcomes = await Promise.allSettled(flood);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
    await expect(fixture.post(opened, message())).resolves.toBeTruthy();
  });
});

describe('polling', () => {
  it('gives what comes after the watermark, in pages, and says how far it is', async () => {
    for (let n = 0; n < 60; n += 1) await fixture.post(opened, { type: 'message', text: String(n) });
    const first = await fixture.poll(opened);
    expect([first.activities.length, first.watermark]).toEqual([100, '100']);
    const second = await fixture.poll(opened, first.watermark);
    expect([second.activities.length, second.watermark]).toEqual([21, '121']);
    expect(await fixture.poll(opened, '121')).toEqual({ activities: [], watermark: '121' });
  });

  it.each(['-1', '1.5', 'abc', '99999999999', '1;drop'])('refuses the watermark %s', async (watermark) => {
    await expect(fixture.poll(opened, watermark)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('reports what the client has fetched as long as an advisor waits to hear of it, and nothing else', async () => {
    const fetched: number[] = [];
    const watched = new WebchatFixture({
      onFetched: (_conversationId, sequence) => Promise.resolve(void fetched.push(sequence)),
    });
    const conversation = await watched.start();
    await watched.post(conversation, message());
    await watched.poll(conversation, '3');
    expect(fetched).toEqual([]);
    watched.ports.awaited.push(2);
    await watched.poll(conversation);
    await watched.poll(conversation, '1');
    expect(fetched).toEqual([]);
    await watched.poll(conversation, '3');
    await watched.poll(conversation, '3');
    expect(fetched).toEqual([3, 3]);
    watched.ports.awaited.length = 0;
    await watched.poll(conversation, '3');
    expect(fetched).toEqual([3, 3]);
  });
});
