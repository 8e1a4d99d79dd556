import type { Turn } from '../turn';

/** Whether it is somebody close to the policyholder who writes: they see no policy and no amount. */
export function isRelative({ session }: Turn): boolean {
  return session.confirmedAs === 'proche';
}
