import { SlackError } from './errors';
import { newSecret } from './ids';

/** Milliseconds in which a trigger opens a view. */
const LIFE_MS = 3000;

/** Trigger ids: each lets the app open one view for the person who clicked, for three seconds. */
export class Triggers {
  private readonly issued = new Map<string, { user: string; at: number; used: boolean }>();

  constructor(private readonly now: () => number) {}

  issue(user: string): string {
    const id = `${this.now()}.${process.pid}.${newSecret()}`;
    this.issued.set(id, { user, at: this.now(), used: false });
    this.forgetOld();
    return id;
  }

  /** The person behind the trigger. @throws SlackError as views.open answers */
  exchange(id: string): string {
    const trigger = this.issued.get(id);
    if (!trigger) throw new SlackError('invalid_trigger_id');
    if (trigger.used) throw new SlackError('exchanged_trigger_id');
    if (this.now() - trigger.at > LIFE_MS) throw new SlackError('expired_trigger_id');
    trigger.used = true;
    return trigger.user;
  }

  private forgetOld(): void {
    for (const [id, trigger] of this.issued) {
      if (this.now() - trigger.at <= 600_000) return;
      this.issued.delete(id);
    }
  }
}
