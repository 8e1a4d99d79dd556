import type { PhraseGroup } from '../lexicon/lexicon';
import { BREAK, DEVICE, GLASS, HOME, VALUABLE, VEHICLE } from './scenes';

/** What more is told of losses of things, in Darija in Latin letters: the lists of things are those of the scenes. */
const BEAST =
  '3awd|l3awd|bghel|baghla|7mar|l7mar|bgra|lbgra|tour|kebch|7wli|jmel|kelb|kelba|m3za|nhel|nnhel|nehla|3e9reb|nemla|zerzour|9erd|mech|lmech';
const GONE =
  'mcha|mchat|mchaw|ghber|ghabret|ghebrat|ghebro|tbekhkhro|tar|taro|tsreq|tserqat|tsre9|tser9at|ma kayn|ma b9a|ma b9at|ma b9ach|ma bqach|na9es|na9sin';
const CARRIED_OFF =
  'khedaw|dda|ddaw|ddawh|ddawha|ddawhom|hezzo|hezzou|hezzoh|khwaw|7emlo|serqo|sr9o|srqo|khetfo|khtef|nter|ntro';
const POWER = 'do|dow|ddo|dowe|kahraba|lkahraba|courant|lcourant|trisinti|surtension|court circuit';

export const LOSSES_TOLD: readonly PhraseGroup[] = [
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(mn|men) (mor|mour|wra|ba3d) (ch7al|chhal|ma|lli|l3ers|lghda|ghda|l3id|lkhedma|khedma|dak|salat|lftor|ftor|l3cha|had)',
      '(dar|darna|jar|7it|l7it|lhammam|7ammam|7anout|lli|li|bit) [li|lli] (las9|las9a|lase9|lasqa|lse9|lasqin|laseq) (fina|fia|fiya|fih|fiha|f)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      `(${VEHICLE}|${VALUABLE}|${DEVICE}|dahab|dhab) [dyali|dyal|dyalo|d] [li mchit bih|li kant tema|li kan tema] (${GONE})`,
      `(${CARRIED_OFF}) [lia|lina|liha|lih|menni|m3ahom] [l|chi|wa7d|kamel|joj] (${VALUABLE}|${DEVICE}|planche|planche d surf|dahab|dhab|valises|vélos|outils|moutons|caisse|stock|lcaisse|flousi|bagages|sac a dos|7walla|l7walla|7wala|l7wala|kbach|n3aj|pompe solaire|moto|lmoto|commande|tlfoun)`,
      `(ma) (l9it|l9itha|l9ito|l9ithom|l9ina|sbt|sebt|l9inah|l9inaha) [ch] [l] (${VEHICLE}|${VALUABLE}|${DEVICE}|chi 7aja f blasto|walo)`,
      '(l9it|l9ito|l9itha|l9ithom|l9ina) (mcha|mchat|mchaw|ghber|ghabret|khawi|khawya) [lia]',
      '(7ellou|7allou|7ello|fte7o|herrso|kesro|fer3o) [lia|lina|liha] [l] (coffre|bab|tomobil|malle|portière|garage|7anout|dar|ma7al) … (ddaw*|hezz*|khdaw*|khwaw|brouilleur|sr9*|ser9*)',
      '(brouilleur|pickpocket|vol a l arraché|vol à l arraché|arraché|arraché lia|cambriolage|effraction)',
      '(hreb|hrbo|herbo|zad|zado|mcha|mchaw) b [l] (sac|sak|telephone|tilifoun|motor|tomobil|flous|caisse|kolchi)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      `(l9a|l9at|l9it|l9ina|sbe7|sbe7t|fte7) … (${VALUABLE}|${DEVICE}|${VEHICLE}|jantes|cuivre|lcuivre) … (ma kayn|ma kaynch|m7eydin|m7eyed|m7eyda|na9es|na9sin|khawi|khawya|mcha|mchaw)`,
      '(jantes|roues|rwayd|pneus|batterie|catalyseur) [kamlin|kolhom|b rb3a] (m7eydin|m7eyda|m7eyed|mchaw|tayrin|mazwilin)',
      '(ma) (b9a|b9ach|b9at|b9atch|kayn|kaynch) (lha|lih|liha|lihom) (atar|lwujoud|l2atar)',
      '(dar|dkhel|dekhel|khcha|dakhel) (yeddo|ydo|yedo|iddo) f [l] (sac|sak|jib|cartable|sacoche|jibi|saki)',
      '(mhezzouza|mhezza|m7tota|m3ellqa|waqfa) [3la|fo9] [l] (7jer|briques|yajour|crics)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 7,
    phrases: [
      `(tla7et|tla7t|tcha7*|tche7*|tla9it|tla9ina|tla3it|t7ekk*|t7akk*|accrochit|taka|tkkina|tsadem*|tkhabet*|tkhebet*) [ana|tomobil] (m3a|f) [wa7d|wa7ed|wahed|chi|l] (${VEHICLE})`,
      `(bdel|beddel|gher|ghayer|khrej|dkhel) [lia|l] [lvoie|voie|la voie] (bla) (clignotant|ma ychouf|signal)`,
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 4,
    phrases: [
      `(ddaw|hezzo|hezzou|khwaw) (lia|lina|liha|lih|menni|m3ahom)`,
      '(chi 7ed|chi wa7d|chi nass) (dkhel|dkhlo|dekhlo) [lia|lina|3lia] [l|f|mn] (dar|ddar|sta7|stah|7anout|garage|lma7al)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 7,
    phrases: [
      '(wlad|weld) (l7ram|7ram) … (kharbch*|kherbch*|khebch*|herrso|kesro|tekbo|ketbo|ktebo|fechcho|dreb*|sbgho)',
      '(lsq|lesq|lesseq|lsse9|lse9|3emmer) lia … (serrure|sarout|9fel|l9fel|bab)',
      '(kteb|ktbo|ktbou|ketbo|rsmo|rsmou|resmo) … (capot|bab|lbab|7it|l7it|rideau|tomobil) … (klam|khayb|graffiti|spray|bombe|kelma)',
      '(kebb|kab|kebbo|rech|rechcho|siyeb) [lia] (asid|acide|l2asid|javel|chi haja|peinture|sbagha) … (capot|tomobil|bab|toit)',
      '(chet7*|cht7*|ne9z*|neqz*|tle3*|gle3*|tal3*|mchaw|kherb*) 3la (toit|capot|s9ef|pavillon) [d|dyal] (tomobil*|tomobilti)',
      '(lmchej3in|mchej3in|supporters|joumhour|ultras|lmatch) … (chet7*|dreb*|herr*|kess*|rétro|toit|jaj)',
      '(ma) (dda|dda walo|sre9|sreq|hezz) (walo|walou|7ta 7aja|hta 7aja)',
      '(ghir|gha) (fsad|lfsad|tkhrib|takhrib|sda3)',
      '(mktoub|mektoub|mketub|mktouba|mketba) … (klam|kelma|khayb|sbagha|spray|graffiti)',
      '(sokran|sokrane|sekran|mcherml*|jumhour|nass dyal lmatch|ultras|berhouch|chi hmar) … (dreb|herres|herso|hersou|kesser|kesso|hers*|hres*|9le3|9el3) … (mirwar|miroir|mraya|retro|antenne|abribus|vitre|phare|tomobil|tomobilti|jaj|zaj|lbab)',
      '(herres*|hres*|kesser*|hers*) [lia] … (zerwata|3sa|l3sa|b rejlo|brejlo|3amdan|b l7jer|b 7jer|b mous|b mertila)',
      '(sabghou|sebgho|sbgho|rech|rechcho|rmaw|lo7o) … (sbagha|peinture|zit|bid|javel) … (tomobil|bab|7it|capot|rideau|façade)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 7,
    phrases: [
      `(dreb|drbat|drbet|khbet|tka) [l|la] (vitrine|vitre|jaj|wajiha|lwajiha|porte vitrée|baie) … (b|tfertet*|tcherr*|herr*|tkess*|${BREAK})`,
      `(lwajiha|wajiha|toit panoramique|panoramique|${GLASS}) … (tfertet*|tferga3*|tcherr*|bo7dha|bou7dha)`,
      `(${GLASS}|lpare brise|lpare brize|pare brize|l pare brise) [dyali|dyal|d|l] [l] [l9oddam|l9oddami|lorani|tomobil|camion|lkamio|jenb] … (ch99*|tch99*|tchekk*|tcheqq*|tche9*|ch9e9*|${BREAK})`,
      `(ch99*|tch99*|tchekk*|tcheqq*|chqeqq*|ch9e9*|chqeq*) [lia|lina] [l] (${GLASS}|jaj|zaj|lpare brise)`,
      `(7sa|l7sa|7ejra|l7ejra|7jer|l7jer|gravillon|caillou) … (tar|tart|drb*|darb*|dreb*|jat*|ja|ta7*|ch99*|herr*) … (${GLASS}|lpare brise|jaj)`,
      `(tar|tart|tayer|drebni|darbatni|drbatni) [lia|menno] [l] (7sa|l7sa|7ejra|7jer|l7jer) … (${GLASS}|lpare brise|jaj|zaj)`,
      `(darbatni|drbatni|jatni|drebtni) (wa7da|wahda|we7da|7sa|7ejra) f [l] (${GLASS}|lpare brise|pare brise)`,
      `(jaj|zaj|zzaj|vitre|parbriz|pare brise) … (b lberd|lberd|lbard|bard|skhana|skhoun|bou7do|bou7dha)`,
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 7,
    phrases: [
      '(bezzaf|b zzaf|bzzaf|bzaf|9wi) d (rih|ri7|rrih|lberd w ri7)',
      '(chjra|chejra|nakhla|ghsen) … (ta7et|ta7at|ta7|t7iyd*) … (rih|ri7|pergola|capot|3asifa)',
      '(sa3i9a|lber9|foudre|ra3d|rra3d) … (drbat|drebt|drab|nezlat|ta7et|7er9at|t7er9*)',
      '(3ajaja|l3ajaja|zawba3a|zoub3a|l3assifa|3assifa|l3asifa|tempête|rafales|ri7 9wi|ri7 9wiya|ouragan|cyclone)',
      '(bered|berd|lbered|brad|lbrad|tbrouri|grêle) [kbir|kber|kbar|9wi|kbira] … (tah|ta7|nzel|herr*|hres*|capot|7oufar|7fari|kobissé*)',
      '(khyam|lkhyam|kheima|tente|tentes|bache|parasol|serre|hangar|9ezdir|tôle) … (tqel3*|t9el3*|tar|taro|tayr*|tayer*)',
      '(lwad|wad|oued|l7emla|7emla|sil|lb7er) (fad|fat|7mel|tle3|dkhel|hezz) [lia|lina|3lina|3la|l] [l] [dar|douar|firma]',
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 7,
    phrases: [
      `(7it|l7it|7yout|l7yout|bab|lbab|s9ef|sqef|ss9ef|plafond|khchab|lkhchab|parquet|matla|zrabi|lfrach|${HOME}) … (mfazzeg|mfezzeg|mfezga|fazeg|fazga|fazgin|tfezzeg|tnfekh|tnefekh|tnefkh|mnefekh|3amer b lma|b lma|ghare9|ghar9a)`,
      '(kaynqet|kayneqqet|kaynaqet|kaynaqqet|kay9etter|kaykter|kay9ter|kayqetter|kayqter) [lma|3lia|3lina|mn|m3a|f]',
      '(lma|ma) (hbet|habt|habet|hebta|nazel|nazla|nzel|sel|sayel|kaysil|kaysoub|katsoub|kayhbet|tla3|tle3) [3lia|3lina|lina|lia|3la|mn|f]',
      '(lbalo|balo|ballon|cumulus|tuyau|tiyo|canalisation|robini|robinet|machine|clim|lwad lhar|égout|sanitaire) … (tferge3*|trje3*|trj3*|katsoub|kaysoub|mftou7|meftou7|fuite|fuit|kay9etter|tla3|tle3)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 7,
    phrases: [
      `(l3afia|l3afya|l3afiya|3afia|nar|nnar) (chedat|chdat|chedd*|cha3let|ch3let|ch3lat|weslat|wslat|klat|dkhlat|bdat) [f|l|3la|mn|fl] [l]`,
      '(cha3let|ch3let|ch3lat|cha3lat|ch3el|che3let) [lia|lina|f|fl] [l] (rido|rideau|kouzina|prise|tableau|stock|tomobil|sedari|matla|ghaba|lghaba|hangar|hotte)',
      '(plaque d induction|plaque|friteuse|me9la|prise|multiprise|chargeur|hotte|lhotte|tableau) … (cha3la|ch3lat|cha3let|te7re9|t7er9*|7te9|dab|mchawel*|dokhan|dekhan)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 7,
    phrases: [
      `(ghsselt|ghselt|ghesselt|sabent|dert|nsit) [lia|l] (${DEVICE}|kamira|lkamira|telephone|airpods|passeport) … (machine|lkswa|lma|7wayj|javel)`,
      `(${POWER}) … (tzad|tle3|rje3|9wi|qwi|zad|dreb|ja 9wi|m9tou3|te9te3|t9te3|9te3) … (9tel*|7re9*|7er9*|khser*|khesser*|grilla*|t7er9*|${DEVICE})`,
      '(ta7|tah|ta7et|ta7at) [chi|wa7d] (bloc|7jer|7ejra|sqala|grue|charge|panneau|lou7|poutre|yajour) (3la|fo9) [l] (cabanon|tomobil|dar|jnan|toit|s9ef|7it|garage|capot)',
      '(piano|armoire|frigo|canapé|télé|carton|meuble) … (ta7|tah|tleqo|tle9oh|flet|hbet) [mn|f] [l] (drouj|droj|escaliers|camion|yeddihom)',
      `(khsarat|khsrat|khesrat|khser|t7er9at|7er9at|grillat|mat|matet) lia [l] (${DEVICE}|tlaja|climatiseur|clim|box|frigo)`,
      `(7it|l7it|s9ef|sqef|plafond|carrelage|zlij|sour|mur) [dyali|dyalna|d dar] … (tch99*|tche99*|tcheqq*|tche9*|tcha9*|tay7|tay7a|rab|raab|chqouq|ch9ou9|fissures)`,
      `(${DEVICE}|drone|kamira|lkamira) … (ma teddahk*|ma b9ach|ma b9at|ma kaykhdem|ma kaych3el|ma kayech3el|tfat|mat|matet|ta7|tkhebbet)`,
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 8,
    phrases: [
      `(${BEAST}) … (nte7*|rkel*|3edd*|3add*|lesse3*|les3*|khebch*|dreb|drebni) [lia|liya|lina] [f|l] (fkhdi|fkhed|yeddi|rejli|wejhi|kerchi|sedri|rkebti|dhri|b rejlo|rasi|ktefi)`,
      `(lesse3a|lse3a|lss3a|les3a|lesse3at|3edda|qersa|9ersa) … (wejhi|yeddi|rejli|3on9i|wejho|yeddo|wejhha|rasi|f)`,
      '(echelle|lechelle|l echelle|sellom|échafaudage|sqala) … (ta7|ti7t|ta7t|ttaht|taht|mchat|matet|m atet|tzel9*|zel9*)',
      '(ta7|ti7t|ta7t|ttaht|taht|tahit) [mn|men] # [mitro|metro|m|mètres|mitr|degrés]',
      '(ta7|tah|ta7et|ta7at|taht|hbet|nzel|tar) … (3la|fo9|f) (rasi|rassi|rejli|yeddi|dhri|ktefi|raso|rasso|rasha|rejlo|rejlha|sba3i|9edmi)',
      `(tzel9*|tzle9*|tezle9*|tezel9*|tzleq*|tzelleq*|tzl9*) [lia|liha|f|fl|mn|3la] [l] (droj|drouj|draj|lbatima|7ammam|lhammam|douche|bain|trottoir|l7ammam|zlij|lard|marche|escalier|escaliers|saboun|savon|couloir)`,
      `(rkelni|nte7ni|3eddni|lesse3ni|les3atni|3eddatni|khebchatni)`,
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 8,
    phrases: [
      '(valiza|lvaliza|valise|bagages|bagage|sacoche) [dyali] (ma) (wslat|wselat|wselatch|wslatch|jat|jatch|l9itha)',
      '(gasoil|diesel|mazot|essence|sans plomb) (f|fi|f blast|f blassa d|3la|f blasset) [l] (essence|gasoil|diesel|mazot|sans plomb)',
      '(swaret|sarout|lmefta7|clé|clés|sarot) … (ldakhel|lwest|f wst tomobil|dakhel tomobil|b9aw ldakhel|b9a ldakhel)',
      '(annulina|annulit|annul*|lghina|lghit|tlgha|tannula) [lia|lina] … (safar|voyage|billet|lbillets|hotel|vol|3omra|réservation|tiyara)',
      '(wekala|agence|lwekala) [d|dyal] [voyage|safar|l3omra] … (saddat|sedd*|herb*|hrb*|faillite|mcha*)',
    ],
  },
];
