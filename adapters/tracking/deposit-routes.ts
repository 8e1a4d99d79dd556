import { actorOf, openLink, readLink } from '../../commands/access/open-link';
import { readMedical } from '../../commands/tracking/read-medical';
import { receivePapers } from '../../commands/tracking/receive-papers';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { HttpRequest, HttpRoute } from '../channel';
import { requireOwnPage } from '../channel-own-page';
import { changed, linkState, type Counter } from './counter';
import { FORM_OVERHEAD_BYTES, MAX_FILES, MAX_FORM_BYTES } from './limits';
import { chosenLanguage, goTo, languageOf, page } from './replies';
import { readUploadForm } from './upload-form';
import type { Notice } from './views';

/**
 * The page where one medical paper is handed in, by a link that is good for it alone; and where an advisor with the right to it
 * reads one. Neither shows whose dossier it is.
 */
export function depositRoutes(counter: Counter): HttpRoute[] {
  const { unitOfWork, clock, cookies, links, pages, policy, publicUrl, uploadMaxBytes, files, intake } = counter;

  const show = (request: HttpRequest, state: 'open' | 'done' | 'closed', notice: Notice | null, status = 200) => {
    const view = { lang: languageOf(request), notice, state, maxBytes: uploadMaxBytes };
    return page(pages.deposit(view), policy, [chosenLanguage(request, counter.secure)], status);
  };

  const stateOf = (id: string | null) => linkState(counter, id, 'piece_medicale');

  return [
    {
      // The address bar is cleaned at once; the link stays good until the paper has come.
      method: 'GET',
      path: '/depot/lien/:token',
      maxBodyBytes: 0,
      handle: async (request) => {
        const id = links.idIn('piece_medicale', request.params.token ?? '');
        const state = await stateOf(id);
        if (!state.open || id === null)
          return show(request, 'closed', `link_${state.open ? 'unknown' : state.why}`, 410);
        return goTo(`/depot?lang=${state.link.language}`, [cookies.keepDeposit(id)]);
      },
    },
    {
      method: 'GET',
      path: '/depot',
      maxBodyBytes: 0,
      handle: async (request) => {
        const state = await stateOf(cookies.deposit(request));
        if (state.open) return show(request, 'open', (request.query.get('avis') as Notice | null) ?? null);
        return state.why === 'used' ? show(request, 'done', null) : show(request, 'closed', `link_${state.why}`, 410);
      },
    },
    {
      method: 'POST',
      path: '/depot',
      maxBodyBytes: MAX_FILES * uploadMaxBytes + FORM_OVERHEAD_BYTES,
      streams: true,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const id = cookies.deposit(request);
        const before = await stateOf(id);
        if (!before.open || id === null)
          return show(request, 'closed', `link_${before.open ? 'unknown' : before.why}`, 410);
        const { files: outcomes } = await readUploadForm(request, intake);
        const refusal = outcomes.find((outcome) => !outcome.ok);
        const taken = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.file] : []));
        // All or nothing: the link is good for one time.
        const fault =
          refusal === undefined ? (taken.length === 0 ? 'paper_missing' : null) : (`refused_${refusal.code}` as const);
        if (fault !== null) return answer(request, fault, 422);
        const kept = await deposit(counter, id, taken);
        return kept ? answer(request, 'paper_received', 200) : show(request, 'closed', 'link_used', 410);
      },
    },
    {
      method: 'GET',
      path: '/depot/lecture/:token',
      maxBodyBytes: 0,
      handle: async (request) => {
        const { token = '' } = request.params;
        const state = await linkState(counter, links.idIn('lecture_medicale', token), 'lecture_medicale');
        if (!state.open) return show(request, 'closed', `link_${state.why}`, 410);
        return page(pages.opening({ lang: 'fr', action: `/depot/lecture/${token}`, purpose: 'lecture' }), policy);
      },
    },
    {
      method: 'POST',
      path: '/depot/lecture/:token',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const id = links.idIn('lecture_medicale', request.params.token ?? '');
        const file = id === null ? null : await unitOfWork.run((tx) => readMedical(tx, id, clock.now()));
        const bytes = file === null ? null : await files.read(file.hash);
        if (file === null || bytes === null) return show(request, 'closed', 'link_used', 410);
        return {
          status: 200,
          headers: {
            'Content-Type': file.mime,
            'Content-Disposition': file.kind === 'image' ? 'inline' : 'attachment; filename="piece.pdf"',
            'Content-Security-Policy': "default-src 'none'; sandbox",
          },
          body: bytes,
        };
      },
    },
  ];
}

/** The link is used and the paper kept in one transaction. False: somebody was faster, or the dossier is closed. */
function deposit(counter: Counter, id: string, files: readonly StoredFile[]): Promise<boolean> {
  return changed(counter, async (tx) => {
    const now = counter.clock.now();
    const asked = { id, purpose: 'piece_medicale' } as const;
    const state = await readLink(tx, asked, now);
    if (!state.open) return false;
    const { link } = state;
    const context = { tx, actor: actorOf(link), now, ids: counter.ids, timeZone: counter.timeZone };
    const claim = link.claimId === null ? null : await tx.claims.find(context.actor, link.claimId);
    const theirs = claim !== null && (link.clientId === null || claim.clientId === link.clientId);
    if (!theirs || claim.status === 'ferme' || !(await openLink(tx, asked, now)).open) return false;
    await receivePapers(context, claim, { files, kind: link.documentKind });
    return true;
  });
}

/** A script reads a word, a form is led back to the page. */
function answer(request: HttpRequest, notice: Notice, status: number) {
  if (request.headers.accept?.includes('application/json') === true) return { status, body: { avis: notice } };
  return goTo(notice === 'paper_received' ? '/depot' : `/depot?avis=${notice}`);
}
