import type { Role } from '../access-table';

/** For whom something is shown: customers never read what is for advisors only. */
export type Viewer = 'client' | 'staff' | 'ops';

export function viewerOf({ role }: { readonly role: Role }): Viewer {
  if (role === 'client' || role === 'ops') return role;
  return 'staff';
}
