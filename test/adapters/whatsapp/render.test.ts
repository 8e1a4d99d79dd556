import fc from 'fast-check';
import { readChoiceId } from '../../../adapters/whatsapp/choice-id';
import { toWhatsappMarkup } from '../../../adapters/whatsapp/markup';
import { renderLines, renderTurn } from '../../../adapters/whatsapp/render-turn';
import { splitText } from '../../../adapters/whatsapp/split-text';
import { recogniseChoice } from '../../../bot/recognise-choice';
import type { AnswerForm } from '../../../domain/conversation/answer-form';
import type { TranscriptEntry } from '../../../commands/ports';
import { textsFor } from '../../../dialogs/texts/texts';
import { LANGUAGES } from '../../../domain/people/people';
import { aLine, aMessage } from '../../support/records';
import { BUTTON_ROWS, spokenIn } from '../../support/spoken-texts';

const CONVERSATION = '00000000-0000-4000-8000-000000000001';

function says(
  sequence: number,
  text: string,
  titles: readonly string[] = [],
  more: Record<string, unknown> = {},
): TranscriptEntry {
  const actions = titles.map((title, index) => ({ title, value: { question: 'q', option: `o${index}` } }));
  const activity = { type: 'message', text, ...(titles.length > 0 ? { suggestedActions: { actions } } : {}), ...more };
  return aLine(CONVERSATION, sequence, { speaker: 'bot', activity });
}

const only = (...lines: TranscriptEntry[]) => {
  const { messages, numbered } = renderLines(lines);
  expect(messages).toHaveLength(1);
  return { message: messages[0], numbered };
};

const buttonsOf = (message: unknown) =>
  (
    message as { interactive: { action: { buttons: { reply: { id: string; title: string } }[] } } }
  ).interactive.action.buttons.map(({ reply }) => reply);
const rowsOf = (message: unknown) =>
  (
    message as {
      interactive: { action: { sections: { rows: { id: string; title: string; description?: string }[] }[] } };
    }
  ).interactive.action.sections[0]?.rows;

describe('the bubbles of a turn', () => {
  it('are one message', () => {
    expect(only(says(2, 'Noté.'), says(3, 'Où est-ce arrivé ?')).message).toEqual({
      type: 'text',
      text: { body: 'Noté.\n\nOù est-ce arrivé ?', preview_url: false },
    });
  });

  it('of an advisor carry the first name', () => {
    const line = aLine(CONVERSATION, 2, {
      speaker: 'conseiller',
      activity: { text: 'Bonjour', from: { name: 'Nadia' } },
    });
    expect(only(line).message).toMatchObject({ text: { body: '*Nadia*\nBonjour' } });
  });

  it('longer than a text are cut between paragraphs, with the buttons under the last', () => {
    const long = Array.from({ length: 60 }, (_, index) => `Paragraphe ${index} ${'x'.repeat(90)}`).join('\n\n');
    const { messages } = renderLines([says(2, long), says(3, 'Est-ce exact ?', ['Oui', 'Non'])]);
    expect(messages.map(({ type }) => type)).toEqual(['text', 'text', 'interactive']);
    expect(messages[2]).toMatchObject({ interactive: { body: { text: 'Est-ce exact ?' } } });
  });

  it('with one file are its caption, with several they come first', () => {
    const file = (name: string, contentType: string) => ({
      contentType,
      name,
      contentUrl: `dossier-file:${'a'.repeat(64)}`,
    });
    const photo = file('choc.jpg', 'image/jpeg');
    expect(renderLines([says(2, 'Voici.', [], { attachments: [photo] })]).messages).toEqual([
      { type: 'image', caption: 'Voici.', file: { hash: 'a'.repeat(64), mime: 'image/jpeg', name: 'choc.jpg' } },
    ]);
    const both = [photo, file('devis.pdf', 'application/pdf'), file('vue.webp', 'image/webp')];
    expect(renderLines([says(2, 'Voici.', [], { attachments: both })]).messages.map(({ type }) => type)).toEqual([
      'text',
      'image',
      'document',
      'document',
    ]);
  });
});

