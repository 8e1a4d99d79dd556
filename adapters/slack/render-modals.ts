import type { types } from '@slack/bolt';
import { CORRECTION_REASONS } from '../../commands/desk/correct-decision';
import type { DeskModal, DossierPaper, DossierView, FormOrigin } from '../../commands/desk/views';
import { FACTORS } from '../../domain/assessment/types';
import { formatMoney, type Money } from '../../domain/money';
import type { Deductible } from '../../domain/policy/types';
import {
  context,
  divider,
  fields,
  header,
  instant,
  list,
  listSections,
  localTime,
  named,
  quote,
  safe,
  section,
  type Block,
} from './blocks';
import { cutText, escapeText } from './escape';
import { briefBlocks } from './render-brief';
import {
  CLAIM_STATUS_NAMES,
  COMPUTATION_NAMES,
  CORRECTION_REASON_NAMES,
  DECLARANT_NAMES,
  DOCUMENT_NAMES,
  FACTOR_NAMES,
  LABELS,
  LANGUAGE_NAMES,
  OUTCOME_NAMES,
  SPEAKER_NAMES,
} from './texts';

/** Longest title and button of a modal, blocks that it can hold. */
const TITLE = 24;
const MOST_BLOCKS = 100;

/** Names of a form's fields; the answers come back under them. */
export const FORM_FIELDS = { outcome: 'outcome', amount: 'amount', reason: 'reason' } as const;

export function renderModal(modal: DeskModal, timeZone: string): types.ModalView {
  switch (modal.kind) {
    case 'dossier':
      return {
        type: 'modal',
        callback_id: 'dossier',
        title: plain(modal.dossier.reference, TITLE),
        close: plain(LABELS.close, TITLE),
        blocks: dossierBlocks(modal.dossier, timeZone),
      };
    case 'close':
      return form('close', LABELS.closeTitle, modal.origin, [
        section(`*${modal.reference}*`),
        choice(
          FORM_FIELDS.outcome,
          LABELS.outcome,
          modal.outcomes.map((outcome) => [outcome, OUTCOME_NAMES[outcome]]),
        ),
      ]);
    case 'correct':
      return form('correct', LABELS.correctTitle, modal.origin, [
        section(`*${modal.reference}*`),
        amountInput(modal.retained, modal.currency),
        context(
          `${COMPUTATION_NAMES.franchise} ${deductibleText(modal.deductible)}, ` +
            `${COMPUTATION_NAMES.plafond.toLowerCase()} ${formatMoney(modal.ceiling, 'fr')} : déduits et appliqués automatiquement.`,
        ),
        choice(
          FORM_FIELDS.reason,
          LABELS.reason,
          CORRECTION_REASONS.map((reason) => [reason, CORRECTION_REASON_NAMES[reason]]),
        ),
      ]);
  }
}

/** What is taken off; a share is known only once the damage is. */
function deductibleText(deductible: Deductible): string {
  switch (deductible.kind) {
    case 'fixed':
      return formatMoney(deductible.amount, 'fr');
    case 'percentage': {
      const { basisPoints, minimum, maximum } = deductible;
      const most = maximum === null ? '' : `, maximum ${formatMoney(maximum, 'fr')}`;
      return `${percent(basisPoints)} (minimum ${formatMoney(minimum, 'fr')}${most})`;
    }
    case 'legal':
      return LABELS.legalDeductible;
  }
}

/** `1250` as `12,5 %`. */
function percent(basisPoints: number): string {
  return `${String(basisPoints / 100).replace('.', ',')} %`;
}

function form(callbackId: string, title: string, origin: FormOrigin, blocks: Block[]): types.ModalView {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(title, TITLE),
    submit: plain(LABELS.submit, TITLE),
    close: plain(LABELS.back, TITLE),
    private_metadata: JSON.stringify(origin),
    blocks,
  };
}

function choice(id: string, label: string, options: readonly (readonly [value: string, name: string])[]): Block {
  return {
    type: 'input',
    block_id: id,
    label: plain(label, 100),
    element: {
      type: 'static_select',
      action_id: id,
      options: options.map(([value, name]) => ({ text: plain(name, 75), value })),
    },
  };
}

