import type { Advisor, Language } from '../../domain/people/people';
import type { NewCustomer } from '../../domain/people/people';
import { demoId } from './demo-id';

/*
 * Invented people. Their numbers reach nobody: France keeps 06 39 98 for works of fiction (ARCEP, decision 2018-0881);
 * the Moroccan ones, all zeros but two digits, follow the fixed person of PRODUCT.md section 6.
 */

type Line = readonly [
  matricule: string,
  civility: 'Mme' | 'M.',
  firstName: string,
  lastName: string,
  birthDate: string,
  pin: string,
  phone: string,
  language: Language,
];

const LINES: readonly Line[] = [
  ['AB-123-CD', 'Mme', 'Salma', 'Alaoui', '1985-04-12', '4711', '+212600000001', 'fr'],
  ['BC-234-DE', 'M.', 'Omar', 'Zerhouni', '1979-11-03', '1905', '+212600000002', 'fr'],
  ['CD-345-EF', 'Mme', 'Hind', 'Cherradi', '1991-06-21', '2604', '+212600000003', 'fr'],
  ['DE-456-FG', 'M.', 'Driss', 'Ouazzani', '1968-02-09', '3817', '+212600000004', 'fr'],
  ['EF-567-GH', 'Mme', 'Nawal', 'Berrechid', '1987-09-30', '5520', '+212600000005', 'fr'],
  ['FG-678-HJ', 'M.', 'Mehdi', 'Sabrane', '1995-12-14', '6743', '+212600000006', 'fr'],
  ['GH-789-JK', 'Mme', 'Khadija', 'Ouardane', '1959-07-05', '7086', '+212600000007', 'ar'],
  ['HJ-890-KL', 'M.', 'Anas', 'Filahi', '2000-03-18', '8129', '+212600000008', 'fr'],
  ['JK-901-LM', 'Mme', 'Imane', 'Tahirou', '1983-10-27', '9250', '+212600000009', 'fr'],
  ['KL-012-MN', 'M.', 'Rachid', 'Lahbabi', '1974-05-16', '1392', '+212600000010', 'ar'],
  ['LM-135-NP', 'Mme', 'Ghita', 'Bensouda-Rahal', '1998-01-22', '2473', '+212600000011', 'fr'],
  ['MN-246-PQ', 'M.', 'Yassir', 'Amzil', '1990-08-08', '3564', '+212600000012', 'fr'],
  ['NP-357-QR', 'Mme', 'Camille', 'Vauquelin', '1986-04-02', '4655', '+33639980001', 'fr'],
  ['PQ-468-RS', 'M.', 'Julien', 'Marévaux', '1977-12-19', '5746', '+33639980002', 'fr'],
  ['QR-579-ST', 'Mme', 'Sophie', 'Delorbe', '1964-06-11', '6837', '+33639980003', 'fr'],
  ['RS-680-TV', 'M.', 'Karim', 'Haddouche', '1993-09-25', '7928', '+33639980004', 'fr'],
  ['ST-791-VW', 'Mme', 'Élodie', 'Ferrandine', '1989-02-28', '8019', '+33639980005', 'fr'],
  ['TV-802-WX', 'M.', 'Thomas', 'Brissaque', '1981-07-13', '9110', '+33639980006', 'fr'],
  ['VW-913-XY', 'Mme', 'Leïla', 'Mansarde', '1996-11-29', '1201', '+33639980007', 'fr'],
  ['WX-024-YZ', 'M.', 'Hugo', 'Castelnaud', '1972-10-06', '2392', '+33639980008', 'fr'],
  ['XY-147-ZA', 'Mme', 'Emily', 'Thornbury', '1984-03-03', '3483', '+33639980009', 'en'],
  ['YZ-258-AB', 'M.', 'Adam', 'Kerrigan-Slaoui', '1999-05-31', '4574', '+33639980010', 'en'],
];

export const DEMO_CUSTOMERS: readonly NewCustomer[] = LINES.map(
  ([matricule, civility, firstName, lastName, birthDate, pin, phone, language]) => ({
    id: demoId(`client ${matricule}`),
    matricule,
    civility,
    firstName,
    lastName,
    birthDate,
    pin,
    phone,
    language,
  }),
);

export const DEMO_ADVISORS: readonly Advisor[] = [
  ['U0ADVISOR1', 'Nadia', 'conseiller', ['auto'], true],
  ['U0ADVISOR2', 'Youssef', 'conseiller', ['habitation'], false],
  ['U0ADVISOR3', 'Inès', 'conseiller', ['auto', 'habitation'], false],
  ['U0ADVISOR4', 'Bruno', 'conseiller', ['habitation', 'autre'], false],
  ['U0SUPERV01', 'Claire', 'superviseur', ['auto', 'habitation', 'autre'], true],
].map(([slackUserId, firstName, role, lines, readsMedical]) => ({
  id: demoId(`conseiller ${slackUserId as string}`),
  slackUserId: slackUserId as string,
  firstName: firstName as string,
  role: role as Advisor['role'],
  lines: lines as string[],
  active: true,
  readsMedical: readsMedical as boolean,
}));

/** @throws TypeError for a matricule that is not in the list: a slip in the demo data itself. */
export function demoCustomer(matricule: string): NewCustomer {
  const customer = DEMO_CUSTOMERS.find((known) => known.matricule === matricule);
  if (customer === undefined) {
    throw new TypeError(`no demo customer ${matricule}`);
  }
  return customer;
}
