import { understand } from '../../../domain/understanding/understand';
import { detectDanger } from '../../../domain/understanding/detect-danger';
import { REFERENCE } from '../../../bench/understanding/corpus';

const read = (text: string) => understand(text, { ...REFERENCE, language: 'fr' });
const values = (text: string) => {
  const { type, lossDate, place, injuries, thirdParty, police, constat, liability, parties } = read(text);
  return {
    type: type?.value,
    date: lossDate?.value.date,
    place: place?.value,
    injuries: injuries?.value,
    thirdParty: thirdParty?.value,
    police: police?.value,
    constat: constat?.value,
    liability: liability?.value,
    parties: parties?.value,
  };
};

describe('the conversations of PRODUCT.md section 8', () => {
  it('a simple collision', () => {
    expect(values("on m'a reculé dessus ce matin parking Marjane casa")).toMatchObject({
      type: 'collision',
      date: '2025-06-18',
      place: 'parking Marjane casa',
      injuries: undefined,
      thirdParty: 'yes',
      parties: 2,
    });
    const reply = read('non, constat signé');
    expect(reply.answer).toBe('no');
    expect(reply.constat?.value).toBe('yes');
    expect(reply.injuries).toBeUndefined();
    expect(read('3200 dh').amounts).toMatchObject([
      { value: { cents: 320_000, currency: 'MAD' }, needsReadBack: false },
    ]);
    expect(read('oui')).toMatchObject({ answer: 'yes', intent: 'yes' });
  });

  it('a frightened one, before any login', () => {
    expect(detectDanger('aidez moi accident ma femme saigne elle repond plus')).toMatchObject({
      danger: true,
      badlyHurt: true,
    });
    expect(read('aidez moi accident ma femme saigne elle repond plus')).toMatchObject({
      intent: 'declare',
      distress: 2,
    });
    expect(values('aidez moi accident ma femme saigne elle repond plus')).toMatchObject({
      type: 'collision',
      injuries: 'yes',
    });
    expect(read('non on est sur la route').answer).toBe('no');
    expect(read('ils arrivent')).toMatchObject({ answer: null, intent: 'other' });
    expect(values('elle est a l hopital').injuries).toBe('yes');
  });
});

describe('the worked examples of the complexity index', () => {
  it('the simple one is told as facts, with an admission and papers', () => {
    const text =
      "Petit accrochage hier sur un parking, l'autre conducteur reconnaît sa faute, constat amiable signé, photos, tout est en règle";
    expect(values(text)).toMatchObject({
      type: 'collision',
      date: '2025-06-17',
      liability: 'admitted_by_other',
      constat: 'yes',
      parties: 2,
    });
    expect(read(text)).toMatchObject({ hedges: 0, documentsMentioned: ['constat', 'photos'], documentsComplete: true });
  });

  it('the complex one is supposed, disputed and short of papers', () => {
    const text =
      'Accident peut-être il y a 3-4 jours, plusieurs voitures, pas sûr de qui a commencé, dégâts importants, papiers incomplets';
    expect(values(text)).toMatchObject({ type: 'collision', date: '2025-06-15', liability: 'unclear', parties: 3 });
    const { hedges, lossDate, documentsComplete } = read(text);
    expect(hedges).toBeGreaterThanOrEqual(2);
    expect(lossDate?.value).toMatchObject({ approximate: true, assumed: false });
    expect(documentsComplete).toBe(false);
  });
});

describe('evidence', () => {
  it('is quoted from the original text, accents and all', () => {
    const text = 'Bonjour,  avant-hier à Fès — dégât des eaux chez moi';
    const { lossDate, type, place } = read(text);
    const quote = (span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end);
    expect(quote(lossDate?.span)).toBe('avant-hier');
    expect(quote(type?.span)).toBe('dégât des eaux');
    expect(quote(place?.span)).toContain('Fès');
  });
});

