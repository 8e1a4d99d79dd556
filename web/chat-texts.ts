export const PAGE_LANGUAGES = ['fr', 'en', 'ar'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<PageLanguage, string>> = { fr: 'Français', en: 'English', ar: 'العربية' };

/** Words of the page around the conversation; those of the conversation are the bot's and Web Chat's. */
export interface ChatTexts {
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly isBot: string;
  readonly help: string;
  readonly language: string;
  readonly emergency: string;
  readonly emergencyFirst: string;
  readonly newConversation: string;
  readonly newQuestion: string;
  readonly newExplained: string;
  readonly cancel: string;
  readonly begin: string;
  readonly voice: string;
  readonly voiceQuestion: string;
  readonly voiceExplained: string;
  readonly voiceOn: string;
  readonly conversation: string;
  readonly loading: string;
  readonly offline: string;
  readonly retrying: string;
  readonly broken: string;
  readonly reload: string;
  readonly noScript: string;
  readonly advisor: string;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly stepsTitle: string;
}

export const CHAT_TEXTS: Readonly<Record<PageLanguage, ChatTexts>> = {
  fr: {
    title: 'Déclarer ou suivre un sinistre',
    tagline: 'Service sinistres',
    skip: 'Aller à la conversation',
    isBot: 'Vous parlez à un assistant automatique.',
    help: 'Écrivez « conseiller » pour parler à une personne.',
    language: 'Langue',
    emergency: 'Urgences',
    emergencyFirst: 'En danger ? Appelez d’abord.',
    newConversation: 'Nouvelle conversation',
    newQuestion: 'Commencer une nouvelle conversation ?',
    newExplained: 'Celle-ci ne sera plus affichée ici. Vos dossiers ne changent pas.',
    cancel: 'Annuler',
    begin: 'Commencer',
    voice: 'Parler et écouter',
    voiceQuestion: 'Parler au lieu d’écrire ?',
    voiceExplained:
      'Votre navigateur écoute, puis lit les réponses à voix haute. Il peut confier votre voix à son éditeur.',
    voiceOn: 'Activer',
    conversation: 'Conversation',
    loading: 'Connexion…',
    offline: 'Pas de réseau. La conversation reprendra d’elle-même.',
    retrying: 'Connexion difficile. Nouvel essai…',
    broken: 'La page ne s’est pas chargée entièrement.',
    reload: 'Recharger',
    noScript: 'Activez JavaScript dans votre navigateur pour parler avec nous.',
    advisor: 'service sinistres',
    stepsTitle: 'Comment ça se passe',
    steps: [
      { title: 'Racontez', text: 'Avec vos mots, une question à la fois. Aucun formulaire.' },
      { title: 'Envoyez vos photos', text: 'Le constat, les dégâts, un devis : une photo suffit.' },
      { title: 'Suivez', text: 'Une réponse tout de suite quand c’est simple, un conseiller sinon.' },
    ],
  },
  en: {
    title: 'Report or follow a claim',
    tagline: 'Claims',
    skip: 'Go to the conversation',
    isBot: 'You are talking to an automated assistant.',
    help: 'Type “advisor” to talk to a person.',
    language: 'Language',
    emergency: 'Emergency',
    emergencyFirst: 'In danger? Call first.',
    newConversation: 'New conversation',
    newQuestion: 'Start a new conversation?',
    newExplained: 'This one will no longer be shown here. Your claims do not change.',
    cancel: 'Cancel',
    begin: 'Start',
    voice: 'Speak and listen',
    voiceQuestion: 'Speak instead of typing?',
    voiceExplained: 'Your browser listens, then reads the answers aloud. It may send your voice to its maker.',
    voiceOn: 'Turn on',
    conversation: 'Conversation',
    loading: 'Connecting…',
    offline: 'No network. The conversation will resume by itself.',
    retrying: 'Poor connection. Trying again…',
    broken: 'The page did not load completely.',
    reload: 'Reload',
    noScript: 'Turn on JavaScript in your browser to talk with us.',
    advisor: 'claims team',
    stepsTitle: 'How it works',
    steps: [
      { title: 'Tell us', text: 'In your own words, one question at a time. No form.' },
      { title: 'Send your photos', text: 'The accident report, the damage, a quote: a photo is enough.' },
      { title: 'Follow', text: 'An answer at once when it is simple, an advisor when it is not.' },
    ],
  },
  ar: {
    title: 'التصريح بحادث أو متابعته',
    tagline: 'خدمة الحوادث',
    skip: 'الانتقال إلى المحادثة',
    isBot: 'أنتم تتحدثون مع مساعد آلي.',
    help: 'اكتبوا «مستشار» للتحدث إلى شخص.',
    language: 'اللغة',
    emergency: 'الطوارئ',
    emergencyFirst: 'في خطر؟ اتصلوا أولا.',
    newConversation: 'محادثة جديدة',
    newQuestion: 'هل تبدؤون محادثة جديدة؟',
    newExplained: 'لن تظهر هذه المحادثة هنا بعد الآن. ملفاتكم لا تتغير.',
    cancel: 'إلغاء',
    begin: 'بدء',
    voice: 'التحدث والاستماع',
    voiceQuestion: 'هل تتحدثون بدل الكتابة؟',
    voiceExplained: 'يستمع متصفحكم ثم يقرأ الأجوبة بصوت مسموع. وقد يرسل صوتكم إلى الشركة المطورة له.',
    voiceOn: 'تفعيل',
    conversation: 'المحادثة',
    loading: 'جارٍ الاتصال…',
    offline: 'لا توجد شبكة. ستُستأنف المحادثة تلقائيا.',
    retrying: 'الاتصال ضعيف. محاولة جديدة…',
    broken: 'لم يكتمل تحميل الصفحة.',
    reload: 'إعادة التحميل',
    noScript: 'فعّلوا جافاسكريبت في متصفحكم للتحدث معنا.',
    advisor: 'خدمة الحوادث',
    stepsTitle: 'كيف يجري الأمر',
    steps: [
      { title: 'احكوا لنا', text: 'بكلماتكم، سؤالا بعد سؤال. دون استمارة.' },
      { title: 'أرسلوا صوركم', text: 'المعاينة الودية، الأضرار، عرض أسعار: صورة تكفي.' },
      { title: 'تابعوا ملفكم', text: 'جواب فوري إذا كان الأمر بسيطا، وإلا فمستشار.' },
    ],
  },
};
