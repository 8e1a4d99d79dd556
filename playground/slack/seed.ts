import { BOT, DEFAULT_CHANNEL } from './identity';
import type { SlackUser, WorkspaceState } from './model';

const STRANGER = 'U0STRANGER';

function person(id: string, name: string, realName: string, title: string): SlackUser {
  const display_name = realName.split(' ')[0] ?? realName;
  return { id, name, real_name: realName, display_name, email: `${name}@assureur.example`, title, is_bot: false };
}

/** The workspace of a first start: four people, the bot, and the private channel that the stranger is not in. */
export function seedState(nowMs: number): WorkspaceState {
  const users: SlackUser[] = [
    person('U0ADVISOR1', 'nadia', 'Nadia Benali', 'Conseillère automobile'),
    person('U0ADVISOR2', 'youssef', 'Youssef Amrani', 'Conseiller habitation'),
    person('U0SUPERV01', 'claire', 'Claire Fontaine', 'Superviseure'),
    person(STRANGER, 'karim', 'Karim Idrissi', 'Comptabilité'),
    { ...person(BOT.userId, BOT.name, BOT.realName, 'Application'), is_bot: true },
  ];
  return {
    version: 1,
    lastTs: 0,
    users,
    channels: [
      {
        id: DEFAULT_CHANNEL,
        name: 'sinistres',
        is_private: true,
        is_archived: false,
        creator: 'U0SUPERV01',
        created: Math.floor(nowMs / 1000),
        members: users.map((user) => user.id).filter((id) => id !== STRANGER),
        topic: 'Dossiers à prendre',
      },
    ],
    messages: { [DEFAULT_CHANNEL]: [] },
    files: [],
    homes: {},
    deliveries: [],
  };
}
