import type { NegationWords } from '../languages/pack';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const NEGATION: NegationWords = {
  afterVerb: words('pas jamais'),
  wholeClause: words('aucun aucune aucuns sans ni personne rien zero 0 nul nulle non no neant ras'),
  light: words(
    'moindre de d des du un une la le les l ete eu etre avoir encore tout meme faire fait vraiment trop gravement grievement serieusement tellement seul seule seuls eu fait en ni y au aux se s',
  ),
  carriers: words(
    'n ne es plaint signale ressent souffre est sont a ont etait etaient ait soit aient fut sera passager passagers conducteur conducteurs occupant occupants personne personnes nous eux entre d des deux deplorer',
  ),
  undone: words('que qu seulement juste uniquement'),
  singular: words(
    'je j il elle moi lui mari femme epouse fils fille mere pere frere soeur passager passagere conducteur conductrice copine copain ami amie bebe enfant chauffeur dame monsieur cycliste motard pieton celui jeune homme',
  ),
  self: words('je j moi nous on'),
  exceptions: words('sauf excepte hormis part hors sinon'),
  severity: words(
    'grave graves gravement grievement serieux serieuse serieuses serieusement lourd lourds lourde lourdes important importante importantes vraiment trop tellement specialement tres super visible visibles apparent apparente apparents apparentes majeur majeure particulier particuliere particulieres particuliers notable notables special speciale',
  ),
  conditions: words('si s cas'),
  present: words('est suis sont sommes souffre souffrent saigne saignent'),
  holding: words('ai a ont avons j'),
  over: words('ete eu etait etaient avait avais etais fut'),
};

/** A gap in a phrase never reaches over these. */
export const WALLS: ReadonlySet<string> = words(
  'mais sauf car donc puis alors parce cependant pourtant or sinon ensuite',
);

/** Correct words that look or sound like a misspelling of one in the tables. */
export const OTHER_WORDS: ReadonlySet<string> = words(
  'valeur valeurs voleter couler couleur couleurs malade malades malaise voiles voilee voulue valoir volant volets voyage voyages venant arrivee arrivees route routes passage passages assure assuree assures assurer rentrer rentre compte comptes contre entree centre posee parler parles paris portes porter pouvez pouvoir pouvais laisse laisser presse pressee prefere presque place placer plainte pleine courant courante courses courue tomber tombee monter montee donner donnee tourner tournee moteur mondial chambre chance change charge chasse chemin cheval content contente comment commence demande demander depart dernier derniere devant devoir direct directe ecole encore endroit enfant entendu envoyer equipe erreur espace etage etais etaient etait exemple facade facile famille fenetre fermer fermee finir garder garage general gens grande habite heures histoire immeuble jardin journee laver lettre longue marche matin mettre minute moment montre nature nombre nuage numero objet ordre ouvrir parents partie passer patron penser perdre petite pierre plage plaque plante poser poste premier prendre preuve prise probleme produit profit quartier question raison rappel rendre reponse reste retour rouler saison saluer semaine sentir service simple soleil sortie soupe table tache temps terrain toucher travail trouver vache valise vendre verre verite vider village visite vitesse vivre voisin voisine volume demarrer demarre retrouve recente recentes perception prononce pression impression remise remises traverse traversee tension attention mention reception exception version portion rappeler apporter supporter reporter emporter demenager decision precision provision prevision revision division television camion camions avion contrats contrat constate constater constatons constatez relation creation station situation faisais faisait chaque casque casques rendais rentrais dormions echange echanger armoire rouler roule fonction placard plancher flaque claque marque manque risque musique souvent douceur douceurs blaise bresse blanche blanches centaine centaines campagne campagnes cellier celliers chenille chenilles chaumiere dispute disputes disputer assumer assume assumee exposer expose exposee exposes flotter flotte flottait flottent resoudre resolu massage massages manchette manchettes mouette mouettes peluche peluches papillon papillons paysage paysages pommier pommiers pointure projection projections retenir retenu retenue retenus replacement reverser soutenir soutenu soutenue servant voilure trainer traine trainee fuyant coureur coureurs caisson caissons caverne atteindre enrouler enroule ecouler ecoule ecoulee tremblant renvoyer penseur voltige bravoure processeur professeur pommette pommettes paille pailles marchepied raviser revetir revetement mairesse raille paillette paillettes moutarde moutardes massif massifs lourdeur langage instable indentation grimage fuselage formant cabrer cabriole bordage bardage barrage barrages bouclier boucler bouclee clapier coutume culture etendre etendu etendue eteindre exposition flotteur fauteur soldeur planete planetes potable potager progres proposant redresser redresse refonte regner retirer servant sagement souffler soufflee suffit torchette torture vivement voilette',
);
