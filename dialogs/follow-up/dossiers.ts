import { plainText } from '../../commands/claims/read-account';
import type { Claim } from '../../domain/claim/claim';
import { parseReference } from '../../domain/claim/reference';
import { isWorthShowing } from '../../domain/claim/worth-showing';
import { typeWord } from '../declaration/questions/type';
import type { Turn } from '../turn';

/** Newest first; older ones are found by their number. */
const MOST = 20;

const lists = new WeakMap<Turn, { readonly clientId: string; readonly claims: readonly Claim[] }>();

/** The dossiers of the person who has logged in, those under way first; none for anybody else. */
export async function dossiersOf(turn: Turn): Promise<readonly Claim[]> {
  const { clientId, verifiedAt } = turn.conversation;
  if (clientId === null || verifiedAt === null || turn.session.confirmedAs !== 'assure') return [];
  const known = lists.get(turn);
  if (known?.clientId === clientId) return known.claims;
  const all = await turn.tx.claims.ofCustomer(turn.actor, clientId, MOST);
  const claims = [
    ...all.filter((claim) => !isOver(claim)),
    ...all.filter((claim) => isOver(claim) && isWorthShowing(claim)),
  ];
  lists.set(turn, { clientId, claims });
  return claims;
}

function isOver({ status }: Claim): boolean {
  return status === 'ferme';
}

/** A declaration under way that may be taken up again, from whatever channel; null when there is none. */
export async function draftOf(turn: Turn): Promise<Claim | null> {
  const { leftAside } = turn.session;
  const drafts = (await dossiersOf(turn)).filter(
    ({ status, facts }) => status === 'nouveau' && facts.account.length > 0,
  );
  return drafts.find(({ id }) => !leftAside.includes(id)) ?? null;
}

const NUMBER = /\b(?:SIN[\s-]*)?\d{4}[\s-]*\d{6}[\s-]*\d\b/iu;

export interface Named {
  readonly claim: Claim | null;
  /** A number was given, whether or not it is one of theirs. */
  readonly numbered: boolean;
}

/** The dossier that a text means: by its number, or by a type or a place that only one of them has. Never a guess. */
export async function namedDossier(turn: Turn): Promise<Named> {
  const claims = await dossiersOf(turn);
  const written = NUMBER.exec(turn.text)?.[0];
  if (written !== undefined) {
    const number = parseReference(written);
    return { claim: number === null ? null : await ownNumbered(turn, claims, number.reference), numbered: true };
  }
  const type = turn.understanding.type?.value ?? typeWord(turn.text) ?? undefined;
  const ofType = type === undefined ? [] : claims.filter((claim) => claim.type === type);
  const said = plainText(turn.text);
  const there = claims.filter(({ facts }) => facts.place != null && said.includes(plainText(facts.place)));
  return { claim: only(ofType) ?? only(there), numbered: false };
}

/** The dossier that is named, else the only one that they have. */
export async function meantDossier(turn: Turn): Promise<Claim | null> {
  const { claim, numbered } = await namedDossier(turn);
  return claim ?? (numbered ? null : only(await dossiersOf(turn)));
}

/** Those that were declared to the end. */
export async function submittedDossiers(turn: Turn): Promise<readonly Claim[]> {
  return (await dossiersOf(turn)).filter(({ status }) => status !== 'nouveau');
}

/** The dossier whose decision is meant: named, or the only one, or the only one that was decided automatically. */
export async function decidedDossier(turn: Turn): Promise<Claim | null> {
  const meant = await meantDossier(turn);
  if (meant !== null && meant.status !== 'nouveau') return meant;
  const submitted = await submittedDossiers(turn);
  return only(submitted) ?? only(submitted.filter(({ decision }) => decision?.automatic === true));
}

/** Somebody else's number is answered like one that does not exist. */
async function ownNumbered(turn: Turn, claims: readonly Claim[], reference: string): Promise<Claim | null> {
  const listed = claims.find((claim) => claim.reference === reference);
  if (listed !== undefined) return listed;
  const { clientId } = turn.conversation;
  if (claims.length < MOST || clientId === null) return null;
  const found = await turn.tx.claims.findByReference(turn.actor, reference);
  return found?.clientId === clientId ? found : null;
}

function only(claims: readonly Claim[]): Claim | null {
  return claims.length === 1 ? (claims[0] ?? null) : null;
}
