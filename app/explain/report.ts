import { advisorReason } from '../../adapters/slack/advisor-reasons';
import {
  CLAIM_STATUS_NAMES,
  CLAIM_TYPE_NAMES,
  COMPUTATION_NAMES,
  DOCUMENT_NAMES,
  FACTOR_NAMES,
  LANE_NAMES,
  REASON_NAMES,
} from '../../adapters/slack/texts';
import { stepLabel } from '../../api/labels';
import { isReproduced, type ExplainedDecision, type Explanation } from '../../commands/claims/explain-claim';
import { decisionSentence } from '../../dialogs/declaration/decision-sentence';
import { textsFor } from '../../dialogs/texts/texts';
import type { DecisionStep } from '../../domain/assessment/rule-sources';
import { FACTORS, type Assessment } from '../../domain/assessment/types';
import { civilDateOf, timeOfDay } from '../../domain/deadlines/civil-date';
import { formatMoney } from '../../domain/money';
import type { Policy } from '../../domain/policy/types';
import { factLines } from './facts';

const STEPS: Readonly<Record<DecisionStep, string>> = {
  1: 'étape 1, une personne obligatoirement',
  2: 'étape 2, indice au-dessus de 60',
  3: 'étape 3, pièces attendues du client',
  4: 'étape 4, indice de 40 à 60, ou pièces impossibles : validation',
  5: 'étape 5, indice sous 40',
};

const OUTCOMES = {
  escalade: 'confié à un conseiller',
  en_attente_client: 'en attente de pièces du client',
  validation: 'à valider par un conseiller',
  autonome: 'décidé automatiquement',
} as const;

const NAMES = { simple: 'simple', modere: 'modéré', complexe: 'complexe', critique: 'critique' } as const;
const STANDINGS = {
  read: 'source lue',
  to_confirm: 'à confirmer par une personne',
  house: 'règle de la maison',
} as const;

interface Shown {
  readonly all: boolean;
  /** The company's zone. */
  readonly timeZone: string;
}

/** The explanation as a person reads it. */
export function explanationText(explanation: Explanation, { all, timeZone }: Shown): string {
  const { claim, decisions } = explanation;
  const type = claim.type === null ? 'type à préciser' : CLAIM_TYPE_NAMES[claim.type];
  const shown = decisions.filter((_, index) => all || index === decisions.length - 1);
  return [
    `Dossier ${claim.reference} : ${type}, statut « ${CLAIM_STATUS_NAMES[claim.status]} », déclaré le ${instantOf(claim.declaredAt, timeZone)}`,
    ...shown.flatMap((each) => ['', ...decisionLines(each, explanation, timeZone)]),
    '',
    ...historyLines(explanation, timeZone),
    '',
    ...verdictLines(explanation, timeZone),
  ].join('\n');
}

function decisionLines(each: ExplainedDecision, { decisions, language }: Explanation, timeZone: string): string[] {
  const { decision, input, at, ruleVersion, step, sources } = each;
  const sentence = decisionSentence(textsFor(language), decision);
  return [
    `## Décision ${decisions.indexOf(each) + 1} sur ${decisions.length}, le ${instantOf(at, timeZone)}, règles ${ruleVersion}`,
    `Issue : ${OUTCOMES[decision.outcome]} (${decision.outcome})`,
    `Règle qui a décidé : ${STEPS[step]} : ${advisorReason(decision.reasons[0] ?? { code: decision.ground })} [${decision.ground}]`,
    ...sources.map(({ table, source, standing }) => `  Source (${table}, ${STANDINGS[standing]}) : ${source}`),
    ...bullets('Autres motifs de la même étape', decision.reasons.slice(1).map(advisorReason)),
    ...bullets(
      'Signaux, pour les conseillers seulement',
      decision.signals.map((signal) => advisorReason(reasonOf(each, signal))),
    ),
    `Déclaration tardive : ${decision.late ? 'oui (signalée, jamais un refus)' : 'non'} ; échantillon de contrôle : ${decision.controlSample ? 'oui' : 'non'}`,
    `Expliqué au client (${language}) : « ${sentence} »`,
    '',
    'Faits à cet instant',
    ...input.facts.account.map((line) => `  « ${line} »`),
    ...factLines(input.facts).map((line) => `  ${line}`),
    `  ${policyText(input.policy)}`,
    `  Autres dossiers comparés : ${input.otherClaims.map(({ reference }) => reference).join(', ') || 'aucun'}`,
    '',
    ...indexLines(decision.assessment),
    '',
    ...computationLines(each),
    ...bullets(
      'Suites',
      decision.actions.map(
        ({ code, priority, document }) =>
          `${stepLabel(code)}${document === undefined ? '' : ` : ${DOCUMENT_NAMES[document]}`} (${priority})`,
      ),
    ),
  ];
}

