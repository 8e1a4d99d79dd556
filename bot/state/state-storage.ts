import type { Storage, StoreItems } from '../sdk';
import type { StateStore } from '../../commands/ports';

interface StoredItem {
  eTag?: string;
  [property: string]: unknown;
}

/**
 * Microsoft's storage contract over the state table: missing keys are absent, an eTag that is not `*` must be the stored one,
 * batches are atomic, and nothing that is read shares memory with what is stored.
 */
export class StateStorage implements Storage {
  constructor(private readonly states: StateStore) {}

  async read(keys: string[]): Promise<StoreItems> {
    const items: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [key, { json, eTag }] of await this.states.read(keys)) {
      items[key] = { ...(JSON.parse(json) as object), eTag };
    }
    return items;
  }

  async write(changes: StoreItems): Promise<void> {
    const batch = new Map<string, { json: string; eTag: string | null }>();
    for (const [key, item] of Object.entries<StoredItem>(changes)) {
      const { eTag, ...content } = item;
      if (eTag === '') throw new Error('An eTag must not be empty: leave it out to write without a check');
      batch.set(key, { json: JSON.stringify(content), eTag: eTag ?? null });
    }
    await this.states.write(batch);
  }

  async delete(keys: string[]): Promise<void> {
    await this.states.delete(keys);
  }
}
