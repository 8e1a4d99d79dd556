import { offerLink } from '../../commands/access/offer-link';
import { findTracked } from '../../commands/tracking/read-tracked';
import { receivePapers } from '../../commands/tracking/receive-papers';
import { DOCUMENT_KINDS, type DocumentKind } from '../../domain/claim/types';
import { AppError } from '../../domain/errors';
import { missingDocuments } from '../../domain/claim/required-documents';
import type { HttpReply, HttpRequest, HttpRoute } from '../channel';
import { requireOwnPage } from '../channel-own-page';
import { changed, contextOf, followerOf, knownIn, type Counter, type Known } from './counter';
import { FORM_OVERHEAD_BYTES, MAX_FILES, MAX_FORM_BYTES } from './limits';
import { back, goTo, languageOf } from './replies';
import { readUploadForm } from './upload-form';
import type { Notice } from './views';

/** Papers of a dossier: handed in through the intake and the command of the conversation, and opened one by one. */
export function paperRoutes(counter: Counter): HttpRoute[] {
  const { unitOfWork, clock, ids, files, intake, links, publicUrl } = counter;
  return [
    {
      method: 'POST',
      path: '/suivi/dossiers/:numero/pieces',
      maxBodyBytes: MAX_FILES * counter.uploadMaxBytes + FORM_OVERHEAD_BYTES,
      streams: true,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const known = knownIn(counter, request);
        if (known === null) return answer(request, 'session_over', null, 401);
        const { fields, files: outcomes, tooMany } = await readUploadForm(request, intake);
        const taken = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.file] : []));
        const refusal = outcomes.find((outcome) => !outcome.ok);
        const reference = request.params.numero ?? '';
        if (taken.length === 0)
          return answer(request, refusal === undefined ? 'paper_missing' : `refused_${refusal.code}`, reference, 422);
        const kept = await keep(counter, known, { reference, kind: kindIn(fields.nature), taken });
        if (kept === 'unknown') throw new AppError('not_found', 'there is no such dossier');
        if (kept === 'closed') return answer(request, 'paper_closed', reference, 409);
        if (refusal !== undefined) return answer(request, `refused_${refusal.code}`, reference, 422);
        return answer(request, tooMany ? 'refused_too_many' : 'paper_received', reference, 200);
      },
    },
    {
      method: 'POST',
      path: '/suivi/dossiers/:numero/medical',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const known = knownIn(counter, request);
        if (known === null) return back('session_over');
        const link = await unitOfWork.run(async (tx) => {
          const context = contextOf(counter, tx, followerOf(known));
          const claim = await findTracked(context, followerOf(known), request.params.numero ?? '');
          if (claim === null) throw new AppError('not_found', 'there is no such dossier');
          if (!missingDocuments(claim.facts).some(({ protectedUpload }) => protectedUpload)) return null;
          const { clientId, strong } = known;
          const about = { claimId: claim.id, documentKind: 'certificat_medical', strong } as const;
          const given = { purpose: 'piece_medicale', clientId, language: languageOf(request), ...about } as const;
          return offerLink({ tx, now: clock.now(), ids }, given);
        });
        return link === null ? back('paper_closed') : goTo(links.path(link));
      },
    },
    {
      method: 'GET',
      path: '/suivi/pieces/:id',
      maxBodyBytes: 0,
      handle: async (request) => {
        const known = knownIn(counter, request);
        if (known === null) return back('session_over');
        if (!known.strong || known.who === 'proche')
          throw new AppError('forbidden', 'papers are opened by the PIN or the proven number');
        const file = await unitOfWork.run((tx) =>
          fileOf(contextOf(counter, tx, followerOf(known)), known, request.params.id ?? ''),
        );
        const bytes = file === null ? null : await files.read(file.hash);
        if (file === null || bytes === null) throw new AppError('not_found', 'there is no such file');
        const image = file.kind === 'image';
        return {
          status: 200,
          headers: {
            'Content-Type': file.mime,
            'Content-Disposition': image
              ? 'inline'
              : `attachment; filename="piece.${file.kind === 'pdf' ? 'pdf' : 'ogg'}"`,
            'Content-Security-Policy': "default-src 'none'; sandbox",
            'Cache-Control': 'private, no-store',
          },
          body: bytes,
        };
      },
    },
  ];
}

interface Sent {
  readonly reference: string;
  readonly kind: DocumentKind | null;
  readonly taken: Parameters<typeof receivePapers>[2]['files'];
}

async function keep(counter: Counter, known: Known, sent: Sent): Promise<'kept' | 'unknown' | 'closed'> {
  const follower = followerOf(known);
  return changed(counter, async (tx) => {
    const context = contextOf(counter, tx, follower);
    const claim = await findTracked(context, follower, sent.reference);
    if (claim === null) return 'unknown';
    if (claim.status === 'ferme' || claim.status === 'nouveau') return 'closed';
    await receivePapers(context, claim, { files: sent.taken, kind: sent.kind });
    return 'kept';
  });
}

/** A paper of a dossier of theirs; medical ones are shown to nobody here. */
async function fileOf({ tx, actor, now }: ReturnType<typeof contextOf>, { clientId }: Known, id: string) {
  const document = await tx.claimFile.findDocument(actor, id);
  const claim = document?.claimId == null ? null : await tx.claims.find(actor, document.claimId);
  if (document === null || claim?.clientId !== clientId || document.medical) return null;
  const about = { claimId: claim.id, subject: document.id, detail: { kind: document.kind } };
  tx.audit.append({ actor, action: 'document.opened', ...about, at: now });
  return document.file;
}

/** Medical papers have a page of their own; what is named otherwise is whatever it turns out to be. */
function kindIn(named: string | undefined): DocumentKind | null {
  return DOCUMENT_KINDS.find((kind) => kind === named && kind !== 'certificat_medical') ?? null;
}

/** A script reads a word, a form is led back to the page. */
function answer(request: HttpRequest, notice: Notice, reference: string | null, status: number): HttpReply {
  if (request.headers.accept?.includes('application/json') === true) return { status, body: { avis: notice } };
  return back(notice, reference ?? undefined);
}
