import { fr } from '../../dialogs/texts/fr';
import { textsFor } from '../../dialogs/texts/texts';
import { readMoment } from '../../dialogs/interruptions/call-back-moment';

describe('the moment of a call-back', () => {
  it.each([
    ['18h ce soir', '18 h'],
    ['vers 18 h 30', '18 h 30'],
    ['6h du soir', '18 h'],
    ['demain vers 10h', 'demain à 10 h'],
    ['demain matin', 'demain matin'],
    ['après-demain', 'après-demain'],
    ['lundi à 9:15', 'lundi à 9 h 15'],
    ['ce soir', 'ce soir'],
    ['à midi', '12 h'],
    ['quelqu’un peut me rappeler demain à 10h au 0612345678 ?', 'demain à 10 h'],
  ])('%s is read back as %s', (said, spoken) => {
    const moment = readMoment(said);
    expect(moment === null ? null : fr.words.moment(moment)).toBe(spoken);
  });

  it.each([
    ['tomorrow at 6 pm', 'tomorrow at 18:00'],
    ['Monday morning', 'Monday morning'],
    ['at 10', '10:00'],
    ['غدا على الساعة 10', 'tomorrow at 10:00'],
    ['يوم الاثنين صباحا', 'Monday morning'],
    ['ghedda f sba7', 'tomorrow morning'],
  ])('%s is read in its language, and said in another: %s', (said, spoken) => {
    const moment = readMoment(said);
    expect(moment === null ? null : textsFor('en').words.moment(moment)).toBe(spoken);
  });

  it.each([
    'ce matin',
    'good morning',
    'this morning',
    'صباح الخير',
    'مساء الخير',
    'je suis prêt',
    'merci',
    '0612345678',
    'une Clio grise',
    'il est parti après l’accident',
  ])('none is read in: %s', (said) => {
    expect(readMoment(said)).toBeNull();
  });
});
