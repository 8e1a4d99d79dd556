import { instant, optional, serial, text } from './columns';
import { defineTable } from './table';

/** Failed log-ins, by keyed hash; kept for the length of a lock. */
interface LoginFailureRow {
  readonly id: string;
  readonly matricule_index: string | null;
  readonly expediteur_index: string;
  readonly le: Date;
}

export const loginFailuresTable = defineTable<LoginFailureRow>('echecs_connexion', {
  id: serial,
  matricule_index: optional(text),
  expediteur_index: text,
  le: instant,
});
