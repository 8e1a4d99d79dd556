import type { LanguagePack, NegationWords } from '../languages/pack';
import type { NumberWords } from '../numbers';
import { compileLexicon, type PhraseGroup } from '../lexicon/lexicon';
import { FRENCH_SPELLING } from '../fr/pack';
import { NEGATION as FRENCH, OTHER_WORDS, WALLS } from '../fr/negation';
import { NUMBERS } from '../fr/numbers';
import { FRENCH as FRENCH_TABLES } from '../fr/tables';
import { DATES } from './dates';
import { HARM } from './harm';
import { READER_WORDS } from './reader-words';
import { DARIJA_SPELLING, splitDarija } from './split';
import { DARIJA } from './tables';

const words = (list: string): readonly string[] => list.split(' ');
const more = (known: ReadonlySet<string>, list: string): ReadonlySet<string> => new Set([...known, ...words(list)]);

const NEGATION: NegationWords = {
  ...FRENCH,
  afterVerb: more(FRENCH.afterVerb, 'ma machi mach mazal m'),
  wholeClause: more(FRENCH.wholeClause, 'bla la lla'),
  light: more(
    new Set([...FRENCH.light].filter((word) => word !== 'la')),
    'kaynch kaynach chi 7ta ta hta wa7ed wa7d wahed wahd 7ed 7ad kayn kayna kan kano kaynin fina mina minna f had rah ch chy w9e3',
  ),
  carriers: more(FRENCH.carriers, 'had 7na fiha fih tema'),
  singular: more(FRENCH.singular, 'ana howa hiya mrati rajli weldi bnti moul chifor'),
  self: more(FRENCH.self, 'ana rani rasi rassi fia fiya bia biya fya bya 3ndi 3endi jani jatni 3lia 3liya wslni tana'),
  exceptions: more(FRENCH.exceptions, 'ila ghir illa'),
  severity: more(FRENCH.severity, 'bzaf khatir khatira khiba'),
  conditions: more(FRENCH.conditions, 'ila wach'),
  over: more(FRENCH.over, 'kan kant kano'),
};

/** French short forms that are Darija words of another meaning. */
const OTHER_IN_DARIJA = new Set(words('kan kand ki ya wi ui nn ms bj ac fai ke la yen da'));

/** Limping sounds like reversing ("kayrje3"): it is known by its letters only. */
const LIMPS = words('kay3rej kat3rej kan3rej kay3rj kat3rj kan3rj');

