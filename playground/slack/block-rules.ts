import { asObject, asObjects, asText, type JsonObject } from '../json';
import { SlackError } from './errors';
import { newBlockId } from './ids';
import type { Block } from './model';

/** Limits of docs.slack.dev/reference/block-kit; the total is undocumented (bolt-js#2509). */
const MOST_BLOCKS = { message: 50, view: 100 } as const;
const MOST_BLOCK_TEXT = 13_200;

type Report = (hint: string) => void;
type Rule = (item: JsonObject, path: string, report: Report) => void;

function needText(min: number, max: number, kinds: readonly string[] = ['plain_text', 'mrkdwn']) {
  return (value: unknown, path: string, report: Report): void => {
    const object = asObject(value);
    if (!object || !kinds.includes(asText(object.type) ?? '')) {
      report(`must be a ${kinds.join(' or ')} object [json-pointer:${path}]`);
      return;
    }
    const { length } = asText(object.text) ?? '';
    if (length < min) report(`must be more than ${min - 1} characters [json-pointer:${path}/text]`);
    if (length > max) report(`must be less than ${max + 1} characters [json-pointer:${path}/text]`);
  };
}

function atMost(item: JsonObject, name: string, max: number, path: string, report: Report): void {
  const length = asText(item[name])?.length ?? 0;
  if (length > max) report(`must be less than ${max + 1} characters [json-pointer:${path}/${name}]`);
}

function count(value: unknown, range: readonly [number, number], path: string, report: Report): void {
  const { length } = asObjects(value);
  if (length < range[0]) report(`must have at least ${range[0]} items [json-pointer:${path}]`);
  if (length > range[1]) report(`no more than ${range[1]} items allowed [json-pointer:${path}]`);
}

const plain = (max: number) => needText(1, max, ['plain_text']);

function options(max: number): Rule {
  return (item, path, report) => {
    if (item.option_groups === undefined) count(item.options, [1, max], `${path}/options`, report);
    asObjects(item.options).forEach((option, index) => {
      needText(1, 75)(option.text, `${path}/options/${index}/text`, report);
      atMost(option, 'value', 150, `${path}/options/${index}`, report);
    });
  };
}

const nothingToCheck: Rule = () => undefined;

const ELEMENTS: Readonly<Record<string, Rule>> = {
  button: (item, path, report) => {
    plain(75)(item.text, `${path}/text`, report);
    atMost(item, 'value', 2000, path, report);
    atMost(item, 'url', 3000, path, report);
  },
  static_select: options(100),
  multi_static_select: options(100),
  overflow: options(5),
  checkboxes: options(10),
  radio_buttons: options(10),
  image: (item, path, report) => {
    if (asText(item.alt_text) === undefined) report(`missing required field: alt_text [json-pointer:${path}]`);
  },
  users_select: nothingToCheck,
  datepicker: nothingToCheck,
  timepicker: nothingToCheck,
  plain_text_input: nothingToCheck,
  number_input: nothingToCheck,
  email_text_input: nothingToCheck,
  url_text_input: nothingToCheck,
};

const element: Rule = (item, path, report) => {
  const type = asText(item.type) ?? '';
  const rule = Object.hasOwn(ELEMENTS, type) ? ELEMENTS[type] : undefined;
  if (!rule) report(`unsupported type: ${type} [json-pointer:${path}/type]`);
  else rule(item, path, report);
  atMost(item, 'action_id', 255, path, report);
};

const section: Rule = (item, path, report) => {
  if (item.text === undefined && item.fields === undefined) {
    report(`missing required field: text or fields [json-pointer:${path}]`);
  }
  if (item.text !== undefined) needText(1, 3000)(item.text, `${path}/text`, report);
  if (item.fields !== undefined) count(item.fields, [1, 10], `${path}/fields`, report);
  asObjects(item.fields).forEach((field, index) => {
    needText(1, 2000)(field, `${path}/fields/${index}`, report);
  });
  const accessory = asObject(item.accessory);
  if (accessory) element(accessory, `${path}/accessory`, report);
};

