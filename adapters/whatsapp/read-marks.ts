import type { GraphClient } from './graph-client';

/** Milliseconds after which an answer that is not there yet is announced by "typing"; it lasts 25 s or until a message. */
const TYPING_AFTER_MS = 300;

/**
 * Marks what customers wrote as read, with "typing" when the answer takes a while. Best effort, outside of the outbox: a
 * mark that is lost harms nobody, and one that comes late would announce an answer that is there already.
 */
export class ReadMarks {
  private readonly waiting = new Map<string, { readonly id: string; timer: NodeJS.Timeout | null }>();

  constructor(
    private readonly graph: Pick<GraphClient, 'message'>,
    private readonly typingAfterMs = TYPING_AFTER_MS,
  ) {}

  /** @param id wamid of the last message that came in this conversation. */
  received(conversationId: string, id: string): void {
    const before = this.waiting.get(conversationId);
    if (before?.timer) clearTimeout(before.timer);
    const entry: { readonly id: string; timer: NodeJS.Timeout | null } = { id, timer: null };
    entry.timer = setTimeout(() => {
      entry.timer = null;
      this.mark(id, true);
    }, this.typingAfterMs);
    entry.timer.unref();
    this.waiting.set(conversationId, entry);
  }

  /** The conversation has nothing left to answer. */
  answered(conversationId: string): void {
    const entry = this.waiting.get(conversationId);
    this.waiting.delete(conversationId);
    if (!entry?.timer) return;
    clearTimeout(entry.timer);
    this.mark(entry.id, false);
  }

  close(): void {
    for (const { timer } of this.waiting.values()) if (timer) clearTimeout(timer);
    this.waiting.clear();
  }

  private mark(id: string, typing: boolean): void {
    const body = { messaging_product: 'whatsapp', status: 'read', message_id: id };
    void this.graph.message(typing ? { ...body, typing_indicator: { type: 'text' } } : body);
  }
}
