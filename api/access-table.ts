/**
 * Who may do what (PRODUCT.md section 4, the role table), as data that the server and its tests read. A role that is not
 * named may not: default deny.
 */
export const ROLES = ['client', 'conseiller', 'superviseur', 'ops', 'service'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Whose an object is, seen from the bearer. `own`: a customer's own, or a dossier that the advisor has taken. `line`: of a
 * line of business that the advisor handles. `other`: anybody else's.
 */
export const RELATIONS = ['own', 'line', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

/** How far a right reaches: to one's own, to what is of one's lines as well, or to everything. */
export type Reach = 'own' | 'line' | 'any';

export type Grants = Readonly<Partial<Record<Role, Reach>>>;

const READ_CLAIM: Grants = { client: 'own', conseiller: 'line', superviseur: 'any', service: 'any' };
const ACT_ON_CLAIM: Grants = { conseiller: 'own', superviseur: 'any' };
const KEEP_PEOPLE: Grants = { service: 'any' };

export const ACCESS = {
  'clients.lire': { client: 'own', conseiller: 'line', superviseur: 'any', service: 'any' },
  'clients.creer': KEEP_PEOPLE,
  'clients.modifier': KEEP_PEOPLE,
  'clients.effacer': { client: 'own', ops: 'any' },

  'contrats.lister': { client: 'own', conseiller: 'line', superviseur: 'any', service: 'any' },
  'contrats.lire': { client: 'own', conseiller: 'line', superviseur: 'any', service: 'any' },
  'contrats.creer': KEEP_PEOPLE,
  'contrats.modifier': KEEP_PEOPLE,

  'sinistres.lister': READ_CLAIM,
  'sinistres.lire': READ_CLAIM,
  'sinistres.suivi': READ_CLAIM,
  // The conversation is in it, which no system needs.
  'sinistres.historique': { client: 'own', conseiller: 'line', superviseur: 'any' },
  // What advisors look at, with signals and hints that nobody else reads.
  'sinistres.synthese': { conseiller: 'line', superviseur: 'any' },
  'sinistres.declarer': { client: 'own' },
  'sinistres.modifier': { client: 'own', ...ACT_ON_CLAIM },
  'sinistres.archiver': ACT_ON_CLAIM,

  'remboursements.lister': READ_CLAIM,
  'remboursements.lire': READ_CLAIM,
  'remboursements.proposer': ACT_ON_CLAIM,
  'remboursements.modifier': ACT_ON_CLAIM,

  'documents.lister': { client: 'own', conseiller: 'line', superviseur: 'any' },
  'documents.lire': { client: 'own', conseiller: 'line', superviseur: 'any' },
  'documents.contenu': { client: 'own', conseiller: 'line', superviseur: 'any' },
  'documents.deposer': { client: 'own', ...ACT_ON_CLAIM },

  'escalades.file': { conseiller: 'line', superviseur: 'any', ops: 'any' },
  'escalades.ouvrir': { client: 'own', ...ACT_ON_CLAIM },
  'escalades.assigner': { conseiller: 'line', superviseur: 'any' },

  // Whoever logs in has no token yet: see OPEN.
  'conversation.authentifier': {},
  'conversation.ecrire': { client: 'own' },

  'conseillers.lister': { superviseur: 'any' },
  'conseillers.lire': { conseiller: 'own', superviseur: 'any' },

  'audit.lister': { ops: 'any' },
  'webhooks.livraisons': { ops: 'any' },
} as const satisfies Readonly<Record<string, Grants>>;

export type OperationId = keyof typeof ACCESS;

/** What needs no token: it is limited by the caller's address, and shows nothing that was not proved in the call. */
export const OPEN: readonly OperationId[] = ['conversation.authentifier'];

/**
 * What a customer may do only with the PIN or the proven number: birth dates stand on every amicable report, so they open
 * neither papers nor rights (PRODUCT.md section 1).
 */
export const STRONG_FACTOR: readonly OperationId[] = ['documents.contenu', 'clients.effacer'];
