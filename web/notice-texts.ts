import type { PageLanguage } from './chat-texts';

export interface NoticeTexts {
  readonly title: string;
  readonly heading: string;
  /** Each part answers one question that the law asks for (GDPR articles 13 and 22; Moroccan law 09-08). */
  readonly parts: readonly (readonly [question: string, answer: string])[];
  readonly back: string;
}

export const NOTICE_TEXTS: Readonly<Record<PageLanguage, NoticeTexts>> = {
  fr: {
    title: 'Vos données',
    heading: 'Vos données, vos droits',
    parts: [
      [
        'Qui traite vos données ?',
        'Votre assureur, pour gérer votre sinistre : recevoir votre déclaration, réunir les pièces, calculer et verser ce qui vous est dû.',
      ],
      [
        'Quelles données ?',
        'Ce que vous écrivez et envoyez ici, votre contrat, et les dossiers que vous avez déjà. Les photos perdent leurs données de localisation à l’arrivée.',
      ],
      [
        'Une décision automatique ?',
        'Un indice de complexité, de 0 à 100, est calculé sur le type de sinistre, les tiers, les pièces et la clarté du récit. Un dossier simple peut être accepté automatiquement ; jamais refusé. Vous pouvez à tout moment demander qu’une personne réexamine la décision.',
      ],
      [
        'Qui peut les lire ?',
        'Les conseillers qui traitent votre dossier ; chaque lecture est consignée. Les papiers médicaux ne sont visibles que des personnes habilitées.',
      ],
      [
        'Vos droits',
        'Vous pouvez consulter vos données, les faire corriger ou effacer, en recevoir une copie, et vous opposer à leur usage. Écrivez « parler à un conseiller » dans la conversation, ou « faire une réclamation ».',
      ],
      [
        'Une autorité',
        'En France, la CNIL ; au Maroc, la CNDP. Vous pouvez les saisir si vous estimez que vos droits ne sont pas respectés.',
      ],
    ],
    back: 'Revenir à la conversation',
  },
  en: {
    title: 'Your data',
    heading: 'Your data, your rights',
    parts: [
      [
        'Who handles your data?',
        'Your insurer, to manage your claim: to receive your report, gather the papers, compute and pay what is due to you.',
      ],
      [
        'Which data?',
        'What you write and send here, your policy, and the claims that you already have. Photos lose their location data on arrival.',
      ],
      [
        'An automatic decision?',
        'An index of complexity, from 0 to 100, is computed from the type of loss, the third parties, the papers and the clarity of the account. A simple claim may be accepted automatically; never refused. You can ask at any time that a person review the decision.',
      ],
      [
        'Who can read them?',
        'The advisors who handle your claim; each reading is recorded. Medical papers are visible to authorised people only.',
      ],
      [
        'Your rights',
        'You can see your data, have it corrected or erased, receive a copy of it, and object to its use. Type “talk to an advisor” in the conversation, or “make a complaint”.',
      ],
      [
        'An authority',
        'In France, the CNIL; in Morocco, the CNDP. You can turn to them if you believe that your rights are not respected.',
      ],
    ],
    back: 'Back to the conversation',
  },
  ar: {
    title: 'معطياتكم',
    heading: 'معطياتكم وحقوقكم',
    parts: [
      ['من يعالج معطياتكم؟', 'شركة تأمينكم، لتدبير ملفكم: تلقي تصريحكم، وجمع الوثائق، وحساب ما هو مستحق لكم ودفعه.'],
      [
        'أي معطيات؟',
        'ما تكتبونه وترسلونه هنا، وعقدكم، والملفات التي لديكم من قبل. تُحذف من الصور معطيات الموقع عند وصولها.',
      ],
      [
        'هل هناك قرار آلي؟',
        'يُحسب مؤشر للتعقيد، من 0 إلى 100، حسب نوع الحادث والأطراف الأخرى والوثائق ووضوح الرواية. يمكن أن يُقبل الملف البسيط آليا، ولا يُرفض آليا أبدا. يمكنكم في أي وقت أن تطلبوا من شخص مراجعة القرار.',
      ],
      [
        'من يمكنه الاطلاع عليها؟',
        'المستشارون الذين يعالجون ملفكم، وكل اطلاع يُسجَّل. لا يطلع على الوثائق الطبية إلا الأشخاص المخول لهم ذلك.',
      ],
      [
        'حقوقكم',
        'يمكنكم الاطلاع على معطياتكم، وتصحيحها أو محوها، والحصول على نسخة منها، والاعتراض على استعمالها. اكتبوا «أريد التحدث إلى مستشار» في المحادثة، أو «أريد تقديم شكاية».',
      ],
      [
        'سلطة المراقبة',
        'في فرنسا اللجنة الوطنية للمعلوميات والحريات (CNIL)، وفي المغرب اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي (CNDP). يمكنكم اللجوء إليهما إذا رأيتم أن حقوقكم لم تُحترم.',
      ],
    ],
    back: 'العودة إلى المحادثة',
  },
};
