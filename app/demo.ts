import { DEMO_LOGINS } from '../models/demo/logins';
import { loadDemoData } from '../models/demo/load-demo';
import type { DemoPerson } from '../playground/playground-page';
import type { Person } from '../playground/whatsapp/model';
import type { Foundation } from './foundation';

/** Demo customers worth trying, the fixed person first, as the playground and the terminal show them. */
export function demoPeople(): DemoPerson[] {
  return DEMO_LOGINS.map(({ matricule, name, pin, birthDate, hint }) => {
    const [year, month, day] = birthDate.split('-');
    return { matricule, name, pin, born: [day, month, year].join('/'), note: hint };
  });
}

/** Whose phones lie in the playground: customers with the number on file, one without a visible number, and somebody new. */
export function phoneOwners(): Person[] {
  const known = DEMO_LOGINS.slice(0, 3).map(({ matricule, name, phone, pin }, index) => ({
    id: `client-${index + 1}`,
    name,
    phone: phone.replace('+', ''),
    userId: `MA.${matricule.replaceAll('-', '')}`,
    note: `Matricule ${matricule} : le numéro suffit, le code ${pin} n'est pas demandé.`,
  }));
  return [
    ...known,
    {
      id: 'sans-numero',
      name: 'Salma, sans numéro',
      phone: null,
      userId: 'MA.SANSNUMERO',
      note: 'WhatsApp cache son numéro : le code est demandé.',
    },
    {
      id: 'inconnu',
      name: 'Un témoin',
      phone: '212600009999',
      userId: 'MA.TEMOIN',
      note: 'Numéro inconnu : un passant, un témoin.',
    },
  ];
}

/** Loads the demo data once in the life of a database; the desk's cards leave with the first sweep. */
export async function seedDemo({ unitOfWork, clock, files, config }: Foundation): Promise<void> {
  await loadDemoData({ unitOfWork, clock, files, postCards: config.slack !== null });
}
