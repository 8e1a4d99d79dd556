import { z } from 'zod';
import { receiveDocument } from '../../commands/claims/receive-document';
import type { ClaimDocument } from '../../commands/ports';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { DocumentKind } from '../../domain/claim/types';
import { AppError } from '../../domain/errors';
import { AS, DEMO } from '../examples';
import type { HttpRequest } from '../http';
import { operation, type AnyOperation, type ApiDeps, type Call } from '../operation';
import { presentDocument } from '../presenters/documents';
import { readForm } from '../read-form';
import { refuse } from '../refusal';
import { permittedClaim, relationToClaim } from '../relations';
import { byId, pathPart } from '../schemas/common';
import { depot, document, listeDocuments, SENT_KINDS } from '../schemas/documents';

/** What a form has beside its file. */
const FORM_OVERHEAD_BYTES = 64 * 1024;

interface Deposit {
  readonly claim: string;
  readonly kind: DocumentKind | null;
  readonly file: StoredFile;
}

/** A paper, once it is clear that the bearer may see its dossier. @throws Refusal */
async function permittedDocument(call: Call, id: string): Promise<ClaimDocument> {
  const found = await call.tx.claimFile.findDocument(call.bearer.actor, id);
  const claim = found?.claimId == null ? null : await call.tx.claims.find(call.bearer.actor, found.claimId);
  if (found === null || claim === null) throw refuse('not_found');
  call.permit(await relationToClaim(call, claim));
  return found;
}

export const DOCUMENTS: readonly AnyOperation[] = [
  operation({
    id: 'documents.lister',
    method: 'GET',
    path: '/documents',
    summary: "Lister les pièces d'un dossier",
    query: z.strictObject({ sinistre_id: pathPart }),
    refusals: ['not_found'],
    successes: { 200: { description: 'De la plus ancienne à la plus récente', schema: listeDocuments } },
    examples: [{ name: 'La cliente', bearer: AS.hind, query: { sinistre_id: DEMO.waitingClaim }, status: 200 }],
    run: async (call) => {
      const claim = await permittedClaim(call, call.query.sinistre_id);
      const documents = await call.tx.claimFile.documents(call.bearer.actor, claim.id);
      return { status: 200, body: { elements: documents.map(presentDocument) } };
    },
  }),
  operation({
    id: 'documents.lire',
    method: 'GET',
    path: '/documents/:id',
    summary: "Lire la description d'une pièce",
    params: byId,
    successes: { 200: { description: 'La pièce, sans son contenu', schema: document } },
    examples: [{ name: 'Un constat', bearer: AS.nadia, params: { id: DEMO.waitingDocument }, status: 200 }],
    run: async (call) => ({ status: 200, body: presentDocument(await permittedDocument(call, call.params.id)) }),
  }),
  operation({
    id: 'documents.contenu',
    method: 'GET',
    path: '/documents/:id/contenu',
    summary: "Télécharger le contenu d'une pièce",
    description:
      "Un client doit s'être identifié par son code PIN ou son numéro vérifié. Une pièce médicale n'est lue que par la page protégée.",
    params: byId,
    successes: { 200: { description: 'Le fichier', schema: { mediaType: 'application/octet-stream' } } },
    examples: [{ name: 'La cliente', bearer: AS.hind, params: { id: DEMO.waitingDocument }, status: 200 }],
    run: async (call) => {
      const { file, medical } = await permittedDocument(call, call.params.id);
      if (medical) throw refuse('forbidden', 'piece_medicale');
      const bytes = await call.deps.files.read(file.hash);
      if (bytes === null) throw refuse('not_found');
      return {
        status: 200,
        body: bytes,
        headers: {
          'Content-Type': file.mime,
          'Content-Disposition': `attachment; filename="piece.${file.kind === 'pdf' ? 'pdf' : file.mime.slice(6)}"`,
          'Content-Security-Policy': "default-src 'none'; sandbox",
        },
      };
    },
  }),
  operation<unknown, unknown, Deposit>({
    id: 'documents.deposer',
    method: 'POST',
    path: '/documents',
    summary: 'Déposer une pièce',
    description:
      'Formulaire multipart avec un fichier (JPEG, PNG, WebP ou PDF). Le dossier est noté à nouveau, et décidé s’il attendait cette pièce.',
    form: {
      maxBytes: ({ uploadMaxBytes }) => uploadMaxBytes + FORM_OVERHEAD_BYTES,
      schema: depot,
      read: readDeposit,
    },
    keyed: true,
    refusals: ['not_found', 'illegal_step', 'too_large'],
    successes: { 201: { description: 'La pièce déposée', schema: document } },
    examples: [],
    run: async (call) => {
      const { tx, bearer, context, body } = call;
      const claim = await permittedClaim(call, body.claim);
      if (claim.status === 'ferme' || claim.archivedAt !== null) throw refuse('illegal_step', 'dossier_clos');
      await receiveDocument(context, claim, { file: body.file, kind: body.kind });
      const documents = await tx.claimFile.documents(bearer.actor, claim.id);
      const kept = documents.filter(({ file }) => file.hash === body.file.hash).at(-1);
      if (kept === undefined) throw new AppError('internal', 'a paper that was kept is not there');
      return {
        status: 201,
        body: presentDocument(kept),
        owner: { kind: 'sinistre', id: claim.id },
        headers: { Location: `/api/v1/documents/${kept.id}` },
      };
    },
  }),
];

const fields = z.strictObject({ sinistre_id: pathPart, nature: z.enum(SENT_KINDS).optional() });

async function readDeposit(request: HttpRequest, { intake }: ApiDeps): Promise<Deposit> {
  const form = await readForm(request, intake);
  const read = fields.safeParse(form.fields);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, code, message }) => ({
      champ: ['corps', ...path].join('.'),
      code,
      message,
    }));
    throw refuse('invalid_input', form.fields.nature === 'certificat_medical' ? 'piece_medicale' : null, faults);
  }
  if (form.file === null) throw refuse('invalid_input', 'fichier_absent');
  if (!form.file.ok) throw refuse(form.file.code === 'too_large' ? 'too_large' : 'unsupported_file', 'fichier_refuse');
  return { claim: read.data.sinistre_id, kind: read.data.nature ?? null, file: form.file.file };
}
