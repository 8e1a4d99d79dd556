import type { CommandContext } from '../../commands/claims/context';
import { FakeRows, fakeTransaction } from './fake-transaction';
import { homePolicy, motorPolicy } from './domain-samples';

export interface CommandScene {
  readonly rows: FakeRows;
  /** A new transaction of the fixed demo person, at an instant. */
  at(now: string): CommandContext;
}

/** A fake database with the demo person's two policies. */
export function commandScene(): CommandScene {
  const rows = new FakeRows();
  rows.policies = [motorPolicy(), homePolicy()];
  let ids = 0;
  return {
    rows,
    at: (now) => ({
      tx: fakeTransaction(rows),
      actor: { kind: 'client', clientId: 'person', conversationId: 'conversation' },
      now: new Date(now),
      ids: { uuid: () => `id-${++ids}` },
      timeZone: 'Africa/Casablanca',
    }),
  };
}
