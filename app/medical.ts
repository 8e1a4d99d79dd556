import { setMedicalRight, type MedicalRight } from '../commands/access/set-medical-right';
import { loadConfigFromProcess } from '../config/load';
import type { Advisor } from '../domain/people/people';
import { MEDICAL_HELP, readMedicalRequest, type MedicalRequest } from './medical-request';
import { withOwnDatabase } from './own-database';
import { dieWith } from './process';
import { say } from './terminal';

/** `npm run medical`: who may see medical papers. Ends with 1 when nothing could be done. */
async function main(args: readonly string[]): Promise<void> {
  const read = readMedicalRequest(args);
  if ('help' in read) {
    say(MEDICAL_HELP);
    return;
  }
  if ('faults' in read) throw new Error(`${read.faults.join('\n')}\nSee npm run medical -- --help`);
  await carryOut(read.request);
}

/** Told once it is committed. */
async function carryOut(request: MedicalRequest): Promise<void> {
  const told = await withOwnDatabase(loadConfigFromProcess(), (unitOfWork) =>
    unitOfWork.run(async (tx) => {
      if (request.kind === 'list') return listOf(await tx.advisors.list());
      const actor = { kind: 'ops', name: request.by } as const;
      return outcomeOf(request.slackUserId, await setMedicalRight({ tx, actor, now: new Date() }, request));
    }),
  );
  say(told);
}

function listOf(advisors: readonly Advisor[]): string {
  const able = advisors.filter(({ readsMedical }) => readsMedical);
  const lines = able.map(({ slackUserId, role, active }) => `${slackUserId}  ${role}${active ? '' : '  (has left)'}`);
  return lines.length === 0 ? 'Nobody may see medical papers.' : lines.join('\n');
}

/** @throws Error with the reason when nothing could be done. */
function outcomeOf(whom: string, right: MedicalRight): string {
  switch (right.outcome) {
    case 'unknown':
      throw new Error(`${whom}: there is no advisor with this Slack user id`);
    case 'inactive':
      throw new Error(`${whom}: has left, and is given no rights`);
    case 'changed':
      return `${whom} ${mayOf(right.advisor)} from now on.`;
    case 'unchanged':
      return `${whom} ${mayOf(right.advisor)}, as before: nothing was changed.`;
  }
}

function mayOf({ readsMedical }: Advisor): string {
  return readsMedical ? 'may see medical papers' : 'may not see medical papers';
}

main(process.argv.slice(2)).catch(dieWith);
