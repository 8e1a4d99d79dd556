import { parse } from 'node:querystring';
import { mediaType } from '../../http/exchange';
import { asObject, asText, parseJson, type JsonObject } from '../../json';
import { SlackError } from '../errors';

/**
 * A call's arguments, from a form (nested values as JSON strings) or from a JSON body.
 * @throws SlackError invalid_json, invalid_form_data, invalid_post_type
 */
export function parseArgs(contentType: string | undefined, body: string): Args {
  switch (mediaType(contentType)) {
    case 'application/json': {
      const json = body === '' ? {} : asObject(parseJson(body));
      if (!json) throw new SlackError('invalid_json');
      return new Args(json);
    }
    case 'application/x-www-form-urlencoded':
    case '':
      return new Args({ ...parse(body) });
    default:
      throw new SlackError('invalid_post_type');
  }
}

export class Args {
  constructor(private readonly raw: JsonObject) {}

  /** The same call with some arguments replaced. */
  with(more: JsonObject): Args {
    return new Args({ ...this.raw, ...more });
  }

  has(name: string): boolean {
    return this.raw[name] !== undefined && this.raw[name] !== null;
  }

  text(name: string): string | undefined {
    const value = this.raw[name];
    return typeof value === 'number' ? String(value) : asText(value);
  }

  /** @throws SlackError `missing`, by default invalid_arguments with a hint */
  need(name: string, missing?: string): string {
    const value = this.text(name);
    if (value === undefined || value === '') {
      throw new SlackError(missing ?? 'invalid_arguments', [`[ERROR] missing required field: ${name}`]);
    }
    return value;
  }

  flag(name: string): boolean {
    const value = this.raw[name];
    return value === true || value === 1 || value === 'true' || value === '1';
  }

  /** A page size. @throws SlackError invalid_limit outside 1…1000 */
  limit(byDefault: number): number {
    if (!this.has('limit')) return byDefault;
    const value = Number(this.text('limit'));
    if (!Number.isInteger(value) || value < 1 || value > 1000) throw new SlackError('invalid_limit');
    return value;
  }

  /** A nested value, given as JSON text or as it is; undefined when absent. @throws SlackError `fault` on bad JSON */
  nested(name: string, fault: string): unknown {
    if (!this.has(name)) return undefined;
    const value = this.raw[name];
    if (typeof value !== 'string') return value;
    if (value === '') return undefined;
    const parsed = parseJson(value);
    if (parsed === undefined) throw new SlackError(fault, [`[ERROR] ${name} is not JSON`]);
    return parsed;
  }
}
