import { randomUUID } from 'node:crypto';
import type { Advisor, Actor } from '../../domain/people/people';
import type { Escalation } from '../../domain/escalation/escalation';
import { withTestDatabase } from '../support/database';
import { aClaim, anAdvisor, anEscalation, SYSTEM } from '../support/records';

const db = withTestDatabase();

async function anAdvisorRow(): Promise<Advisor> {
  const advisor = anAdvisor();
  await db().unitOfWork.run((tx) => {
    tx.advisors.save(advisor);
    return Promise.resolve();
  });
  return advisor;
}

async function opened(more: Partial<Escalation> = {}): Promise<Escalation> {
  const claim = aClaim();
  const escalation = anEscalation(claim.id, more);
  await db().unitOfWork.run((tx) => {
    tx.claims.save(SYSTEM, claim);
    tx.escalations.save(escalation);
    return Promise.resolve();
  });
  return escalation;
}

function find(id: string): Promise<Escalation | null> {
  return db().unitOfWork.run((tx) => tx.escalations.find(SYSTEM, id));
}

function take(id: string, advisorId: string, at = new Date()): Promise<boolean> {
  return db().unitOfWork.run((tx) => tx.escalations.take(id, advisorId, at));
}

describe('taking', () => {
  test('by twenty advisors at once has one winner, who is the owner', async () => {
    const escalation = await opened();
    const advisors = await Promise.all(Array.from({ length: 20 }, anAdvisorRow));
    const at = new Date('2025-06-12T10:00:00Z');
    const results = await Promise.all(advisors.map(({ id }) => take(escalation.id, id, at)));
    expect(results.filter((won) => won)).toHaveLength(1);
    const winner = advisors[results.indexOf(true)];
    await expect(find(escalation.id)).resolves.toEqual({
      ...escalation,
      status: 'prise',
      advisorId: winner?.id,
      takenAt: at,
      version: 2,
    });
  });

  test('what is unknown, taken or closed changes nothing', async () => {
    const advisor = await anAdvisorRow();
    const escalation = await opened();
    await expect(take(randomUUID(), advisor.id)).resolves.toBe(false);
    await expect(take('pas un identifiant', advisor.id)).resolves.toBe(false);
    await expect(take(escalation.id, advisor.id)).resolves.toBe(true);
    await expect(take(escalation.id, advisor.id)).resolves.toBe(false);
  });
});

describe('a transition', () => {
  test('needs the expected status and owner', async () => {
    const [owner, other] = [await anAdvisorRow(), await anAdvisorRow()];
    const { id } = await opened();
    await take(id, owner.id);
    const release = (advisorId: string): Promise<boolean> =>
      db().unitOfWork.run((tx) =>
        tx.escalations.transition(
          id,
          { status: 'prise', advisorId },
          { status: 'en_attente', advisorId: null, closedAt: null },
        ),
      );
    await expect(release(other.id)).resolves.toBe(false);
    await expect(release(owner.id)).resolves.toBe(true);
    await expect(release(owner.id)).resolves.toBe(false);
    await expect(find(id)).resolves.toMatchObject({ status: 'en_attente', advisorId: null, takenAt: null, version: 3 });
  });

  test('closes what nobody took', async () => {
    const { id } = await opened();
    const closedAt = new Date('2025-06-13T08:00:00Z');
    const closed = await db().unitOfWork.run((tx) =>
      tx.escalations.transition(
        id,
        { status: 'en_attente', advisorId: null },
        { status: 'fermee', advisorId: null, closedAt },
      ),
    );
    expect(closed).toBe(true);
    await expect(find(id)).resolves.toMatchObject({ status: 'fermee', closedAt });
  });
});

describe('a dossier', () => {
  test('has one open escalation at most; a second one is a conflict, and a later one is not', async () => {
    const first = await opened();
    const second = anEscalation(first.claimId);
    const save = (escalation: Escalation): Promise<void> =>
      db().unitOfWork.run((tx) => {
        tx.escalations.save(escalation);
        return Promise.resolve();
      });
    await expect(save(second)).rejects.toMatchObject({ code: 'state_conflict' });
    await db().unitOfWork.run(async (tx) => {
      const open = await tx.escalations.openOfClaim(SYSTEM, first.claimId);
      tx.escalations.save({ ...(open ?? first), status: 'fermee', closedAt: new Date() });
    });
    await save(second);
    const open = await db().unitOfWork.run((tx) => tx.escalations.openOfClaim(SYSTEM, first.claimId));
    expect(open?.id).toBe(second.id);
  });
});

