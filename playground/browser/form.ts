import type { RawValue, RawValues } from './wire';

/** The controls of one surface: what each holds, by block and action id. */
export class Form {
  private readonly readers: { block: string; action: string; read: () => RawValue }[] = [];

  /** `kept` is what the person had entered before the surface was drawn anew. */
  constructor(private readonly kept: RawValues = {}) {}

  add(block: string, action: string, read: () => RawValue): void {
    this.readers.push({ block, action, read });
  }

  /** What a control held before; undefined when it is new. */
  before(block: string, action: string): RawValue | undefined {
    return this.kept[block]?.[action];
  }

  values(): RawValues {
    const values: RawValues = {};
    for (const { block, action, read } of this.readers) values[block] = { ...values[block], [action]: read() };
    return values;
  }
}
