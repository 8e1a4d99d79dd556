import { renderBankPage, type BankView } from './bank-page';
import type { PageLanguage } from './chat-texts';
import { escapeHtml } from './html';
import { renderCard, type CardView } from './tracking-card';
import { ACCEPTED_FILES } from './tracking-papers';
import { noticeHtml, shell, type TrackingAssets } from './tracking-shell';
import { TRACKING_TEXTS } from './tracking-texts';

export interface TrackingFrame {
  readonly name: string;
  readonly assets: TrackingAssets;
  /** The company's day, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly maxBytes: number;
}

interface Noticed {
  readonly lang: PageLanguage;
  readonly notice: string | null;
}

/** The pages of `/suivi`, `/depot` and `/coordonnees`: whole documents that read well before any script runs, and without. */
export function trackingPages(frame: TrackingFrame) {
  const { name, assets, maxBytes } = frame;
  const megabytes = Math.floor(maxBytes / 1024 / 1024);

  return {
    login: ({ lang, notice }: Noticed): string => {
      const texts = TRACKING_TEXTS[lang];
      const t = (
        key:
          | 'loginTitle'
          | 'loginLead'
          | 'matricule'
          | 'matriculeHint'
          | 'factor'
          | 'factorHint'
          | 'logIn'
          | 'noNumber'
          | 'backToChat',
      ) => escapeHtml(texts[key]);
      const main = `<section class="narrow">
  <h1>${t('loginTitle')}</h1>
  <p class="sub">${t('loginLead')}</p>
  ${noticeHtml(lang, notice)}
  <form method="post" action="/suivi/connexion" class="login">
    <label for="matricule">${t('matricule')}</label>
    <input id="matricule" name="matricule" dir="ltr" autocomplete="username" autocapitalize="characters" spellcheck="false" maxlength="40" aria-describedby="matricule-aide" required>
    <p class="hint" id="matricule-aide">${inOnePiece(t('matriculeHint'))}</p>
    <label for="facteur">${t('factor')}</label>
    <input id="facteur" name="facteur" dir="ltr" autocomplete="off" spellcheck="false" maxlength="40" aria-describedby="facteur-aide" required>
    <p class="hint" id="facteur-aide">${t('factorHint')}</p>
    <button class="button wide">${t('logIn')}</button>
  </form>
  <p class="aside">${t('noNumber')} <a href="/">${t('backToChat')}</a></p>
</section>`;
      return shell({ lang, name, assets, title: texts.title, main });
    },

    opening: ({
      lang,
      action,
      purpose,
    }: {
      readonly lang: PageLanguage;
      readonly action: string;
      readonly purpose: 'suivi' | 'lecture';
    }): string => {
      const texts = TRACKING_TEXTS[lang];
      const own = purpose === 'suivi';
      const [title, lead, button] = own
        ? [texts.openTitle, texts.openLead, texts.open]
        : [texts.readTitle, texts.readLead, texts.read];
      // An advisor decides to read; a customer has just tapped the link.
      const main = `<section class="narrow">
  <h1>${escapeHtml(title)}</h1>
  <p class="sub">${escapeHtml(lead)}</p>
  <form method="post" action="${escapeHtml(action)}"${own ? ' data-open' : ''}><button class="button wide">${escapeHtml(button)}</button></form>
</section>`;
      return shell({ lang, name, assets, title, main, scripts: own ? [assets.opener] : [] });
    },

    confirm: ({ lang, name: person }: { readonly lang: PageLanguage; readonly name: string }): string => {
      const texts = TRACKING_TEXTS[lang];
      const answer = (value: string, title: string, kind: string) =>
        `<button class="${kind}" name="reponse" value="${value}">${escapeHtml(title)}</button>`;
      const main = `<section class="narrow">
  <h1>${escapeHtml(texts.confirm(`\u2068${person}\u2069`))}</h1>
  <form method="post" action="/suivi/identite" class="answers">
    ${answer('oui', texts.yes, 'button')}${answer('non', texts.no, 'quiet')}${answer('proche', texts.relative, 'quiet')}
  </form>
</section>`;
      return shell({ lang, name, assets, title: texts.title, main, known: true });
    },

    dossiers: (
      view: Noticed & { readonly cards: readonly CardView[]; readonly relative: boolean; readonly strong: boolean },
    ): string => {
      const { lang, notice, cards, relative, strong } = view;
      const texts = TRACKING_TEXTS[lang];
      const words = { lang, strong, today: frame.today(), maxBytes };
      const list = cards.map((card) => renderCard(card, words).html).join('\n');
      const empty = `<section class="narrow empty"><h2>${escapeHtml(texts.none)}</h2><p>${escapeHtml(texts.noneLead)}</p><p><a class="button" href="/">${escapeHtml(texts.declare)}</a></p></section>`;
      const main = `<div class="intro">
  <h1>${escapeHtml(texts.dossiers)}</h1>
  ${relative ? `<p class="sub">${escapeHtml(texts.relativeLead)}</p>` : ''}
  <p class="live" id="direct" role="status" hidden></p>
</div>
${noticeHtml(lang, notice)}
<div class="cards" id="dossiers">
${cards.length === 0 ? empty : list}
</div>
<p class="only-read" id="annonce" role="status" aria-live="polite"></p>`;
      const { live, liveLost, sending, sendFailed, remove } = texts;
      const changed = texts.changed('{numero}');
      const said = { live, liveLost, sending, sendFailed, remove, changed, ...refusals(texts.notices) };
      return shell({ lang, name, assets, title: texts.title, main, known: true, said, scripts: [assets.script] });
    },

    card: (card: CardView, { lang, strong }: { readonly lang: PageLanguage; readonly strong: boolean }) =>
      renderCard(card, { lang, strong, today: frame.today(), maxBytes }),

    bank: (view: BankView): string => renderBankPage({ name, assets }, view),

    deposit: ({ lang, notice, state }: Noticed & { readonly state: 'open' | 'done' | 'closed' }): string => {
      const texts = TRACKING_TEXTS[lang];
      const said = {
        sending: texts.sending,
        sendFailed: texts.sendFailed,
        remove: texts.remove,
        ...refusals(texts.notices),
      };
      const main =
        state === 'open'
          ? `<section class="narrow deposit">
  <p class="shield" aria-hidden="true"><svg viewBox="0 0 24 24" width="40" height="40"><path d="M12 3l7 3v5c0 4.500-3 8-7 10-4-2-7-5.500-7-10V6z"/><path d="M9 12l2 2 4-4"/></svg></p>
  <h1>${escapeHtml(texts.depositTitle)}</h1>
  <p class="sub">${escapeHtml(texts.depositLead)}</p>
  ${noticeHtml(lang, notice)}
  <form method="post" action="/depot" enctype="multipart/form-data" class="upload" data-max="${maxBytes}" data-after="/depot">
    <label class="pick" for="fichier"><span class="pick-word">${escapeHtml(texts.choose)}</span></label>
    <input type="file" id="fichier" name="fichier" accept="${ACCEPTED_FILES}" multiple required>
    <button class="button send">${escapeHtml(texts.send)}</button>
    <p class="hint">${escapeHtml(texts.formats(megabytes))}</p>
  </form>
  <p class="aside">${escapeHtml(texts.depositWho)}</p>
</section>`
          : `<section class="narrow deposit">
  <h1>${escapeHtml(state === 'done' ? texts.depositDone : texts.depositClosed)}</h1>
  <p class="sub">${escapeHtml(state === 'done' ? texts.depositDoneLead : texts.depositClosedLead)}</p>
  <p><a class="button" href="/suivi">${escapeHtml(texts.title)}</a></p>
</section>`;
      return shell({
        lang,
        name,
        assets,
        title: texts.depositTitle,
        main,
        said,
        scripts: state === 'open' ? [assets.deposit] : [],
      });
    },
  };
}

/** A number that stands in a sentence, whatever its direction and where its line ends. */
function inOnePiece(html: string): string {
  return html.replace('AB-123-CD', '<bdi dir="ltr" class="whole">AB-123-CD</bdi>');
}

/** What the script says of a refused upload. */
function refusals(notices: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(notices).filter(([code]) => code.startsWith('refused_') || code.startsWith('paper_')),
  );
}
