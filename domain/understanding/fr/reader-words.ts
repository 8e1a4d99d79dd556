import type { ReaderWords } from '../languages/reader-words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What the readers look for around a phrase in French. */
export const READER_WORDS: ReaderWords = {
  injuries: {
    doneByAnimals: /^(?:mord|griff|piqu|attaq)/,
    care: /^(?:ambulance|hopita|urgences|clinique|chu|samu|medecin|observation)/,
    linking: words(
      'est sont etait etaient a ont ete s se n ne qui tout toute completement totalement bien tres arriere avant droit droite droits droites gauche gauches',
    ),
    years: /\b(?:ans?|annees?|epoque|20(?:0\d|1\d|2[0-3]))\b/,
    before: /\b(?:avais|avait|deja|ete|etais|epoque|eu)\b/,
    strongDoubt: /^(?:peut|pt|sais|sait|ignore|idee|sur|sure|certain|possib|eventuel|pourrait)/,
    well: /^(?:indemne|sain)/,
    fine: /^(?:bien|indemnes?|forme)$/,
    passenger: /^passag/,
    dies: /^mort/,
    feared: /^(?:cru|croyais|croyait|pensais|pensait|craignais|craignait)$/,
    relieved: /^(?:non|finalement|heureusement)$/,
    material: /^(?:mater|matos|tole|carross|casse|degat|dommage)/,
  },
  status: {
    stopsBehind: words('et mais donc car la le les un une qui j je'),
    stopsBefore: words('et mais donc car puis que qui'),
    doing:
      /^(?:fai|fait|rempl|sign|etabl|depos|port|appel|prev|contact|vu|eu|de|d|redig|besoin|encore|voulu|pu|all|etr|demand)/,
    links: words('et mais puis'),
    asking: /^(?:comment|faut|dois|est|puis|peut|ou|quoi|quel|quelle|besoin)$/,
  },
  parties: {
    ownedBy: /^(?:de|d|chez)$/,
    own: /^(?:ma|mon|mes|notre|nos|en|a)$/,
    belonging: /^(?:du|de|d|des|chez)$/,
    neighbour: /^voisin/,
    whereabouts: /^(?:derriere|devant)$/,
    counted:
      /^(?:voitures?|vehicules?|autos?|automobiles?|camions?|conducteurs?|bagnoles?|caisses?|personnes|parties|motos?)$/,
    others: /^autres?$/,
    nobody: /^(?:personne|ni)$/,
    named:
      /(?:\b(?:MM?\.|Mr\.?|Mmes?|Mlle|[Mm]onsieur|[Mm]adame|Si|Sidi|Lalla|Moulay|Haj|Hajj|Herr|Frau|Señor)\s+(?:et\s+(?:Mme|Madame)\s+)?|\b(?:s['’]appelle|se nomme|nommée?|du nom d[e']|au nom d[e']|répond au nom d[e']|famille|les époux|chez les)\s*)\p{Lu}[\p{L}'’-]*/u,
    notNamed:
      /(?:bonjour|bonsoir|chere?|suis|soussignee?|nom|mere|pere|maman|papa|femme|epouse|mari|fille|fils|tante|oncle|belle-\w+|mamie|papi|expert\w*|conseiller\w*|adjudant|brigadier|agent|officier|inspecteur|docteur|medecin|avocate?|maitre|courtier|agence|nous sommes|bien a vous|cordialement|nous)[\s,:]*$/,
  },
  answers: {
    plainYes:
      /^(?:oui|ok|d accord|absolument|exactement|effectivement|tout a fait|en effet|bien sur|affirmatif|evidemment|c est (?:exact|ca|bon|correct|moi|juste|vrai)|je confirme|confirm\w*|yes|👍|✅)/,
    plainNo: /^(?:non|no|nope|non merci|pas du tout|absolument pas|jamais|👎|❌)/,
    filler:
      /^(?:ok|oke|ya|si|o|parfait|parfaitement|bien|voila|bon|nickel|super|top|entendu|d accord|allons y|vas y|allez|allez y|go|on y va|vrai|juste|clairement|carrement|evidemment|naturellement|effectivement|en effet|ca va|bien sur|sur|tout est bon|faites|continuez)$/,
    turns: /^mais$/,
    onlyAlone: /^(?:si|o|n|y|ya|voila)$/,
    afterArticle: /(?!)/,
    that: /^qu?e?$/,
  },
  danger: { since: /^depuis$/, reflexive: /^(?:s|me|m|se)$/ },
};
