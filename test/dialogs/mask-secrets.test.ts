import { hasNoMatricule } from '../../dialogs/login/has-no-matricule';
import { maskSecrets } from '../../dialogs/login/mask-secrets';

describe('what looks like a secret', () => {
  test.each([
    ['AB-123-CD 4711', 'AB-123-CD ••••'],
    ['ab 123 cd, 47 11', 'ab 123 cd, ••••'],
    ['mon code pin est 4711', 'mon code pin est ••••'],
    [
      'mon code est le 4711 et ma voiture est à Rabat depuis hier',
      'mon code est le •••• et ma voiture est à Rabat depuis hier',
    ],
    ['mot de passe : 123456', 'mot de passe : ••••'],
    ['née le 12 avril 1985', 'née le ••••'],
    ['my PIN is 4711', 'my PIN is ••••'],
    ['born on 12 April 1985', 'born on ••••'],
    ['رمزي السري 4711', 'رمزي السري ••••'],
    ['الرمز السري هو ٤٧١١', 'الرمز السري هو ••••'],
    ['تاريخ الميلاد 12/04/1985', 'تاريخ الميلاد  ••••'],
    ['٤٧١١', '••••'],
    ['4711', '••••'],
    [' 47 11 ', '••••'],
  ])('%s is masked before a log-in', (text, masked) => {
    expect(maskSecrets(text, { verified: false })).toBe(masked);
  });

  test.each([
    'un devis de 3200 dh',
    'code postal 20250',
    'la plaque est AB-123-CD, une Clio grise de 2019 garée rue des Lilas depuis ce matin',
    'appelez le 0612 345 678',
    'SIN-2026-000001-1',
    'il y avait 3 voitures',
    'a quote of 3200 dh',
    'عرض أسعار 3200 درهم',
  ])('%s is none', (text) => {
    expect(maskSecrets(text, { verified: false })).toBe(text);
  });

  test.each([
    ['mon RIB est 011 519 0000012050005349 21', 'mon RIB est [IBAN ••••]'],
    ['FR76 3000 6000 0112 3456 7890 189', '[IBAN ••••]'],
  ])('an account number never stands anywhere, before a log-in or after it: %s', (text, masked) => {
    for (const verified of [true, false]) expect(maskSecrets(text, { verified })).toBe(masked);
  });

  test('a bare number answers an advisor, once somebody has logged in', () => {
    expect(maskSecrets('3200', { verified: true })).toBe('3200');
  });
});

describe('who cannot log in says so', () => {
  test.each([
    'je n’ai pas mon matricule',
    "j'ai pas mon matricule",
    'je ne trouve plus mon numéro de matricule',
    'je ne connais pas mon matricule',
    'sans matricule',
    'matricule perdu, je n’ai plus ma carte',
    'je ne suis pas client',
    'je suis pas client chez vous',
    'nous ne sommes pas clients',
    'je suis témoin',
    'je suis un passant',
  ])('%s', (text) => {
    expect(hasNoMatricule(text)).toBe(true);
  });

  test.each([
    'AB-123-CD',
    'mon matricule est AB-123-CD',
    'je n’ai pas de constat',
    'je ne sais pas',
    'je suis client depuis dix ans',
    'on m’a volé ma voiture',
    'un témoin a tout vu',
  ])('%s does not', (text) => {
    expect(hasNoMatricule(text)).toBe(false);
  });
});