function reasonOf({ decision }: ExplainedDecision, code: string) {
  return decision.reasons.find((reason) => reason.code === code) ?? { code };
}

function indexLines({ index, name, lane, factors, reasons }: Assessment): string[] {
  const total = FACTORS.reduce((sum, factor) => sum + factors[factor].score * factors[factor].weight, 0);
  return [
    `Indice de complexité : ${index}/100 (${NAMES[name]}), file « ${LANE_NAMES[lane]} »`,
    ...FACTORS.flatMap((factor) => {
      const { score, weight } = factors[factor];
      const own = reasons.filter((reason) => reason.factor === factor);
      return [
        `  ${FACTOR_NAMES[factor]} : ${score}/100 × ${weight} % = ${hundredths(score * weight)}`,
        ...own.map((reason) => `    + ${reason.points} : ${advisorReason(reason)}`),
      ];
    }),
    `  Somme ${hundredths(total)}, arrondie à ${index}`,
  ];
}

/** A weighted sum, in hundredths of a point. */
function hundredths(value: number): string {
  return (value / 100).toFixed(2).replace('.', ',');
}

function computationLines({ decision: { settlement } }: ExplainedDecision): string[] {
  if (settlement === undefined) return ['Calcul : aucun montant n’a été calculé par cette décision'];
  return bullets('Calcul', [
    ...settlement.lines.map(({ code, amount }) => `${COMPUTATION_NAMES[code]} : ${formatMoney(amount, 'fr')}`),
    `garantie ${settlement.guarantee}, franchise ${settlement.deductibleKind}${settlement.deductibleRecoverable ? ', récupérable' : ''}`,
  ]);
}

function policyText(policy: Policy | null): string {
  if (policy === null) return 'Contrat : aucun';
  const { number, product, country, startsOn, endsOn, guarantees } = policy;
  const until = endsOn === null ? 'sans fin' : `jusqu’au ${endsOn}`;
  return `Contrat : ${number}, ${product}, ${country}, du ${startsOn}, ${until}, garanties ${guarantees.map(({ guarantee }) => guarantee).join(', ')}`;
}

function historyLines({ changes, reimbursements }: Explanation, timeZone: string): string[] {
  return [
    ...bullets(
      'Étapes du dossier',
      changes.map(({ to, reason, at }) => `${instantOf(at, timeZone)} : ${CLAIM_STATUS_NAMES[to]}${why(reason)}`),
    ),
    ...bullets(
      'Remboursements',
      reimbursements.map(({ status, accepted, automatic }) => {
        const sum = accepted === null ? '' : `, ${formatMoney(accepted, 'fr')}`;
        return `${status}${sum}, ${automatic ? 'automatique' : 'par une personne'}`;
      }),
    ),
  ];
}

function why(reason: string | null): string {
  if (reason === null) return '';
  return Object.hasOwn(REASON_NAMES, reason) ? ` (${advisorReason({ code: reason })})` : ` (${reason})`;
}

function verdictLines(explanation: Explanation, timeZone: string): string[] {
  const { decisions, unkept, claim } = explanation;
  if (unkept) {
    const version = claim.decision?.ruleVersion ?? '';
    return [
      `Rejeu : IMPOSSIBLE. Décidé sous les règles ${version}, avant que les données d’une décision ne soient gardées avec elle.`,
    ];
  }
  if (decisions.length === 0) return ['Rejeu : rien à rejouer, les règles n’ont encore rien décidé.'];
  const verdict = isReproduced(explanation) ? 'IDENTIQUE' : 'DIFFÉRENT';
  return [
    `Rejeu : ${verdict}. ${decisions.length} décision(s) reprise(s) avec leurs faits, sous les règles qui les ont prises.`,
    ...decisions.map((each, index) => `  ${index + 1}. ${instantOf(each.at, timeZone)} : ${replayText(each)}`),
    ...decisions.flatMap(({ replay }) =>
      replay.kind === 'different'
        ? replay.differences.map(
            ({ path, stored, replayed }) => `     ${path} : gardé ${jsonOf(stored)}, rejoué ${jsonOf(replayed)}`,
          )
        : [],
    ),
  ];
}

function replayText({ replay, ruleVersion }: ExplainedDecision): string {
  switch (replay.kind) {
    case 'identical':
      return `identique (règles ${ruleVersion})`;
    case 'different':
      return `DIFFÉRENT sur ${replay.differences.length} point(s) (règles ${ruleVersion})`;
    case 'unknown_version':
      return `IMPOSSIBLE, les règles ${ruleVersion} ne sont pas dans ce programme`;
  }
}

function jsonOf(value: unknown): string {
  return value === undefined ? 'rien' : JSON.stringify(value);
}

function bullets(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `  - ${item}`)];
}

function instantOf(at: Date, timeZone: string): string {
  return `${civilDateOf(at, timeZone).split('-').reverse().join('/')} à ${timeOfDay(at, timeZone)}`;
}
