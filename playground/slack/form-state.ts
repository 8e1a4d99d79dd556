import { asObject, asObjects, asText, type JsonObject } from '../json';
import type { RawValue, RawValues } from '../browser/wire';
import { elementsOf, optionsOf } from './elements';
import type { Block } from './model';

type Shape = (element: JsonObject, raw: RawValue | undefined) => JsonObject;

/** `undefined` means that nobody touched the control: its initial value holds. */
function single(raw: RawValue | undefined, initial: unknown): string | null {
  if (raw === undefined) return asText(initial) ?? null;
  const value = Array.isArray(raw) ? raw[0] : raw;
  return value === undefined || value === '' ? null : value;
}

const text: Shape = (element, raw) => ({ value: single(raw, element.initial_value) });

const oneOption: Shape = (element, raw) => {
  const value = single(raw, asObject(element.initial_option)?.value);
  return { selected_option: optionsOf(element).find((option) => option.value === value) ?? null };
};

const manyOptions: Shape = (element, raw) => {
  const initial = asObjects(element.initial_options).map((option) => option.value);
  const values: readonly unknown[] = raw === undefined ? initial : Array.isArray(raw) ? raw : [raw];
  return { selected_options: optionsOf(element).filter((option) => values.includes(option.value)) };
};

const SHAPES: Readonly<Record<string, Shape>> = {
  plain_text_input: text,
  number_input: text,
  email_text_input: text,
  url_text_input: text,
  static_select: oneOption,
  radio_buttons: oneOption,
  overflow: oneOption,
  multi_static_select: manyOptions,
  checkboxes: manyOptions,
  users_select: (element, raw) => ({ selected_user: single(raw, element.initial_user) }),
  datepicker: (element, raw) => ({ selected_date: single(raw, element.initial_date) }),
  timepicker: (element, raw) => ({ selected_time: single(raw, element.initial_time) }),
};

/** What a control holds, in Slack's shape; undefined for one that holds nothing (a button). */
export function valueOf(element: JsonObject, raw: RawValue | undefined): JsonObject | undefined {
  const type = asText(element.type) ?? '';
  const shape = Object.hasOwn(SHAPES, type) ? SHAPES[type] : undefined;
  return shape && { type, ...shape(element, raw) };
}

/** `state.values` of a surface: every control by block id and action id. */
export function stateValues(blocks: readonly Block[], raw: RawValues): Record<string, JsonObject> {
  const values: Record<string, JsonObject> = {};
  for (const { block, element } of elementsOf(blocks)) {
    const blockId = String(block.block_id);
    const actionId = String(element.action_id);
    const value = valueOf(element, raw[blockId]?.[actionId]);
    if (value) values[blockId] = { ...values[blockId], [actionId]: value };
  }
  return values;
}

/** What Slack's own client refuses before anything is sent: block id to sentence. */
export function inputErrors(blocks: readonly Block[], values: Record<string, JsonObject>): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { block, element } of elementsOf(blocks)) {
    if (block.type !== 'input') continue;
    const value = asObject(values[String(block.block_id)]?.[String(element.action_id)]) ?? {};
    const error = isEmpty(value) ? emptyError(block) : valueError(element, asText(value.value));
    if (error !== undefined) errors[String(block.block_id)] = error;
  }
  return errors;
}

function isEmpty(value: JsonObject): boolean {
  return Object.entries(value).every(
    ([key, each]) => key === 'type' || each === null || (Array.isArray(each) && each.length === 0),
  );
}

function emptyError(block: Block): string | undefined {
  return block.optional === true ? undefined : 'Ce champ est obligatoire.';
}

function valueError(element: JsonObject, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return element.type === 'number_input' ? numberError(element, value) : lengthError(element, value);
}

function lengthError(element: JsonObject, value: string): string | undefined {
  const [min, max] = [Number(element.min_length ?? 0), Number(element.max_length ?? 3000)];
  if (value.length < min) return `Au moins ${min} caractères.`;
  return value.length > max ? `Au plus ${max} caractères.` : undefined;
}

function numberError(element: JsonObject, value: string): string | undefined {
  const decimal = element.is_decimal_allowed === true;
  if (!(decimal ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/).test(value))
    return decimal ? 'Entrez un nombre.' : 'Entrez un nombre entier.';
  const number = Number(value);
  if (number < Number(element.min_value ?? -Infinity)) return `Au moins ${String(element.min_value)}.`;
  if (number > Number(element.max_value ?? Infinity)) return `Au plus ${String(element.max_value)}.`;
  return undefined;
}
