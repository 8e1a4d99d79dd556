import type { Claim } from '../../domain/claim/claim';
import type { StoredFile } from '../../domain/claim/stored-file';
import type { DocumentKind } from '../../domain/claim/types';
import { attachDocuments } from './attach-documents';
import type { CommandContext } from './context';
import { decideClaim } from './decide-claim';

/** A file that came by itself: it is put on the dossier, and the rules decide again if it was waited for. */
export async function receiveDocument(
  context: CommandContext,
  claim: Claim,
  input: { readonly file: StoredFile; readonly kind: DocumentKind | null },
): Promise<Claim> {
  const { claim: attached } = await attachDocuments(context, claim, {
    files: [input.file],
    asked: input.kind,
    caption: '',
    conversationId: null,
  });
  if (claim.status !== 'en_attente_client') return attached;
  return (await decideClaim(context, attached))?.claim ?? attached;
}
