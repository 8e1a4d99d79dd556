import { escapeHtml } from './html';

export interface NoticePage {
  /** Name of the product or of the insurer. */
  readonly name: string;
  readonly style: string;
  readonly icon: string;
}

/** Each part answers one question that the law asks for (GDPR articles 13 and 22; Moroccan law 09-08). */
const PARTS: readonly (readonly [string, string])[] = [
  [
    'Qui traite vos données ?',
    'Votre assureur, pour gérer votre sinistre : recevoir votre déclaration, réunir les pièces, calculer et verser ce qui vous est dû.',
  ],
  [
    'Quelles données ?',
    'Ce que vous écrivez et envoyez ici, votre contrat, et les dossiers que vous avez déjà. Les photos perdent leurs données de localisation à l’arrivée.',
  ],
  [
    'Une décision automatique ?',
    'Un indice de complexité, de 0 à 100, est calculé sur le type de sinistre, les tiers, les pièces et la clarté du récit. Un dossier simple peut être accepté automatiquement ; jamais refusé. Vous pouvez à tout moment demander qu’une personne réexamine la décision.',
  ],
  [
    'Qui peut les lire ?',
    'Les conseillers qui traitent votre dossier ; chaque lecture est consignée. Les papiers médicaux ne sont visibles que des personnes habilitées.',
  ],
  [
    'Vos droits',
    'Vous pouvez consulter vos données, les faire corriger ou effacer, en recevoir une copie, et vous opposer à leur usage. Écrivez « parler à un conseiller » dans la conversation, ou « faire une réclamation ».',
  ],
  [
    'Une autorité',
    'En France, la CNIL ; au Maroc, la CNDP. Vous pouvez les saisir si vous estimez que vos droits ne sont pas respectés.',
  ],
];

/** What the notice of the conversation links to: who, why, automated scoring, human contact, rights. */
export function renderNoticePage({ name, style, icon }: NoticePage): string {
  const parts = PARTS.map(([title, text]) => `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(text)}</p>`).join('\n');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Vos données · ${escapeHtml(name)}</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
<h1>Vos données, vos droits</h1>
${parts}
<p><a href="/">Revenir à la conversation</a></p>
</main>
</body>
</html>
`;
}
