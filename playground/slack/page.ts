import { renderAppPage } from '../http/app-page';
import { TEAM } from './identity';

/** The workspace's page. `basePath` has no trailing slash. */
export function renderPage(basePath: string): string {
  return renderAppPage({
    title: `${TEAM.name} · Slack`,
    basePath,
    styles: ['base.css', 'slack.css', 'slack-messages.css', 'slack-forms.css'],
    script: 'slack',
    app: 'app',
    waiting: "Connexion à l'espace de travail…",
  });
}
