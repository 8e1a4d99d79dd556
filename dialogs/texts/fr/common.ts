export const common = {
  yes: 'Oui',
  no: 'Non',
  unsure: 'Je ne sais pas',
  talkToHuman: 'Parler à un conseiller',
};
