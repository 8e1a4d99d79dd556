/** What a channel calls the other side: a phone number, or an id that is worth something to one business only. */
export type AliasKind = 'telephone' | 'identifiant' | 'identifiant_parent';

/** One name of a sender. A phone number is E.164 with its plus sign. Personal. */
export interface Alias {
  readonly kind: AliasKind;
  readonly value: string;
}

/** An alias that leads to a conversation, under whatever key it can be compared by. */
export interface KnownAlias {
  readonly kind: AliasKind;
  readonly key: string;
  readonly conversationId: string;
}

/** Where a sender's message belongs. */
export interface PickedConversation {
  /** Null: nobody that we know. */
  readonly conversationId: string | null;
  /** Keys that lead to this conversation, or will. */
  readonly own: readonly string[];
  /** Keys whose holder has changed: a number that was given to somebody else. */
  readonly taken: readonly string[];
}

/** An id names one person for ever; a number is given to others after some months. */
const BY_TRUST: readonly AliasKind[] = ['identifiant', 'identifiant_parent', 'telephone'];

/**
 * Finds the conversation of a sender among what is known of their aliases.
 * @param sender all names that came with the message.
 * @param known every alias of every conversation that one of these names leads to.
 */
export function pickConversation(
  sender: readonly Pick<KnownAlias, 'kind' | 'key'>[],
  known: readonly KnownAlias[],
): PickedConversation {
  const leads = (key: string): KnownAlias | undefined => known.find((alias) => alias.key === key);
  const trusted = [...sender].sort((a, b) => BY_TRUST.indexOf(a.kind) - BY_TRUST.indexOf(b.kind));
  const found = trusted.map(({ key }) => leads(key)).find((alias) => alias !== undefined) ?? null;
  const reassigned = found?.kind === 'telephone' && isSomebodyElse(sender, known, found.conversationId);
  const conversationId = found === null || reassigned ? null : found.conversationId;
  const taken = reassigned ? [found.key] : [];
  const own = sender
    .map(({ key }) => key)
    .filter((key) => {
      const holder = leads(key)?.conversationId;
      return holder === undefined || holder === conversationId || taken.includes(key);
    });
  return { conversationId, own, taken };
}

/** The number is known, but as that of another id than the one which writes from it now. */
function isSomebodyElse(
  sender: readonly Pick<KnownAlias, 'kind' | 'key'>[],
  known: readonly KnownAlias[],
  conversationId: string,
): boolean {
  const now = sender.find(({ kind }) => kind === 'identifiant');
  const before = known.filter((alias) => alias.conversationId === conversationId && alias.kind === 'identifiant');
  return now !== undefined && before.length > 0 && before.every(({ key }) => key !== now.key);
}
