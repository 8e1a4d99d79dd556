import { LANGUAGE_NAMES, PAGE_LANGUAGES, type PageLanguage } from './chat-texts';
import { escapeHtml } from './html';

/** What every page of ours says of itself before its body. */
export interface PageHead {
  readonly lang: PageLanguage;
  readonly title: string;
  /** Name of the product or of the insurer. */
  readonly name: string;
  readonly style: string;
  readonly icon: string;
  /** Further words of the viewport. */
  readonly viewport?: string;
  /** Scripts and what they load early, as HTML. */
  readonly scripts?: string;
}

/** From the doctype to the end of the head: language and direction, title, icon, styles; never in a search engine. */
export function pageHead({ lang, title, name, style, icon, viewport = '', scripts = '' }: PageHead): string {
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover${viewport}">
<meta name="theme-color" content="#0e4a47">
<meta name="color-scheme" content="light">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · ${escapeHtml(name)}</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
${scripts}
</head>`;
}

/** The languages of a page as list items, each in its own letters; the one that is spoken is marked. */
export function languageItems(spoken: PageLanguage): string {
  return PAGE_LANGUAGES.map((lang) => {
    const about = `hreflang="${lang}" lang="${lang}" data-language="${lang}"`;
    const current = lang === spoken ? ' aria-current="true"' : '';
    return `<li><a href="?lang=${lang}" ${about}${current}>${LANGUAGE_NAMES[lang]}</a></li>`;
  }).join('\n');
}
