import { escapeHtml } from '../http/html';
import { TEAM } from './identity';

/** Content security policy of the workspace's page: nothing from elsewhere, nothing inline. */
export function pagePolicy(frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`,
  ].join('; ');
}

const STYLES = ['slack.css', 'slack-messages.css', 'slack-forms.css'];

/** The workspace's page; everything in it is drawn by the script. `basePath` has no trailing slash. */
export function renderPage(basePath: string): string {
  const base = escapeHtml(basePath);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(TEAM.name)} · Slack</title>
<link rel="icon" href="${base}/assets/icon.svg">
${STYLES.map((name) => `<link rel="stylesheet" href="${base}/assets/${name}">`).join('\n')}
<script type="module" src="${base}/assets/slack"></script>
</head>
<body data-base="${base}">
<div id="app" class="app"><p class="loading" role="status">Connexion à l'espace de travail…</p></div>
<noscript><p class="loading">Cette page a besoin de JavaScript.</p></noscript>
</body>
</html>
`;
}
