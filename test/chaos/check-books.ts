import { FolderStore } from '../../adapters/files/folder-store';
import { sweepOrphanFiles } from '../../commands/schedule/sweep-orphan-files';
import { createFileReferences } from '../../models/unit-of-work';
import { join } from 'node:path';
import type { ServiceWorld } from '../support/service-world';
import type { Kept } from './check-transcripts';
import type { Ends } from './scenarios';

/** Statements that find what must not be, and how it is called. */
const NEVER: readonly (readonly [what: string, sql: string])[] = [
  [
    'a message left behind or failed',
    "SELECT id, source, statut, code_echec FROM messages_entrants WHERE statut <> 'traite'",
  ],
  [
    'an effect that did not leave',
    `SELECT id, nature, statut, code_echec FROM messages_sortants
     WHERE statut IN ('envoi', 'echoue') OR (statut = 'en_attente' AND (pas_avant IS NULL OR pas_avant < now()))`,
  ],
  [
    'a dossier with two open escalations',
    "SELECT sinistre_id FROM escalades WHERE statut <> 'fermee' GROUP BY sinistre_id HAVING count(*) > 1",
  ],
  ['an escalation without an owner', 'SELECT id, statut FROM escalades WHERE conseiller_id IS NULL'],
  [
    'a dossier of one conversation twice',
    'SELECT conversation_id FROM sinistres WHERE conversation_id IS NOT NULL GROUP BY conversation_id HAVING count(*) > 1',
  ],
  [
    'a status that was entered twice',
    'SELECT sinistre_id, de, vers FROM changements_statut GROUP BY sinistre_id, de, vers HAVING count(*) > 1',
  ],
  ['money that was decided twice', 'SELECT sinistre_id FROM remboursements GROUP BY sinistre_id HAVING count(*) > 1'],
  [
    'an action that was asked twice',
    'SELECT sinistre_id, code, detail FROM actions_recommandees GROUP BY 1, 2, 3 HAVING count(*) > 1',
  ],
  ['a failed log-in', 'SELECT id FROM echecs_connexion'],
];

export async function faultsOfBooks(world: ServiceWorld, kept: readonly Kept[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [what, sql] of NEVER) {
    for (const row of await world.database.query(sql)) faults.push(`${what}: ${JSON.stringify(row)}`);
  }
  for (const each of kept) faults.push(...(await faultsOfDossier(world, each)));
  return faults;
}

const STATUS: Readonly<Record<Ends, string>> = {
  settled: 'en_cours',
  waits: 'en_attente_client',
  escalated: 'escalade',
  follows: 'en_cours',
};

interface DossierRow {
  readonly status_dossier: string;
  readonly motif: string | null;
  readonly sommes: number;
  readonly photos: number;
}

/**
 * Each customer has the dossier that their conversation was to leave, with every photo that they sent, once. Some
 * of those that settle are drawn for a person's check, by numbers that crashes have used up.
 */
async function faultsOfDossier(world: ServiceWorld, { customer }: Kept): Promise<string[]> {
  const { scenario, person, client, number } = customer;
  const claims = await world.database.query<DossierRow>(
    `SELECT s.status_dossier, s.decision ->> 'ground' AS motif,
       (SELECT count(*)::int FROM remboursements r WHERE r.sinistre_id = s.id AND r.statut = 'accepte') AS sommes,
       (SELECT count(*)::int FROM documents d WHERE d.sinistre_id = s.id) AS photos
     FROM sinistres s WHERE s.client_id = $1 OR s.conversation_id = $2`,
    [person.clientId, client.conversationId],
  );
  const [claim] = claims;
  if (!claim || claims.length > 1) return [`customer ${number} has ${claims.length} dossiers`];
  const drawn = claim.motif === 'controle_par_echantillon';
  const status = drawn ? 'validation' : scenario.returned ? 'en_cours' : STATUS[scenario.ends];
  const sums = scenario.ends === 'settled' && !drawn ? 1 : 0;
  return [
    ...(claim.status_dossier === status ? [] : [`is ${claim.status_dossier} instead of ${status}`]),
    ...(claim.sommes === sums ? [] : [`has ${claim.sommes} accepted sums instead of ${sums}`]),
    ...(claim.photos === customer.photosSent ? [] : [`has ${claim.photos} photos of ${customer.photosSent}`]),
  ].map((fault) => `the dossier of customer ${number} (${scenario.name}) ${fault}`);
}

/** After the sweep of orphans: every file that something refers to is there, whole; nothing else is. */
export async function faultsOfFiles(world: ServiceWorld): Promise<string[]> {
  const store = await FolderStore.open(join(world.dataDir, 'files'));
  await store.put(Buffer.from('an upload whose turn never came'));
  // The sweeper spares young files: for its clock none is.
  const clock = { now: () => new Date(Date.now() + 2 * 3_600_000) };
  await sweepOrphanFiles({ files: store, references: createFileReferences(world.unitOfWork), clock });
  const kept = new Set<string>();
  for await (const { hash } of store.list()) kept.add(hash);
  const referred = await world.database.query<{ empreinte: string }>(
    'SELECT empreinte FROM documents UNION SELECT empreinte FROM fichiers_historique',
  );
  const faults: string[] = [];
  for (const { empreinte } of referred) {
    if (!(await store.read(empreinte))) faults.push(`the file ${empreinte} is missing`);
    kept.delete(empreinte);
  }
  return [...faults, ...Array.from(kept, (hash) => `the file ${hash} is an orphan`)];
}
