import type { HttpRoute } from '../channel';
import { bankRoutes } from './bank-routes';
import { TrackingCookies } from './cookies';
import type { Counter } from './counter';
import { depositRoutes } from './deposit-routes';
import { createLiveHub, dossierRoutes } from './dossier-routes';
import { helpRoutes } from './help-routes';
import { SignedLinks } from './links';
import { loginRoutes } from './login-routes';
import { paperRoutes } from './paper-routes';
import type { TrackingOptions } from './types';

export interface Tracking {
  readonly routes: readonly HttpRoute[];
  /** Ends the streams; browsers come back to whichever process is there. */
  close(): Promise<void>;
}

/** `/suivi`, where customers follow their dossiers, `/depot`, where a medical paper is handed in, and `/coordonnees`, where an account is given. */
export function createTracking(options: TrackingOptions): Tracking {
  const secure = options.publicUrl?.startsWith('https:') === true;
  const counter: Counter = {
    ...options,
    secure,
    cookies: new TrackingCookies(options.tokenSecret, options.clock, secure),
    links: new SignedLinks(options.tokenSecret),
  };
  const hub = createLiveHub(counter);
  return {
    routes: [
      ...dossierRoutes(counter, hub),
      ...loginRoutes(counter),
      ...paperRoutes(counter),
      ...helpRoutes(counter),
      ...depositRoutes(counter),
      ...bankRoutes(counter),
    ],
    close: () => {
      hub.close();
      return Promise.resolve();
    },
  };
}
