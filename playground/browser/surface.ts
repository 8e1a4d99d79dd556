import type { Form } from './form';
import type { Names } from './text';
import type { RawValue, WireBlock, WireUser } from './wire';

/** What drawing blocks needs from the place where they stand: a message, a modal, the Home. */
export interface Surface {
  names: Names;
  people: readonly WireUser[];
  form: Form;
  /** Tells the app of a click or a choice. */
  act(what: { block_id: string; action_id: string; value?: RawValue }): Promise<void>;
}

/** An interactive element and the block that holds it. */
export interface Placed {
  block: WireBlock;
  element: WireBlock;
  /** In an input block nothing is sent before the form is. */
  silent: boolean;
  /** Ids of what labels and describes the control. */
  labelledBy?: string;
  describedBy?: string;
}

export function idsOf({ block, element }: Placed): { block_id: string; action_id: string } {
  return { block_id: String(block.block_id), action_id: String(element.action_id) };
}

let counter = 0;

/** An id for a label's control, unique in the page. */
export function freshId(prefix: string): string {
  counter += 1;
  return `${prefix}-${counter}`;
}
