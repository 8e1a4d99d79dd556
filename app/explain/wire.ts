import { isReproduced, type ExplainedDecision, type Explanation } from '../../commands/claims/explain-claim';
import { decisionSentence } from '../../dialogs/declaration/decision-sentence';
import { textsFor } from '../../dialogs/texts/texts';

/** The explanation for other programs: French names, codes as they are stored. */
export function explanationWire(explanation: Explanation) {
  const { claim, decisions, unkept, changes, reimbursements } = explanation;
  return {
    numero_sinistre: claim.reference,
    status_dossier: claim.status,
    type_sinistre: claim.type,
    date_declaration: claim.declaredAt.toISOString(),
    identique: isReproduced(explanation),
    sans_copie: unkept,
    decisions: decisions.map((each) => decisionWire(each, explanation)),
    statuts: changes.map(({ from, to, reason, at }) => ({ de: from, vers: to, motif: reason, le: at.toISOString() })),
    remboursements: reimbursements.map(({ status, accepted, automatic, lines }) => ({
      statut: status,
      montant_accepte: accepted,
      automatique: automatic,
      lignes: lines,
    })),
  };
}

function decisionWire(
  { decision, input, ruleVersion, at, step, sources, replay }: ExplainedDecision,
  { language }: Explanation,
) {
  const { assessment } = decision;
  return {
    le: at.toISOString(),
    version_regles: ruleVersion,
    resultat: decision.outcome,
    etape: step,
    motif: decision.ground,
    sources: sources.map(({ table, source, standing }) => ({ table, source, etat: standing })),
    motifs: decision.reasons,
    signaux: decision.signals,
    declaration_tardive: decision.late,
    echantillon: decision.controlSample,
    explication_client: { langue: language, phrase: decisionSentence(textsFor(language), decision) },
    entree: input,
    cci: {
      indice: assessment.index,
      nom: assessment.name,
      file: assessment.lane,
      facteurs: assessment.factors,
      motifs: assessment.reasons,
    },
    calcul: decision.settlement ?? null,
    actions: decision.actions,
    rejeu:
      replay.kind === 'different'
        ? { resultat: replay.kind, differences: replay.differences }
        : { resultat: replay.kind, differences: [] },
  };
}
