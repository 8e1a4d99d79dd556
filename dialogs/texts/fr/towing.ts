const COUNTRIES = { FR: 'France', MA: 'Maroc' } as const;

export const towing = {
  /**
   * Behind the barrier, then an orange call box or 112: what the motorway companies ask for (APRR, "Panne sur autoroute : les
   * bons gestes à adopter"; CLCV, "Les règles à suivre en cas de panne sur une autoroute"). 112 works from a mobile in both
   * countries.
   */
  motorway: 'Sur autoroute, restez derrière la glissière. Appelez depuis une borne orange, ou le 112.',
  assistance: (numbers: string): string => `Pour un remorquage, appelez l'assistance : ${numbers}.`,
  onCertificate: "Pour un remorquage, appelez le numéro d'assistance de votre attestation d'assurance.",
  /** The country is named where there are two numbers. */
  number: (number: string, country: 'FR' | 'MA' | null): string =>
    country === null ? number : `${COUNTRIES[country]} ${number}`,
};
