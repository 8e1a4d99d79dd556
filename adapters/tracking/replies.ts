import { z } from 'zod';
import { LANGUAGES, type Language } from '../../domain/people/people';
import { AppError } from '../../domain/errors';
import type { HttpReply, HttpRequest } from '../channel';
import type { Notice } from './views';

/** French first, whatever the browser prefers: other languages are chosen, and then kept (the chat page's own cookie). */
export function languageOf({ query, cookies }: HttpRequest): Language {
  return languageNamed(query.get('lang')) ?? languageNamed(cookies[LANGUAGE_COOKIE]) ?? 'fr';
}

const LANGUAGE_COOKIE = 'dossier_langue';

/** For half a year, on every page. */
function languageCookie(language: Language, secure: boolean): string {
  const about = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${180 * 24 * 3600}`;
  return `${LANGUAGE_COOKIE}=${language}; ${about}${secure ? '; Secure' : ''}`;
}

/** Keeps the language that an address names; nothing for one that names none. */
export function chosenLanguage(request: HttpRequest, secure: boolean): string | null {
  return request.query.has('lang') ? languageCookie(languageOf(request), secure) : null;
}

function languageNamed(given: string | null | undefined): Language | null {
  return LANGUAGES.find((language) => language === given) ?? null;
}

/** A whole document, with what it may do. */
export function page(body: string, policy: string, cookies: readonly (string | null)[] = [], status = 200): HttpReply {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      // The address of a link stays out of every referrer, and yet the browser says with a form whose page it is from: under
      // `no-referrer` it would call that origin `null`, as a sandboxed page of anybody's does.
      'Referrer-Policy': 'strict-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      ...cookiesIn(cookies),
    },
    body,
  };
}

/** On to a page of ours, by GET: reloading it sends nothing again. */
export function goTo(path: string, cookies: readonly (string | null)[] = []): HttpReply {
  return { status: 303, headers: { Location: path, ...cookiesIn(cookies) } };
}

export function back(notice: Notice, reference?: string): HttpReply {
  return goTo(`/suivi?avis=${notice}${reference === undefined ? '' : `#${reference}`}`);
}

function cookiesIn(cookies: readonly (string | null)[]): Record<string, readonly string[]> {
  const set = cookies.filter((cookie): cookie is string => cookie !== null);
  return set.length === 0 ? {} : { 'Set-Cookie': set };
}

const fields = z.record(z.string(), z.string());

/** A form without files. @throws AppError `invalid_input` */
export function formOf({ headers, body }: HttpRequest): Readonly<Record<string, string>> {
  if (headers['content-type']?.startsWith('application/x-www-form-urlencoded') !== true)
    throw new AppError('invalid_input', 'a form is needed');
  return fields.parse(Object.fromEntries(new URLSearchParams(body.toString('utf8'))));
}
