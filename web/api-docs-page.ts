/** Where the parts of the page are; all of them ours. */
export interface ApiDocsPage {
  readonly style: string;
  readonly library: string;
  readonly script: string;
}

/** The browsable page of the REST document: a frame for Swagger UI, which fills it. */
export function renderApiDocsPage({ style, library, script }: ApiDocsPage): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dossier · API REST</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main id="api"><noscript><p>Cette page a besoin de JavaScript; le document est à l’adresse /api/v1/openapi.json.</p></noscript></main>
<script src="${library}"></script>
<script src="${script}"></script>
</body>
</html>
`;
}

/** Starts Swagger UI on our own document; nothing is fetched from, or sent to, anybody else. */
export function apiDocsScript(documentUrl: string): string {
  const options = { url: documentUrl, dom_id: '#api', deepLinking: true, validatorUrl: null, tryItOutEnabled: true };
  return `SwaggerUIBundle(${JSON.stringify(options)});\n`;
}

/** Inline styles are set by script on elements, which no style directive is about; `data:` holds two icons. */
export const API_DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
