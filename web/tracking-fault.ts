import { escapeHtml } from './html';
import { shell, type TrackingAssets } from './tracking-shell';

/** Who asked is not known where a fault is told: it is said in every language, French first. */
const SAID = [
  ['fr', 'ltr', 'Cette page ne s’ouvre pas.', 'Réessayez dans un instant, ou parlez-nous dans la conversation.'],
  ['en', 'ltr', 'This page does not open.', 'Try again in a moment, or talk to us in the conversation.'],
  ['ar', 'rtl', 'هذه الصفحة لا تُفتح.', 'أعيدوا المحاولة بعد لحظة، أو تحدثوا معنا في المحادثة.'],
] as const;

/** What people see in place of a fault: a way on, and nothing of what went wrong. */
export function renderFaultPage(frame: { readonly name: string; readonly assets: TrackingAssets }): string {
  const [, , title] = SAID[0];
  const parts = SAID.map(
    ([lang, dir, heading, text]) =>
      `<div lang="${lang}" dir="${dir}"><h2>${escapeHtml(heading)}</h2><p class="sub">${escapeHtml(text)}</p></div>`,
  );
  const main = `<section class="narrow faults">${parts.join('\n')}
<p class="answers"><a class="button" href="/suivi">Suivi · Claims · المتابعة</a><a class="quiet" href="/">Conversation · المحادثة</a></p></section>`;
  return shell({ ...frame, lang: 'fr', title, main });
}