function amountInput(retained: Money | null, currency: Money['currency']): Block {
  const id = FORM_FIELDS.amount;
  return {
    type: 'input',
    block_id: id,
    label: plain(`${LABELS.retained} (${currency === 'MAD' ? 'DH' : '€'})`, 100),
    element: {
      type: 'plain_text_input',
      action_id: id,
      ...(retained?.currency === currency ? { initial_value: amountText(retained) } : {}),
    },
  };
}

/** `3200` or `3200,50`: the way that the form itself reads amounts. */
function amountText({ cents }: Money): string {
  return (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',');
}

/** What the modal can hold; of the conversation as much of its end as there is room for. */
function dossierBlocks(dossier: DossierView, timeZone: string): Block[] {
  const blocks = [
    fields([
      [LABELS.identity, dossier.customer === null ? LABELS.unknownPerson : safe(dossier.customer.name)],
      [LABELS.phone, safe(dossier.customer?.phone ?? '–')],
      [LABELS.language, dossier.customer === null ? '–' : LANGUAGE_NAMES[dossier.customer.language]],
      [LABELS.policy, safe(dossier.policyNumber ?? '–')],
      [LABELS.status, CLAIM_STATUS_NAMES[dossier.status]],
      [LABELS.by, DECLARANT_NAMES[dossier.declarant]],
    ]),
    context(`${LABELS.declared} ${instant(dossier.declaredAt, timeZone)}`),
    ...briefBlocks(dossier.brief, (at) => localTime(at, timeZone)),
    divider(),
    ...wordsOf(LABELS.account, dossier.account),
    ...wordsOf('Lieu', dossier.place === null ? [] : [dossier.place]),
    ...wordsOf('Circonstances', dossier.circumstances === null ? [] : [dossier.circumstances]),
    divider(),
    section(`*${LABELS.computation}*\n${computationText(dossier)}`),
    section(`*${LABELS.factors}*\n${factorsText(dossier)}`),
    ...listSections(LABELS.papers, papersText(dossier.papers), LABELS.noPapers),
    bankDetailsBlock(dossier),
  ].slice(0, MOST_BLOCKS);
  const room = MOST_BLOCKS - blocks.length - 2;
  const conversation = room < 2 ? [] : conversationOf(dossier, Math.floor(room / 2));
  return conversation.length === 0 ? blocks : [...blocks, divider(), header(LABELS.conversation), ...conversation];
}

function wordsOf(label: string, words: readonly string[]): Block[] {
  const said = words.filter((each) => each.trim() !== '');
  return said.length === 0 ? [] : [section(`*${label}*`), ...said.slice(-10).map((each) => quote(each))];
}

function computationText({ computation }: DossierView): string {
  if (computation === null) return LABELS.noComputation;
  return list(
    computation.map(({ code, amount }) => `${named(COMPUTATION_NAMES, code, code)} : ${formatMoney(amount, 'fr')}`),
    LABELS.noComputation,
  );
}

function factorsText({ cci, factors }: DossierView): string {
  const known = FACTORS.filter((factor) => factors[factor] !== undefined);
  const lines = known.map((factor) => `${FACTOR_NAMES[factor]} : ${factors[factor] ?? 0}/100`);
  return list(cci === null ? lines : [`CCI : ${cci}/100`, ...lines], LABELS.notScored);
}

/** No more of it is shown anywhere on the desk. */
function bankDetailsBlock({ bankDetails }: DossierView): Block {
  return context(`🏦 ${bankDetails ? LABELS.bankDetailsReceived : LABELS.noBankDetails}`);
}

function papersText(papers: readonly DossierPaper[]): readonly string[] {
  return papers.map(({ kind, checked, medical, url }) => {
    const state = medical ? LABELS.medical : checked ? LABELS.checked : LABELS.unchecked;
    const opened = url === null ? '' : `, <${escapeText(url)}|${LABELS.open}>`;
    return `${DOCUMENT_NAMES[kind]} (${state})${opened}`;
  });
}

function conversationOf({ lastWords }: DossierView, most: number): Block[] {
  return lastWords.slice(-most).flatMap(({ speaker, text }) => [context(SPEAKER_NAMES[speaker]), quote(text, 600)]);
}

function plain(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: cutText(text, max), emoji: true };
}
