import { CHAT_TEXTS, LANGUAGE_NAMES, type ChatTexts, type PageLanguage } from './chat-texts';
import { escapeHtml } from './html';
import { languageItems, pageHead } from './page-head';

/** A number to call, as the page shows it. */
interface EmergencyCall {
  /** Dialled as it stands. */
  readonly number: string;
  /** Who answers. */
  readonly label: string;
  /** It takes text messages only. */
  readonly sms?: boolean;
}

export interface ChatPage {
  readonly lang: PageLanguage;
  readonly nonce: string;
  /** Name of the product or of the insurer. */
  readonly name: string;
  /** By country, when it is not known which. */
  readonly emergency: readonly { readonly title: string | null; readonly calls: readonly EmergencyCall[] }[];
  readonly assets: { readonly webchat: string; readonly script: string; readonly style: string; readonly icon: string };
  /** Modules that the script imports, so that the browser need not discover them one after the other. */
  readonly preload: readonly string[];
}

/** The customers' chat page. It holds no data: what is shown comes over Direct Line. */
export function renderChatPage(page: ChatPage): string {
  const { lang, nonce, name, assets } = page;
  const texts = CHAT_TEXTS[lang];
  const t = escaped(texts);
  const preload = page.preload.map((url) => `<link rel="modulepreload" href="${url}">`).join('\n');
  const scripts = `${preload}
<script src="${assets.webchat}" defer></script>
<script src="${assets.script}" type="module" nonce="${nonce}"></script>`;
  const { style, icon } = assets;
  const viewport = ', interactive-widget=resizes-content';
  return `${pageHead({ lang, title: texts.title, name, style, icon, viewport, scripts })}
<body data-lang="${lang}" data-texts="${escapeHtml(JSON.stringify(scriptTexts(texts)))}">
<a class="skip" href="#conversation">${t('skip')}</a>
<header class="bar">
  <img class="bar-logo" src="${assets.icon}" alt="" width="36" height="36">
  <div class="bar-name">
    <h1>${escapeHtml(name)}</h1>
    <p>${t('tagline')}</p>
  </div>
  <details class="bar-language" name="bar">
    <summary aria-label="${t('language')}">
      <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20"><circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"/></svg>
      <span>${LANGUAGE_NAMES[lang]}</span>
    </summary>
    <nav class="bar-panel" aria-label="${t('language')}">
      <ul>
${languageItems(lang)}
      </ul>
    </nav>
  </details>
  <details class="bar-emergency" name="bar">
    <summary>${t('emergency')}</summary>
    <div class="bar-panel">${emergency(page, t)}</div>
  </details>
  <button type="button" class="bar-new" id="new-conversation" title="${t('newConversation')}" hidden>
    <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20"><path d="M12 5v14M5 12h14"/></svg>
    <span>${t('newConversation')}</span>
  </button>
</header>
<div class="columns">
  <aside class="side" aria-label="${t('stepsTitle')}">
    <h2>${t('stepsTitle')}</h2>
    <ol>
${texts.steps.map(({ title, text }) => `      <li><strong>${escapeHtml(title)}</strong> ${escapeHtml(text)}</li>`).join('\n')}
    </ol>
    <section class="side-emergency" aria-label="${t('emergency')}">${emergency(page, t)}</section>
  </aside>
  <main class="chat" id="conversation" tabindex="-1" aria-label="${t('conversation')}">
    <p class="about"><span>${t('isBot')}</span> <span>${t('help')}</span> <button type="button" class="about-voice" id="voice" aria-pressed="false" hidden>${t('voice')}</button></p>
    <div class="notice" id="notice" role="status" hidden></div>
    <div class="webchat" id="webchat"><p class="loading">${t('loading')}</p></div>
    <noscript><p class="loading">${t('noScript')}</p></noscript>
  </main>
</div>
<dialog class="ask" id="ask-new" aria-labelledby="ask-new-title">
  <h2 id="ask-new-title">${t('newQuestion')}</h2>
  <p>${t('newExplained')}</p>
  <div class="ask-buttons">
    <button type="button" class="quiet" id="ask-new-no" autofocus>${t('cancel')}</button>
    <button type="button" class="strong" id="ask-new-yes">${t('begin')}</button>
  </div>
</dialog>
<dialog class="ask" id="ask-voice" aria-labelledby="ask-voice-title">
  <h2 id="ask-voice-title">${t('voiceQuestion')}</h2>
  <p>${t('voiceExplained')}</p>
  <div class="ask-buttons">
    <button type="button" class="quiet" id="ask-voice-no" autofocus>${t('cancel')}</button>
    <button type="button" class="strong" id="ask-voice-yes">${t('voiceOn')}</button>
  </div>
</dialog>
</body>
</html>
`;
}

type Escaped = (key: Exclude<keyof ChatTexts, 'steps'>) => string;

function escaped(texts: ChatTexts): Escaped {
  return (key) => escapeHtml(texts[key]);
}

/** What the script says itself. */
function scriptTexts({ offline, retrying, broken, reload, advisor }: ChatTexts): Partial<ChatTexts> {
  return { offline, retrying, broken, reload, advisor };
}

function emergency({ emergency: countries }: ChatPage, t: Escaped): string {
  const lists = countries.map(({ title, calls }) => {
    const items = calls.map(
      ({ number, label, sms }) =>
        `<li><a href="${sms ? 'sms' : 'tel'}:${encodeURIComponent(number)}"><b>${escapeHtml(number)}</b> ${escapeHtml(label)}</a></li>`,
    );
    return `${title === null ? '' : `<h3>${escapeHtml(title)}</h3>`}<ul>${items.join('')}</ul>`;
  });
  return `<p>${t('emergencyFirst')}</p>${lists.join('')}`;
}