/** Words of Darija that sound like one of the tables and mean something else, and those the readers look at. */
const LEFT_ALONE = words(
  'w ou wach m3a mn men f b d l li lli dyal dial dyali dialo dyalo dyalha dyalhom 3la 3lia 3liya 3lina lia liya lina lih liha lihom fia fiya fih fiha had hadchi hadi hada hadak dik dak dok hna 7na hit 7it kifach kif ila bach walakin bezzaf bzaf kont knt konna knna kanou rah rani rahom dert dart drt dar dari ddar jat jaw khassni khass daba ana nta nti howa hiya homa mor mour sir aji nhar simana chhar 3am sa3a youm lyoum lbare7 lbareh lor tri9 tri9i weld bent khedma lkhedma souk sou9 zan9a zen9a lhouma l7ouma mdina salam safi walo kolchi kol kola kamel kamla chwiya ghir gha bghit bghina 3nd 3ndi 3andi 3ndo 3ndha 3ndna smiti fin feen chno chnou chkoun imta fo9 fo9i te7t t7t 9oddam qoddam wra jnb 7da mazal ba9i saken sakna bla b7al bhal lwalida lwalid mama baba bba khouya khti sa7bi rajel mra drari nass nas flous flousi telephone khona kidayr kidayra lhadid lhdid hadid makla mazal machi madam mama matin kaydir kaydiro kaydirou kadir katdir katdiri kadiri kandir ndir tdir ydir dirou dir labas mochkil nchallah inchallah nchalah inchaallah khel3a lkhel3a l3imara 3imara meskin mskin msskin meskina miskin wlla wella 7fari n3est mouloud routeur gelsa kayl3bo kayla3bou lm3awna m3awna 3assir l3assir skhana rjal rjala mitro metro frach dbet blayes blasa tolier wer9a makina text kayrje3 katrje3 kanrje3 kayrja3 katrja3 kanrja3 sa3tayn sa3tin sa3atayn l7em l7am lhem l7emm marrakech mrakech prioritaire gales galsa gelsin jales lkliyan kliyan ster siter rsem nsewweb nsewwel kayderdech kayderdchou brahim station dewbat daroulha lkotob kotob fe9na fa9 fay9 fayeq chteka robbo3 rbatiya bordeaux lour lahoun lhad lhaj haj si sidi moqaddem khater lkhater nekteb smah smeh siyeda siyda khouha khoha cheddni cheddo ched nemra nemritha madrasa lmedrasa lkelma kelma rah9i ra9m nimero ghaltan ghalat mbe3d sma3t chefna cheft gelt goult meshghoul mrid lmerd ga3 hezitha lwayej jnab lghaba ghaba khobz lkhobz 3ers l3ers mariage hefla kanqra tables tabla metro station tisse3 qrib qriba ba3d be3d rajelha rajelhom tomate tomates maticha dekhan djellaba jellaba lmetba3a metba3a l3adima brouillard kayder kidour kayder7ni kter3ed katre3do kaytre3do katr3ed kaytr3ed kater3ed sadari sdader krid tram7ay tramway kay3refch kay3ref kan3ref kandreb kandrb kandrab kaydegni kathedro kayhedro lasaf lsan labsa labes kat3tader kay3tader lusine usine terminale terminal souder soudure koridor dfen katjme3 kanjme3 jabouha jabouh jabou lpont pont katraj3o katreje3 l7bal 7bal l7bel 7bel kayrech kanrech lmarja3 blastna taddert dlmerrat merrat mrrat lmerrat merra mrra merayat kat3jen kan3jen lmermer mermer mertouch katjbed kayjbed les3an l7ram 7ram sefrou lkouri kouri mitr mitro lkar nnhel nhel lmohim mohim bellati 3lach mredna lghaleb l3adam katbki kaybki kanbki t9teb mt3ayyba kti9 te3awdat tweddart tweddret dlil lmerssa mersa l7asil l7asel lhasil lhassil jerni jerrni jerra jerro jerrouni jerrha jerroha katdiro katdirou tdiro tdirou ydiro ydirou serbay serbaya serbaye serbayat hmama lhmama',
);

const DARIJA_NUMBERS: NumberWords = {
  ...NUMBERS,
  values: new Map([
    ...NUMBERS.values,
    ...(
      [
        ['joj', 2],
        ['jouj', 2],
        ['zouj', 2],
        ['tlata', 3],
        ['rb3a', 4],
        ['reb3a', 4],
        ['khamsa', 5],
        ['setta', 6],
        ['seb3a', 7],
        ['tmenya', 8],
        ['tes3oud', 9],
        ['3echra', 10],
      ] as const
    ).map(([word, value]): [string, number] => [word, value]),
  ]),
};

/** Darija typed in Latin letters, with the French that is mixed into it. */
export function darijaPack(safety: readonly PhraseGroup[]): LanguagePack {
  return {
    language: 'ary',
    spelling: new Map([
      ...[...FRENCH_SPELLING].filter(([written]) => !OTHER_IN_DARIJA.has(written)),
      ...LIMPS.map((written): [string, readonly string[]] => [written, ['boite']]),
    ]),
    split: splitDarija,
    lexicon: compileLexicon([...DARIJA, ...FRENCH_TABLES, ...safety], {
      numbers: new Set([...NUMBERS.values.keys(), ...NUMBERS.multipliers.keys()]),
      walls: new Set([...WALLS, ...words('walakin welakin lakin hit 7it')]),
      otherWords: new Set([
        ...OTHER_WORDS,
        ...LEFT_ALONE,
        ...Object.values(NEGATION).flatMap((list) => [...(list as ReadonlySet<string>)]),
      ]),
      spelling: DARIJA_SPELLING,
      respelt: DARIJA,
    }),
    negation: NEGATION,
    numbers: DARIJA_NUMBERS,
    dates: DATES,
    words: READER_WORDS,
    harm: HARM,
  };
}
