/** Columns of the file; those with `needed` must be there and be filled. */
export const COLUMNS = {
  matricule: { needed: true },
  civilite: { needed: false },
  prenom: { needed: true },
  nom: { needed: true },
  date_naissance: { needed: true },
  telephone: { needed: false },
  langue: { needed: false },
  pin: { needed: false },
  contrat_numero: { needed: true },
  produit: { needed: true },
  pays: { needed: true },
  fuseau: { needed: false },
  devise: { needed: false },
  debut: { needed: true },
  fin: { needed: false },
  suspensions: { needed: false },
  garanties: { needed: true },
  limite_automatique: { needed: false },
} as const;

export type Column = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];

export function isColumn(name: string): name is Column {
  return name in COLUMNS;
}