describe('the thread on the desk', () => {
  test('is recorded once, found again, and survives a writer who had not seen it', async () => {
    const { id, claimId } = await opened();
    let record: () => Promise<void> = () => Promise.resolve();
    record = () => db().unitOfWork.run((tx) => tx.escalations.recordThread(id, 'C1', `${id}.1`));
    await db().unitOfWork.run(async (tx) => {
      const read = await tx.escalations.find(SYSTEM, id);
      await record();
      tx.escalations.save({ ...(read ?? anEscalation(claimId)), priority: 'haute' });
    });
    await db().unitOfWork.run((tx) => tx.escalations.recordThread(id, 'C2', 'autre'));
    await expect(find(id)).resolves.toMatchObject({ priority: 'haute', deskChannel: 'C1', deskThread: `${id}.1` });
    const found = await db().unitOfWork.run((tx) => tx.escalations.findByThread('C1', `${id}.1`));
    expect(found?.id).toBe(id);
    await expect(db().unitOfWork.run((tx) => tx.escalations.findByThread('C1', 'inconnu'))).resolves.toBeNull();
  });
});

test('a thread is the dossier’s: recorded on all its escalations, and found for the newest', async () => {
  const first = await opened({ status: 'fermee', closedAt: new Date(), createdAt: new Date('2025-06-12T09:00:00Z') });
  const second = anEscalation(first.claimId, { createdAt: new Date('2025-06-13T09:00:00Z') });
  await db().unitOfWork.run((tx) => {
    tx.escalations.save(second);
    return Promise.resolve();
  });
  await db().unitOfWork.run((tx) => tx.escalations.recordThread(first.id, 'C1', `${first.id}.1`));
  const all = await db().unitOfWork.run((tx) => tx.escalations.ofClaim(SYSTEM, first.claimId));
  expect(all.map(({ id, deskThread }) => [id, deskThread])).toEqual([
    [first.id, `${first.id}.1`],
    [second.id, `${first.id}.1`],
  ]);
  const found = await db().unitOfWork.run((tx) => tx.escalations.findByThread('C1', `${first.id}.1`));
  expect(found?.id).toBe(second.id);
  await expect(db().unitOfWork.run((tx) => tx.escalations.ofClaim(SYSTEM, 'inconnu'))).resolves.toEqual([]);
});

test('the last waits of a line are minutes from creation to the first taking, newest first', async () => {
  const advisor = await anAdvisorRow();
  const line = `ligne-${randomUUID()}`;
  const createdAt = new Date('2025-06-12T09:00:00Z');
  for (const minutes of [3, 10, 7.5]) {
    const { id } = await opened({ line, createdAt });
    await take(id, advisor.id, new Date(createdAt.getTime() + minutes * 60_000));
  }
  const waits = await db().unitOfWork.run((tx) => tx.escalations.lastWaits(line, 2));
  expect(waits).toEqual([10, 7.5]);
});

test('reading an escalation is reading its dossier: it is written down, once, with who did it', async () => {
  const advisor = await anAdvisorRow();
  const escalation = await opened();
  const actor: Actor = { kind: 'conseiller', advisorId: advisor.id };
  await db().unitOfWork.run(async (tx) => {
    await tx.escalations.find(actor, escalation.id);
    await tx.escalations.openOfClaim(actor, escalation.claimId);
    await tx.claims.find(actor, escalation.claimId);
  });
  const rows = await db().query(
    `SELECT acteur_type, acteur_id, action FROM journal_audit WHERE sinistre_id = $1 AND acteur_type = 'conseiller'`,
    [escalation.claimId],
  );
  expect(rows).toEqual([{ acteur_type: 'conseiller', acteur_id: advisor.id, action: 'claim.read' }]);
});