describe('choices', () => {
  it('up to three short ones are buttons, which carry the line and the choice', () => {
    const { message } = only(says(7, 'Un blessé ?', ['Oui', 'Non', 'Je ne sais pas']));
    expect(buttonsOf(message)).toEqual([
      { id: '7|q/o0', title: 'Oui' },
      { id: '7|q/o1', title: 'Non' },
      { id: '7|q/o2', title: 'Je ne sais pas' },
    ]);
    expect(readChoiceId('7|q/o0')).toEqual({ line: 7, choice: 'q/o0' });
  });

  it('with our longest titles have shorter words for them', () => {
    const { message } = only(says(7, 'Votre matricule ?', ["Je n'ai pas mon matricule", 'Parler à un conseiller']));
    expect(buttonsOf(message).map(({ title }) => title)).toEqual(['Sans matricule', 'Un conseiller']);
  });

  it.each(LANGUAGES)('of every question that the dialogs ask are buttons, in %s', (language) => {
    const titles = new Map(spokenIn(textsFor(language)).map(({ path, text }) => [path, text]));
    for (const row of BUTTON_ROWS) {
      const { message } = only(
        says(
          7,
          'Question',
          row.map((path) => titles.get(path) ?? ''),
        ),
      );
      expect([row, message]).toEqual([row, expect.objectContaining({ interactive: expect.anything() as unknown })]);
      expect(buttonsOf(message)).toHaveLength(row.length);
    }
  });

  it.each([
    ['fr', 'Choisir', 'Répondez par un numéro'],
    ['en', 'Choose', 'Answer with a number'],
    ['ar', 'اختيار', 'أجيبوا برقم'],
  ])('come with words of ours in the language of the question: %s', (locale, open, byNumber) => {
    const many = Array.from({ length: 11 }, (_, index) => `${index + 1}`);
    const list = only(says(7, 'Q', many.slice(0, 4), { locale })).message;
    expect(list).toMatchObject({ interactive: { action: { button: open } } });
    const written = only(says(7, 'Q', many, { locale })).message;
    expect(written).toMatchObject({ text: { body: expect.stringContaining(byNumber) as string } });
  });

  it('up to ten are a list, long titles whole in the description', () => {
    const { message } = only(
      says(7, 'Quel contrat ?', ['Auto', 'Habitation', 'Moto', 'Véhicule utilitaire de société']),
    );
    expect(rowsOf(message)?.at(-1)).toEqual({
      id: '7|q/o3',
      title: 'Véhicule utilitaire de…',
      description: 'Véhicule utilitaire de société',
    });
  });

  it.each([
    ['more than ten', Array.from({ length: 11 }, (_, index) => `Choix ${index + 1}`)],
    ['the same once they are cut', ['Véhicule utilitaire de société A', 'Véhicule utilitaire de société B']],
    ['the same but for capitals', ['Oui', 'OUI']],
  ])('%s are written out with numbers', (_name, titles) => {
    const { message, numbered } = only(says(7, 'Lequel ?', titles));
    expect(numbered).toBe(true);
    expect(message).toMatchObject({ text: { body: expect.stringContaining(`2. ${titles[1] ?? ''}`) as string } });
  });

  it('whatever they are, stay within what Meta takes', () => {
    const title = fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 14 }),
        fc.string({ maxLength: 9_000, unit: 'grapheme' }),
        (titles, text) => {
          const line = says(123_456, text, titles);
          for (const message of renderLines([says(1, 'Bonjour.'), line]).messages) expectTakeable(message);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The limits of Meta's reference, written down a second time. */
function expectTakeable(message: unknown): void {
  const { type, text, interactive } = message as {
    type: string;
    text?: { body: string };
    interactive?: { type: string; body: { text: string }; action: { button?: string } };
  };
  if (type === 'text') {
    expect((text?.body ?? '').length).toBeLessThanOrEqual(4096);
    expect((text?.body ?? '').trim()).not.toBe('');
    return;
  }
  expect((interactive?.body.text ?? '').length).toBeLessThanOrEqual(1024);
  const entries = interactive?.type === 'button' ? buttonsOf(message) : (rowsOf(message) ?? []);
  const [most, longest] = interactive?.type === 'button' ? [3, 20] : [10, 24];
  expect(entries.length).toBeLessThanOrEqual(most);
  expect(new Set(entries.map(({ title }) => title)).size).toBe(entries.length);
  for (const entry of entries) {
    expect(entry.title.length).toBeLessThanOrEqual(longest);
    expect(entry.id.length).toBeLessThanOrEqual(200);
    expect(((entry as { description?: string }).description ?? '').length).toBeLessThanOrEqual(72);
  }
}

test('a text that is cut loses nothing but blanks, and no part is too long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000, unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, limit) => {
      const parts = splitText(text, limit);
      expect(parts.every((part) => part.length <= limit && part !== '')).toBe(true);
      expect(parts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      expect(parts.some((part) => /\p{Cs}/u.test(part))).toBe(/\p{Cs}/u.test(text));
    }),
  );
});

test.each([
  ['**gras** et *italique*', '*gras* et _italique_'],
  ['[Vos droits](https://example.test/droits)', 'Vos droits (https://example.test/droits)'],
  ['~~non~~', '~non~'],
  ['3 * 4 * 5', '3 * 4 * 5'],
])('%s is shown as %s', (markdown, shown) => {
  expect(toWhatsappMarkup(markdown)).toBe(shown);
});

