import { createHash } from 'node:crypto';
import type { PageLanguage } from './chat-texts';
import { escapeHtml } from './html';
import { papersSection, toSend, type PaperCard } from './tracking-papers';
import { spokenDay } from './tracking-days';
import { TRACKING_TEXTS, type TrackingTexts } from './tracking-texts';

interface StepCard {
  readonly code: string;
  readonly byCustomer: boolean;
  readonly dueOn: string | null;
  readonly overdue: boolean;
}

/** A dossier, in codes of the domain, days (`YYYY-MM-DD`) and sums as they are read. */
export interface CardView {
  readonly reference: string;
  readonly type: string | null;
  readonly lossDate: string | null;
  readonly place: string | null;
  readonly status: string;
  readonly outcome: string | null;
  readonly waitsForAdvisor: boolean;
  readonly expertToCome: boolean;
  readonly advisor: string | null;
  readonly declaredOn: string;
  readonly stages: readonly { readonly code: string; readonly state: string; readonly on: string | null }[];
  readonly nextStep: StepCard | null;
  readonly otherSteps: readonly StepCard[];
  readonly money: {
    readonly status: string;
    readonly paidOn: string | null;
    readonly lines: readonly { readonly code: string; readonly amount: string }[];
    readonly accepted: string | null;
  } | null;
  readonly papers: readonly PaperCard[];
  readonly open: boolean;
  readonly reviewable: boolean;
}

export interface CardWords {
  readonly lang: PageLanguage;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Papers may be opened. */
  readonly strong: boolean;
  readonly maxBytes: number;
}

/** One dossier. What matters comes first: how it stands, what is to be done, when it goes on. */
export function renderCard(card: CardView, words: CardWords): { readonly html: string; readonly version: string } {
  const inside = cardInside(card, words);
  const version = createHash('sha256').update(inside).digest('base64url').slice(0, 10);
  const open = card.status === 'ferme' ? '' : ' open';
  const html = `<article class="card ${toneOf(card)}" id="${card.reference}" data-version="${version}" aria-labelledby="t-${card.reference}">
<details${open}>
${inside}
</details>
</article>`;
  return { html, version };
}

function cardInside(card: CardView, words: CardWords): string {
  const texts = TRACKING_TEXTS[words.lang];
  const t = escapeHtml;
  const { reference, status } = card;
  return `<summary>
  <span class="head">
    <span class="what"><h2 id="t-${reference}">${t(texts.types[card.type ?? 'autre'] ?? '')}</h2></span>
    <span class="chip">${t(texts.statuses[status] ?? status)}</span>
  </span>
  ${whereAndWhen(card, words)}
  <span class="number">${t(texts.number)} <bdi dir="ltr">${reference}</bdi></span>
</summary>
<div class="body">
  <p class="lead">${t(leadOf(card, texts))}</p>
  ${stepsSection(card, words, texts)}
  ${toSend(card, words, texts)}
  ${stagesSection(card, words, texts)}
  ${moneySection(card, words, texts)}
  ${papersSection(card, words, texts)}
  ${helpSection(card, texts)}
</div>`;
}

/** Whose turn it is, by colour beside the words. */
function toneOf({ status, nextStep }: CardView): string {
  if (status === 'ferme') return 'over';
  return nextStep?.byCustomer === true || status === 'en_attente_client' || status === 'nouveau' ? 'yours' : 'ours';
}

function whereAndWhen({ lossDate, place }: CardView, { lang, today }: CardWords): string {
  const when = lossDate === null ? [] : [escapeHtml(spokenDay(lang, lossDate, today))];
  const where = place === null ? [] : [`<bdi>${escapeHtml(place)}</bdi>`];
  return `<span class="when">${[...when, ...where].join(' · ')}</span>`;
}

function leadOf(card: CardView, { leads, outcomes, taken }: TrackingTexts): string {
  if (card.status === 'ferme') return outcomes[card.outcome ?? ''] ?? leads.ferme ?? '';
  if (card.waitsForAdvisor) return leads.attend_conseiller ?? '';
  if (card.advisor !== null) return taken(card.advisor);
  return leads[card.expertToCome ? 'expert_a_venir' : card.status] ?? '';
}