describe('what else is read', () => {
  it.each([
    ["il nie tout et dit que c'est moi", 'contested'],
    ["c'est ma faute, j'ai pas vu le stop", 'admitted_by_self'],
    ['il a reconnu ses torts', 'admitted_by_other'],
    ['je ne sais pas qui est en tort', 'unclear'],
  ])('%s: %s', (text, liability) => {
    expect(read(text).liability?.value).toBe(liability);
  });

  it.each([
    ['un camion immatriculé en Espagne m’a percuté', true],
    ['une voiture belge m’a doublé', true],
    ['ma voiture espagnole préférée', true],
    ['une voiture m’a percuté', false],
  ])('%s: foreign %s', (text, foreign) => {
    expect(read(text).foreignVehicle).toBe(foreign);
  });

  it('plates are found, and a named membership number is none', () => {
    expect(read('sa plaque est 12345-A-6').plates.map(({ value }) => value)).toEqual(['12345-A-6']);
    expect(read('immatriculée ab-123-cd').plates.map(({ value }) => value)).toEqual(['AB-123-CD']);
    expect(read('mon matricule est AB-123-CD').plates).toEqual([]);
  });

  it.each([
    ['rue des Acacias à Lyon hier', 'rue des Acacias à Lyon'],
    ['accident sur l’autoroute A7 ce matin', 'autoroute A7'],
    ['boulevard Zerktouni à Casablanca', 'boulevard Zerktouni à Casablanca'],
    ['c’était devant chez moi', 'devant chez moi'],
    ['une voiture m’a coupé la route', undefined],
    ['constat fait sur place', undefined],
  ])('place of "%s": %s', (text, place) => {
    expect(read(text).place?.value).toBe(place);
  });

  it.each([
    ['je panique, je tremble, aidez-moi', 2],
    ['je suis un peu stressée', 1],
    ['Collision le 3 mai, dégâts matériels.', 0],
  ])('%s: distress %d', (text, level) => {
    expect(read(text).distress).toBe(level);
  });

  it('a date that cannot be is named, not guessed', () => {
    expect(read('accident le 31 février').impossibleDate?.value).toBe('invalid');
    expect(read('accident le 25 juin 2025').impossibleDate?.value).toBe('future');
    expect(read('je vous envoie le devis demain').impossibleDate).toBeUndefined();
  });
});

describe('the four languages', () => {
  it.each([
    ['bonjour', 'fr'],
    ["j'ai eu un accident", 'fr'],
    ['hello', 'en'],
    ['my car was stolen yesterday', 'en'],
    ['سيارتي سرقت أمس', 'ar'],
    ['بالعربية', 'ar'],
    ['salam 3ndi ksida lbare7', 'ary'],
    ['tomobil dyali tsr9at', 'ary'],
  ])('%s is %s', (text, language) => {
    expect(understand(text, REFERENCE).language).toBe(language);
  });

  it('a conversation keeps its language when a message could be of any', () => {
    expect(understand('ok', { ...REFERENCE, language: 'en' }).language).toBe('en');
    expect(understand('12/04/2025', { ...REFERENCE, language: 'ar' }).language).toBe('ar');
    expect(understand('', REFERENCE).language).toBe('fr');
  });

  it.each([
    ['my car was stolen yesterday, i called the police', 'vol', '2025-06-17'],
    ['there was a fire in the kitchen 2 days ago, nobody was hurt', 'incendie', '2025-06-16'],
    ['a truck hit me on Friday', 'collision', '2025-06-13'],
    ['سرقت سيارتي أمس', 'vol', '2025-06-17'],
    ['drbni taxi lbare7', 'collision', '2025-06-17'],
  ])('%s', (text, type, date) => {
    const { type: found, lossDate } = understand(text, REFERENCE);
    expect([found?.value, lossDate?.value.date]).toEqual([type, date]);
  });

  it('nobody hurt is understood in each, and doubt is not', () => {
    expect(understand('an accident, nobody was hurt', REFERENCE).injuries?.value).toBe('no');
    expect(understand('i think nobody was hurt in the accident', REFERENCE).injuries?.value).toBe('unknown');
    expect(understand('لا يوجد جرحى في الحادث', REFERENCE).injuries?.value).toBe('no');
    expect(understand('ksida walakin ma kayn 7ta mjrou7', REFERENCE).injuries?.value).toBe('no');
    expect(understand('ksida w khoya mjrou7', REFERENCE).injuries?.value).toBe('yes');
  });
});

