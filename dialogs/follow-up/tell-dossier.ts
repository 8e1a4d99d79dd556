import { ACTION_CODES, type ActionCode } from '../../domain/assessment/decision-types';
import type { Claim, ClaimAction, Reimbursement } from '../../domain/claim/claim';
import { missingDocuments } from '../../domain/claim/required-documents';
import { latestReimbursement, sumToTell } from '../../domain/claim/sum-to-tell';
import { civilDateOf } from '../../domain/deadlines/civil-date';
import type { IndemnityLine } from '../../domain/policy/indemnity';
import { todayOf } from '../declaration/declaration-of-turn';
import { speak } from '../declaration/speech';
import { askBankDetails, askMedicalPaper, trackingLink } from '../links';
import { claimSummary } from '../declaration/summary';
import { onDesk } from '../relay';
import type { Turn } from '../turn';

/** Says where a dossier stands: status, reimbursement with its lines, missing papers, next step with its date, other steps. */
export async function tellDossier(turn: Turn, claim: Claim): Promise<void> {
  const { followUp } = turn.texts;
  const steps = claim.status === 'ferme' ? [] : await openSteps(turn, claim);
  const state = await stateOf(turn, claim, steps);
  turn.session.numberTold = claim.id;
  await speak(turn, `${followUp.heading(claim.reference, claimSummary(turn, claim))} ${state}`, {
    action: 'suivi_dossier',
  });
  await tellMoney(turn, claim);
  if (claim.status !== 'ferme') await tellSteps(turn, claim, steps);
}

async function stateOf(turn: Turn, { status, outcome }: Claim, steps: readonly Step[]): Promise<string> {
  const { followUp } = turn.texts;
  if (status === 'ferme') return followUp.closed(outcome);
  const waits = status === 'escalade' && (await onDesk(turn))?.escalation.advisorId === null;
  if (waits) return followUp.waitsForAdvisor;
  // He is not there yet while he is still to be named.
  const toCome = status === 'expert' && steps.some(({ code }) => code === 'missionner_expert');
  return toCome ? followUp.expertToCome : followUp.status(status);
}

/** What is paid, accepted or refused. A sum that nobody has accepted yet is not shown: it would read as a promise. */
async function tellMoney(turn: Turn, claim: Claim): Promise<void> {
  const all = await turn.tx.claimFile.reimbursements(turn.actor, claim.id);
  const latest = sumToTell(claim, latestReimbursement(all));
  if (latest === null) return;
  const { followUp } = turn.texts;
  const { status, paidAt } = latest;
  const said = status === 'paye' && paidAt !== null ? followUp.paidOn(dayOf(turn, paidAt)) : followUp.money(status);
  const lines = status === 'en_attente' || status === 'rejete' ? [] : moneyLines(turn, latest);
  await turn.say([said, ...lines].join('\n'), { exempt: 'computation' });
  if (status === 'accepte' || status === 'partiellement_accepte') await askBankDetails(turn, claim);
}

/** Line by line; a ceiling that did not bite and a sum that the line before it says already are left out. */
function moneyLines({ texts: { followUp, words } }: Turn, { lines }: Reimbursement): readonly string[] {
  const retained = lines.find(({ code }) => code === 'montant_retenu')?.amount.cents;
  const telling = lines.filter(({ code, amount }) => code !== 'plafond' || amount.cents === retained);
  return telling.flatMap(({ code, amount }, index) => {
    const repeated = code === 'montant_retenu' && telling[index - 1]?.amount.cents === amount.cents;
    return isLine(code) && !repeated ? [followUp.moneyLine(code, words.amount(amount))] : [];
  });
}

const LINES: Readonly<Record<IndemnityLine['code'], true>> = {
  montant_reclame: true,
  devis_ou_facture: true,
  plafond: true,
  montant_retenu: true,
  franchise: true,
  montant_accepte: true,
};

function isLine(code: string): code is IndemnityLine['code'] {
  return code in LINES;
}

async function tellSteps(turn: Turn, claim: Claim, steps: readonly Step[]): Promise<void> {
  const { followUp, words } = turn.texts;
  const missing = missingPapers(turn, claim);
  const [next, ...others] = steps;
  const papers = missing === null ? [] : [followUp.missing(missing)];
  await turn.say([...papers, nextText(turn, claim, next)].join(' '), trackingLink(turn, claim));
  await askMedicalPaper(turn, claim);
  if (others.length > 0) await turn.say(followUp.alsoUnderWay(words.list(others.map(({ text }) => text))));
}

function nextText(turn: Turn, claim: Claim, next: Step | undefined): string {
  const { followUp } = turn.texts;
  if (next === undefined) return followUp.noStep;
  const count = wantedPapers(claim).length;
  if (next.code !== 'fournir_piece' || count === 0) return followUp.nextStep(next.text, next.day);
  return followUp.sendBefore(count, next.overdue ? null : next.day);
}

/** The papers that are still wanted, in words; null when none is, or when the dossier does not wait for any. */
export function missingPapers({ texts: { words } }: Turn, claim: Claim): string | null {
  const kinds = wantedPapers(claim);
  return kinds.length === 0 ? null : words.list(kinds.map(({ kind }) => words.document(kind)));
}

function wantedPapers({ status, facts }: Claim) {
  return status === 'en_attente_client'
    ? missingDocuments(facts).filter(({ protectedUpload }) => !protectedUpload)
    : [];
}

interface Step {
  readonly code: ActionCode;
  readonly text: string;
  readonly overdue: boolean;
  readonly day: string | null;
}

/** Open actions, the first due first; several papers to send are one step. */
async function openSteps(turn: Turn, claim: Claim): Promise<readonly Step[]> {
  const actions = (await turn.tx.claimFile.actions(turn.actor, claim.id)).filter(isOpen).sort(byDueDate);
  const steps = new Map<string, Step>();
  for (const { code, dueAt } of actions) {
    const known = ACTION_CODES.find((action) => action === code);
    if (known === undefined || steps.has(code)) continue;
    const day = dueAt === null ? null : dayOf(turn, dueAt);
    const overdue = dueAt !== null && dueAt < turn.now;
    steps.set(code, { code: known, text: turn.texts.decision.step(known), day, overdue });
  }
  return [...steps.values()];
}

function isOpen({ status }: ClaimAction): boolean {
  return status === 'en_attente' || status === 'en_cours';
}

function byDueDate(a: ClaimAction, b: ClaimAction): number {
  return (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity);
}

function dayOf(turn: Turn, instant: Date): string {
  return turn.texts.words.day(civilDateOf(instant, turn.settings.companyTimeZone), todayOf(turn));
}
