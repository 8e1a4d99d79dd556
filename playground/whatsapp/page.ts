import { escapeHtml } from '../http/html';

/** Content security policy of the phones' page: nothing from elsewhere, nothing inline. */
export function pagePolicy(frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`,
  ].join('; ');
}

/** The page of the phones; everything in it is drawn by the script. `basePath` has no trailing slash. */
export function renderPhonePage(basePath: string): string {
  const base = escapeHtml(basePath);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Téléphone · WhatsApp</title>
<link rel="icon" href="${base}/assets/icon.svg">
<link rel="stylesheet" href="${base}/assets/phone.css">
<script type="module" src="${base}/assets/phone"></script>
</head>
<body data-base="${base}">
<div id="app" class="phone"><p class="loading" role="status">Connexion au téléphone…</p></div>
<noscript><p class="loading">Cette page a besoin de JavaScript.</p></noscript>
</body>
</html>
`;
}
