import { readDamagedThing } from '../../../commands/claims/read-damaged-thing';

describe('what was damaged', () => {
  test.each([
    'la grêle a cabossé ma voiture',
    'grêle hier à Casablanca, le capot est enfoncé',
    'impact sur le pare-brise',
    'le parebrise de mon véhicule est fissuré',
    'un arbre est tombé sur ma voiture devant la maison',
    'un arbre de mon jardin est tombé sur la voiture',
    'le toit de la voiture est plein d’impacts',
    'le toit ouvrant est cassé',
    'la vitre de la voiture a été cassée cette nuit',
    'ma voiture a pris feu dans le garage de la maison',
    'une branche est tombée sur mon scooter',
    'on a rayé ma portière et le rétroviseur',
    'j’ai un bris de glace',
    'le feu a pris dans ma voiture',
    'hail damaged my car, the windscreen is broken',
    'سيارتي تضررت من البرد',
    'tomobilti t9 asset b lbrd'.replace('tomobilti', 'tomobil dyali'),
  ])('is the vehicle: %s', (text) => {
    expect(readDamagedThing(text)).toBe('vehicle');
  });

  test.each([
    'la grêle a percé le toit de la maison',
    'la tempête a arraché des tuiles de la toiture',
    'les volets sont cassés',
    'l’eau est entrée dans la maison',
    'le jardin est dévasté',
    'une voiture a défoncé mon portail',
    'incendie dans ma cuisine',
    'le feu a pris chez moi',
    'la porte de mon appartement a été taguée',
    'les fenêtres et la véranda ont éclaté',
    'un arbre est tombé sur la maison',
    'the roof of our house was torn off',
    'سقف المنزل تضرر',
  ])('is the home: %s', (text) => {
    expect(readDamagedThing(text)).toBe('home');
  });

  test.each([
    'la grêle est tombée hier, gros dégâts',
    'on m’a cassé une vitre hier à Casablanca',
    'incendie hier à Fès',
    'grêle hier devant la maison',
    'la grêle est tombée chez moi',
    'dans le jardin',
    'au garage',
    'le portail est tombé sur la voiture',
    'la voiture et la toiture sont abîmées',
    'une voiture a brûlé devant la maison',
    'on m’appelle car la tempête a tout cassé',
    'je suis désolé, la carte est perdue',
    '',
  ])('is not said: %s', (text) => {
    expect(readDamagedThing(text)).toBeNull();
  });
});
