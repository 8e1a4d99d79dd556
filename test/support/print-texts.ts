import { textsFor } from '../../dialogs/texts/texts';
import { LANGUAGES } from '../../domain/people/people';
import { escapeHtml } from '../../web/html';
import { spokenIn } from './spoken-texts';

/** Everything that the bot can say, the languages side by side, as a page for native speakers: `npm run --silent texts`. */
function sideBySide(): string {
  const all = LANGUAGES.map((language) => spokenIn(textsFor(language)));
  const rows = (all[0] ?? []).map(({ path }, index) => {
    const cells = LANGUAGES.map((language, at) => {
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      return `<td lang="${language}" dir="${direction}">${escapeHtml(all[at]?.[index]?.text ?? '')}</td>`;
    });
    return `<tr><th>${escapeHtml(path)}</th>${cells.join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Dossier: ${LANGUAGES.join(', ')}</title>
<style>body{font:15px/1.5 system-ui,sans-serif}th{font-weight:400;color:#666;text-align:start}td{width:28%}th,td{padding:.4rem .8rem;vertical-align:top;border-bottom:1px solid #ddd}</style>
<table>
${rows.join('\n')}
</table>
</html>
`;
}

process.stdout.write(sideBySide());
