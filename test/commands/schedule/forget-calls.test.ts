import { forgetCalls } from '../../../commands/schedule/forget-calls';
import { withTestDatabase } from '../../support/database';

const db = withTestDatabase();

test('forgets answers whose days are over, bearers who are silent and old deliveries, however many, and no others', async () => {
  const { unitOfWork, clock } = db();
  await db().query(
    `INSERT INTO cles_idempotence (porteur_index, operation, cle, empreinte, expire_le)
     SELECT 'p', 'x', n::text, 'e', now() + CASE WHEN n <= 1100 THEN interval '-1 minute' ELSE interval '1 minute' END
     FROM generate_series(1, 1102) n`,
  );
  await db().query(
    `INSERT INTO compteurs_appels SELECT 'p' || n, now() - n * interval '50 minutes', 1 FROM generate_series(1, 3) n`,
  );
  await db().query(
    `INSERT INTO livraisons_assureur (evenement_id, nature, sinistre_id, essai, le, duree_ms, remis)
     SELECT gen_random_uuid(), 'claim.created', gen_random_uuid(), n, now() - n * interval '29 days', 1, true
     FROM generate_series(1, 3) n`,
  );
  await expect(forgetCalls({ unitOfWork, clock })).resolves.toBe(1_104);
  await expect(db().query('SELECT cle FROM cles_idempotence')).resolves.toHaveLength(2);
  await expect(db().query('SELECT porteur_index FROM compteurs_appels')).resolves.toEqual([{ porteur_index: 'p1' }]);
  await expect(db().query('SELECT essai FROM livraisons_assureur')).resolves.toEqual([{ essai: 1 }]);
  await expect(forgetCalls({ unitOfWork, clock })).resolves.toBe(0);
});
