import type { PageLanguage } from './chat-texts';
import { escapeHtml } from './html';
import { NOTICE_TEXTS } from './notice-texts';
import { pageHead } from './page-head';

export interface NoticePage {
  readonly lang: PageLanguage;
  /** Name of the product or of the insurer. */
  readonly name: string;
  readonly style: string;
  readonly icon: string;
}

/** What the notice of the conversation links to: who, why, automated scoring, human contact, rights. */
export function renderNoticePage({ lang, name, style, icon }: NoticePage): string {
  const texts = NOTICE_TEXTS[lang];
  const parts = texts.parts
    .map(([title, text]) => `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(text)}</p>`)
    .join('\n');
  return `${pageHead({ lang, title: texts.title, name, style, icon })}
<body>
<main>
<h1>${escapeHtml(texts.heading)}</h1>
${parts}
<p><a href="/">${escapeHtml(texts.back)}</a></p>
</main>
</body>
</html>
`;
}
