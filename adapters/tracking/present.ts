import type { FollowedPaper } from '../../commands/claims/read-follow-up';
import type { ClaimDocument } from '../../commands/ports';
import type { TrackedDossier } from '../../commands/tracking/read-tracked';
import type { Claim, ClaimAction, Reimbursement } from '../../domain/claim/claim';
import { progressOf } from '../../domain/claim/progress';
import { requiredDocuments, type DocumentRequirement } from '../../domain/claim/required-documents';
import { sumToTell } from '../../domain/claim/sum-to-tell';
import type { CivilDate } from '../../domain/claim/types';
import { civilDateOf } from '../../domain/deadlines/civil-date';
import { formatMoney } from '../../domain/money';
import type { Language } from '../../domain/people/people';
import type { DossierCard, MoneyView, PaperView, StepView } from './views';

/** For whom, when and in which words. */
export interface Looking {
  readonly lang: Language;
  readonly now: Date;
  readonly timeZone: string;
  /** Somebody close to the policyholder: no sums, and nothing of what was decided. */
  readonly relative: boolean;
  readonly strong: boolean;
}

export function presentDossier(dossier: TrackedDossier, looking: Looking): DossierCard {
  const { claim, followUp } = dossier;
  const steps = stepsOf(followUp.actions, looking);
  const papers = papersOf(dossier, looking);
  return {
    reference: claim.reference,
    ...lossOf(claim),
    status: claim.status,
    outcome: claim.outcome,
    waitsForAdvisor: dossier.waitsForAdvisor,
    expertToCome: claim.status === 'expert' && steps.some(({ code }) => code === 'missionner_expert'),
    advisor: dossier.advisor,
    declaredOn: civilDateOf(claim.declaredAt, looking.timeZone),
    stages: stagesOf(dossier, papers, looking),
    nextStep: steps[0] ?? null,
    otherSteps: steps.slice(1),
    money: moneyOf(sumToTell(claim, followUp.reimbursement), looking),
    papers,
    open: claim.status !== 'ferme' && claim.status !== 'nouveau',
    reviewable: isReviewable(dossier),
    ...(looking.relative ? hiddenFrom(claim) : {}),
  };
}

/** Where a dossier stands, and every sum, is the policyholder's alone; whether papers are wanted is not. */
function hiddenFrom({ status }: Claim): Partial<DossierCard> {
  const wanted = status === 'en_attente_client' || status === 'nouveau';
  const nothing = {
    waitsForAdvisor: false,
    expertToCome: false,
    advisor: null,
    money: null,
    reviewable: false,
  } as const;
  return { ...nothing, status: wanted ? status : 'en_cours' };
}

function lossOf({ type, facts }: Claim): Pick<DossierCard, 'type' | 'lossDate' | 'place'> {
  return { type, lossDate: facts.lossDate?.date ?? null, place: facts.place ?? null };
}

/** A relative sees that it was declared and which papers came. */
function stagesOf(
  { claim, followUp, documents }: TrackedDossier,
  papers: readonly PaperView[],
  looking: Looking,
): DossierCard['stages'] {
  const last = documents.reduce<Date | null>((a, { receivedAt }) => (a && a > receivedAt ? a : receivedAt), null);
  const missing = papers.some(({ required, state }) => required && state !== 'received');
  const { reimbursement } = followUp;
  return progressOf(claim, { papersMissing: missing, lastPaperAt: last, reimbursement })
    .filter(({ code }) => !looking.relative || code === 'declaration' || code === 'pieces')
    .map(({ code, state, at }) => ({ code, state, on: dayIn(looking)(at) }));
}

function dayIn({ timeZone }: Looking): (at: Date | null) => CivilDate | null {
  return (at) => (at === null ? null : civilDateOf(at, timeZone));
}

/** Open actions, the first due first; several papers to send are one step. */
function stepsOf(actions: readonly ClaimAction[], looking: Looking): readonly StepView[] {
  const steps = new Map<string, StepView>();
  for (const { code, owner, dueAt } of actions) {
    if (steps.has(code) || (looking.relative && owner !== 'client')) continue;
    const overdue = dueAt !== null && dueAt < looking.now;
    steps.set(code, { code, byCustomer: owner === 'client', dueOn: dayIn(looking)(dueAt), overdue });
  }
  return [...steps.values()];
}

/** A sum that nobody has accepted yet is not shown: it would read as a promise. */
function moneyOf(reimbursement: Reimbursement | null, looking: Looking): MoneyView | null {
  if (reimbursement === null) return null;
  const { status, paidAt, accepted } = reimbursement;
  const promised = status !== 'en_attente' && status !== 'rejete';
  return {
    status,
    paidOn: dayIn(looking)(paidAt),
    lines: promised ? linesOf(reimbursement, looking.lang) : [],
    accepted: promised && accepted !== null ? formatMoney(accepted, looking.lang) : null,
  };
}

/** A ceiling that did not bite, and a sum that the line before it says already, are left out. */
function linesOf({ lines }: Reimbursement, lang: Language): MoneyView['lines'] {
  const retained = lines.find(({ code }) => code === 'montant_retenu')?.amount.cents;
  const telling = lines.filter(({ code, amount }) => code !== 'plafond' || amount.cents === retained);
  return telling.flatMap(({ code, amount }, index) => {
    const repeated = code === 'montant_retenu' && telling[index - 1]?.amount.cents === amount.cents;
    if (repeated || code === 'montant_accepte') return [];
    const sum = formatMoney(amount, lang);
    return [{ code, amount: code === 'franchise' ? `−\u00a0${sum}` : sum }];
  });
}

function papersOf({ claim, followUp, documents }: TrackedDossier, looking: Looking): readonly PaperView[] {
  const requirements = requiredDocuments(claim.facts);
  return followUp.papers.map((paper) => {
    const requirement = requirements.find(({ kind }) => kind === paper.kind);
    const accepts = requirement?.accepts ?? [paper.kind];
    const files = documents.filter(({ kind }) => accepts.includes(kind));
    return paperOf(paper, { requirement, files }, looking);
  });
}

function paperOf(
  { kind, state, required, receivedAt, checked }: FollowedPaper,
  found: { readonly requirement: DocumentRequirement | undefined; readonly files: readonly ClaimDocument[] },
  looking: Looking,
): PaperView {
  const { requirement, files } = found;
  const medical = requirement?.protectedUpload === true || files.some((file) => file.medical);
  const shown = looking.strong && !looking.relative && !medical ? files : [];
  return {
    kind,
    state,
    required,
    receivedOn: dayIn(looking)(receivedAt),
    checked,
    protectedUpload: medical,
    received: files.length,
    needed: requirement?.minimumFiles ?? 0,
    files: shown.map(({ id, file }) => ({ id, image: file.kind === 'image' })),
  };
}

function isReviewable({ claim }: TrackedDossier): boolean {
  const withPerson = claim.status === 'escalade' || claim.status === 'validation';
  return claim.decision?.automatic === true && !withPerson;
}
