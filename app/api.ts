import type { HttpRoute } from '../adapters/channel';
import { API_PREFIX, createApi } from '../api/create-api';
import { createKeySet } from '../api/key-set';
import { problemReply, routingProblem } from '../api/problem';
import type { CallLimiter } from '../api/rate-limit';
import { OPERATIONS } from '../api/resources/all';
import { createTokenVerifier, signToken, type TokenVerifier } from '../api/tokens';
import { apiDocsRoutes } from './api-docs';
import type { CustomerSessions } from '../commands/ports-conversation';
import type { AudioAddress } from '../commands/ports-voice';
import { deskSettings, type DeskAddresses } from './desk-settings';
import type { Foundation } from './foundation';
import type { ErrorStyle } from './http-server';

/** REST, wired: its addresses, how it says no, and who its bearers are. */
export interface Api {
  readonly routes: readonly HttpRoute[];
  readonly errorStyle: ErrorStyle;
  readonly verifier: TokenVerifier;
}

export interface ApiParts {
  readonly addresses: DeskAddresses;
  readonly limiter: CallLimiter;
  readonly audioUrl: AudioAddress;
  /** Conversations over sockets, which REST shares. */
  readonly sessions: CustomerSessions;
}

/** Seconds: as long as a log-in lasts in an idle conversation. */
const TOKEN_LIFETIME = 30 * 60;

export function createRestApi(foundation: Foundation, { addresses, limiter, sessions, audioUrl }: ApiParts): Api {
  const { config, clock, ids, unitOfWork, files, intake } = foundation;
  const { allowedOrigins, callsPerMinute, serviceCallsPerMinute, identityProvider } = config.api;
  const verifier = createTokenVerifier({
    secret: config.secrets.TOKEN_SECRET,
    clock,
    provider: identityProvider && { ...identityProvider, keys: createKeySet(identityProvider.jwksUrl, clock) },
  });
  const routes = createApi({
    operations: OPERATIONS,
    unitOfWork,
    clock,
    ids,
    files,
    intake,
    verifier,
    allowedOrigins,
    limiter,
    sessions,
    audioUrl,
    issueToken: (subject, factor, conversationId) =>
      signToken(config.secrets.TOKEN_SECRET, clock.now(), {
        role: 'client',
        subject,
        factor,
        conversationId,
        lifetimeSeconds: TOKEN_LIFETIME,
      }),
    limits: { people: callsPerMinute, services: serviceCallsPerMinute },
    settings: {
      timeZone: config.companyTimeZone,
      desk: deskSettings(config, addresses),
      uploadMaxBytes: config.uploadMaxBytes,
    },
  });
  return {
    routes: [...routes, ...apiDocsRoutes(OPERATIONS, allowedOrigins)],
    errorStyle: { below: `${API_PREFIX}/`, reply: problemReply, routing: routingProblem },
    verifier,
  };
}
