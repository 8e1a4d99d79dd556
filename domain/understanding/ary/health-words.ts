/** What is paid for the sick, and the papers of it: lists that rows of losses and of wounds share. */
export const HEALTH =
  'tbib|toubib|tbiba|snan|dentiste|ders|drous|dwa|ddwa|médicaments|medicaments|pharmacie|nddader|ndader|nwader|lunettes|lentilles|opticien|analyse|analyses|ta7alil|labo|radio|scanner|irm|écho|echo|kiné|kine|wilada|accouchement|césarienne|opération|operation|3amaliya|clinique|hospitalisation|sbitar|consultation|spécialiste|soins|ortho|appareil|couronne|implant|prothèse|vaccin|maladie|dermato|gynéco|pédiatre|ophtalmo|psy|cure|traitement';
export const BILL =
  'facture|factures|fatoura|fatourat|lfatoura|reçu|recu|bon|ordonnance|feuille de soins|feuille|dossier|wer9a|lwer9a|wra9|masarif|mssarif|sawa2ir|frais|remboursement|rembourse*|mutuelle|devis|quittance|prise en charge|tkhlles*|khellest*|khlest*|sreft|kelfni|kelfatni|3la 7sab|l3ilaj|soins';
