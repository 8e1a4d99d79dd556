import { publicOnly } from '../adapters/insurer/reachable-address';
import { createWebhookSender } from '../adapters/insurer/webhook-sender';
import { presentEvent } from '../api/presenters/webhooks';
import { tellInsurer } from '../commands/insurer/tell-insurer';
import type { OutboxHandlers } from '../jobs/outbox-dispatcher';
import type { Foundation } from './foundation';

/** Webhooks to the insurer's core system. Without an address nothing is announced, and what was waits. */
export function insurerHandlers({
  config,
  unitOfWork,
  clock,
}: Pick<Foundation, 'config' | 'unitOfWork' | 'clock'>): Pick<OutboxHandlers, 'insurer.event'> {
  if (config.webhook === null) return {};
  const { url, secrets, privateNetworks } = config.webhook;
  const insurer = createWebhookSender({
    url,
    secrets,
    allows: privateNetworks === null ? null : publicOnly(privateNetworks),
    present: presentEvent,
    now: () => clock.now(),
  });
  return { 'insurer.event': (row) => tellInsurer({ unitOfWork, clock, insurer }, row) };
}
