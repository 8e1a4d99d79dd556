import type { ChannelAdapter } from '../adapters/channel';
import { withLinkAddress, type LinkAddress } from '../adapters/channel-links';
import { WhatsappSender } from '../adapters/whatsapp/channel';
import { createWhatsapp } from '../adapters/whatsapp/create-whatsapp';
import { GraphClient } from '../adapters/whatsapp/graph-client';
import { whatsappFiles } from '../adapters/whatsapp/media';
import { Pacer } from '../adapters/whatsapp/pacer';
import { ReadMarks } from '../adapters/whatsapp/read-marks';
import { renderTurn } from '../adapters/whatsapp/render-turn';
import type { OutgoingChannels } from '../bot/outgoing';
import { applyStatuses, type ChannelStatus } from '../commands/channels/apply-statuses';
import { deliverMessage } from '../commands/channels/deliver-message';
import { fetchMedia } from '../commands/channels/fetch-media';
import { GroupCommit } from '../commands/group-commit';
import type { TurnRunner } from '../commands/ports';
import type { Config } from '../config/config';
import type { WhatsappConfig } from '../config/whatsapp';
import type { OutboxHandlers } from '../jobs/outbox-dispatcher';
import type { Foundation } from './foundation';
import { createPreparation } from './preparation';
import { createSpokenAnswers } from './spoken-answers';
import { createTranscription } from './transcription';

/** Channels whose lines leave through the outbox. */
export function outgoingChannels(linkAddress: LinkAddress, { aloud = false } = {}): OutgoingChannels {
  return {
    whatsapp: {
      render: ({ inbound, lines, answers }) =>
        renderTurn({
          inbound,
          aloud,
          answers,
          lines: lines.map((line) => withLinkAddress(line, linkAddress, 'plain')),
        }),
    },
  };
}

/**
 * Seconds for which a message of unknown fate waits for a status before it is sent once more. "sent" comes within a second
 * or two as a rule; docs/whatsapp.md says how to measure one's own.
 */
const STATUS_WAIT_SECONDS = 20;

/** The WhatsApp channel, wired. */
export interface WhatsappChannel {
  /** Null: nobody writes to us there. */
  readonly adapter: ChannelAdapter | null;
  readonly handlers: Pick<OutboxHandlers, 'whatsapp.message' | 'whatsapp.media'>;
  /** A conversation has nothing left to be answered. */
  readonly answered: (conversationId: string) => void;
  close(): void;
}

export function createWhatsappChannel(
  foundation: Foundation,
  connection: WhatsappConfig,
  turns: Pick<TurnRunner, 'run'>,
): WhatsappChannel {
  const { unitOfWork, clock, ids, log, files, intake } = foundation;
  const { appSecret, verifyToken, phoneNumberId } = connection;
  const graph = new GraphClient(connection);
  const marks = new ReadMarks(graph);
  const channel = new WhatsappSender({
    graph,
    files,
    pacer: new Pacer(() => clock.now().getTime(), connection.messagesPerSecond),
    speak: createSpokenAnswers(foundation),
  });
  const deliver = { unitOfWork, clock, channel, statusWaitSeconds: STATUS_WAIT_SECONDS };
  // Three come back for each message: those of many webhooks are applied in one transaction.
  const statuses = new GroupCommit<readonly ChannelStatus[], undefined>(async (told) => {
    await applyStatuses({ unitOfWork, clock, channel }, told.flat());
    return [];
  });
  const fetching = { files: whatsappFiles(graph), intake, turns, transcribe: createTranscription(foundation) };
  return {
    adapter: createWhatsapp({
      unitOfWork,
      clock,
      ids,
      appSecret,
      verifyToken,
      phoneNumberId,
      prepare: createPreparation(foundation),
      onReceived: (conversationId, id) => {
        marks.received(conversationId, id);
      },
      onStatuses: (told) => statuses.add(told),
      onIgnored: (ignored) => {
        log.info(ignored, 'a webhook of WhatsApp brought something that is not answered');
      },
    }),
    handlers: {
      'whatsapp.message': (row, attempt) => deliverMessage(deliver, row, attempt),
      'whatsapp.media': async (row) => {
        await fetchMedia(fetching, row);
        marks.answered(row.conversationId ?? '');
        return null;
      },
    },
    answered: (conversationId) => {
      marks.answered(conversationId);
    },
    close: () => {
      marks.close();
    },
  };
}

/** What was said to customers there waits until it is configured again. */
export function createNoWhatsapp(): WhatsappChannel {
  return { adapter: null, handlers: {}, answered: () => undefined, close: () => undefined };
}

/** The stand-in belongs to `npm start`; beside it, a second process leaves the phone to the first. */
export function whatsappOf({ whatsapp }: Config): WhatsappConfig | null {
  return whatsapp === 'stand-in' ? null : whatsapp;
}
