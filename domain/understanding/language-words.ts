import type { LatinLanguage } from './detect-language';

const words = (list: string): readonly string[] => list.split(' ');

/** Short words that a text of the language holds several of; those that stand in two languages are left out. */
export const MARKERS: Readonly<Record<LatinLanguage, readonly string[]>> = {
  fr: words(
    'le les un une des du de et est suis sont ai je j il elle nous vous mon ma mes votre notre nos vos son sa ses leur pas ne que qui dans sur avec pour par au aux ce cette ces c d l n s qu mais ou bonjour bonsoir merci oui non voiture hier jai cest ya personne aucun sinistre dossier constat conseiller chez avant apres etait avait jour nuit matin soir voisin vol fuite eau salut svp jsp tout tous toute quand comment pourquoi combien rien jamais toujours encore deja aussi tres trop bien peu beaucoup sans sous vers entre depuis pendant contre moi toi lui eux donc alors parce puis enfin fait faire ete etre avoir avez avons ont faut peut peux veux voudrais dois va vais ici quelqu quelqun chose heure heures demain aujourd hui semaine mois maison appartement toit cuisine porte fenetre pare brise telephone accident police blesse degat degats bonne quoi quel quelle y en se me te',
  ),
  en: words(
    'the my is was were and i to of in at it he she we they you your his her our their have has had not did do does this that these those with from yesterday please hello thanks thank yes someone somebody nobody there been what how when where who which why speak want need claim today tonight last night stolen broken damaged house hit everyone everybody nobody hurt truck monday tuesday wednesday thursday friday saturday sunday morning afternoon evening into over after before because can could would will am are be by as so if no one another driver kitchen water leak fire stole theft window glass neighbor neighbour now here just ago week month year day days out up down back off about only all any some more very too get got help call talk something nothing anything don didn isn wasn it nah yeah yep hiya cheers nope please okay thank hey idk tbh affirmative stole robbed flooded burned hurry wrong maybe dunno',
  ),
  ary: words(
    'dyal dial dyali diali dyalo dyalha bghit bghina baghi kayn kayna kifach kifash wach wash tomobil tomobile tonobil daba lbare7 lbareh lbarah ana hna nta nti chi had hada hadi hadak hadchi wahd wahed wa7ed wa7d khoya khouya khouti sidi lalla hakka bedebt bimarra sa77 sa7 7acha mlli melli bzzaf walakin lkin m3ahom dyali smiti smito sir fin feen fayn fach dert drt salam slm labas choukran chokran walakin bzaf bezzaf mzyan mezyan safi makayn makaynch ma3andich ma3ndich mjrou7 m3a 3la 3lia 3liya 3ndi 3andi lia lik liya lih liha lina lli dar ddar sa3a lyoum lyouma mabghitch ma3reftch w9e3 w9a3 drabni drebni sre9 sr9o sr9oli ksida lksida lma l3afia jari jarti bolis boulis nhar iyeh ayeh wakha lla mcha mchat mchit tla9 wa3er kaml kamel khayb 7it 7ta 3afak smahli sbitar raha rah rahi rani rahom kan kant knt kont kano ghadi ghada ba9i baqi mazal walo walou kolchi kulchi koulchi kolna kolhom bikhir hamdoullah lhamdoulillah lhamdollah nari bnadem chno chnou chkoun imta bach ila gal galt golt galo goult dak dik tema hta hatta nass drari weld bent mrati rajli weldi bnti khti mama baba lwalida jat jaw ja9 dayer dayra 3awd zwin mzn yallah wllah wallah bghaw bghat ma9bel ghir bla f w mn dyalkom dyalna hit tri9 lor wra fo9 9bel men3 mor khrej khrjat dkhel dkhlat ti7t tah ta7 hreb herbat jib sift sifto 3ayto sebt tnin tlat larb3 lkhmis jem3a derna drna dert drna bgha bghach bghaw ydir ndir ta7 mchaw jaw kaynach kaynch makaynch makaynach bghitch mabghitch b9itch tabe3 ntsenna kantsenna lhed l7ed f9 kandir kanbghi',
  ),
};

/** Abbreviations of French and English that have no vowel, as many words of Darija. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(
    'svp stp slt bjr bsr mdr tkt dsl rdv ttc tva sms gps mrc pls plz thx thnx tnx btw mms pdf cnss sncf bmw pwr ppl tbh fyi cv pv km kms dh dhs dhm mm cm kg st nd rd th tmrw ths hrs mins wks yrs yr wk ok pk pck psk pcq bcp qqn qqch tjs tjrs mtn mnt vtc suv hlm rdc dde smth smn sth wth whn msg ltd sin tv tt tts ts ds dr mr mrs mlle mme tgv abs srt cqfd ptn grv nrv tlm vrmt bcoz cld wld shld frm',
  ),
);
