import { confirmed } from './confirm';
import { button, el } from './dom';
import { freshId, idsOf, type Placed, type Surface } from './surface';
import { plainText } from './text';
import { safeHref } from './mrkdwn';
import type { RawValue, WireBlock } from './wire';

type Draw = (placed: Placed, surface: Surface) => HTMLElement;

interface Choice {
  value: string;
  label: string;
  description: string;
}

function choices(element: WireBlock, surface: Surface): Choice[] {
  if (element.type === 'users_select') {
    const people = surface.people.filter((user) => !user.is_bot);
    return people.map((user) => ({ value: user.id, label: user.real_name, description: '' }));
  }
  const groups = [element, ...((element.option_groups ?? []) as WireBlock[])];
  return groups.flatMap((group) =>
    ((group.options ?? []) as WireBlock[]).map((option) => ({
      value: String(option.value),
      label: plainText(option.text),
      description: plainText(option.description),
    })),
  );
}

/** What a control holds at first: what the person had entered, else what the app proposes. */
function initialValues({ block, element }: Placed, surface: Surface): string[] {
  const kept = surface.form.before(String(block.block_id), String(element.action_id));
  if (kept !== undefined) return kept === null ? [] : [kept].flat();
  const proposed = [
    element.initial_value,
    element.initial_user,
    element.initial_date,
    element.initial_time,
    (element.initial_option as WireBlock | undefined)?.value,
    ...((element.initial_options ?? []) as WireBlock[]).map((option) => option.value),
  ];
  return proposed.filter((value): value is string => typeof value === 'string');
}

async function send(placed: Placed, surface: Surface, value?: RawValue): Promise<void> {
  if (!(await confirmed(placed.element.confirm))) return;
  await surface.act({ ...idsOf(placed), ...(value === undefined ? {} : { value }) });
}

/** Registers a control, and has each change sent where the block asks for it. */
function wire(placed: Placed, surface: Surface, control: HTMLElement, read: () => RawValue): void {
  const { block_id, action_id } = idsOf(placed);
  surface.form.add(block_id, action_id, read);
  if (placed.silent) return;
  control.addEventListener('change', () => {
    void send(placed, surface, read());
  });
}

function described(placed: Placed): Record<string, string | undefined> {
  const fallback = plainText(placed.element.placeholder) || String(placed.element.action_id);
  return {
    'aria-labelledby': placed.labelledBy,
    'aria-describedby': placed.describedBy,
    'aria-label': placed.labelledBy === undefined ? fallback : undefined,
  };
}

const drawButton: Draw = (placed, surface) => {
  const { element } = placed;
  const label = plainText(element.text);
  const style = element.style === 'primary' || element.style === 'danger' ? ` ${element.style}` : '';
  const href = typeof element.url === 'string' ? safeHref(element.url) : undefined;
  const press = async (): Promise<void> => {
    if (href !== undefined) window.open(href, '_blank', 'noopener');
    await send(placed, surface);
  };
  return button(label, press, {
    class: `block-button${style}`,
    'data-action': String(element.action_id),
    'aria-label': typeof element.accessibility_label === 'string' ? element.accessibility_label : undefined,
  });
};

const drawSelect: Draw = (placed, surface) => {
  const [initial] = initialValues(placed, surface);
  const empty = el('option', { value: '' }, plainText(placed.element.placeholder) || 'Choisir…');
  const select = el('select', { class: 'control', ...described(placed) }, empty);
  for (const { value, label } of choices(placed.element, surface)) {
    select.append(el('option', { value, selected: value === initial }, label));
  }
  wire(placed, surface, select, () => select.value || null);
  return select;
};

/** A menu that forgets what was chosen from it. */
const drawOverflow: Draw = (placed, surface) => {
  const select = el(
    'select',
    { class: 'control overflow', 'aria-label': "Plus d'actions" },
    el('option', { value: '' }, '⋯'),
  );
  for (const { value, label } of choices(placed.element, surface)) select.append(el('option', { value }, label));
  select.addEventListener('change', () => {
    const chosen = select.value;
    select.value = '';
    if (chosen !== '') void send(placed, surface, chosen);
  });
  return select;
};

const drawChoices: Draw = (placed, surface) => {
  const radio = placed.element.type === 'radio_buttons';
  const initial = initialValues(placed, surface);
  const name = freshId('choice');
  const group = el('div', { class: 'choices', role: radio ? 'radiogroup' : 'group', ...described(placed) });
  const inputs = choices(placed.element, surface).map(({ value, label, description }) => {
    const input = el('input', { type: radio ? 'radio' : 'checkbox', name, value, checked: initial.includes(value) });
    const words = el('span', {}, label, description !== '' && el('small', {}, description));
    group.append(el('label', { class: 'choice' }, input, words));
    return input;
  });
  const read = (): RawValue => {
    const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
    return radio ? (chosen[0] ?? null) : chosen;
  };
  wire(placed, surface, group, read);
  return group;
};

const drawMany: Draw = (placed, surface) => {
  const select = el('select', { class: 'control', multiple: true, ...described(placed) });
  const initial = initialValues(placed, surface);
  for (const { value, label } of choices(placed.element, surface)) {
    select.append(el('option', { value, selected: initial.includes(value) }, label));
  }
  wire(placed, surface, select, () => [...select.selectedOptions].map((option) => option.value));
  return select;
};

function field(type: string, mode?: string): Draw {
  return (placed, surface) => {
    const { element } = placed;
    const shared = {
      class: 'control',
      placeholder: plainText(element.placeholder) || undefined,
      maxlength: typeof element.max_length === 'number' ? element.max_length : undefined,
      ...described(placed),
    };
    const long = element.type === 'plain_text_input' && element.multiline === true;
    const control = long ? el('textarea', { rows: 4, ...shared }) : el('input', { type, inputmode: mode, ...shared });
    control.value = initialValues(placed, surface)[0] ?? '';
    wire(placed, surface, control, () => control.value || null);
    return control;
  };
}

const ELEMENTS: Readonly<Record<string, Draw>> = {
  button: drawButton,
  static_select: drawSelect,
  users_select: drawSelect,
  multi_static_select: drawMany,
  overflow: drawOverflow,
  radio_buttons: drawChoices,
  checkboxes: drawChoices,
  plain_text_input: field('text'),
  // A number field would swallow what is not a number before anyone can say why it is wrong.
  number_input: field('text', 'decimal'),
  email_text_input: field('email'),
  url_text_input: field('url'),
  datepicker: field('date'),
  timepicker: field('time'),
};

/** An interactive element; what the page does not know is named, not hidden. */
export function drawElement(placed: Placed, surface: Surface): HTMLElement {
  const { type } = placed.element;
  const draw = Object.hasOwn(ELEMENTS, type) ? ELEMENTS[type] : undefined;
  return draw ? draw(placed, surface) : el('span', { class: 'unknown' }, `[${type}]`);
}
