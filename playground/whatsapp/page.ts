import { renderAppPage } from '../http/app-page';

/** The page of the phones. `basePath` has no trailing slash. */
export function renderPhonePage(basePath: string): string {
  return renderAppPage({
    title: 'Téléphone · WhatsApp',
    basePath,
    styles: ['base.css', 'phone.css'],
    script: 'phone',
    app: 'phone',
    waiting: 'Connexion au téléphone…',
  });
}
