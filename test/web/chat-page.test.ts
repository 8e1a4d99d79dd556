import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, STRINGS } from '../../web/browser/strings';
import { PAGE_LANGUAGES, CHAT_TEXTS, type PageLanguage } from '../../web/chat-texts';
import { renderNoticePage } from '../../web/notice-page';
import { NOTICE_TEXTS } from '../../web/notice-texts';
import { renderChatPage, type ChatPage } from '../../web/chat-page';
import { chatPolicy } from '../../web/content-security';
import { EMERGENCY_LABELS } from '../../web/emergency-labels';
import { escapeHtml } from '../../web/html';

const PAGE: ChatPage = {
  lang: 'fr',
  nonce: 'bm9uY2U=',
  name: 'Dossier',
  emergency: [
    {
      title: 'En France',
      calls: [
        { number: '15', label: 'Samu' },
        { number: '114', label: 'Par SMS', sms: true },
      ],
    },
  ],
  assets: {
    webchat: '/assets/webchat.js',
    script: '/assets/chat.js',
    style: '/assets/chat.css',
    icon: '/assets/icon.svg',
  },
  preload: ['/assets/token.js'],
};

describe('the chat page', () => {
  it.each(PAGE_LANGUAGES)('in %s says its language and direction, and loads nothing but its assets', (lang) => {
    const html = renderChatPage({ ...PAGE, lang });
    const menu = [...html.matchAll(/<a href="\?lang=(\w\w)"[^>]*?( aria-current="true")?>/gu)].map(([, to, here]) => [
      to,
      here !== undefined,
    ]);
    expect(menu).toEqual(PAGE_LANGUAGES.map((each) => [each, each === lang]));
    expect(html).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`);
    const loaded = [...html.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, url]) => url);
    expect(loaded.filter((url) => !/^(\/assets\/|#|tel:|sms:|\?lang=)/u.test(url ?? ''))).toEqual([]);
  });

  it('runs no script of its own in the page, and marks no style', () => {
    const html = renderChatPage(PAGE);
    expect(html.match(/<script[^>]*>/gu)).toEqual([
      '<script src="/assets/webchat.js" defer>',
      '<script src="/assets/chat.js" type="module" nonce="bm9uY2U=">',
    ]);
    expect(html).not.toMatch(/\son\w+=|<style|style=/u);
  });

  it('escapes whatever it is given', () => {
    const evil = '"><script>alert(1)</script>';
    const emergency = [{ title: evil, calls: [{ number: evil, label: evil }] }];
    const html = renderChatPage({ ...PAGE, name: evil, emergency });
    expect(html).not.toContain('<script>alert');
    expect(escapeHtml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
  });
});

it.each(PAGE_LANGUAGES)('all words stand in %s', (lang) => {
  expect(Object.keys(CHAT_TEXTS[lang]).sort()).toEqual(Object.keys(CHAT_TEXTS.fr).sort());
  expect(Object.keys(EMERGENCY_LABELS[lang]).sort()).toEqual(Object.keys(EMERGENCY_LABELS.fr).sort());
  expect(CHAT_TEXTS[lang].steps).toHaveLength(CHAT_TEXTS.fr.steps.length);
  expect(Object.keys(STRINGS[lang] ?? {})).toEqual(Object.keys(STRINGS.fr ?? {}));
  expect(NOTICE_TEXTS[lang].parts).toHaveLength(NOTICE_TEXTS.fr.parts.length);
  const wordsOf = (of: PageLanguage): readonly string[] =>
    [...Object.values<unknown>({ ...CHAT_TEXTS[of] }), ...Object.values(STRINGS[of] ?? {})].map((text: unknown) =>
      JSON.stringify(text),
    );
  const french = new Set(wordsOf('fr'));
  const left = wordsOf(lang).filter((text) => french.has(text));
  // "Conversation" is both French and English.
  expect(left.filter((text) => lang !== 'fr' && !/^"conversation"$/iu.test(text))).toEqual([]);
});

it('Web Chat lacks nothing in a language that the page speaks', () => {
  const folder = join(__dirname, '../../node_modules/botframework-webchat-api/src/localization');
  const keysOf = (locale: string) =>
    Object.keys(JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8')) as object);
  for (const lang of PAGE_LANGUAGES) {
    const known = new Set([...keysOf(LOCALES[lang] ?? ''), ...Object.keys(STRINGS[lang] ?? {})]);
    expect([lang, keysOf('en-US').filter((key) => !key.startsWith('_') && !known.has(key))]).toEqual([lang, []]);
  }
});

it.each(PAGE_LANGUAGES)('the notice in %s runs in its direction and leads back', (lang) => {
  const html = renderNoticePage({ lang, name: 'Dossier', style: '/assets/notice.css', icon: '/assets/icon.svg' });
  expect(html).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`);
  expect(html.match(/<h2>/gu)).toHaveLength(6);
  expect(html).toContain('<a href="/">');
});

describe('the policy of the page', () => {
  const policy = (base: string, frameAncestors: 'none' | 'self' = 'none') =>
    chatPolicy({ nonce: 'n', base, frameAncestors });

  it.each([
    ['http://localhost:3978', 'ws://localhost:3978'],
    ['https://sinistres.example', 'wss://sinistres.example'],
  ])('of %s lets it open sockets to %s and nowhere else', (base, socket) => {
    expect(policy(base)).toContain(`connect-src 'self' blob: ${socket};`);
    expect(policy(base).match(/(https?|wss?):/gu)).toHaveLength(1);
  });

  it('lets nothing run that is not ours, and is framed only where that was wanted', () => {
    expect(policy('http://x')).toMatch(/script-src 'self';/u);
    expect(policy('http://x')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/u);
    expect(policy('http://x')).toMatch(/frame-ancestors 'none'$/u);
    expect(policy('http://x', 'self')).toMatch(/frame-ancestors 'self'$/u);
  });
});
