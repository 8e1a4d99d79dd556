import type { ChannelAdapter } from '../channel';
import type { GraphMessage } from './graph-message';
import { LIMITS } from './limits';
import type { WhatsappOptions } from './options';
import { renderLines } from './render-turn';
import { webhookRoutes } from './webhook-routes';

/** The inbound half of the Cloud API: what customers write, and what became of our messages. Sending is the outbox's. */
export function createWhatsapp(options: WhatsappOptions): ChannelAdapter<readonly GraphMessage[]> {
  return {
    channel: 'whatsapp',
    capabilities: { maxButtons: LIMITS.rows, maxTextLength: LIMITS.text, uploads: true },
    routes: webhookRoutes(options),
    upgrades: [],
    render: (entry) => renderLines([entry]).messages,
    close: () => Promise.resolve(),
  };
}
