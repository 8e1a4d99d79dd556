import type { EmergencyNumber, EmergencyService } from '../../../domain/rules/emergency-numbers';

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

export const safety = {
  /** The number that is right wherever the person is. */
  callNow: (country: Country | null): string =>
    country === null ? 'Appelez le 15 maintenant, au Maroc comme en France.' : 'Appelez le 15 maintenant.',
  numbers: (country: Country, rows: readonly EmergencyNumber[]): string =>
    `${COUNTRIES[country]} : ${rows.map(({ number, service }) => `${number} (${SERVICES[service]})`).join(', ')}.`,
  areYouSafe: 'Êtes-vous en sécurité ?',
  areYouSafeAgain: 'Répondez par oui ou par non : êtes-vous en sécurité ?',

  /** Not safe, or no clear answer. */
  notSafe: "Dites-le au 15 et suivez leurs consignes. J'alerte un conseiller, ne remplissez rien.",
  /** Safe, but somebody is badly hurt. */
  badlyHurt: "Suivez les consignes du 15. J'alerte un conseiller, ne remplissez rien.",
  silence: "Sans nouvelles de vous, j'alerte un conseiller. Appelez le 15 au moindre doute.",
  safe: "Bien, restez à l'abri.",

  /** While the rescuers are at work; said in turn, never twice the same in a row. */
  stay: [
    'Restez avec eux, le dossier attendra.',
    'Suivez les consignes des secours. Rien ne presse ici.',
    'Je garde tout ce que vous écrivez. Restez avec les secours.',
  ] as readonly string[],
  calmAgain: 'Merci, votre déclaration est enregistrée. Quand vous rappeler ?',
  callbackNow: 'Maintenant',
  callbackLater: 'Plus tard',
  callbackNowNoted: "C'est transmis à un conseiller. Gardez cette conversation, il vous écrit ici.",
  callbackLaterNoted: "D'accord, un conseiller le sait. Écrivez ici quand vous serez prêt.",
  callbackAtNoted: "C'est transmis à un conseiller, avec le moment que vous donnez.",
};