function stepsSection({ nextStep, otherSteps, status }: CardView, words: CardWords, texts: TrackingTexts): string {
  if (status === 'ferme') return '';
  if (status === 'nouveau') return `<p class="act"><a class="button" href="/">${escapeHtml(texts.backToChat)}</a></p>`;
  if (nextStep === null) return `<p class="calm">${escapeHtml(texts.nothingToDo)}</p>`;
  const others = otherSteps.map(
    (step) => `<li>${escapeHtml(texts.steps[step.code] ?? step.code)}${dueText(step, words, texts)}</li>`,
  );
  return `<section class="next${nextStep.byCustomer ? ' mine' : ''}">
    <h3>${escapeHtml(nextStep.byCustomer ? texts.yours : texts.next)}</h3>
    <p><strong>${escapeHtml(texts.steps[nextStep.code] ?? nextStep.code)}</strong>${dueText(nextStep, words, texts)}</p>
    ${others.length === 0 ? '' : `<h4>${escapeHtml(texts.alsoUnderWay)}</h4><ul>${others.join('')}</ul>`}
  </section>`;
}

/** A day that has passed is not held against anybody. */
function dueText({ dueOn, byCustomer, overdue }: StepCard, { lang, today }: CardWords, texts: TrackingTexts): string {
  if (dueOn === null || (overdue && !byCustomer)) return '';
  const day = spokenDay(lang, dueOn, today);
  const said = overdue ? texts.soon : byCustomer ? texts.before(day) : texts.expected(day);
  return ` <span class="due">${escapeHtml(said)}</span>`;
}

function stagesSection({ stages }: CardView, { lang, today }: CardWords, texts: TrackingTexts): string {
  const items = stages.map(({ code, state, on }) => {
    const current = state === 'current' ? ' aria-current="step"' : '';
    const day = on === null ? (texts.stageStates[state] ?? '') : spokenDay(lang, on, today);
    const hidden = on === null ? '' : `<span class="only-read">${escapeHtml(texts.stageStates[state] ?? '')}, </span>`;
    return `<li class="${state}"${current}><span>${escapeHtml(texts.stages[code] ?? code)}</span> <small>${hidden}${escapeHtml(day)}</small></li>`;
  });
  return `<section class="line"><h3>${escapeHtml(texts.stagesTitle)}</h3><ol>${items.join('')}</ol></section>`;
}

function moneySection({ money }: CardView, { lang, today }: CardWords, texts: TrackingTexts): string {
  if (money === null) return '';
  const said =
    money.paidOn === null ? (texts.money[money.status] ?? '') : texts.paidOn(spokenDay(lang, money.paidOn, today));
  const rows = money.lines.map(
    ({ code, amount }) =>
      `<tr><th scope="row">${escapeHtml(texts.lines[code] ?? code)}</th><td><bdi>${escapeHtml(amount)}</bdi></td></tr>`,
  );
  const total =
    money.accepted === null
      ? ''
      : `<tr class="total"><th scope="row">${escapeHtml(texts.accepted)}</th><td><bdi>${escapeHtml(money.accepted)}</bdi></td></tr>`;
  const table = rows.length === 0 && total === '' ? '' : `<table>${rows.join('')}${total}</table>`;
  return `<section class="money"><h3>${escapeHtml(texts.moneyTitle)}</h3><p>${escapeHtml(said)}</p>${table}</section>`;
}

function helpSection({ reference, reviewable, status }: CardView, texts: TrackingTexts): string {
  if (status === 'nouveau') return '';
  const review = reviewable
    ? `<form method="post" action="/suivi/dossiers/${reference}/reexamen"><p>${escapeHtml(texts.automatic)}</p><button class="quiet">${escapeHtml(texts.review)}</button></form>`
    : '';
  return `<section class="help">${review}
    <form method="post" action="/suivi/conseiller"><input type="hidden" name="numero" value="${reference}"><button class="quiet human">${escapeHtml(texts.human)}</button></form>
  </section>`;
}
