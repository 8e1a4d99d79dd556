import type { BankDetails } from '../../commands/ports-bank-details';
import { lastFourOf, type BankAccount, type KnownAccount } from '../../domain/payment/bank-account';
import type { Actor } from '../../domain/people/people';
import { Sealed, type Subject } from '../personal-codec';
import { openColumns } from '../sql/open-columns';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto, replacing } from '../sql/write';
import { bankDetailsTable, type BankDetailsRow } from '../tables/bank-details';
import type { RepositoryContext } from './context';

const FIND = defineQuery(
  'bankDetails.find',
  [bankDetailsTable],
  `SELECT ${bankDetailsTable.names.join(', ')} FROM coordonnees_bancaires WHERE client_id = $1`,
);
const HAS = defineQuery(
  'bankDetails.has',
  [bankDetailsTable],
  'SELECT client_id FROM coordonnees_bancaires WHERE client_id = $1',
);
const SAVE = insertInto('bankDetails.save', bankDetailsTable, { conflict: replacing(bankDetailsTable, 'client_id') });

const PURPOSE = 'paiement';

export class BankDetailsRepository implements BankDetails {
  constructor(private readonly context: RepositoryContext) {}

  save(clientId: string, { holder, kind, number }: BankAccount, at: Date): void {
    const seal = (value: string): Sealed => Sealed.value(subjectOf(clientId), PURPOSE, value);
    this.context.session.put(SAVE, clientId, {
      client_id: clientId,
      nature: kind,
      titulaire: seal(holder),
      numero: seal(number),
      donne_le: at,
    });
  }

  async has(clientId: string): Promise<boolean> {
    return isUuid(clientId) && (await this.context.session.rows(HAS, [clientId])).length > 0;
  }

  async read(actor: Actor, clientId: string): Promise<KnownAccount | null> {
    const rows = isUuid(clientId) ? await this.context.session.rows<BankDetailsRow>(FIND, [clientId]) : [];
    const [row] = rows;
    if (row === undefined) return null;
    this.context.audit.append({
      actor,
      action: 'bank_details.read',
      claimId: null,
      subject: clientId,
      detail: {},
      at: this.context.clock.now(),
    });
    const [opened] = await openColumns(this.context.session, rows, ['numero'], {
      purpose: PURPOSE,
      subject: () => subjectOf(clientId),
    });
    const lastFour = lastFourOf({ number: opened?.numero as string });
    return { kind: row.nature as BankAccount['kind'], lastFour, givenAt: row.donne_le };
  }
}

function subjectOf(clientId: string): Subject {
  return { kind: 'client', id: clientId };
}