describe('water that runs on something electric', () => {
  it.each([
    "de l'eau qui coule sur le tableau électrique là maintenant",
    'la fuite goutte sur le disjoncteur',
    'water is dripping on the fuse box',
    'الماء يتسرب على لوحة الكهرباء الآن',
  ])('%s: is danger', (text) => {
    expect(read(text).danger).toBe(true);
  });

  it.each(["hier l'eau a coulé sur le tableau électrique", "l'eau coule dans la cuisine", "le compteur d'eau fuit"])(
    '%s: is none',
    (text) => {
      expect(read(text).danger).toBe(false);
    },
  );
});

describe('what is wanted, though a loss is named', () => {
  it.each([
    ['où en est le dossier de la portière rayée', 'follow'],
    ['où en est le dossier de mon accident du mois dernier avec la Clio', 'follow'],
    ['quand est-ce que je serai remboursée', 'follow'],
    ["je reviens vers vous pour mon pare-brise, c'est validé ?", 'follow'],
    ['vous êtes des voleurs, je veux faire une réclamation', 'complaint'],
    ['أريد تقديم شكاية', 'complaint'],
    ['أود أن أقدم شكوى', 'complaint'],
    ['bghit ndir chikaya', 'complaint'],
    ['on m’a volé ma voiture hier à Casablanca, je ne sais pas où en est la police', 'declare'],
    ['une bande de voleurs a pris ma voiture hier', 'declare'],
  ])('%s: %s', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it('anger at us is no theft', () => {
    for (const text of ["VOUS ETES DES VOLEURS ça fait 3 semaines que j'attends", 'you are all thieves']) {
      expect(read(text).type).toBeUndefined();
      expect(read(text).intent).not.toBe('declare');
    }
    expect(values('des voleurs ont pris ma voiture')).toMatchObject({ type: 'vol' });
  });
});

describe('what a vehicle did is no command to the bot', () => {
  it.each([
    "j'étais arrêté",
    'j’étais au stop',
    'je me suis arrêté au stop',
    "il ne s'est pas arrêté au stop",
    "je n'ai pas pu m'arrêter à temps",
    "il s'est arrêté net devant moi",
    'je voulais quitter le parking',
    'il a annulé son rendez-vous',
    "j'ai dû fermer le robinet",
    'i had stopped at the stop sign',
    "i couldn't stop in time",
    'i was at the stop sign',
    'توقف فجأة أمامي',
    'kont 7abes f feu rouge',
    'ma 7besch f stop',
  ])('%s', (text) => {
    const { intent, injuries, danger } = read(text);
    expect(['other', 'declare', 'yes', 'no']).toContain(intent);
    expect([injuries, danger]).toEqual([undefined, false]);
  });

  it.each(['stop', 'arrête tout', 'je veux arrêter', 'annuler', 'on arrête là', 'stop svp', 'i want to stop', 'quit'])(
    '“%s” is one',
    (text) => {
      expect(read(text).intent).toBe('cancel');
    },
  );
});

describe('small words that are something else', () => {
  const told = (text: string, language: 'ary' | 'ar' | 'fr') => understand(text, { ...REFERENCE, language });

  it.each(['la police jat', 'la police ja w ketbat PV'])('“%s”: they came', (text) => {
    expect(told(text, 'ary').police?.value).toBe('yes');
  });

  it('“la police ma jatch”: they did not', () => {
    expect(told('la police ma jatch', 'ary').police?.value).toBe('no');
  });

  it('“سلا” is a town and no “no”', () => {
    expect(told('في سلا', 'ar').answer).toBeNull();
  });

  it('“j’ai mal nulle part” is a denial, with or without its “ne”', () => {
    const { injuries, danger } = told('j’ai mal nulle part', 'fr');
    expect([injuries?.value, danger]).toEqual(['no', false]);
  });
});
