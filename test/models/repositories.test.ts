import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ClaimDocument, StoredAssessment, TranscriptEntry } from '../../commands/ports';
import { decide } from '../../domain/assessment/decision';
import { replay } from '../../domain/assessment/replay';
import type { Claim, ClaimAction, Reimbursement } from '../../domain/claim/claim';
import { parseReference } from '../../domain/claim/reference';
import type { Actor } from '../../domain/people/people';
import type { OwnTransaction } from '../../models/unit-of-work';
import { withTestDatabase } from '../support/database';
import { simpleDecision } from '../support/domain-samples';
import { aClaim, aConversation, aCustomer, aLine, anAdvisor, aPolicy, SYSTEM } from '../support/records';
import { anyString } from '../support/any-string';

const db = withTestDatabase();

const AT = new Date('2025-06-12T09:30:00.123Z');

function run<T>(work: (tx: OwnTransaction) => Promise<T>): Promise<T> {
  return db().unitOfWork.run(work);
}

function store(work: (tx: OwnTransaction) => void): Promise<void> {
  return run((tx) => {
    work(tx);
    return Promise.resolve();
  });
}

describe('conversations', () => {
  test('come back whole, by id and by channel identity', async () => {
    const customer = aCustomer();
    const claim = aClaim({ clientId: customer.id });
    const conversation = aConversation({
      channel: 'whatsapp',
      channelUserId: '+212600000042',
      language: 'ar',
      phase: 'suivi',
      clientId: customer.id,
      verifiedAt: AT,
      factor: 'numero_verifie',
      claimId: claim.id,
      greetedAt: AT,
      lastInboundAt: AT,
    });
    await store((tx) => {
      tx.customers.create(customer, AT);
      tx.claims.save(SYSTEM, claim);
      tx.conversations.create(conversation);
    });
    await expect(run((tx) => tx.conversations.find(conversation.id))).resolves.toEqual(conversation);
    await expect(run((tx) => tx.conversations.lock(conversation.id))).resolves.toEqual(conversation);
    await expect(run((tx) => tx.conversations.findByChannelUser('whatsapp', '+212600000042'))).resolves.toEqual(
      conversation,
    );
    await expect(run((tx) => tx.conversations.findByChannelUser('webchat', '+212600000042'))).resolves.toBeNull();
  });

  test('of one identity are found newest first', async () => {
    const channelUserId = randomUUID();
    const old = aConversation({ channelUserId, createdAt: new Date('2025-01-01T00:00:00Z') });
    const recent = aConversation({ channelUserId, createdAt: new Date('2025-02-01T00:00:00Z') });
    await store((tx) => {
      tx.conversations.create(recent);
      tx.conversations.create(old);
    });
    const found = await run((tx) => tx.conversations.findByChannelUser('webchat', channelUserId));
    expect(found?.id).toBe(recent.id);
  });

  test('a patch can clear a field', async () => {
    const conversation = aConversation({ greetedAt: AT });
    await store((tx) => {
      tx.conversations.create(conversation);
    });
    await store((tx) => {
      tx.conversations.save(conversation.id, { greetedAt: null });
    });
    await expect(run((tx) => tx.conversations.find(conversation.id))).resolves.toMatchObject({ greetedAt: null });
  });

  test('a patch of a conversation that is not there is a conflict', async () => {
    const lost = store((tx) => {
      tx.conversations.save(randomUUID(), { language: 'en' });
    });
    await expect(lost).rejects.toMatchObject({ code: 'state_conflict' });
  });
});

