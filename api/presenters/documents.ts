import type { ClaimDocument } from '../../commands/ports';
import type { DocumentWire } from '../schemas/documents';

/** People name papers after what is in them: a medical one is shown without its name. */
export function presentDocument({
  id,
  claimId,
  kind,
  file,
  medical,
  receivedAt,
  checkedAt,
}: ClaimDocument): DocumentWire {
  return {
    id,
    sinistre_id: claimId,
    nature: kind,
    type_mime: file.mime,
    taille: file.size,
    nom: medical ? null : file.name,
    medical,
    recu_le: receivedAt.toISOString(),
    verifie_le: checkedAt?.toISOString() ?? null,
  };
}