describe('rows of the outbox', () => {
  it('leave in order, under a key that a second run of the turn repeats', () => {
    const lines = [says(4, 'a'.repeat(5_000)), says(5, 'Exact ?', ['Oui', 'Non'])];
    const { rows, offer } = renderTurn({ inbound: aMessage({}), lines });
    expect(rows.map(({ key, group, kind }) => [key, group, kind])).toEqual(
      [0, 1, 2].map((part) => [`whatsapp:${CONVERSATION}:4:${part}`, `whatsapp:${CONVERSATION}`, 'whatsapp.message']),
    );
    expect(offer).toEqual({
      line: 5,
      numbered: false,
      choices: [
        { title: 'Oui', choice: 'q/o0' },
        { title: 'Non', choice: 'q/o1' },
      ],
    });
  });
});

describe('an answer aloud', () => {
  const CONFIRMED = { choice: 'vocal/yes' };
  const spokenRow = (
    inbound: Record<string, unknown>,
    lines: readonly TranscriptEntry[] = [says(4, 'Je regarde.'), says(5, 'Où est-ce arrivé ?')],
    aloud = true,
    answers?: AnswerForm,
  ) => renderTurn({ inbound: aMessage(inbound), lines, aloud, answers }).rows.find(({ key }) => key.endsWith(':voix'));

  it.each([
    ['to a voice note', { spoken: 'on m’a percuté' }],
    ['to a tap under what was read back of it', CONFIRMED],
  ])('%s says the last line, a moment after the words and in a group of its own', (_name, inbound) => {
    const lines = [says(4, 'Je regarde.'), says(5, 'Où est-ce arrivé ?', ['Ici'])];
    const row = spokenRow(inbound, lines);
    expect(row).toMatchObject({
      payload: { message: { type: 'spoken', text: 'Où est-ce arrivé ?', language: 'fr' }, optional: true },
      claimId: null,
      escalationId: null,
    });
    expect(row?.notBefore?.getTime()).toBeGreaterThan(lines[1]?.at.getTime() ?? Infinity);
    const written = renderTurn({ inbound: aMessage(inbound), lines, aloud: true }).rows.filter(
      ({ key }) => key !== row?.key,
    );
    expect(written).toHaveLength(1);
    expect(written.map(({ group }) => group)).not.toContain(row?.group);
  });

  it.each<[string, Record<string, unknown>, TranscriptEntry[] | undefined, boolean]>([
    ['to whoever writes', { text: 'bonjour' }, undefined, true],
    ['unless it is wanted', { spoken: 'bonjour' }, undefined, false],
    ['of an advisor’s words', { spoken: 'bonjour' }, [{ ...says(4, 'Bonjour'), speaker: 'conseiller' }], true],
    ['that would take a minute', { spoken: 'bonjour' }, [says(4, 'mot '.repeat(200))], true],
  ])('is none %s', (_name, inbound, lines, aloud) => {
    expect(spokenRow(inbound, lines, aloud)).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, AnswerForm | undefined, boolean]>([
    ['to writing, once it was asked for', { text: 'bonjour' }, 'spoken', true],
    ['to a tap, once it was asked for', { choice: 'identite/yes' }, 'spoken', true],
    ['of no event', { kind: 'event' }, 'spoken', false],
    ['to no recording, once writing was asked for', { spoken: 'bonjour' }, 'written', false],
  ])('is given %s', (_name, inbound, answers, given) => {
    expect(spokenRow(inbound, undefined, true, answers) !== undefined).toBe(given);
    expect(spokenRow(inbound, undefined, false, answers)).toBeUndefined();
  });
});

describe('an answer', () => {
  const choices = ['Vol du véhicule', 'Vol dans le véhicule', 'Bris de glace'].map((title, index) => ({
    title,
    choice: `type/${index}`,
  }));
  const offer = { line: 9, numbered: true, choices };

  it.each([
    ['a tap on the last offer', { text: 'Vol', choice: 'type/0', choiceOf: 9 }, 'type/0'],
    ['a tap on an earlier one', { text: 'Vol', choice: 'type/0', choiceOf: 5 }, 'perime/0'],
    ['a tap that is always valid', { text: 'Un conseiller', choice: 'global/human', choiceOf: 5 }, 'global/human'],
    ['a tap of a channel where buttons go away', { text: 'Vol', choice: 'type/0' }, 'type/0'],
    ['a number', { text: ' 3. ' }, 'type/2'],
    ['a number that is not offered', { text: '4' }, undefined],
    ['the words, however they are typed', { text: 'bris de GLACE !' }, 'type/2'],
    ['their beginning', { text: 'bris' }, 'type/2'],
    ['a beginning that is not clear', { text: 'vol d' }, undefined],
    ['something else', { text: 'je ne sais plus' }, undefined],
    ['nothing', { text: '' }, undefined],
  ])('%s', (_name, inbound, choice) => {
    expect(recogniseChoice(aMessage(inbound), offer).choice).toBe(choice);
  });

  it('by number is only understood where numbers were shown', () => {
    expect(recogniseChoice(aMessage({ text: '1' }), { ...offer, numbered: false }).choice).toBeUndefined();
  });
});
