import { isWaterOnElectrics } from '../../dialogs/interruptions/electric-water';
import { isTreated, mentionsRescuers, readCalm } from '../../dialogs/interruptions/safety-words';
import { wantsTowing } from '../../dialogs/interruptions/towing';
import { usefulAtOnce } from '../../dialogs/declaration/useful-at-once';
import { fr } from '../../dialogs/texts/fr';
import type { ClaimFacts } from '../../domain/claim/types';

describe('words that calm', () => {
  it.each([
    ['fausse alerte', 'false_alarm'],
    ['c’est une erreur, c’était le mois dernier', 'false_alarm'],
    ['non c’est fini, il est soigné', 'over'],
    ['elle est a l’hopital', 'over'],
    ['le feu est éteint', 'over'],
    ['ça va maintenant', 'over'],
    ['on est derrière la glissière', 'sheltered'],
    ['je suis en sécurité', 'sheltered'],
    ['je veux continuer ma déclaration', 'go_on'],
    ['je suis prêt', 'go_on'],
    ['non ça va pas', null],
    ['le feu n’est pas éteint', null],
    ['il faut l’emmener à l’hôpital', null],
    ['il est à l’hôpital, il ne respire plus', null],
    ['le feu continue', null],
    ['le conducteur est parti', null],
    ['il est rentré dans un mur', null],
    ['une Clio grise', null],
    ['false alarm, sorry', 'false_alarm'],
    ["she's at the hospital", 'over'],
    ["we're safe behind the barrier", 'sheltered'],
    ['I want to continue my report', 'go_on'],
    ["it isn't over", null],
    ['we need to go to the hospital', null],
    ['she is in hospital and not breathing', null],
    ['إنذار كاذب', 'false_alarm'],
    ['هو في المستشفى', 'over'],
    ['نحن في مكان آمن', 'sheltered'],
    ['أنا مستعد', 'go_on'],
    ['لسنا في أمان', null],
    ['يجب أن نذهب إلى المستشفى', null],
    ['ghalat, ma kayn walou', 'false_alarm'],
    ['rah f sbitar', 'over'],
    ['bghit nkemmel', 'go_on'],
    ['khass nddiwh l sbitar', null],
  ])('%s: %s', (said, calm) => {
    expect(readCalm(said, false)).toBe(calm);
  });

  it('calm nothing beside words of danger, unless the hurt are treated or there was none', () => {
    expect(readCalm('je suis à l’abri mais ça brûle encore', true)).toBeNull();
    expect(isTreated('il est à l’hôpital avec une jambe cassée')).toBe(true);
    expect(isTreated('elle saigne, on va à l’hôpital')).toBe(false);
  });

  it('name rescuers only when they do', () => {
    expect(mentionsRescuers('les pompiers sont là')).toBe(true);
    expect(mentionsRescuers('au secours')).toBe(false);
  });
});

describe('water on something electric', () => {
  it.each([
    'il y a de l’eau qui coule sur le tableau électrique là maintenant',
    'la fuite goutte sur le disjoncteur',
    'de l’eau arrive sur une prise électrique',
    'water is dripping on the fuse box right now',
    'الماء يتسرب على لوحة الكهرباء الآن',
  ])('%s: is danger', (said) => {
    expect(isWaterOnElectrics(said)).toBe(true);
  });

  it.each([
    'hier l’eau a coulé sur le tableau électrique',
    'water ran on the fuse box yesterday',
    'أمس تسرب الماء على لوحة الكهرباء',
    'une fuite d’eau dans la cuisine',
    'le compteur d’eau fuit',
    'le tableau électrique a brûlé',
    'l’eau touche le tableau électrique, j’ai coupé le courant',
  ])('%s: is not', (said) => {
    expect(isWaterOnElectrics(said)).toBe(false);
  });
});

describe('towing', () => {
  it.each([
    'j’ai besoin d’une dépanneuse',
    'je suis en panne sur l’autoroute',
    'il me faut un remorquage',
    'I need a tow truck',
    'my car has broken down',
    'أحتاج إلى سيارة جر',
    'bghit depanage',
  ])('%s: is wanted', (said) => {
    expect(wantsTowing(said)).toBe(true);
  });
  it.each([
    'la dépanneuse est venue',
    'ma voiture a été remorquée',
    'j’ai la facture de remorquage',
    'it was towed already',
    'جاءت سيارة الجر',
  ])('%s: is not', (said) => {
    expect(wantsTowing(said)).toBe(false);
  });
});

describe('protective steps, while they still help', () => {
  const today = '2026-06-10';
  const on = (date: string) => ({ date, precision: 'day', approximate: false, assumed: false }) as const;
  const known = { policies: [], nearby: [], mayReveal: false };
  const { cutTheWater, tellNeighbour, stayClear } = fr.description;

  it.each<[string, ClaimFacts['type'], string | undefined, string | null]>([
    ['fuite d’eau à la maison', 'degats_des_eaux', undefined, cutTheWater],
    ['une fuite depuis hier soir', 'degats_des_eaux', '2026-06-09', cutTheWater],
    ['la machine a débordé et inondé le voisin du dessous', 'degats_des_eaux', today, cutTheWater],
    ['une fuite depuis hier, ça vient du voisin du dessus', 'degats_des_eaux', '2026-06-09', tellNeighbour],
    ['sa vien du voisin du dessu', 'degats_des_eaux', today, tellNeighbour],
    ['le chauffe-eau a lâché, j’ai coupé l’eau', 'degats_des_eaux', today, null],
    ['dégât des eaux', 'degats_des_eaux', '2026-06-01', null],
    ['incendie dans ma cuisine', 'incendie', undefined, stayClear],
    ['feu de friteuse, tout est éteint', 'incendie', today, null],
    ['la voiture a pris feu', 'incendie', '2026-06-09', null],
    ['arbre tombé sur la maison', 'evenement_climatique', today, stayClear],
    ['la grêle a cabossé le capot', 'evenement_climatique', today, null],
    ['tempête', 'evenement_climatique', '2026-06-08', null],
  ])('%s', (told, type, date, step) => {
    const facts: ClaimFacts = {
      account: [told],
      ...(type === undefined ? {} : { type }),
      ...(date === undefined ? {} : { lossDate: on(date) }),
    };
    expect(usefulAtOnce(facts, known, today, fr)).toBe(step);
  });
});
