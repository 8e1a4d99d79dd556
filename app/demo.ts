import { DEMO_LOGINS } from '../models/demo/logins';
import { loadDemoData } from '../models/demo/load-demo';
import type { DemoPerson } from '../playground/playground-page';
import type { Foundation } from './foundation';

/** Demo customers worth trying, the fixed person first, as the playground and the terminal show them. */
export function demoPeople(): DemoPerson[] {
  return DEMO_LOGINS.map(({ matricule, name, pin, birthDate, hint }) => {
    const [year, month, day] = birthDate.split('-');
    return { matricule, name, pin, born: [day, month, year].join('/'), note: hint };
  });
}

/** Loads the demo data once in the life of a database; the desk's cards leave with the first sweep. */
export async function seedDemo({ unitOfWork, clock, files, config }: Foundation): Promise<void> {
  await loadDemoData({ unitOfWork, clock, files, postCards: config.slack !== null });
}
