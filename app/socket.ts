import { linkedTranscript, type LinkAddress } from '../adapters/channel-links';
import { transcriptReader } from '../adapters/channel-transcript';
import { createSocket, type SocketChannel } from '../adapters/socket/create-socket';
import type { CallLimiter } from '../api/rate-limit';
import { findSentDocument } from '../commands/claims/find-sent-document';
import { confirmDelivery } from '../commands/desk/confirm-delivery';
import type { TurnRunner } from '../commands/ports';
import type { AudioAddress } from '../commands/ports-voice';
import { receiveRecording } from '../commands/voice/receive-recording';
import type { Foundation } from './foundation';
import { clientAddress } from './http/read-request';
import { createTranscription } from './transcription';
import { placesOf } from './turns';

/** The JSON WebSocket, wired. */
export function createSocketChannel(
  foundation: Foundation,
  turns: Pick<TurnRunner, 'run'>,
  limiter: CallLimiter,
  { audioUrl, linkAddress }: { readonly audioUrl: AudioAddress; readonly linkAddress: LinkAddress },
): SocketChannel {
  const { config, log, unitOfWork, bus, clock, intake } = foundation;
  const { allowedOrigins, callsPerMinute } = config.api;
  const listening = { intake, transcribe: createTranscription(foundation) };
  return createSocket({
    turns,
    unitOfWork,
    transcript: linkedTranscript(transcriptReader(unitOfWork), linkAddress, 'plain'),
    bus,
    clock,
    receiveRecording: (bytes) => receiveRecording(listening, bytes),
    tokenSecret: config.secrets.TOKEN_SECRET,
    publicUrl: config.publicUrl,
    allowedOrigins,
    findDocument: (conversation, documentId) => unitOfWork.run((tx) => findSentDocument(tx, conversation, documentId)),
    allow: async (caller) => (await limiter(caller, callsPerMinute)).allowed,
    addressOf: (request) => clientAddress(request, config.proxyHops),
    onFetched: (conversationId, sequence) => unitOfWork.run((tx) => confirmDelivery(tx, conversationId, sequence)),
    audioUrl,
    onSlow: () => {
      log.info('a client that does not read was cut off');
    },
    onFault: (fault) => {
      log.warn({ at: placesOf(fault) }, 'a client could not be served');
    },
  });
}
