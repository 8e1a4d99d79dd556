import fc from 'fast-check';
import { decodeEntities, parseMrkdwn, safeHref, type Inline, type Paragraph } from '../../../playground/browser/mrkdwn';

/** A compact spelling of what was parsed, so that a table can be read. */
function spell(nodes: readonly (Paragraph | Inline)[]): string {
  return nodes.map(spellOne).join('');
}

function spellOne(node: Paragraph | Inline): string {
  switch (node.kind) {
    case 'text':
      return 'children' in node ? `[${spell(node.children)}]` : node.text;
    case 'link':
      return `{${node.href} ${node.text}}`;
    case 'mention':
      return `{${node.what} ${node.id}${node.label === null ? '' : ` ${node.label}`}}`;
    case 'pre':
    case 'code':
      return `${node.kind}(${node.text})`;
    default:
      return `${node.kind}(${spell(node.children)})`;
  }
}

describe('formatting', () => {
  test.each([
    ['plain', '[plain]'],
    ['*gras* et _penché_ et ~barré~', '[bold(gras) et italic(penché) et strike(barré)]'],
    ['*un _deux_ trois*', '[bold(un italic(deux) trois)]'],
    ['2 * 3 * 4', '[2 * 3 * 4]'],
    ['a*b*c, snake_case_name', '[a*b*c, snake_case_name]'],
    ['*pas\nfermé*', '[*pas\nfermé*]'],
    ['**', '[**]'],
    ['(*gras*)', '[(bold(gras))]'],
    ['*gras* *encore*', '[bold(gras) bold(encore)]'],
    ['* pas gras*', '[* pas gras*]'],
    ['`*code*` et *`x`*', '[code(*code*) et bold(code(x))]'],
    ['avant ```\n*code*\n``` après', '[avant ]pre(*code*)[ après]'],
    ['```jamais fermé', '[```jamais fermé]'],
    ['> cité\nnon', 'quote(cité)[non]'],
    ['&gt; cité\n&gt; encore', 'quote(cité\nencore)'],
    ['>>> tout\n> le reste', 'quote(tout\n> le reste)'],
    ['vu :eyes: et :inconnu:', '[vu 👀 et :inconnu:]'],
    ['', '[]'],
  ])('%j', (raw, spelt) => {
    expect(spell(parseMrkdwn(raw))).toBe(spelt);
  });
});

describe('control sequences', () => {
  test.each([
    ['<@U0ADVISOR1> bonjour', '[{user U0ADVISOR1} bonjour]'],
    ['<#C0SINISTRES|sinistres>', '[{channel C0SINISTRES sinistres}]'],
    ['<!channel> <!here>', '[{broadcast channel} {broadcast here}]'],
    ['<!subteam^S1|@astreinte>', '[{group S1 @astreinte}]'],
    ['<!date^1392734382^{date}|18 février>', '[18 février]'],
    ['<https://exemple.example/a?b=1&amp;c=2|voir &amp; lire>', '[{https://exemple.example/a?b=1&c=2 voir & lire}]'],
    [
      '<mailto:a@exemple.example|écrire>, <tel:+33600000001>',
      '[{mailto:a@exemple.example écrire}, {tel:+33600000001 +33600000001}]',
    ],
    ['*<https://exemple.example|lien>*', '[bold({https://exemple.example lien})]'],
    ['voir https://exemple.example/a_b_c.', '[voir {https://exemple.example/a_b_c https://exemple.example/a_b_c}.]'],
    ['2 < 3 et 5 > 4', '[2 < 3 et 5 > 4]'],
  ])('%j', (raw, spelt) => {
    expect(spell(parseMrkdwn(raw))).toBe(spelt);
  });
});

describe('hostile texts', () => {
  test.each([
    ['an escaped mention stays text', '&lt;!channel&gt; urgent', '[<!channel> urgent]'],
    ['an escaped user stays text', '&lt;@U0ADVISOR1&gt;', '[<@U0ADVISOR1>]'],
    ['an escaped script stays text', '&lt;script&gt;alert(1)&lt;/script&gt;', '[<script>alert(1)</script>]'],
    ['a raw script stays text', '<script>alert(1)</script>', '[<script>alert(1)</script>]'],
    ['a script address is not a link', '<javascript:alert(1)|cliquez>', '[<javascript:alert(1)|cliquez>]'],
    ['nor is one that hides its case', '<JaVaScRiPt:alert(1)>', '[<JaVaScRiPt:alert(1)>]'],
    ['nor data', '<data:text/html,x|x>', '[<data:text/html,x|x>]'],
    ['nor one hidden behind an entity', '<java&amp;script:alert(1)|x>', '[<java&script:alert(1)|x>]'],
    ['entities are decoded once', '&amp;lt;!here&amp;gt;', '[&lt;!here&gt;]'],
    ['other entities are not decoded', '&quot; &#60; &nbsp;', '[&quot; &#60; &nbsp;]'],
    ['a label is text', '<https://exemple.example|<b>gras</b>>', '[<https://exemple.example|<b>gras</b>>]'],
  ])('%s', (_what, raw, spelt) => {
    expect(spell(parseMrkdwn(raw))).toBe(spelt);
  });

  /** What a reader sees, links and mentions included. */
  function visible(nodes: readonly (Paragraph | Inline)[]): string {
    return nodes
      .map((node): string => {
        if ('children' in node) return visible(node.children);
        return node.kind === 'mention' ? '{mention}' : node.text;
      })
      .join('');
  }

  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const nasty = fc.array(
    fc.constantFrom('<', '>', '!', '@', '#', '|', '&', 'lt;', 'gt;', 'amp;', 'channel', 'U1', ' ', '^', ';'),
    { maxLength: 40 },
  );

  test('whatever was escaped comes out as it went in, never as a mention', () => {
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = `x${parts.join('')}`;
        expect(visible(parseMrkdwn(escape(text)))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('no text breaks the parser, and every address that comes out is safe', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('*', '_', '~', '`', '```', '<', '>', '|', '\n', 'https://', 'javascript:', 'a'),
    );
    const hrefs = (nodes: readonly (Paragraph | Inline)[]): string[] =>
      nodes.flatMap((node) => ('children' in node ? hrefs(node.children) : node.kind === 'link' ? [node.href] : []));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const href of hrefs(parseMrkdwn(pieces.join('')))) expect(href).toMatch(/^(https?:\/\/|mailto:|tel:)/i);
      }),
      { numRuns: 500 },
    );
  });

  test('forty thousand characters of openings are read in a moment', () => {
    const started = Date.now();
    parseMrkdwn('*a _b ~c '.repeat(4500));
    parseMrkdwn('<'.repeat(40_000));
    expect(Date.now() - started).toBeLessThan(2000);
  });
});

test('an address is safe by its scheme and its form', () => {
  expect(
    ['https://a.example', 'HTTP://a.example/x', 'mailto:a@b.example', 'tel:+33600000001'].map(safeHref),
  ).not.toContain(undefined);
  const refused = [
    'javascript:alert(1)',
    ' https://a.example',
    'https://',
    '//a.example',
    'vbscript:x',
    'file:///etc',
    'https://a.example/a b',
  ];
  expect(refused.map(safeHref)).toEqual(refused.map(() => undefined));
  expect(decodeEntities('&amp;lt;')).toBe('&lt;');
});
