import { SlackError } from '../errors';
import { acceptView, wireView } from '../modals';
import type { StoredView } from '../model';
import type { Room } from '../room';
import type { Method, Methods } from './access';
import type { Args } from './args';

const open: Method = (room, args) => {
  const view = givenView(room, args, 'modal');
  const user = room.triggers.exchange(args.need('trigger_id'));
  room.modals.open(user, view);
  showModals(room, user);
  return { view };
};

const push: Method = (room, args) => {
  const view = givenView(room, args, 'modal');
  const user = room.triggers.exchange(args.need('trigger_id'));
  room.modals.push(user, view);
  showModals(room, user);
  return { view };
};

const update: Method = (room, args) => {
  const [id, externalId, hash] = [args.text('view_id'), args.text('external_id'), args.text('hash')];
  const found = room.modals.find((view) =>
    id ? view.id === id : externalId !== undefined && view.external_id === externalId,
  );
  if (!found) throw new SlackError('not_found');
  if (hash !== undefined && hash !== found.view.hash) throw new SlackError('hash_conflict');
  const view = givenView(room, args, 'modal', found.view.id);
  room.modals.replace(found.user, view);
  showModals(room, found.user);
  return { view };
};

const publish: Method = (room, args) => {
  const user = room.user(args.need('user_id'))?.id;
  if (user === undefined) throw new SlackError('user_not_found');
  const [previous, hash] = [room.state.homes[user], args.text('hash')];
  if (hash !== undefined && hash !== previous?.hash) throw new SlackError('hash_conflict');
  const view = givenView(room, args, 'home', previous?.id);
  room.state.homes[user] = view;
  room.tell({ to: [user], notice: { type: 'home', view: wireView(view) } });
  return { view };
};

export const viewMethods: Methods = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};

export function showModals(room: Room, user: string): void {
  room.tell({ to: [user], notice: { type: 'views', views: room.modals.stack(user).map(wireView) } });
}

function givenView(room: Room, args: Args, type: StoredView['type'], id?: string): StoredView {
  const view = acceptView(args.nested('view', 'invalid_arguments'), type, {
    nowMs: room.settings.now(),
    ...(id === undefined ? {} : { id }),
  });
  const taken = view.external_id !== '' && room.modals.find((other) => other.external_id === view.external_id);
  if (taken && taken.view.id !== view.id) throw new SlackError('duplicate_external_id');
  return view;
}
