import type { CardView, CardWords } from './tracking-card';
import { escapeHtml } from './html';
import { spokenDay } from './tracking-days';
import type { TrackingTexts } from './tracking-texts';

export interface PaperCard {
  readonly kind: string;
  readonly state: string;
  readonly required: boolean;
  readonly receivedOn: string | null;
  readonly checked: boolean;
  readonly protectedUpload: boolean;
  readonly received: number;
  readonly needed: number;
  readonly files: readonly { readonly id: string; readonly image: boolean }[];
}

/** What people can hand in; what they take with a camera is among it. */
export const ACCEPTED_FILES = 'image/jpeg,image/png,image/webp,application/pdf';

/** Papers that are wanted, each with its own place to send it. */
export function toSend(card: CardView, words: CardWords, texts: TrackingTexts): string {
  if (!card.open) return '';
  const wanted = card.papers.filter(
    ({ state, required }) => required && (state === 'missing' || state === 'announced'),
  );
  if (wanted.length === 0) return '';
  return `<ul class="wanted">${wanted.map((paper) => `<li>${place(card.reference, paper, words, texts)}</li>`).join('')}</ul>`;
}

function place(reference: string, paper: PaperCard, words: CardWords, texts: TrackingTexts): string {
  if (paper.protectedUpload) return protectedPlace(reference, paper, texts);
  const count =
    paper.needed > 1 ? ` <small>${escapeHtml(texts.someReceived(paper.received, paper.needed))}</small>` : '';
  const heading = `<p class="paper">${escapeHtml(texts.papers[paper.kind] ?? paper.kind)}${count}</p>`;
  return uploadForm({ reference, kind: paper.kind, many: paper.needed > 1, heading }, words, texts);
}

function protectedPlace(reference: string, { kind }: PaperCard, texts: TrackingTexts): string {
  return `<form method="post" action="/suivi/dossiers/${reference}/medical" class="shielded">
    <p class="paper">${escapeHtml(texts.papers[kind] ?? kind)}</p>
    <button class="button">${escapeHtml(texts.protectedButton)}</button>
    <p class="hint">${escapeHtml(texts.protectedWhy)}</p>
  </form>`;
}

/** Without JavaScript a form like any other; the script adds preview, progress and cancelling. */
function uploadForm(
  about: { readonly reference: string; readonly kind: string | null; readonly many: boolean; readonly heading: string },
  { maxBytes }: CardWords,
  texts: TrackingTexts,
): string {
  const { reference, kind, many, heading } = about;
  const id = `f-${reference}-${kind ?? 'autre'}`;
  const label = texts.chooseFor(texts.papers[kind ?? 'autre'] ?? '');
  const named = kind === null ? '' : `<input type="hidden" name="nature" value="${kind}">`;
  return `<form method="post" action="/suivi/dossiers/${reference}/pieces" enctype="multipart/form-data" class="upload" data-max="${maxBytes}">
    ${heading}${named}
    <label class="pick" for="${id}"><span class="pick-word">${escapeHtml(many ? texts.chooseMany : texts.choose)}</span><span class="only-read">${escapeHtml(label)}</span></label>
    <input type="file" id="${id}" name="fichier" accept="${ACCEPTED_FILES}"${many ? ' multiple' : ''} required>
    <button class="button send">${escapeHtml(texts.send)}</button>
    <p class="hint">${escapeHtml(texts.formats(Math.floor(maxBytes / 1024 / 1024)))}</p>
  </form>`;
}

/** All papers with what has become of them, and a place for any other. */
export function papersSection(card: CardView, words: CardWords, texts: TrackingTexts): string {
  if (card.status === 'nouveau') return '';
  const rows = card.papers.map((paper) => paperRow(paper, words, texts));
  const list = rows.length === 0 ? '' : `<ul class="papers">${rows.join('')}</ul>`;
  const pin = !words.strong && card.papers.some(({ received }) => received > 0) ? pinForm(card.reference, texts) : '';
  const other = card.open
    ? `<details class="other"><summary>${escapeHtml(texts.sendOther)}</summary>${uploadForm({ reference: card.reference, kind: null, many: true, heading: '' }, words, texts)}</details>`
    : '';
  if (list === '' && other === '') return '';
  return `<section class="docs"><h3>${escapeHtml(texts.papersTitle)}</h3>${list}${pin}${other}</section>`;
}

function paperRow(paper: PaperCard, words: CardWords, texts: TrackingTexts): string {
  const name = escapeHtml(texts.papers[paper.kind] ?? paper.kind);
  const many = paper.files.length > 1;
  const files = paper.files.map(({ id }, index) => {
    const shown = `${escapeHtml(texts.see)}${many ? ` ${index + 1}` : ''}`;
    return `<a href="/suivi/pieces/${id}" target="_blank" rel="noopener noreferrer">${shown}<span class="only-read">, ${name}</span></a>`;
  });
  const opened = files.length === 0 ? '' : `<span class="files">${files.join('')}</span>`;
  return `<li class="${paper.state}"><span class="paper-name">${name}</span> <small>${escapeHtml(paperState(paper, words, texts))}</small>${opened}</li>`;
}

function paperState(paper: PaperCard, { lang, today }: CardWords, texts: TrackingTexts): string {
  switch (paper.state) {
    case 'received': {
      const said =
        paper.receivedOn === null ? texts.receivedPlain : texts.received(spokenDay(lang, paper.receivedOn, today));
      const more = [
        ...(paper.checked ? [texts.checked] : []),
        ...(paper.protectedUpload ? [texts.protectedPaper] : []),
      ];
      return [said, ...more].join(lang === 'ar' ? '، ' : ', ');
    }
    case 'announced':
      return texts.announced;
    case 'unavailable':
      return texts.unavailable;
    default:
      return paper.received > 0 ? texts.someReceived(paper.received, paper.needed) : texts.missing;
  }
}

function pinForm(reference: string, texts: TrackingTexts): string {
  return `<form method="post" action="/suivi/code" class="pin">
    <label for="pin-${reference}">${escapeHtml(texts.enterPin)}</label>
    <span class="row"><input id="pin-${reference}" name="code" inputmode="numeric" autocomplete="off" maxlength="8" dir="ltr" placeholder="${escapeHtml(texts.pinHint)}" required><button class="quiet">${escapeHtml(texts.openPapers)}</button></span>
  </form>`;
}