const actions: Rule = (item, path, report) => {
  count(item.elements, [1, 25], `${path}/elements`, report);
  const seen = new Set<string>();
  asObjects(item.elements).forEach((each, index) => {
    element(each, `${path}/elements/${index}`, report);
    const id = asText(each.action_id);
    if (id !== undefined && seen.has(id))
      report(`action_id "${id}" already exists [json-pointer:${path}/elements/${index}]`);
    if (id !== undefined) seen.add(id);
  });
};

const context: Rule = (item, path, report) => {
  count(item.elements, [1, 10], `${path}/elements`, report);
  asObjects(item.elements).forEach((each, index) => {
    const at = `${path}/elements/${index}`;
    if (each.type === 'image') element(each, at, report);
    else needText(1, 3000)(each, at, report);
  });
};

const input: Rule = (item, path, report) => {
  plain(2000)(item.label, `${path}/label`, report);
  if (item.hint !== undefined) plain(2000)(item.hint, `${path}/hint`, report);
  const inner = asObject(item.element);
  if (inner) element(inner, `${path}/element`, report);
  else report(`missing required field: element [json-pointer:${path}]`);
};

const BLOCKS: Readonly<Record<string, Rule>> = {
  section,
  actions,
  context,
  input,
  header: (item, path, report) => {
    plain(150)(item.text, `${path}/text`, report);
  },
  image: (item, path, report) => {
    element(item, path, report);
  },
  divider: nothingToCheck,
  rich_text: nothingToCheck,
};

const block: Rule = (item, path, report) => {
  const type = asText(item.type) ?? '';
  const rule = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
  if (!rule) report(`unsupported type: ${type} [json-pointer:${path}/type]`);
  else rule(item, path, report);
  atMost(item, 'block_id', 255, path, report);
};

/**
 * Checks blocks as Slack does and gives those without ids one.
 * @throws SlackError `invalid_blocks` (`invalid_arguments` in a view) with hints, `msg_blocks_too_long`
 */
export function acceptBlocks(value: unknown, surface: keyof typeof MOST_BLOCKS): Block[] {
  const fault = surface === 'message' ? 'invalid_blocks' : 'invalid_arguments';
  if (!Array.isArray(value)) throw new SlackError(fault, ['[ERROR] must be an array [json-pointer:/blocks]']);
  const hints: string[] = [];
  const report: Report = (hint) => hints.push(`[ERROR] ${hint}`);
  const items = value.map((item) => asObject(item) ?? {});
  if (items.length > MOST_BLOCKS[surface])
    report(`no more than ${MOST_BLOCKS[surface]} items allowed [json-pointer:/blocks]`);
  items.forEach((item, index) => {
    block(item, `/blocks/${index}`, report);
  });
  const given = items.flatMap((item) => asText(item.block_id) ?? []);
  if (new Set(given).size < given.length) report('block_id already exists [json-pointer:/blocks]');
  if (hints.length > 0) throw new SlackError(fault, hints);
  if (surface === 'message' && textLength(items) > MOST_BLOCK_TEXT) throw new SlackError('msg_blocks_too_long');
  return items.map(withIds);
}

function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + textLength(each), 0);
  const object = asObject(value);
  if (!object) return 0;
  return Object.entries(object).reduce(
    (sum, [key, each]) => sum + (key === 'text' && typeof each === 'string' ? each.length : textLength(each)),
    0,
  );
}

function withIds(item: JsonObject): Block {
  const done: JsonObject = { ...item, block_id: asText(item.block_id) ?? newBlockId() };
  for (const slot of ['accessory', 'element']) {
    const inner = asObject(item[slot]);
    if (inner) done[slot] = withActionId(inner);
  }
  if (item.type === 'actions') done.elements = asObjects(item.elements).map(withActionId);
  return { ...done, type: String(item.type) };
}

function withActionId(inner: JsonObject): JsonObject {
  return inner.type === 'image' ? inner : { ...inner, action_id: asText(inner.action_id) ?? newBlockId() };
}
