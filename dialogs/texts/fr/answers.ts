/** Answers to what people ask beside the questions that are put to them. */
export const answers = {
  whereToReport:
    'Portez plainte au commissariat ou à la gendarmerie la plus proche. Gardez le récépissé, il servira ici.',
  constat:
    'Le constat amiable est la feuille que les deux conducteurs remplissent et signent après un choc. Son recto suffit ici.',
  why: 'Vos réponses servent à traiter votre dossier sans vous les redemander. « Je ne sais pas » est accepté.',
  robot: 'Oui, je suis un assistant automatique. Un conseiller peut me relayer quand vous voulez.',
  /**
   * France: Médiation de l'Assurance, two months after a complaint at the earliest (ACPR 2022-R-01). Morocco: Médiateur de
   * l'assurance, after the insurer's answer or 30 days. Both free of charge.
   */
  mediator:
    "Le médiateur de l'assurance est indépendant et gratuit. Saisissez-le si la réponse à votre réclamation ne vous convient pas.",
  /** The shortest of the legal delays of both countries (domain/rules): a policy may leave more, and late is never refused. */
  delay: "C'est cinq jours en général, deux pour un vol. Déclarez même en retard, rien n'est refusé d'avance.",
  covered: 'Vos garanties se vérifient une fois le sinistre déclaré. Un conseiller peut aussi vous répondre.',
  malus: "Le bonus-malus ne change qu'une fois les responsabilités établies, jamais dans cette conversation.",
  missing: (papers: string): string => `Il manque encore ${papers}.`,
  nothingMissing: 'Il ne manque aucune pièce.',
};
