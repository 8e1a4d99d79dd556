import { instant, integer, key, text } from './columns';
import { defineTable } from './table';

/** How often each bearer called in the current minute, over all processes. */
interface CallCounterRow {
  readonly porteur_index: string;
  readonly fenetre: Date;
  readonly appels: number;
}

export const callCountersTable = defineTable<CallCounterRow>('compteurs_appels', {
  porteur_index: key(text),
  fenetre: instant,
  appels: integer,
});
