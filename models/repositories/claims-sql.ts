import { defineQuery } from '../sql/query';
import { insertInto, updateOf } from '../sql/write';
import { claimYearsTable } from '../tables/claim-years';
import { claimsTable } from '../tables/claims';

const SELECT = `SELECT ${claimsTable.names.join(', ')} FROM sinistres`;

export const FIND = defineQuery('claims.find', [claimsTable], `${SELECT} WHERE id = $1`);
export const FIND_BY_REFERENCE = defineQuery(
  'claims.findByReference',
  [claimsTable],
  `${SELECT} WHERE numero_sinistre = $1`,
);
export const OF_CUSTOMER = defineQuery(
  'claims.ofCustomer',
  [claimsTable],
  `${SELECT} WHERE client_id = $1 AND archive_le IS NULL ORDER BY date_declaration DESC LIMIT $2`,
);
export const OF_POLICY = defineQuery(
  'claims.ofPolicy',
  [claimsTable],
  `${SELECT} WHERE contrat_id = $1 AND archive_le IS NULL ORDER BY date_declaration DESC LIMIT $2`,
);

export const NEXT_NUMBER = defineQuery(
  'claims.nextReference',
  [claimYearsTable],
  `WITH ouverte AS (
     INSERT INTO annees_sinistre (annee, base)
     SELECT $1, CASE WHEN is_called THEN last_value ELSE 0 END FROM numero_sinistre
     WHERE NOT EXISTS (SELECT FROM annees_sinistre WHERE annee = $1)
     ON CONFLICT (annee) DO NOTHING RETURNING base
   )
   SELECT (nextval('numero_sinistre') - base)::int AS numero
   FROM (SELECT base FROM ouverte UNION ALL SELECT base FROM annees_sinistre WHERE annee = $1) t LIMIT 1`,
);

// A dossier belongs to the line of its policy; what its type tells stands in while there is none.
export const INSERT = insertInto('claims.insert', claimsTable, {
  set: { ligne: 'coalesce((SELECT produit FROM contrats WHERE contrats.id = contrat_id), ligne)' },
});
export const UPDATE = updateOf('claims.update', claimsTable, {
  columns: claimsTable.names.filter((column) => column !== 'id'),
  guard: 'cible.version = v.version - 1',
  set: { ligne: 'coalesce((SELECT produit FROM contrats WHERE contrats.id = v.contrat_id), v.ligne)' },
});
