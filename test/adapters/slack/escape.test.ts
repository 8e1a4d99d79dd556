import fc from 'fast-check';
import { cleanText, cutEscaped, cutText, escapeText, plainWords } from '../../../adapters/slack/escape';

describe('words on their way into Slack', () => {
  test.each([
    ['<!channel> au feu', '&lt;!channel&gt; au feu'],
    ['<@U0ADVISOR1>', '&lt;@U0ADVISOR1&gt;'],
    ['<https://mal.example|votre banque>', '&lt;https://mal.example|votre banque&gt;'],
    ['Dupont & fils', 'Dupont &amp; fils'],
    ['déjà &lt;échappé&gt;', 'déjà &amp;lt;échappé&amp;gt;'],
  ])('%s is harmless', (written, escaped) => {
    expect(escapeText(written)).toBe(escaped);
  });

  test('control characters and direction overrides are taken out, line breaks stay', () => {
    expect(cleanText('a\u0000b\u0007\r\nc\td\u202ee')).toBe('ab\nc\tde');
  });

  test('whatever is written comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainWords(escapeText(text)).text).toBe(text);
      }),
    );
  });

  test('no mark of Slack is left in what was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>]/);
      }),
    );
  });

  test('a cut leaves neither half an entity nor half a character, and keeps the limit', () => {
    const hostile = fc.array(fc.constantFrom('&', '<', '>', '🔒', 'é', 'a', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, fc.integer({ min: 8, max: 60 }), (text, max) => {
        const cut = cutEscaped(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(() => encodeURIComponent(cut)).not.toThrow();
        expect(cut.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
      }),
    );
    expect(cutText('🔒🔒🔒', 4)).toBe('🔒…');
  });
});

describe('words on their way out of Slack', () => {
  test.each([
    ['Bonjour <@U0ADVISOR2>, tu peux regarder ?', 'Bonjour @U0ADVISOR2, tu peux regarder ?', true],
    ['Vu avec <@U0ADVISOR2|youssef>', 'Vu avec @youssef', true],
    ['<!subteam^S012AB|@experts> un avis ?', '@experts un avis ?', true],
    ['<!here> qui est libre ?', '@here qui est libre ?', true],
    ['voir <#C0SINISTRES|sinistres>', 'voir #sinistres', false],
    ['Écrivez à <mailto:aide@assureur.example|aide@assureur.example>', 'Écrivez à aide@assureur.example', false],
    ['Appelez le <tel:+33639980001|06 39 98 00 01>', 'Appelez le 06 39 98 00 01', false],
    ['<http://assureur.example|assureur.example>', 'http://assureur.example', false],
    ['<https://assureur.example/a?b=1&amp;c=2>', 'https://assureur.example/a?b=1&c=2', false],
    ['<https://assureur.example/constat|le constat>', 'le constat (https://assureur.example/constat)', false],
    ['<!date^1750000000^{date}|15 juin 2025> au plus tard', '15 juin 2025 au plus tard', false],
    ['3 &lt; 5 &amp;&amp; 5 &gt; 3', '3 < 5 && 5 > 3', false],
    ['il a écrit &amp;lt;b&amp;gt;', 'il a écrit &lt;b&gt;', false],
  ])('%s', (raw, text, mentions) => {
    expect(plainWords(raw)).toEqual({ text, mentions });
  });

  test('a mention that was typed by a customer and escaped by us is none', () => {
    expect(plainWords(escapeText('<@U0ADVISOR1>')).mentions).toBe(false);
  });
});
