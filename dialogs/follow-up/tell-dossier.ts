import { ACTION_CODES } from '../../domain/assessment/decision-types';
import type { Claim, ClaimAction, Reimbursement } from '../../domain/claim/claim';
import { missingDocuments } from '../../domain/claim/required-documents';
import { civilDateOf } from '../../domain/deadlines/civil-date';
import type { IndemnityLine } from '../../domain/policy/indemnity';
import { todayOf } from '../declaration/declaration-of-turn';
import { speak } from '../declaration/speech';
import { claimSummary } from '../declaration/summary';
import { onDesk } from '../relay';
import type { Turn } from '../turn';

/** Says where a dossier stands: status, reimbursement with its lines, missing papers, next step with its date, other steps. */
export async function tellDossier(turn: Turn, claim: Claim): Promise<void> {
  const { followUp } = turn.texts;
  const state = await stateOf(turn, claim);
  await speak(turn, `${followUp.heading(claim.reference, claimSummary(turn, claim))} ${state}`, {
    action: 'suivi_dossier',
  });
  await tellMoney(turn, claim);
  if (claim.status !== 'ferme') await tellSteps(turn, claim);
}

async function stateOf(turn: Turn, { status, outcome }: Claim): Promise<string> {
  const { followUp } = turn.texts;
  if (status === 'ferme') return followUp.closed(outcome);
  const waits = status === 'escalade' && (await onDesk(turn))?.escalation.advisorId === null;
  return waits ? followUp.waitsForAdvisor : followUp.status(status);
}

/** What is paid, accepted or refused. A sum that nobody has accepted yet is not shown: it would read as a promise. */
async function tellMoney(turn: Turn, claim: Claim): Promise<void> {
  const all = await turn.tx.claimFile.reimbursements(turn.actor, claim.id);
  const latest = all.reduce<Reimbursement | null>((a, b) => (a !== null && a.createdAt >= b.createdAt ? a : b), null);
  if (latest === null) return;
  const { followUp } = turn.texts;
  const { status, paidAt } = latest;
  const said = status === 'paye' && paidAt !== null ? followUp.paidOn(dayOf(turn, paidAt)) : followUp.money(status);
  const lines = status === 'en_attente' || status === 'rejete' ? [] : moneyLines(turn, latest);
  await turn.say([said, ...lines].join('\n'), { exempt: 'computation' });
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

async function tellSteps(turn: Turn, claim: Claim): Promise<void> {
  const { followUp, words } = turn.texts;
  const missing = missingPapers(turn, claim);
  const steps = await openSteps(turn, claim);
  const [next, ...others] = steps;
  const papers = missing === null ? [] : [followUp.missing(missing)];
  const step = next === undefined ? followUp.noStep : followUp.nextStep(next.text, next.day);
  await turn.say([...papers, step].join(' '));
  if (others.length > 0) await turn.say(followUp.alsoUnderWay(words.list(others.map(({ text }) => text))));
}

/** The papers that are still wanted, in words; null when none is, or when the dossier does not wait for any. */
export function missingPapers({ texts: { words } }: Turn, claim: Claim): string | null {
  if (claim.status !== 'en_attente_client') return null;
  const kinds = missingDocuments(claim.facts).filter(({ protectedUpload }) => !protectedUpload);
  return kinds.length === 0 ? null : words.list(kinds.map(({ kind }) => words.document(kind)));
}

interface Step {
  readonly text: string;
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
    steps.set(code, { text: turn.texts.decision.step(known), day });
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
