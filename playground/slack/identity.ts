/** The ids that Slack would have given this workspace and this app. */
export const TEAM = { id: 'T0DOSSIER1', domain: 'dossier-local', name: 'Dossier (local)' } as const;
export const APP_ID = 'A0DOSSIER1';
export const BOT = { botId: 'B0DOSSIER1', userId: 'U0DOSSIER1', name: 'dossier', realName: 'Dossier' } as const;
export const DEFAULT_CHANNEL = 'C0SINISTRES';
