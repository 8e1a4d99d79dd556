import { escapeHtml } from './html';

/** Content security policy of a stand-in's page: nothing from elsewhere, nothing inline; `more` is what it alone needs. */
export function appPolicy(frameAncestors: readonly string[], more: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    ...more,
    `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`,
  ].join('; ');
}

interface AppPage {
  readonly title: string;
  /** Where the stand-in is mounted, without a trailing slash. */
  readonly basePath: string;
  /** Names of its files below `assets/`. */
  readonly styles: readonly string[];
  readonly script: string;
  /** Class of the element that the script fills. */
  readonly app: string;
  /** Shown until it has. */
  readonly waiting: string;
}

/** The page of a stand-in; everything in it is drawn by its script. */
export function renderAppPage({ title, basePath, styles, script, app, waiting }: AppPage): string {
  const base = escapeHtml(basePath);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${base}/assets/icon.svg">
${styles.map((name) => `<link rel="stylesheet" href="${base}/assets/${name}">`).join('\n')}
<script type="module" src="${base}/assets/${script}"></script>
</head>
<body data-base="${base}">
<div id="app" class="${app}"><p class="loading" role="status">${waiting}</p></div>
<noscript><p class="loading">Cette page a besoin de JavaScript.</p></noscript>
</body>
</html>
`;
}
