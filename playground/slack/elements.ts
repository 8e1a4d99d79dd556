import { asObjects, asText, type JsonObject } from '../json';
import type { Block } from './model';

export interface PlacedElement {
  block: Block;
  element: JsonObject;
}

/** Every interactive element of some blocks, with the block that holds it. */
export function elementsOf(blocks: readonly Block[]): PlacedElement[] {
  return blocks.flatMap((block) =>
    asObjects([block.accessory, block.element, ...(block.type === 'actions' ? asObjects(block.elements) : [])])
      .filter((element) => asText(element.action_id) !== undefined)
      .map((element) => ({ block, element })),
  );
}

/** The element that was acted on; a block id is needed only where one action id stands in several blocks. */
export function findElement(blocks: readonly Block[], actionId: string, blockId?: string): PlacedElement | undefined {
  return elementsOf(blocks).find(
    ({ block, element }) => element.action_id === actionId && (blockId ?? block.block_id) === block.block_id,
  );
}

export function optionsOf(element: JsonObject): JsonObject[] {
  const grouped = asObjects(element.option_groups).flatMap((group) => asObjects(group.options));
  return [...asObjects(element.options), ...grouped];
}
