import { randomBytes } from 'node:crypto';
import type { HttpRequest, HttpRoute } from '../adapters/channel';
import type { Country } from '../domain/policy/types';
import { emergencyNumbers } from '../domain/rules/emergency-numbers';
import { renderChatPage, type ChatPage } from '../web/chat-page';
import { PAGE_LANGUAGES, type PageLanguage } from '../web/chat-texts';
import { chatPolicy } from '../web/content-security';
import { renderNoticePage } from '../web/notice-page';
import { EMERGENCY_LABELS } from '../web/emergency-labels';
import { createStaticAssets, type StaticAssets } from './static-assets';

export interface PageOptions {
  /** Our own pages, such as the playground, may show the chat in a frame. */
  readonly framed: boolean;
  /** Where browsers reach us; null: where they say that they did. */
  readonly publicUrl?: string | null;
  /** Whose emergency numbers are shown; null: both. */
  readonly country?: Country | null;
  readonly assets?: StaticAssets;
}

const NAME = 'Dossier';

/** Text and one style: nothing else is needed, so nothing else is allowed. */
const NOTICE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The pages for people, and what they load. */
export function pageRoutes({
  framed,
  publicUrl = null,
  country = null,
  assets = createStaticAssets(),
}: PageOptions): HttpRoute[] {
  const preload = assets.modulesOf('chat.js');
  return [
    {
      method: 'GET',
      path: '/',
      maxBodyBytes: 0,
      handle: (request) => {
        const nonce = randomBytes(16).toString('base64');
        const base = publicUrl ?? `http://${hostOf(request)}`;
        const wanted = wantedLanguage(request.query.get('lang'));
        const lang = languageOf(request);
        const page = renderChatPage({
          lang,
          nonce,
          name: NAME,
          emergency: emergencyLists(lang, country),
          assets: {
            webchat: assets.url('webchat.', '.js'),
            script: assets.url('chat', '.js'),
            style: assets.url('chat', '.css'),
            icon: assets.url('icon', '.svg'),
          },
          preload,
        });
        return Promise.resolve({
          status: 200,
          headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': chatPolicy({ nonce, base, frameAncestors: framed ? 'self' : 'none' }),
            'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self)',
            ...(wanted === null ? {} : { 'Set-Cookie': languageCookie(wanted, base) }),
          },
          body: page,
        });
      },
    },
    {
      method: 'GET',
      path: '/confidentialite',
      maxBodyBytes: 0,
      handle: (request) =>
        Promise.resolve({
          status: 200,
          headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': NOTICE_POLICY,
          },
          body: renderNoticePage({
            lang: languageOf(request),
            name: NAME,
            style: assets.url('notice', '.css'),
            icon: assets.url('icon', '.svg'),
          }),
        }),
    },
    ...assets.routes,
  ];
}

/** French first, whatever the browser prefers: other languages are chosen, and then kept. */
function languageOf({ query, cookies }: HttpRequest): PageLanguage {
  return wantedLanguage(query.get('lang')) ?? wantedLanguage(cookies[LANGUAGE_COOKIE] ?? null) ?? 'fr';
}

function wantedLanguage(given: string | null): PageLanguage | null {
  return PAGE_LANGUAGES.find((language) => language === given) ?? null;
}

const LANGUAGE_COOKIE = 'dossier_langue';
const A_YEAR = 365 * 24 * 3600;

function languageCookie(language: PageLanguage, base: string): string {
  const about = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${A_YEAR}`;
  return `${LANGUAGE_COOKIE}=${language}; ${about}${base.startsWith('https:') ? '; Secure' : ''}`;
}

function emergencyLists(lang: PageLanguage, country: Country | null): ChatPage['emergency'] {
  const labels = EMERGENCY_LABELS[lang];
  const countries: readonly Country[] = country ? [country] : ['FR', 'MA'];
  return countries.map((each) => ({
    title: country ? null : (labels[each] ?? each),
    calls: emergencyNumbers(each).map(({ number, service }) => ({
      number,
      label: labels[service] ?? service,
      sms: service === 'sms',
    })),
  }));
}

/** Ends up in a header: anything that is no host is replaced. */
function hostOf({ headers: { host } }: HttpRequest): string {
  return host && /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/iu.test(host) ? host : '127.0.0.1';
}
