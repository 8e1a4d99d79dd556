import type { Example } from './operation';

type Bearer = NonNullable<Example['bearer']>;

/** Objects of the demo data (PRODUCT.md section 6): their ids are the same on every machine. */
export const DEMO = {
  salma: '71c98fcf-cbc1-436e-8a2f-8e585ed1b120',
  salmaMatricule: 'AB-123-CD',
  motorPolicy: '693d66de-7384-4ebc-8bdc-ab8f76d79c8a',
  hind: 'dde951be-d78b-4cd7-836f-2f6b080b3042',
  /** Hind's collision, which waits for papers. */
  waitingClaim: 'b521f8df-a4c9-4e30-8d0d-07a5e1d05328',
  waitingDocument: 'e61156c5-6f9e-44dd-868e-95f16e1f107a',
  /** A fire that Youssef has taken. */
  takenClaim: '0bfc7c92-27f0-4352-834c-4a9e28f61071',
  takenEscalation: '0ba049a2-cb2a-4996-81ad-03b7b972cf1e',
  /** A theft that nobody has taken. */
  freeEscalation: '6393279e-3d73-4871-8e2f-022a65eeaa85',
  nadia: '94f3d1f5-f674-420f-869c-cf3ebc797522',
  /** Settled in part, not paid. */
  settledReimbursement: 'd71d029d-25fb-4364-853b-ceeabaab7aea',
  settledClaim: 'ec648a7c-c55c-4827-83cf-584d657d39a1',
} as const;

export const AS = {
  salma: { role: 'client', subject: DEMO.salma },
  hind: { role: 'client', subject: DEMO.hind },
  nadia: { role: 'conseiller', subject: 'U0ADVISOR1' },
  youssef: { role: 'conseiller', subject: 'U0ADVISOR2' },
  claire: { role: 'superviseur', subject: 'U0SUPERV01' },
  core: { role: 'service', subject: 'coeur-assurance' },
  ops: { role: 'ops', subject: 'exploitation' },
} as const satisfies Readonly<Record<string, Bearer>>;

/** A fiftieth of a second of silence, Opus in Ogg (RFC 7845), in base64. */
export const SILENCE =
  'T2dnUwACAAAAAAAAAAABAAAAAAAAAByf9dkBE09wdXNIZWFkAQE4AYC7AAAAAABPZ2dTAAAAAAAAAAAAAAEAAAABAAAAxvedIQEXT3B1c1RhZ3MHAAAARG9zc2llcgAAAABPZ2dTAATAAwAAAAAAAAEAAAACAAAAKZOw3QED+P/+';

/** Nobody's and nothing's. */
export const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';
