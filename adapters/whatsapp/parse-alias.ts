import type { Alias } from '../../domain/conversation/sender';
import { asObject, asText, type Json } from './json';

/** Every name that a message gives its sender. Since 2026 a number may be missing. */
export function aliasesOf(message: Json): Alias[] {
  const named: readonly (readonly [Alias['kind'], string | null])[] = [
    ['telephone', phoneOf(message.from)],
    ['identifiant', idOf(message.from_user_id)],
    ['identifiant_parent', idOf(message.from_parent_user_id)],
  ];
  return named.flatMap(([kind, value]) => (value === null ? [] : [{ kind, value }]));
}

/** "16505551234" or "+16505551234": digits with the country's code. */
function phoneOf(value: unknown): string | null {
  const digits = /^\+?(\d{5,20})$/u.exec(asText(value) ?? '')?.[1];
  return digits === undefined ? null : `+${digits}`;
}

function idOf(value: unknown): string | null {
  const text = asText(value);
  return text !== null && /^[\w.:-]{1,200}$/u.test(text) ? text : null;
}

/** Who was called how before, and is called how now; null when it cannot be told. */
interface Change {
  readonly before: Alias;
  readonly after: Alias;
}

/** A message of type `system`: a new number or a new id. Older webhooks name the number otherwise. */
export function changeOfSystem(system: Json, sender: readonly Alias[]): Change | null {
  switch (system.type) {
    case 'user_changed_number':
    case 'customer_changed_number':
      return changeOf(
        sender.find(({ kind }) => kind === 'telephone')?.value ?? null,
        phoneOf(system.wa_id) ?? phoneOf(system.new_wa_id),
        'telephone',
      );
    case 'user_changed_user_id':
      return changeOfId(system.user_id, sender);
    default:
      return null;
  }
}

/** The id alone, or both as `{previous, current}`. */
export function changeOfId(userId: unknown, sender: readonly Alias[]): Change | null {
  const pair = asObject(userId);
  const told = changeOf(idOf(pair?.previous), idOf(pair?.current), 'identifiant');
  if (told !== null) return told;
  const [before] = sender;
  const now = idOf(userId) ?? idOf(pair?.current);
  return before === undefined || now === null ? null : { before, after: { kind: 'identifiant', value: now } };
}

function changeOf(before: string | null, after: string | null, kind: Alias['kind']): Change | null {
  if (before === null || after === null) return null;
  return { before: { kind, value: before }, after: { kind, value: after } };
}
