import { LANGUAGE_NAMES, type PageLanguage } from './chat-texts';
import { escapeHtml } from './html';
import { languageItems, pageHead } from './page-head';
import { TRACKING_TEXTS, type TrackingTexts } from './tracking-texts';

/** Where the parts of the pages are; all of them ours. */
export interface TrackingAssets {
  readonly style: string;
  readonly icon: string;
  /** Of the dossiers' page. */
  readonly script: string;
  /** Presses the one button of a link's page. */
  readonly opener: string;
  /** Preview and progress of the page for medical papers. */
  readonly deposit: string;
}

export interface Shell {
  readonly lang: PageLanguage;
  readonly name: string;
  readonly title: string;
  readonly assets: TrackingAssets;
  readonly scripts?: readonly string[];
  /** Somebody is logged in. */
  readonly known?: boolean;
  /** What the script says itself, by name. */
  readonly said?: Readonly<Record<string, string>>;
  readonly main: string;
  /** After the main part: what stays at hand at the bottom. */
  readonly foot?: string;
}

/** A whole page around its main part. Numbers and names stand in isolates, so that they stay in one piece in Arabic. */
export function shell(page: Shell): string {
  const { lang, name, title, assets, scripts = [], main, foot = '', known = false, said = {} } = page;
  const texts = TRACKING_TEXTS[lang];
  const { style, icon } = assets;
  const head = { lang, title, name, style, icon };
  return `${pageHead({ ...head, scripts: scripts.map((url) => `<script src="${url}" type="module"></script>`).join('\n') })}
<body data-texts="${escapeHtml(JSON.stringify(said))}">
<a class="skip" href="#contenu">${escapeHtml(texts.skip)}</a>
<header class="top">
  <a class="brand" href="/suivi"><img src="${assets.icon}" alt="" width="32" height="32"><span>${escapeHtml(name)}</span></a>
  <details class="tongue">
    <summary><span class="only-read">${escapeHtml(texts.language)} : </span>${LANGUAGE_NAMES[lang]}</summary>
    <nav aria-label="${escapeHtml(texts.language)}"><ul>${languageItems(lang)}</ul></nav>
  </details>
  ${known ? leave(texts) : ''}
</header>
<main id="contenu" tabindex="-1">
${main}
</main>
<footer class="end"><p>${escapeHtml(texts.noTrackers)} <a href="/confidentialite">${escapeHtml(texts.privacy)}</a></p>${known ? `<p><a href="/">${escapeHtml(texts.backToChat)}</a></p>` : ''}</footer>
${foot}
</body>
</html>
`;
}

function leave({ leave: title }: TrackingTexts): string {
  return `<form method="post" action="/suivi/deconnexion"><button class="quiet on-dark">${escapeHtml(title)}</button></form>`;
}

/** Notices that tell of something done; all others tell what to do. */
const GOOD = ['paper_received', 'advisor_told', 'review_asked', 'pin_right', 'logged_out'];

/** A sentence above a page; nothing for a word that the page does not know. */
export function noticeHtml(lang: PageLanguage, notice: string | null): string {
  const { notices } = TRACKING_TEXTS[lang];
  const text = notice !== null && Object.hasOwn(notices, notice) ? notices[notice] : undefined;
  if (notice === null || text === undefined) return '';
  const kind = GOOD.includes(notice) ? 'good' : 'care';
  return `<p class="notice ${kind}" role="${kind === 'good' ? 'status' : 'alert'}">${escapeHtml(text)}</p>`;
}
