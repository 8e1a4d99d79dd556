import { escalationOf, takeIt } from '../conversation-desk';
import type { ConversationPlayer } from '../conversation-player';
import type { Script, Step } from './script';

/** Plays a script on the real dialogs and database; gives back the document that tells it. */
export async function tell(script: Script, player: ConversationPlayer): Promise<string> {
  const told = [`# ${script.title}`, script.about];
  await player.join();
  told.push(...heard(player));
  for (const step of script.steps) {
    await happen(step, player);
    told.push(...before(step), ...heard(player));
  }
  return `${told.join('\n\n')}\n`;
}

function before(step: Step): string[] {
  if (typeof step === 'string') return [`**Client** : ${step.replace(/^\[(.+)\]$/u, '`$1`')}`];
  return 'later' in step ? [`_${step.later}_`] : [];
}

async function happen(step: Step, player: ConversationPlayer): Promise<void> {
  player.lines = [];
  if (typeof step === 'string') await player.say(step);
  else if ('later' in step) player.clock.advance(step);
  else if ('takes' in step) await takeIt(player, step.takes);
  else await write(player, step.advisor, step.writes);
}

async function write(player: ConversationPlayer, firstName: string, text: string): Promise<void> {
  const { id } = await escalationOf(player);
  await player.event('advisor.message', { firstName, text, escalationId: id });
}

function heard({ lines }: ConversationPlayer): string[] {
  return lines.map(({ speaker, from, text, buttons }) => {
    const name = speaker === 'conseiller' ? from : 'Dossier';
    const taps = buttons.map(({ title }) => `\`${title}\``).join(' ');
    return `**${name}** : ${text.replaceAll('\n', '  \n')}${taps === '' ? '' : `  \n${taps}`}`;
  });
}
