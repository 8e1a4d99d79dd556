import { setMedicalRight } from '../../commands/access/set-medical-right';
import { readMedicalRequest } from '../../app/medical-request';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { anAdvisor } from '../support/records';

const read = (line: string) => readMedicalRequest(line.split(' ').filter((part) => part !== ''));

describe('npm run medical', () => {
  it.each([
    [
      '--accorder U0ADVISOR1 --par direction',
      { kind: 'set', slackUserId: 'U0ADVISOR1', granted: true, by: 'direction' },
    ],
    ['--retirer U0ADVISOR1 --par dpo.fr', { kind: 'set', slackUserId: 'U0ADVISOR1', granted: false, by: 'dpo.fr' }],
    ['--liste', { kind: 'list' }],
  ])('%s', (line, request) => {
    expect(read(line)).toEqual({ request });
  });

  it.each([
    ['', ['--accorder']],
    ['--liste --accorder U0ADVISOR1 --par x1', ['one of']],
    ['--accorder U0ADVISOR1 --retirer U0ADVISOR2 --par x1', ['one of']],
    ['--liste --par direction', ['--par']],
    ['--accorder nadia --par direction', ['--accorder']],
    ['--retirer nadia', ['--retirer', '--par']],
    ['--accorder U0ADVISOR1', ['--par']],
    ['--accorder', ['unknown option']],
    ['U0ADVISOR1', ['unknown option']],
  ])('%s is refused, every fault at once', (line, named) => {
    const answer = read(line);
    const faults = 'faults' in answer ? answer.faults : [];
    expect(faults).toHaveLength(named.length);
    named.forEach((name, index) => {
      expect(faults[index]).toContain(name);
    });
  });

  it('explains itself', () => {
    expect(read('--help')).toEqual({ help: true });
  });
});

describe('the right to medical papers', () => {
  let database: TestDatabase;
  const here = anAdvisor({ slackUserId: 'U0MEDICAL1' });
  const gone = anAdvisor({ slackUserId: 'U0MEDICAL2', active: false, readsMedical: true });

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.unitOfWork.run((tx) => {
      tx.advisors.save(here);
      tx.advisors.save(gone);
      return Promise.resolve();
    });
  });
  afterAll(() => database.drop());

  const set = (slackUserId: string, granted: boolean): Promise<{ readonly outcome: string }> =>
    database.unitOfWork.run((tx) =>
      setMedicalRight(
        { tx, actor: { kind: 'ops', name: 'direction' }, now: database.clock.now() },
        { slackUserId, granted },
      ),
    );

  it('is given and taken back by name, each change written down once', async () => {
    const outcomes = [];
    for (const [whom, granted] of [
      ['U0MEDICAL1', true],
      ['U0MEDICAL1', true],
      ['U0MEDICAL1', false],
      ['U0MEDICAL2', true],
      ['U0MEDICAL2', false],
      ['U0NOBODY00', true],
    ] as const) {
      const { outcome } = await set(whom, granted);
      const found = await database.unitOfWork.run((tx) => tx.advisors.findBySlackUser(whom));
      outcomes.push([outcome, found?.readsMedical]);
    }
    expect(outcomes).toEqual([
      ['changed', true],
      ['unchanged', true],
      ['changed', false],
      ['inactive', true],
      ['changed', false],
      ['unknown', undefined],
    ]);
    const journal = await database.query(
      "SELECT action, acteur_type, acteur_id, sujet FROM journal_audit WHERE action LIKE 'advisor.medical%' ORDER BY id",
    );
    const by = { acteur_type: 'ops', acteur_id: 'direction' };
    expect(journal).toEqual([
      { action: 'advisor.medical_granted', ...by, sujet: here.id },
      { action: 'advisor.medical_withdrawn', ...by, sujet: here.id },
      { action: 'advisor.medical_withdrawn', ...by, sujet: gone.id },
    ]);
  });
});
