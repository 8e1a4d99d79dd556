import { escapeHtml } from './http/html';

/** A demo customer that anyone may try. */
export interface DemoPerson {
  matricule: string;
  name: string;
  pin: string;
  /** As one would write it in French: 12/04/1985. */
  born: string;
  /** Policies, or what there is to see. */
  note?: string;
}

export interface PlaygroundOptions {
  /** Address of the web chat page. */
  chatUrl: string;
  /** Address of the local Slack page. */
  slackUrl: string;
  /** Address of a phone page; no third pane without it. */
  phoneUrl?: string;
  /** Where the page's own style and script are served, without a trailing slash. */
  assetsUrl: string;
  /** Others to try, beside the fixed person. */
  people?: readonly DemoPerson[];
}

/** The one fixed person, the same on every machine. */
const SALMA: DemoPerson = {
  matricule: 'AB-123-CD',
  name: 'Salma Alaoui',
  pin: '4711',
  born: '12/04/1985',
};

interface Pane {
  id: string;
  title: string;
  hint: string;
  url: string;
}

function panesOf(options: PlaygroundOptions): Pane[] {
  const panes: Pane[] = [
    { id: 'chat', title: 'Le client', hint: 'Web Chat', url: options.chatUrl },
    { id: 'slack', title: 'Les conseillers', hint: 'Slack', url: options.slackUrl },
  ];
  if (options.phoneUrl === undefined) return panes;
  return [...panes, { id: 'phone', title: 'Le téléphone', hint: 'WhatsApp', url: options.phoneUrl }];
}

/** Content security policy for the page: its own files, and frames of the addresses given. */
export function playgroundPolicy(options: PlaygroundOptions): string {
  const origins = panesOf(options).flatMap(({ url }) => (/^https?:\/\//.test(url) ? [new URL(url).origin] : []));
  const own = "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${own}`,
    `img-src ${own}`,
    `frame-src ${[...new Set([own, ...origins])].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The page on which the whole loop is seen: the customer's chat beside the advisors' Slack. */
export function renderPlaygroundPage(options: PlaygroundOptions): string {
  const panes = panesOf(options);
  const assets = escapeHtml(options.assetsUrl.replace(/\/+$/, ''));
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Dossier · bac à sable</title>
<link rel="icon" href="${assets}/icon.svg">
<link rel="stylesheet" href="${assets}/base.css">
<link rel="stylesheet" href="${assets}/playground.css">
<script type="module" src="${assets}/playground"></script>
</head>
<body>
<header class="top">
<h1><span class="mark" aria-hidden="true">D</span>Dossier</h1>
<p>Le client déclare, le conseiller prend le relais. Personnes et dossiers inventés.</p>
</header>
${tour(options.people ?? [])}
<div class="tabs" role="tablist" aria-label="Volets">
${panes.map(tab).join('\n')}
</div>
<main class="panes">
${panes.map(paneHtml).join('\n')}
</main>
</body>
</html>
`;
}

function tab({ id, title }: Pane, index: number): string {
  const chosen = index === 0;
  return `<button type="button" role="tab" id="tab-${id}" aria-controls="pane-${id}" aria-selected="${String(chosen)}" tabindex="${chosen ? 0 : -1}">${title}</button>`;
}

function paneHtml({ id, title, hint, url }: Pane, index: number): string {
  const address = escapeHtml(url);
  return `<section class="pane pane-${id}" id="pane-${id}" aria-labelledby="title-${id}"${index === 0 ? '' : ' data-away'}>
<h2 id="title-${id}">${title} <span>${hint}</span><a href="${address}" target="_blank" rel="noopener">Ouvrir à part</a></h2>
<iframe src="${address}" title="${title}, ${hint}"></iframe>
</section>`;
}

/** What to do, in order; each step is one line of HTML of our own. */
const STEPS = [
  `<b>Côté client</b>, donnez le matricule <code>${SALMA.matricule}</code>, puis le code <code>${SALMA.pin}</code> (${SALMA.name}, née le ${SALMA.born}).`,
  `<b>Un cas simple.</b> « on m'a reculé dessus ce matin sur un parking, constat signé ». Envoyez photos et devis.`,
  `<b>Un cas complexe.</b> « accident peut-être il y a 3-4 jours, plusieurs voitures ». Le dossier arrive dans Slack.`,
  `<b>Côté téléphone</b>, la même conversation sur WhatsApp : le numéro connu remplace le code.`,
  `<b>Côté conseillers</b>, cliquez sur <em>Prendre</em> et répondez dans le fil : le client vous lit.`,
  `Un message qui commence par <code>note:</code> reste interne. Finissez par <em>Clore le dossier</em>.`,
];

/** No line breaks inside French quotes and before double punctuation. */
function unbroken(html: string): string {
  return html.replaceAll('« ', '«&nbsp;').replaceAll(' »', '&nbsp;»').replaceAll(' :', '&nbsp;:');
}

function tour(people: readonly DemoPerson[]): string {
  const others = people.filter((person) => person.matricule !== SALMA.matricule);
  return `<details class="tour" open>
<summary>La visite en deux minutes</summary>
<ol class="steps">
${STEPS.map((step) => `<li><span>${unbroken(step)}</span></li>`).join('\n')}
</ol>
${others.length > 0 ? peopleTable(others) : ''}
</details>`;
}

function peopleTable(people: readonly DemoPerson[]): string {
  return `<details class="others">
<summary>D'autres personnes à essayer</summary>
<div class="scroll">
<table class="people">
<caption>Le code ou la date de naissance suffit.</caption>
<thead><tr><th scope="col">Matricule</th><th scope="col">Nom</th><th scope="col">Code</th><th scope="col">Né(e) le</th><th scope="col">À voir</th></tr></thead>
<tbody>
${people.map(personRow).join('\n')}
</tbody>
</table>
</div>
</details>`;
}

function personRow(person: DemoPerson): string {
  const [matricule = '', ...cells] = [person.matricule, person.name, person.pin, person.born, person.note ?? ''].map(
    escapeHtml,
  );
  return `<tr><td><code>${matricule}</code></td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
