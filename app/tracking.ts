import type { LinkAddress } from '../adapters/channel-links';
import { SignedLinks } from '../adapters/tracking/links';
import { createTracking, type Tracking } from '../adapters/tracking/create-tracking';
import type { TurnRunner } from '../commands/ports';
import { civilDateOf } from '../domain/deadlines/civil-date';
import { textsFor } from '../dialogs/texts/texts';
import { statusOf } from '../api/error-status';
import { renderFaultPage } from '../web/tracking-fault';
import { trackingPages } from '../web/tracking-page';
import { trackingPolicy } from '../web/tracking-policy';
import type { Foundation } from './foundation';
import { addressKeys } from './http/address-key';
import type { ErrorStyle } from './http-server';
import type { StaticAssets } from './static-assets';
import { placesOf } from './turns';

export interface TrackingParts {
  readonly turns: Pick<TurnRunner, 'run'>;
  /** Where browsers reach us; null: where they say that they did. */
  readonly publicUrl: string | null;
  readonly framed: boolean;
  readonly assets: StaticAssets;
  readonly conversationCookie: (conversation: { readonly id: string; readonly channelUserId: string }) => string;
}

/** Addresses of links that were offered in a conversation or on the desk. */
export function linkAddresses(secret: string, publicUrl: string): LinkAddress {
  const links = new SignedLinks(secret);
  return (link) => `${publicUrl}${links.path(link)}`;
}

/** The tracking page and the page for medical papers, wired. */
export function createTrackingPages(
  foundation: Foundation,
  parts: TrackingParts,
): { tracking: Tracking; errorStyles: readonly ErrorStyle[] } {
  const { config, log, unitOfWork, bus, clock, ids, files, intake } = foundation;
  const { assets } = parts;
  const timeZone = config.companyTimeZone;
  const maxBytes = config.uploadMaxBytes;
  const policy = trackingPolicy(parts.framed ? 'self' : 'none');
  const frame = {
    name: 'Dossier',
    maxBytes,
    today: () => civilDateOf(clock.now(), timeZone),
    assets: {
      style: assets.url('tracking.', 'css'),
      icon: assets.url('icon', '.svg'),
      script: assets.url('tracking.', 'js'),
      opener: assets.url('open-link.', 'js'),
      deposit: assets.url('deposit.', 'js'),
    },
  };
  const tracking = createTracking({
    unitOfWork,
    clock,
    ids,
    bus,
    turns: parts.turns,
    files,
    intake,
    uploadMaxBytes: maxBytes,
    tokenSecret: config.secrets.TOKEN_SECRET,
    publicUrl: parts.publicUrl,
    timeZone,
    addressKey: addressKeys(config.secrets.TOKEN_SECRET),
    pages: trackingPages(frame),
    policy,
    humanWish: (language) => textsFor(language).common.talkToHuman,
    conversationCookie: parts.conversationCookie,
    onFault: (fault) => {
      log.warn({ at: placesOf(fault) }, 'a page could not be kept up to date');
    },
  });
  const body = renderFaultPage(frame);
  return {
    tracking,
    errorStyles: ['/suivi', '/depot', '/coordonnees'].map((below) => faultStyle(below, body, policy)),
  };
}

/** People read a page where programs read a code. */
function faultStyle(below: string, body: string, policy: string): ErrorStyle {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  return {
    below,
    reply: ({ code }) => ({ status: statusOf(code), headers, body }),
    routing: (fault) => ({ status: fault === 'method_not_allowed' ? 405 : statusOf(fault), headers, body }),
  };
}
