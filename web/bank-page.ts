import { BANK_TEXTS, type BankTexts } from './bank-texts';
import type { PageLanguage } from './chat-texts';
import { escapeHtml } from './html';
import { noticeHtml, shell, type TrackingAssets } from './tracking-shell';

export interface BankView {
  readonly lang: PageLanguage;
  readonly notice: string | null;
  /** `pin`: who came by a birth date proves themselves first. */
  readonly state: 'form' | 'pin' | 'done' | 'closed';
  /** What was typed and not taken: codes of the domain, and the holder's name. The number is typed again, it is never sent back. */
  readonly faults: readonly string[];
  readonly holder: string;
  /** The end of the account that is kept; null: there is none, or none for whoever looks. */
  readonly lastFour: string | null;
}

interface Frame {
  readonly name: string;
  readonly assets: TrackingAssets;
}

/** The page where a customer says to which account they are paid. It has no script. */
export function renderBankPage({ name, assets }: Frame, view: BankView): string {
  const texts = BANK_TEXTS[view.lang];
  const main = `<section class="narrow deposit">${MAINS[view.state](texts, view)}</section>`;
  return shell({ lang: view.lang, name, assets, title: texts.title, main });
}

const SHIELD =
  '<p class="shield" aria-hidden="true"><svg viewBox="0 0 24 24" width="40" height="40"><path d="M12 3l7 3v5c0 4.500-3 8-7 10-4-2-7-5.500-7-10V6z"/><path d="M9 12l2 2 4-4"/></svg></p>';

const MAINS: Readonly<Record<BankView['state'], (texts: BankTexts, view: BankView) => string>> = {
  form: (texts, view) => `
  ${SHIELD}
  <h1>${escapeHtml(texts.title)}</h1>
  <p class="sub">${escapeHtml(texts.lead)}</p>
  ${noticeHtml(view.lang, view.notice)}
  ${view.lastFour === null ? '' : `<p>${withNumber(texts.replaces, view.lastFour)}</p>`}
  <form method="post" action="/coordonnees" class="login" novalidate>
    ${field(texts, view, { name: 'titulaire', about: 'holder', more: 'autocomplete="name" maxlength="140"' })}
    ${field(texts, view, { name: 'numero', about: 'number', more: 'dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="60"' })}
    <button class="button wide">${escapeHtml(texts.save)}</button>
  </form>
  <p class="aside">${escapeHtml(texts.who)}</p>
`,
  pin: (texts, { lang, notice }) => `
  ${SHIELD}
  <h1>${escapeHtml(texts.pinTitle)}</h1>
  <p class="sub">${escapeHtml(texts.pinLead)}</p>
  ${noticeHtml(lang, notice)}
  <form method="post" action="/coordonnees/code" class="login">
    <label for="code">${escapeHtml(texts.pin)}</label>
    <input id="code" name="code" type="password" dir="ltr" inputmode="numeric" autocomplete="off" maxlength="12" aria-describedby="code-aide" required>
    <p class="hint" id="code-aide">${escapeHtml(texts.pinHint)}</p>
    <button class="button wide">${escapeHtml(texts.goOn)}</button>
  </form>
`,
  done: (texts, { lastFour }) => `
  <h1>${escapeHtml(texts.done)}</h1>
  <p class="sub" role="status">${lastFour === null ? escapeHtml(texts.doneLeadPlain) : withNumber(texts.doneLead, lastFour)}</p>
`,
  closed: (texts) => `
  <h1>${escapeHtml(texts.closed)}</h1>
  <p class="sub">${escapeHtml(texts.closedLead)}</p>
`,
};

interface Field {
  readonly name: 'titulaire' | 'numero';
  readonly about: 'holder' | 'number';
  readonly more: string;
}

/** With what is not right said at it, and the first of those in focus: a screen reader begins there. */
function field(texts: BankTexts, { faults, holder }: BankView, { name, about, more }: Field): string {
  const fault = faults.find((code) => code.startsWith(`${about}_`));
  const said = fault === undefined ? undefined : texts.faults[fault];
  const invalid = said === undefined ? '' : ` aria-invalid="true"${faults[0] === fault ? ' autofocus' : ''}`;
  const hints = said === undefined ? `${name}-aide` : `${name}-refus ${name}-aide`;
  const value = about === 'holder' && holder !== '' ? ` value="${escapeHtml(holder)}"` : '';
  return `<label for="${name}">${escapeHtml(texts[about])}</label>
    <input id="${name}" name="${name}"${value} ${more} aria-describedby="${hints}"${invalid} required>
    ${said === undefined ? '' : `<p class="notice care" id="${name}-refus" role="alert">${escapeHtml(said)}</p>`}
    <p class="hint" id="${name}-aide">${escapeHtml(texts[about === 'holder' ? 'holderHint' : 'numberHint'])}</p>`;
}

/** Digits in one piece, whatever the direction of the sentence. */
function withNumber(say: (lastFour: string) => string, lastFour: string): string {
  return escapeHtml(say('{fin}')).replace('{fin}', `<bdi dir="ltr" class="whole">${escapeHtml(lastFour)}</bdi>`);
}
