import type { PageLanguage } from './chat-texts';
import { escapeHtml } from './html';
import { NOTICE_TEXTS } from './notice-texts';

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
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(texts.title)} · ${escapeHtml(name)}</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
</head>
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
