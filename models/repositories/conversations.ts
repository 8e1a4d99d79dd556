import type { Conversations, TurnKey } from '../../commands/ports';
import {
  reportsDelivery,
  type Channel,
  type Conversation,
  type ConversationPatch,
  type Factor,
  type Phase,
} from '../../domain/conversation/conversation';
import type { Language } from '../../domain/people/people';
import { Sealed } from '../personal-codec';
import { defineQuery, type Query } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto, updateOf, type Write, type WriteRow } from '../sql/write';
import { conversationsTable, type ConversationRow } from '../tables/conversations';
import type { RepositoryContext } from './context';
import { askOpening, type TurnOpenings } from './turn-openings';

const SELECT = `SELECT ${conversationsTable.names.join(', ')} FROM conversations`;
// Not FOR UPDATE: messages of this conversation must be stored (their foreign key looks at this row) while a turn runs.
const LOCK = defineQuery('conversations.lock', [conversationsTable], `${SELECT} WHERE id = $1 FOR NO KEY UPDATE`);
// In a shared transaction: whoever waited would let all others wait.
const LOCK_FREE = defineQuery(
  'conversations.lockFree',
  [conversationsTable],
  `${SELECT} WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED`,
);
const FIND = defineQuery('conversations.find', [conversationsTable], `${SELECT} WHERE id = $1`);
const FIND_BY_USER = defineQuery(
  'conversations.findByChannelUser',
  [conversationsTable],
  `${SELECT} WHERE canal = $1 AND utilisateur_canal_index = $2 ORDER BY cree_le DESC LIMIT 1`,
);

const CREATE = insertInto('conversations.create', conversationsTable);

const PATCHABLE = [
  'langue',
  'phase',
  'client_id',
  'verifie_le',
  'facteur',
  'sinistre_id',
  'accueil_le',
  'dernier_entrant_le',
  'dernier_numero',
] as const;
type Patch = Partial<Pick<ConversationRow, (typeof PATCHABLE)[number]>>;

type PatchWrite = Write<Patch & { readonly id: string }>;

const patches = new Map<string, PatchWrite>();

/** Only what was changed is written: an unlocked writer must not carry stale columns back. */
function patchOf(columns: readonly (typeof PATCHABLE)[number][]): PatchWrite {
  const name = `conversations.save:${columns.join(',')}`;
  const known = patches.get(name);
  if (known !== undefined) {
    return known;
  }
  const write: Write = updateOf(name, conversationsTable, {
    columns,
    set: { dernier_numero: 'greatest(cible.dernier_numero, v.dernier_numero)' },
  });
  // Its rows have exactly these columns, by `columnsOf`; the compiler knows the widest set only.
  const patch = write as unknown as PatchWrite;
  patches.set(name, patch);
  return patch;
}
// The widest one, so that the plan test sees it.
patchOf(PATCHABLE);

export class ConversationRepository implements Conversations {
  private readonly touched = new Set<string>();
  /** Rows that this transaction has read under lock or made: nobody else can change them before it ends. */
  private readonly own = new Map<string, Conversation>();
  private readonly pending = new Map<string, Patch>();

  constructor(
    private readonly context: RepositoryContext,
    private readonly openings: TurnOpenings,
  ) {}

  async lock(id: string, turn?: TurnKey): Promise<Conversation | null> {
    const own = this.own.get(id);
    if (own !== undefined || !isUuid(id)) {
      return own ?? null;
    }
    const conversation = await this.first(await this.lockedRows(id, turn));
    if (conversation !== null) {
      this.own.set(id, conversation);
    }
    return conversation;
  }

  private async lockedRows(id: string, turn: TurnKey | undefined): Promise<readonly ConversationRow[]> {
    const { session } = this.context;
    const [rows = [], opening = []] = await session.together([
      { query: session.shared ? LOCK_FREE : LOCK, values: [id] },
      ...(turn === undefined ? [] : [askOpening(id, turn)]),
    ]);
    if (rows.length === 0 && session.shared) {
      // Another process has it, or there is none: alone, the work will wait for it or learn that.
      throw session.notBesideOthers();
    }
    if (turn !== undefined) {
      this.openings.keep(id, turn, opening);
    }
    return rows as unknown as ConversationRow[];
  }

  async find(id: string): Promise<Conversation | null> {
    return this.own.get(id) ?? (isUuid(id) ? this.one(this.rows(FIND, [id])) : null);
  }

  findByChannelUser(channel: Channel, channelUserId: string): Promise<Conversation | null> {
    const index = this.context.codec.blindIndex('utilisateur_canal', channelUserId);
    return this.one(this.rows(FIND_BY_USER, [channel, index]));
  }

