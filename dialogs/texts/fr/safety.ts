import type { EmergencyNumber, EmergencyService } from '../../../domain/rules/emergency-rows';

type Country = EmergencyNumber['country'];

const COUNTRIES: Readonly<Record<Country, string>> = { FR: 'France', MA: 'Maroc' };

const SERVICES: Readonly<Record<EmergencyService, string>> = {
  secours_medicaux: 'secours médicaux',
  pompiers: 'pompiers',
  police: 'police',
  gendarmerie: 'gendarmerie',
  europe: 'toute urgence',
  sms: 'par SMS',
  protection_civile: 'ambulance et pompiers',
};

const FIREMEN: Readonly<Record<Country, string>> = { FR: '18', MA: '15' };

export const safety = {
  /** The number that is right wherever the person is. */
  callNow: (country: Country | null): string =>
    country === null ? 'Appelez le 15 maintenant, au Maroc comme en France.' : 'Appelez le 15 maintenant.',
  /** It burns: firemen first, whose number is not the same everywhere. */
  callFire: (country: Country | null): string =>
    country === null
      ? 'Appelez maintenant le 18 en France, le 15 au Maroc.'
      : `Appelez le ${FIREMEN[country]} maintenant.`,
  numbers: (country: Country, rows: readonly EmergencyNumber[]): string =>
    `${COUNTRIES[country]} : ${rows.map(({ number, service }) => `${number} (${SERVICES[service]})`).join(', ')}.`,
  /** Water on something electric: in the place of whom to call, whose numbers follow. */
  leaveThePanel: 'Ne touchez pas au tableau, coupez le courant si vous le pouvez sans risque.',
  areYouSafe: 'Êtes-vous en sécurité ?',
  areYouSafeAgain: 'Répondez par oui ou par non : êtes-vous en sécurité ?',

  /** Not safe, or no clear answer. */
  notSafe: "Dites-le au 15 et suivez leurs consignes. J'alerte un conseiller, ne remplissez rien.",
  /** Safe, but somebody is badly hurt. */
  badlyHurt: "Suivez les consignes du 15. J'alerte un conseiller, ne remplissez rien.",
  silence: "Sans nouvelles de vous, j'alerte un conseiller. Appelez le 15 au moindre doute.",
  safe: "Bien, restez à l'abri.",
  /** It has passed, or they are at home. */
  safeAgain: 'Bien, prenez soin de vous.',
  safeNow: 'Êtes-vous en sécurité à présent ?',
  /** Danger was heard again after they were safe: the card was shown already. */
  safeStill: "Appelez le 15 si quelqu'un est en danger. Êtes-vous en sécurité à présent ?",
  advisorAlerted: 'Un conseiller est déjà alerté. Restez ici, il vous écrit.',

  /** While the rescuers are at work; said in turn, never twice the same in a row. */
  stay: [
    'Restez avec eux, le dossier attendra.',
    'Suivez les consignes des secours. Rien ne presse ici.',
    'Je garde tout ce que vous écrivez. Restez avec les secours.',
  ] as readonly string[],
  /** Nobody spoke of rescuers yet. */
  shelter: [
    "Restez à l'abri, le dossier attendra.",
    'Je garde tout ce que vous écrivez. Rien ne presse ici.',
  ] as readonly string[],
  calmAgain: 'Merci, votre déclaration est enregistrée. Quand vous rappeler ?',
  callbackNow: 'Maintenant',
  callbackLater: 'Plus tard',
  callbackNowNoted: "C'est transmis à un conseiller. Gardez cette conversation, il vous écrit ici.",
  callbackLaterNoted: "D'accord, un conseiller le sait. Écrivez ici quand vous serez prêt.",
  callBackAt: (moment: string): string =>
    `Votre rappel est noté pour ${moment}. Voulez-vous compléter votre déclaration ici ?`,
  completeHere: 'Compléter ici',
  waitForAdvisor: 'Attendre ici',
  waitHere: "D'accord. Gardez cette conversation, le conseiller vous écrira ici.",
  goOnHere: 'Bien, nous continuons ici. Un conseiller reste prévenu.',
};