describe('the transcript', () => {
  test('gives back entries after a sequence, in order, up to a limit', async () => {
    const conversation = aConversation();
    const lines = [1, 2, 3, 4].map((sequence) =>
      aLine(conversation.id, sequence, { speaker: sequence % 2 === 0 ? 'bot' : 'client', at: AT }),
    );
    await store((tx) => {
      tx.conversations.create(conversation);
      lines.forEach((line) => {
        tx.transcript.append(line);
      });
    });
    await expect(run((tx) => tx.transcript.after(conversation.id, 1, 2))).resolves.toEqual(lines.slice(1, 3));
    await expect(run((tx) => tx.transcript.after(conversation.id, 4, 2))).resolves.toEqual([]);
    await expect(run((tx) => tx.transcript.after('rien', 0, 2))).resolves.toEqual([]);
  });

  test('refuses two lines with one sequence', async () => {
    const conversation = aConversation();
    await store((tx) => {
      tx.conversations.create(conversation);
      tx.transcript.append(aLine(conversation.id, 1));
    });
    const again = store((tx) => {
      tx.transcript.append(aLine(conversation.id, 1));
    });
    await expect(again).rejects.toMatchObject({ code: 'state_conflict' });
  });

  test('of a dossier runs over all its conversations, the last lines, oldest first', async () => {
    const [web, phone] = [aConversation(), aConversation({ channel: 'whatsapp' })];
    const claim = aClaim();
    const line = (conversationId: string, sequence: number, minute: number): TranscriptEntry =>
      aLine(conversationId, sequence, { claimId: claim.id, at: new Date(Date.UTC(2025, 5, 12, 9, minute)) });
    const lines = [line(web.id, 1, 0), line(phone.id, 1, 1), line(web.id, 2, 2)];
    await store((tx) => {
      tx.claims.save(SYSTEM, claim);
      [web, phone].forEach((conversation) => {
        tx.conversations.create(conversation);
      });
      [...lines].reverse().forEach((entry) => {
        tx.transcript.append(entry);
      });
      tx.transcript.append(aLine(web.id, 3));
    });
    await expect(run((tx) => tx.transcript.ofClaim(SYSTEM, claim.id, 10))).resolves.toEqual(lines);
    await expect(run((tx) => tx.transcript.ofClaim(SYSTEM, claim.id, 2))).resolves.toEqual(lines.slice(1));
  });

  test('keeps whatever people paste', async () => {
    const nasty = fc.oneof(
      anyString(),
      fc.constantFrom(
        '\0',
        'a\0b',
        '\ud800',
        '\udfff\ud800',
        '__proto__',
        '\\u0000',
        '{"a":',
        '💥'.repeat(1000),
        '\u202e',
      ),
    );
    const activity = fc.dictionary(
      fc.oneof(nasty, fc.constant('__proto__')),
      fc.oneof(nasty, fc.array(nasty), fc.dictionary(nasty, nasty)),
    );
    await fc.assert(
      fc.asyncProperty(activity, nasty, async (content, activityId) => {
        const conversation = aConversation();
        await store((tx) => {
          tx.conversations.create(conversation);
          tx.transcript.append(aLine(conversation.id, 1, { activity: content, activityId }));
        });
        const [entry] = await run((tx) => tx.transcript.after(conversation.id, 0, 1));
        expect(entry?.activity).toEqual(JSON.parse(JSON.stringify(content)));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps a text of a megabyte', async () => {
    const conversation = aConversation();
    const text = `"'\\{},${'é\0'.repeat(500_000)}`;
    await store((tx) => {
      tx.conversations.create(conversation);
      tx.transcript.append(aLine(conversation.id, 1, { activity: { text } }));
    });
    const [entry] = await run((tx) => tx.transcript.after(conversation.id, 0, 1));
    expect(entry?.activity.text).toBe(text);
  });
});

describe('customers', () => {
  test('are found by matricule and by id, and stored under no readable matricule or phone', async () => {
    const customer = aCustomer({ matricule: 'ZZ-777-ZZ', phone: '+33639987777', civility: null });
    await store((tx) => {
      tx.customers.create(customer, AT);
    });
    const { pin, ...known } = customer;
    expect(pin).toBe('2718');
    await expect(run((tx) => tx.customers.findByMatricule('ZZ-777-ZZ'))).resolves.toEqual(known);
    await expect(run((tx) => tx.customers.find(SYSTEM, customer.id))).resolves.toEqual(known);
    await expect(run((tx) => tx.customers.findByMatricule('ZZ-777-ZY'))).resolves.toBeNull();
    await expect(run((tx) => tx.customers.find(SYSTEM, 'ZZ-777-ZZ'))).resolves.toBeNull();
    const [row] = await db().query<{ index: string }>('SELECT matricule_index AS index FROM clients WHERE id = $1', [
      customer.id,
    ]);
    expect(row?.index).not.toContain('777');
  });

  test.each([
    ['pin', '2718', true],
    ['pin', '2719', false],
    ['pin', '1990-02-17', false],
    ['date_naissance', '1990-02-17', true],
    ['date_naissance', '2718', false],
    ['pin', '', false],
  ] as const)('a factor %s %j is %s', async (kind, value, right) => {
    const customer = aCustomer();
    await store((tx) => {
      tx.customers.create(customer, AT);
    });
    await expect(run((tx) => tx.customers.verifyFactor(customer.id, { kind, value }))).resolves.toBe(right);
  });

  test('a factor of nobody, of an unknown person and of one without a PIN is wrong', async () => {
    const customer = aCustomer({ pin: null });
    await store((tx) => {
      tx.customers.create(customer, AT);
    });
    for (const id of [null, randomUUID(), 'inconnu', customer.id]) {
      await expect(run((tx) => tx.customers.verifyFactor(id, { kind: 'pin', value: '2718' }))).resolves.toBe(false);
    }
  });

  test('that others than themselves read are written down', async () => {
    const customer = aCustomer();
    await store((tx) => {
      tx.customers.create(customer, AT);
    });
    const advisor: Actor = { kind: 'conseiller', advisorId: randomUUID() };
    const self: Actor = { kind: 'client', clientId: customer.id, conversationId: randomUUID() };
    await run(async (tx) => {
      await tx.customers.find(self, customer.id);
      await tx.customers.find(advisor, customer.id);
      await tx.policies.ofCustomer(advisor, customer.id);
    });
    const rows = await db().query('SELECT acteur_id, action FROM journal_audit WHERE sujet = $1', [customer.id]);
    expect(rows).toEqual([{ acteur_id: advisor.advisorId, action: 'customer.read' }]);
  });
});

describe('policies', () => {
  test('come back whole, with their guarantees in order', async () => {
    const customer = aCustomer();
    const eur = (cents: number): { cents: number; currency: 'EUR' } => ({ cents, currency: 'EUR' });
    const car = aPolicy(customer.id, { startsOn: '2021-03-01' });
    const home = aPolicy(customer.id, {
      product: 'habitation',
      country: 'FR',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
      startsOn: '2020-02-29',
      endsOn: '2030-02-28',
      suspensions: [{ from: '2022-01-01', to: null }],
      guarantees: [
        { guarantee: 'vol', deductible: { kind: 'fixed', amount: eur(15_000) }, ceiling: eur(2_000_000) },
        { guarantee: 'incendie', deductible: { kind: 'fixed', amount: eur(0) }, ceiling: eur(30_000_000_000) },
        {
          guarantee: 'bris_de_glace',
          deductible: { kind: 'percentage', basisPoints: 1_000, minimum: eur(1), maximum: eur(4) },
          ceiling: eur(5),
        },
        {
          guarantee: 'degats_des_eaux',
          deductible: { kind: 'percentage', basisPoints: 10_000, minimum: eur(0), maximum: null },
          ceiling: eur(5),
        },
        {
          guarantee: 'evenement_climatique',
          deductible: { kind: 'legal', event: 'catastrophe_naturelle' },
          ceiling: eur(5),
        },
      ],
      automaticLimit: eur(100_000),
    });
    await store((tx) => {
      tx.customers.create(customer, AT);
      tx.policies.create(car);
      tx.policies.create(home);
    });
    await expect(run((tx) => tx.policies.ofCustomer(SYSTEM, customer.id))).resolves.toEqual([home, car]);
    await expect(run((tx) => tx.policies.find(SYSTEM, home.id))).resolves.toEqual(home);
    await expect(run((tx) => tx.policies.find(SYSTEM, randomUUID()))).resolves.toBeNull();
    await expect(run((tx) => tx.policies.ofCustomer(SYSTEM, 'rien'))).resolves.toEqual([]);
  });
});

describe('claims', () => {
  test('come back whole, by id and by reference', async () => {
    const customer = aCustomer();
    const policy = aPolicy(customer.id);
    const conversation = aConversation();
    const claim = aClaim({
      clientId: customer.id,
      policyId: policy.id,
      conversationId: conversation.id,
      status: 'ferme',
      facts: {
        account: ['l’eau\0 coule'],
        place: null,
        injuries: 'no',
        claimedAmount: { cents: 320_000, currency: 'MAD' },
      },
      cci: 0,
      decision: {
        outcome: 'autonome',
        ground: 'indice_faible',
        reasons: ['tiers'],
        ruleVersion: '1',
        at: AT.toISOString(),
        automatic: true,
        accepted: { cents: 270_000, currency: 'MAD' },
      },
      lateDeclaration: true,
      closedAt: AT,
      outcome: 'indemnise',
    });
    await store((tx) => {
      tx.customers.create(customer, AT);
      tx.policies.create(policy);
      tx.conversations.create(conversation);
      tx.claims.save(SYSTEM, claim);
    });
    await expect(run((tx) => tx.claims.find(SYSTEM, claim.id))).resolves.toEqual(claim);
    await expect(run((tx) => tx.claims.findByReference(SYSTEM, claim.reference))).resolves.toEqual(claim);
    await expect(run((tx) => tx.claims.find(SYSTEM, 'SIN-2025-000001-1'))).resolves.toBeNull();
    await expect(run((tx) => tx.claims.findByReference(SYSTEM, 'inconnu'))).resolves.toBeNull();
  });

  test('of a customer and of a policy are listed newest first, without the archived ones', async () => {
    const customer = aCustomer();
    const policy = aPolicy(customer.id);
    const of = (day: number, more: Partial<Claim> = {}): Claim =>
      aClaim({ clientId: customer.id, policyId: policy.id, declaredAt: new Date(Date.UTC(2025, 4, day)), ...more });
    const [old, recent, archived] = [of(1), of(3), of(2, { archivedAt: AT })];
    await store((tx) => {
      tx.customers.create(customer, AT);
      tx.policies.create(policy);
      [old, recent, archived].forEach((claim) => {
        tx.claims.save(SYSTEM, claim);
      });
    });
    await expect(run((tx) => tx.claims.ofCustomer(SYSTEM, customer.id, 10))).resolves.toEqual([recent, old]);
    await expect(run((tx) => tx.claims.ofPolicy(SYSTEM, policy.id, 1))).resolves.toEqual([recent]);
    await expect(run((tx) => tx.claims.ofPolicy(SYSTEM, 'rien', 1))).resolves.toEqual([]);
  });

  test('numbers of a year start at one, never repeat, and follow the company’s calendar', async () => {
    // Half past midnight in Casablanca (UTC+1), still the old year in UTC.
    const newYear = new Date('2028-12-31T23:30:00Z');
    const references = await Promise.all(
      Array.from({ length: 20 }, () => run((tx) => tx.claims.nextReference(newYear))),
    );
    const numbers = references.map((reference) => parseReference(reference));
    expect(new Set(numbers.map((number) => number?.year))).toEqual(new Set([2029]));
    expect(new Set(numbers.map((number) => number?.sequence)).size).toBe(20);
    expect(Math.min(...numbers.map((number) => number?.sequence ?? 0))).toBe(1);
    const before = await run((tx) => tx.claims.nextReference(new Date('2028-12-31T22:30:00Z')));
    expect(parseReference(before)).toMatchObject({ year: 2028, sequence: 1 });
    const again = await run((tx) => tx.claims.nextReference(newYear));
    expect(numbers.map((number) => number?.reference)).not.toContain(again);
  });

  test('a number that was rolled back is not given out again', async () => {
    const now = new Date('2040-05-05T12:00:00Z');
    await run((tx) => tx.claims.nextReference(now));
    let lost = '';
    const failed = run(async (tx) => {
      lost = await tx.claims.nextReference(now);
      throw new Error('boom');
    });
    await expect(failed).rejects.toThrow('boom');
    await expect(run((tx) => tx.claims.nextReference(now))).resolves.not.toBe(lost);
  });

  test('every writing and every reading is in the journal, a customer’s own once a turn', async () => {
    const customer = aCustomer();
    const claim = aClaim({ clientId: customer.id });
    const self: Actor = { kind: 'client', clientId: customer.id, conversationId: randomUUID() };
    await store((tx) => {
      tx.customers.create(customer, AT);
      tx.claims.save(self, claim);
    });
    await run(async (tx) => {
      await tx.claims.find(self, claim.id);
      await tx.claims.ofCustomer(self, customer.id, 5);
      await tx.claimFile.actions(self, claim.id);
      await tx.claimFile.documents(self, claim.id);
    });
    const rows = await db().query(
      'SELECT acteur_type, acteur_id, conversation_id, action, detail FROM journal_audit WHERE sinistre_id = $1 ORDER BY id',
      [claim.id],
    );
    const who = { acteur_type: 'client', acteur_id: customer.id, conversation_id: self.conversationId };
    expect(rows).toEqual([
      { ...who, action: 'claim.saved', detail: { status: 'nouveau', version: 1 } },
      { ...who, action: 'claim.read', detail: {} },
    ]);
  });
});

describe('what hangs on a dossier', () => {
  test('comes back whole and in order', async () => {
    const claim = aClaim();
    const claimId = claim.id;
    const action: ClaimAction = {
      id: randomUUID(),
      claimId,
      code: 'envoyer_document',
      detail: 'constat',
      owner: 'client',
      priority: 'haute',
      status: 'en_attente',
      dueAt: AT,
      createdAt: AT,
    };
    const reimbursement: Reimbursement = {
      id: randomUUID(),
      claimId,
      status: 'accepte',
      claimed: { cents: 320_000, currency: 'MAD' },
      accepted: { cents: 270_000, currency: 'MAD' },
      deductible: { cents: 50_000, currency: 'MAD' },
      lines: [{ code: 'franchise', amount: { cents: 50_000, currency: 'MAD' } }],
      automatic: true,
      papersCheckedAt: null,
      paidAt: null,
      createdAt: AT,
    };
    const document: ClaimDocument = {
      id: randomUUID(),
      claimId,
      conversationId: null,
      kind: 'constat',
      file: { hash: 'f'.repeat(64), mime: 'application/pdf', size: 9, name: 'constat Vasseur\0.pdf', kind: 'pdf' },
      medical: false,
      receivedAt: AT,
      checkedAt: null,
    };
    const assessment: StoredAssessment = {
      id: randomUUID(),
      claimId,
      cci: 37,
      factors: { tiers: 50 },
      reasons: [{ code: 'tiers', evidence: 'plusieurs voitures' }],
      ruleVersion: '1',
      at: AT,
    };
    const input = simpleDecision({ history: [{ status: 'en_cours', at: AT }] });
    const decision = decide(input);
    const decided = { id: randomUUID(), claimId, ruleVersion: decision.ruleVersion, input, decision, at: AT };
    const change = { claimId, from: null, to: 'nouveau', reason: null, at: AT } as const;
    const step = { claimId, from: 'nouveau', to: 'en_cours', reason: 'déclaré', at: AT } as const;
    await store((tx) => {
      tx.claims.save(SYSTEM, claim);
      tx.claimFile.appendStatusChange(change);
      tx.claimFile.appendStatusChange(step);
      tx.claimFile.saveAction(action);
      tx.claimFile.saveReimbursement(reimbursement);
      tx.claimFile.saveDocument(SYSTEM, document);
      tx.claimFile.appendAssessment(assessment);
      tx.claimFile.appendDecision(decided);
    });
    await run(async (tx) => {
      const { claimFile } = tx;
      expect(await claimFile.statusChanges(SYSTEM, claimId)).toEqual([change, step]);
      expect(await claimFile.actions(SYSTEM, claimId)).toEqual([action]);
      expect(await claimFile.reimbursements(SYSTEM, claimId)).toEqual([reimbursement]);
      expect(await claimFile.documents(SYSTEM, claimId)).toEqual([document]);
      expect(await claimFile.assessments(SYSTEM, claimId)).toEqual([assessment]);
      const kept = await claimFile.decisions(SYSTEM, claimId);
      expect(kept).toEqual([decided]);
      expect(kept.map(replay)).toEqual([{ kind: 'identical', ruleVersion: decided.ruleVersion }]);
      expect(await claimFile.actions(SYSTEM, 'rien')).toEqual([]);
      claimFile.saveAction({ ...action, status: 'faite' });
      claimFile.saveDocument(SYSTEM, { ...document, checkedAt: AT });
    });
    await run(async (tx) => {
      expect(await tx.claimFile.actions(SYSTEM, claimId)).toEqual([{ ...action, status: 'faite' }]);
      expect(await tx.claimFile.documents(SYSTEM, claimId)).toEqual([{ ...document, checkedAt: AT }]);
    });
  });

  test('a payment before the papers were checked is refused by the table itself', async () => {
    const claim = aClaim();
    const paid = store((tx) => {
      tx.claims.save(SYSTEM, claim);
      tx.claimFile.saveReimbursement({
        id: randomUUID(),
        claimId: claim.id,
        status: 'paye',
        claimed: null,
        accepted: { cents: 1, currency: 'MAD' },
        deductible: null,
        lines: [],
        automatic: false,
        papersCheckedAt: null,
        paidAt: AT,
        createdAt: AT,
      });
    });
    await expect(paid).rejects.toMatchObject({ code: 'internal' });
  });

  test('a reimbursement in two currencies is refused', async () => {
    const mixed = store((tx) => {
      tx.claimFile.saveReimbursement({
        id: randomUUID(),
        claimId: randomUUID(),
        status: 'en_attente',
        claimed: { cents: 1, currency: 'MAD' },
        accepted: { cents: 1, currency: 'EUR' },
        deductible: null,
        lines: [],
        automatic: false,
        papersCheckedAt: null,
        paidAt: null,
        createdAt: AT,
      });
    });
    await expect(mixed).rejects.toMatchObject({ code: 'currency_mismatch' });
  });
});

describe('advisors', () => {
  test('are found by id and Slack user, listed by name, and changed', async () => {
    const [b, a] = [
      anAdvisor({ firstName: 'Bachir' }),
      anAdvisor({ firstName: 'Anaïs', role: 'superviseur', lines: [] }),
    ];
    await store((tx) => {
      tx.advisors.save(b);
      tx.advisors.save(a);
    });
    await store((tx) => {
      tx.advisors.save({ ...b, active: false });
    });
    await run(async (tx) => {
      expect(await tx.advisors.find(a.id)).toEqual(a);
      expect(await tx.advisors.findBySlackUser(b.slackUserId)).toEqual({ ...b, active: false });
      expect(await tx.advisors.findBySlackUser('U0STRANGER')).toBeNull();
      expect(await tx.advisors.find('rien')).toBeNull();
      expect(await tx.advisors.list()).toEqual([a, { ...b, active: false }]);
    });
  });
});

describe('failed log-ins', () => {
  test('count by matricule, by sender and by address since a moment, over transactions and within one', async () => {
    const [matricule, sender, address] = [`ZZ-${randomUUID()}`, `visiteur-${randomUUID()}`, `adresse:${randomUUID()}`];
    const both = { identity: sender, address };
    const since = new Date('2025-06-12T09:00:00Z');
    const at = (minute: number): Date => new Date(since.getTime() + minute * 60_000);
    await store((tx) => {
      tx.loginFailures.append(matricule, sender, at(-1));
      tx.loginFailures.append(matricule, sender, at(1));
      tx.loginFailures.append(matricule, 'autre', at(2));
      tx.loginFailures.append(null, sender, at(3));
      tx.loginFailures.append(null, address, at(3));
    });
    await run(async (tx) => {
      expect(await tx.loginFailures.count(matricule, both, since)).toEqual({ matricule: 2, identity: 2, address: 1 });
      tx.loginFailures.append(matricule, sender, at(4));
      const noAddress = { identity: sender, address: null };
      expect(await tx.loginFailures.count(matricule, noAddress, since)).toEqual({
        matricule: 3,
        identity: 3,
        address: 0,
      });
      const nobody = { identity: 'personne', address: 'nulle part' };
      expect(await tx.loginFailures.count(null, nobody, since)).toEqual({ matricule: 0, identity: 0, address: 0 });
    });
    const [row] = await db().query<{ tout: string }>('SELECT json_agg(e)::text AS tout FROM echecs_connexion e');
    expect(row?.tout).not.toContain(matricule);
  });
});
