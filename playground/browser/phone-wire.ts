/** What the server of the phones tells their page; shared by both. */
export interface PhoneView {
  business: string;
  /** Whose phone this is. */
  me: string;
  people: { id: string; name: string; note: string; number: string | null }[];
  lines: WireLine[];
  typing: boolean;
  /** Milliseconds in which the business may still write freely. */
  windowLeftMs: number;
  /** Milliseconds of the stand-in's clock. */
  now: number;
}

export interface WireLine {
  id: string;
  from: 'business' | 'customer';
  at: number;
  message: Record<string, unknown>;
  /** Of a template: what it says. */
  template?: string;
  /** Of a message with a file: its id. */
  media?: string;
  status?: 'accepted' | 'sent' | 'delivered' | 'read' | 'failed';
  error?: number;
  seen?: boolean;
}
