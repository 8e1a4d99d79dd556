import type { ForgetCallsDeps } from '../../commands/schedule/forget-calls';
import type { ScheduleDeps } from '../../commands/schedule/deps';
import type { LeftOverDeps } from '../../commands/schedule/resume-left-over';
import type { OrphanFileDeps } from '../../commands/schedule/sweep-orphan-files';
import { AppError } from '../../domain/errors';
import type { JobLog } from '../job-log';
import type { Outbox } from '../outbox';
import type { Schedule } from '../scheduler';
import { advisorSilence } from './advisor-silence';
import { agingClaims } from './aging-claims';
import { documentReminders } from './document-reminders';
import { expiredActions } from './expired-actions';
import { forgottenCalls } from './forgotten-calls';
import { inboxSweep } from './inbox-sweep';
import { orphanFiles } from './orphan-files';
import { outboxSweep } from './outbox-sweep';

export interface SchedulesParts
  extends
    Omit<ScheduleDeps, 'onFault' | 'timeZone' | 'unitOfWork'>,
    Omit<LeftOverDeps, 'onFault' | 'unitOfWork'>,
    OrphanFileDeps,
    ForgetCallsDeps {
  readonly outbox: Pick<Outbox, 'sweep'>;
  readonly log: Pick<JobLog, 'scheduleFailed'>;
  readonly settings: {
    /** The company's IANA zone. */
    readonly timeZone: string;
    /** Minutes after which a customer who waits for their advisor is told so, and the desk is alerted. */
    readonly advisorSilenceMinutes: number;
  };
}

/** All that comes back by itself, the most frequent first. */
export function createSchedules({ log, settings, outbox, ...deps }: SchedulesParts): Schedule[] {
  const heard = (schedule: string) => ({
    ...deps,
    timeZone: settings.timeZone,
    onFault: (cause: unknown) => {
      log.scheduleFailed({ schedule, code: AppError.from(cause).code, cause });
    },
  });
  return [
    outboxSweep(outbox),
    inboxSweep(heard('inbox-sweep')),
    advisorSilence(heard('advisor-silence'), settings.advisorSilenceMinutes),
    documentReminders(heard('document-reminders')),
    agingClaims(heard('aging-claims')),
    expiredActions(heard('expired-actions')),
    orphanFiles(deps),
    forgottenCalls(deps),
  ];
}
