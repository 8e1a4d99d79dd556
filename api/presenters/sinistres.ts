import type { FollowUp } from '../../commands/claims/read-follow-up';
import type { TranscriptEntry } from '../../commands/ports';
import type { ClaimSummary } from '../../commands/ports-api';
import type { Claim, ClaimStatusChange } from '../../domain/claim/claim';
import type { ClaimFacts, DocumentState, Ternary } from '../../domain/claim/types';
import type { HistoriqueWire, SinistreResumeWire, SinistreWire, SuiviWire, TERNARY } from '../schemas/sinistres';
import { stepLabel } from '../labels';
import { presentOptionalMoney } from './money';
import { spokenReason } from './reasons';
import { presentReimbursement } from './remboursements';
import type { Viewer } from './viewer';

type TernaryWire = (typeof TERNARY)[number];

const TERNARIES: Readonly<Record<Ternary, TernaryWire>> = { yes: 'oui', no: 'non', unknown: 'inconnu' };
const STOLEN = { vehicle: 'vehicule', home: 'logement', other: 'autre' } as const;
const DOCUMENT_STATES: Readonly<Record<DocumentState, SuiviWire['documents'][number]['etat']>> = {
  received: 'recu',
  announced: 'annonce',
  unavailable: 'indisponible',
  missing: 'manquant',
};

export function presentSummary(claim: ClaimSummary): SinistreResumeWire {
  return {
    id: claim.id,
    numero_sinistre: claim.reference,
    client_id: claim.clientId,
    contrat_id: claim.policyId,
    declarant: claim.declarant,
    status_dossier: claim.status,
    statut_depuis: claim.statusSince.toISOString(),
    type_sinistre: claim.type,
    cci_score: claim.cci,
    declaration_tardive: claim.lateDeclaration,
    date_declaration: claim.declaredAt.toISOString(),
    date_cloture: optionalInstant(claim.closedAt),
    issue: claim.outcome,
  };
}

export function presentClaim(claim: Claim, viewer: Viewer): SinistreWire {
  return {
    ...presentSummary(claim),
    archive_le: optionalInstant(claim.archivedAt),
    decision: presentDecision(claim, viewer),
    faits: presentFacts(claim.facts),
  };
}

function presentDecision({ decision }: Claim, viewer: Viewer): SinistreWire['decision'] {
  if (decision === null) return null;
  return {
    resultat: decision.outcome,
    motif: spokenReason(decision.ground, viewer),
    automatique: decision.automatic,
    le: decision.at,
    montant_accepte: presentOptionalMoney(decision.accepted),
  };
}

function presentFacts(facts: ClaimFacts): SinistreWire['faits'] {
  return {
    recit: [...facts.account],
    autres_dommages: [...(facts.otherDamage ?? [])],
    ...presentLossDate(facts),
    lieu: facts.place ?? null,
    blesses: presentTernary(facts.injuries),
    tiers_implique: presentTernary(facts.thirdParty),
    autre_conducteur_connu: presentTernary(facts.otherDriverKnown),
    nombre_parties: facts.parties ?? null,
    delit_de_fuite: facts.hitAndRun === true,
    circonstances: facts.circumstances ?? null,
    police: presentTernary(facts.police),
    constat: presentTernary(facts.constat),
    objet_vole: facts.theftOf === undefined ? null : STOLEN[facts.theftOf],
    montant_reclame: presentOptionalMoney(facts.claimedAmount),
    montant_devis: presentOptionalMoney(facts.quoteAmount),
  };
}

function presentLossDate({ lossDate }: ClaimFacts) {
  return {
    date_sinistre: lossDate?.date ?? null,
    heure_sinistre: lossDate?.time ?? null,
    date_approximative: lossDate !== undefined && (lossDate.approximate || lossDate.precision !== 'day'),
  };
}

function presentTernary(value: Ternary | undefined): TernaryWire | null {
  return value === undefined ? null : TERNARIES[value];
}

export function presentFollowUp(
  claim: Claim,
  { actions, reimbursement, papers, nextStep }: FollowUp,
  viewer: Viewer,
): SuiviWire {
  return {
    numero_sinistre: claim.reference,
    status_dossier: claim.status,
    date_creation: claim.declaredAt.toISOString(),
    actions_en_cours: actions.map((action) => ({
      code: action.code,
      libelle: stepLabel(action.code),
      piece: action.code === 'fournir_piece' ? (action.detail as SuiviWire['actions_en_cours'][number]['piece']) : null,
      responsable: action.owner,
      priorite: action.priority,
      statut: action.status,
      echeance: optionalInstant(action.dueAt),
    })),
    remboursement: reimbursement === null ? null : presentReimbursement(reimbursement, viewer),
    documents: papers.map(({ kind, state, required, receivedAt, checked }) => ({
      nature: kind,
      etat: DOCUMENT_STATES[state],
      obligatoire: required,
      recu_le: optionalInstant(receivedAt),
      verifie: checked,
    })),
    prochaine_etape:
      nextStep === null
        ? null
        : {
            code: nextStep.code,
            libelle: stepLabel(nextStep.code),
            responsable: nextStep.owner,
            echeance: optionalInstant(nextStep.dueAt),
          },
  };
}

export function presentHistory(
  claim: Claim,
  changes: readonly ClaimStatusChange[],
  lines: readonly TranscriptEntry[],
  viewer: Viewer,
): HistoriqueWire {
  return {
    numero_sinistre: claim.reference,
    statuts: changes.map(({ from, to, reason, at }) => ({
      de: from,
      vers: to,
      motif: reason === null ? null : spokenReason(reason, viewer),
      le: at.toISOString(),
    })),
    messages: lines.flatMap(({ speaker, activity: { text }, at }) =>
      typeof text === 'string' && text !== '' ? [{ auteur: speaker, texte: text, le: at.toISOString() }] : [],
    ),
  };
}

function optionalInstant(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
