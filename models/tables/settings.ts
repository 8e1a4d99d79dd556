import { json, key, text } from './columns';
import { defineTable } from './table';

/** Marks of things done once (demo data). */
interface SettingRow {
  readonly cle: string;
  readonly valeur: unknown;
}

export const settingsTable = defineTable<SettingRow>('parametres', {
  cle: key(text),
  valeur: json,
});