  create(conversation: Conversation): void {
    this.context.session.put(CREATE, conversation.id, this.toRow(conversation));
    this.own.set(conversation.id, conversation);
    this.touched.add(conversation.id);
  }

  save(id: string, patch: ConversationPatch): void {
    this.change(id, patch);
  }

  /** A line was said; the watermark moves with it. */
  said(id: string, sequence: number): void {
    this.change(id, { lastSequence: sequence });
  }

  /**
   * Conversations that somebody may be looking at, and that this transaction has changed. What is sent to its customer is
   * looked at by nobody here: waking sockets for it, on other processes by a commit of its own, would wake none.
   */
  get changed(): readonly string[] {
    return [...this.touched].filter((id) => !this.isSentTo(id));
  }

  /** A conversation that this transaction has not read may be any. */
  private isSentTo(id: string): boolean {
    const own = this.own.get(id);
    return own !== undefined && reportsDelivery(own.channel);
  }

  private change(id: string, patch: ConversationPatch & Partial<Pick<Conversation, 'lastSequence'>>): void {
    const own = this.own.get(id);
    if (own !== undefined) {
      const lastSequence = Math.max(own.lastSequence, patch.lastSequence ?? 0);
      this.own.set(id, { ...own, ...patch, lastSequence });
    }
    this.touched.add(id);
    this.gather(id, toPatch(patch));
  }

  /** One row is written once a flush: patches of a row that is still to be inserted become part of the insert. */
  private gather(id: string, patch: Patch): void {
    const { session } = this.context;
    const created = session.writes.get(CREATE, id);
    if (created !== undefined) {
      session.writes.put(CREATE, id, { ...created, ...patch });
      return;
    }
    const before = this.pending.get(id);
    const gathered = before === undefined ? undefined : session.writes.get(patchOf(columnsOf(before)), id);
    if (before !== undefined) {
      session.writes.drop(patchOf(columnsOf(before)), id);
    }
    const merged = gathered === undefined ? patch : { ...before, ...patch };
    this.pending.set(id, merged);
    if (columnsOf(merged).length > 0) {
      session.put(patchOf(columnsOf(merged)), id, { id, ...merged });
    }
  }

  private rows(query: Query, values: readonly string[]): Promise<ConversationRow[]> {
    return this.context.session.rows<ConversationRow>(query, values);
  }

  private async one(rows: Promise<ConversationRow[]>): Promise<Conversation | null> {
    return this.first(await rows);
  }

  private async first([row]: readonly ConversationRow[]): Promise<Conversation | null> {
    if (row === undefined) {
      return null;
    }
    const [user] = await this.context.session.open([
      { subject: { kind: 'conversation', id: row.id }, purpose: 'conversation', stored: row.utilisateur_canal },
    ]);
    return fromRow(row, user as string);
  }

  private toRow(conversation: Conversation): WriteRow<ConversationRow> {
    const { id, channelUserId } = conversation;
    return {
      id,
      canal: conversation.channel,
      utilisateur_canal: Sealed.value({ kind: 'conversation', id }, 'conversation', channelUserId),
      utilisateur_canal_index: this.context.codec.blindIndex('utilisateur_canal', channelUserId),
      langue: conversation.language,
      phase: conversation.phase,
      client_id: conversation.clientId,
      verifie_le: conversation.verifiedAt,
      facteur: conversation.factor,
      sinistre_id: conversation.claimId,
      accueil_le: conversation.greetedAt,
      dernier_entrant_le: conversation.lastInboundAt,
      dernier_numero: conversation.lastSequence,
      cree_le: conversation.createdAt,
    };
  }
}

function columnsOf(patch: Patch): (typeof PATCHABLE)[number][] {
  return PATCHABLE.filter((column) => patch[column] !== undefined);
}

function toPatch(patch: ConversationPatch & Partial<Pick<Conversation, 'lastSequence'>>): Patch {
  const columns = {
    langue: patch.language,
    phase: patch.phase,
    client_id: patch.clientId,
    verifie_le: patch.verifiedAt,
    facteur: patch.factor,
    sinistre_id: patch.claimId,
    accueil_le: patch.greetedAt,
    dernier_entrant_le: patch.lastInboundAt,
    dernier_numero: patch.lastSequence,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

function fromRow(row: ConversationRow, channelUserId: string): Conversation {
  return {
    id: row.id,
    channel: row.canal as Channel,
    channelUserId,
    language: row.langue as Language,
    phase: row.phase as Phase,
    clientId: row.client_id,
    verifiedAt: row.verifie_le,
    factor: row.facteur as Factor | null,
    claimId: row.sinistre_id,
    greetedAt: row.accueil_le,
    lastInboundAt: row.dernier_entrant_le,
    lastSequence: row.dernier_numero,
    createdAt: row.cree_le,
  };
}
