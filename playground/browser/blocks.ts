import { el, type Child } from './dom';
import { drawElement } from './elements';
import { richText } from './rich-text';
import { freshId, type Surface } from './surface';
import { plainText, textObject } from './text';
import type { WireBlock } from './wire';

type Draw = (block: WireBlock, surface: Surface) => HTMLElement;

function inner(value: unknown): WireBlock | undefined {
  return typeof value === 'object' && value !== null ? (value as WireBlock) : undefined;
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): WireBlock[] {
  return Array.isArray(value) ? (value as WireBlock[]) : [];
}

/** Pictures come from the workspace alone; one from elsewhere is named by its description. */
function picture(image: WireBlock): HTMLElement {
  const [address, description] = [words(image.image_url), words(image.alt_text)];
  const own = URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin;
  return own
    ? el('img', { src: address, alt: description })
    : el('span', { class: 'unknown' }, `[image : ${description}]`);
}

function accessory(block: WireBlock, surface: Surface): Child {
  const element = inner(block.accessory);
  if (!element) return null;
  const drawn = element.type === 'image' ? picture(element) : drawElement({ block, element, silent: false }, surface);
  return el('div', { class: 'accessory' }, drawn);
}

const section: Draw = (block, surface) => {
  const fields = list(block.fields).map((field) => el('div', { class: 'field' }, textObject(field, surface.names)));
  return el(
    'div',
    { class: 'section' },
    el(
      'div',
      { class: 'section-text' },
      block.text !== undefined && textObject(block.text, surface.names),
      fields.length > 0 && el('div', { class: 'fields' }, ...fields),
    ),
    accessory(block, surface),
  );
};

const context: Draw = (block, surface) => {
  const elements = list(block.elements);
  const drawn = elements.map((each) => (each.type === 'image' ? picture(each) : textObject(each, surface.names)));
  return el('div', { class: 'context' }, ...drawn);
};

const actions: Draw = (block, surface) => {
  const elements = list(block.elements).map((element) => drawElement({ block, element, silent: false }, surface));
  return el('div', { class: 'actions' }, ...elements);
};

const input: Draw = (block, surface) => {
  const element = inner(block.element);
  if (!element) return el('div');
  const [labelledBy, hintId, errorId] = [freshId('label'), freshId('hint'), freshId('error')];
  const hint = plainText(block.hint);
  const optional = block.optional === true;
  const describedBy = hint === '' ? errorId : `${hintId} ${errorId}`;
  const silent = block.dispatch_action !== true;
  return el(
    'div',
    { class: 'input', 'data-block': String(block.block_id) },
    el(
      'div',
      { class: 'label', id: labelledBy },
      plainText(block.label),
      optional && el('span', { class: 'optional' }, ' (facultatif)'),
    ),
    drawElement({ block, element, silent, labelledBy, describedBy }, surface),
    hint !== '' && el('p', { class: 'hint', id: hintId }, hint),
    el('p', { class: 'error', id: errorId, role: 'alert' }),
  );
};

const BLOCKS: Readonly<Record<string, Draw>> = {
  section,
  context,
  actions,
  input,
  header: (block) => el('h3', { class: 'header' }, plainText(block.text)),
  divider: () => el('hr'),
  image: (block) => el('figure', {}, picture(block), el('figcaption', {}, plainText(block.title))),
  rich_text: (block, surface) => richText(block, surface.names),
};

/** Block Kit, drawn; an unknown block is named, not hidden. */
export function drawBlocks(blocks: readonly WireBlock[], surface: Surface): HTMLElement {
  const drawn = blocks.map((block) => {
    const draw = Object.hasOwn(BLOCKS, block.type) ? BLOCKS[block.type] : undefined;
    return draw ? draw(block, surface) : el('p', { class: 'unknown' }, `[${block.type}]`);
  });
  return el('div', { class: 'blocks' }, ...drawn);
}
