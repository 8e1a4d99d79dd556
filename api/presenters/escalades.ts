import type { Escalation } from '../../domain/escalation/escalation';
import type { EscaladeWire } from '../schemas/escalades';
import { spokenReason } from './reasons';
import type { Viewer } from './viewer';

/** Operations see how a queue stands and nothing of a dossier; customers see that a person has it, and why in their words. */
export function presentEscalation(escalation: Escalation, viewer: Viewer): EscaladeWire {
  const staff = viewer === 'staff';
  return {
    id: escalation.id,
    sinistre_id: viewer === 'ops' ? null : escalation.claimId,
    nature: escalation.kind,
    statut: escalation.status,
    motif: viewer === 'ops' ? null : spokenReason(escalation.ground, viewer),
    motifs: staff ? [...escalation.reasons] : [],
    ligne: escalation.line as EscaladeWire['ligne'],
    priorite: escalation.priority,
    detresse: staff ? escalation.distress : null,
    conseiller_id: escalation.advisorId,
    prise_le: escalation.takenAt?.toISOString() ?? null,
    fermee_le: escalation.closedAt?.toISOString() ?? null,
    cree_le: escalation.createdAt.toISOString(),
  };
}
