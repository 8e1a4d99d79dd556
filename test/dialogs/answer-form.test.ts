import { requestedVoice } from '../../dialogs/language/requested-voice';
import { aConversation } from '../support/records';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';

describe('a wish to be answered', () => {
  test.each([
    "réponds-moi à l'oral",
    'envoyez-moi des vocaux svp',
    "À l'oral",
    'Pouvez-vous me répondre par message vocal ?',
    'je préfère les vocaux',
    "pas par écrit, à l'oral",
    "arrête d'écrire, envoie des vocaux",
    'je ne sais pas lire',
    'Answer me by voice please',
    'send me voice notes',
    'By voice',
    "I can't read",
    'أجيبوني بالصوت من فضلكم',
    'أرسلوا لي رسائل صوتية',
    'بالصوت',
    'jawbni b sawt 3afak',
    'sift liya vocal',
    'ma kan9rach',
    'جاوبني بالصوت عافاك',
    'صيفط ليا فوكال',
  ])('aloud: %s', (said) => {
    expect(requestedVoice(said)).toBe('spoken');
  });

  test.each([
    'par écrit',
    'écrivez-moi svp',
    'pas de vocaux, écrivez-moi',
    'plus de vocaux merci',
    'je ne peux pas écouter les vocaux',
    'in writing please',
    'In writing',
    'please write to me',
    'no voice notes please',
    "I can't listen to voice notes",
    'كتابة',
    'اكتبوا لي من فضلكم',
    'لا أريد رسائل صوتية',
    'b lktaba 3afak',
    'bla vocal',
    'ktebli 3afak',
    'كتب ليا عافاك',
  ])('in writing: %s', (said) => {
    expect(requestedVoice(said)).toBe('written');
  });

  test.each([
    '',
    'bonjour',
    "il m'a laissé un vocal menaçant hier soir",
    'oui',
    'par vocal ou par écrit',
    'parlez-moi',
    "j'ai un constat écrit",
    "je ne sais pas lire le constat, l'autre conducteur l'a rempli",
    'on a volé ma radio et mes câbles audio',
    'la déclaration écrite est signée',
    'text',
    'answer',
    'le choc était à gauche, voix lactée',
    'صدمتني سيارة أمس',
    'the other driver left me a voice message',
  ])('is not heard in: %s', (said) => {
    expect(requestedVoice(said)).toBeNull();
  });
});

describe('in a conversation', () => {
  const db = withTestDatabase();
  const on = async (channel: 'whatsapp' | 'webchat', spokenAnswers: boolean): Promise<ConversationPlayer> => {
    const conversation = aConversation({ channel });
    const player = await new ConversationPlayer(db(), new MovedClock(), conversation, { spokenAnswers }).open();
    await player.say('bonjour');
    return player;
  };

  test('it is confirmed, and the question stands again; the last wish counts, in whatever language', async () => {
    const player = await on('whatsapp', true);
    await player.play([
      ["réponds-moi à l'oral", /^D'accord, je vous réponds aussi à l'oral\.\nDonnez votre matricule/],
      ['par écrit svp', /^D'accord, je vous réponds par écrit\.\nDonnez votre matricule/],
      ['in English please', /membership number/],
      ['send me voice notes', /^All right, I will also answer aloud\.\n/],
      ['بالعربية من فضلكم', /رقم الانخراط/],
      ['كتابة', /^حسنا، سأجيبكم كتابة\.\n/],
    ]);
    expect(player.faults).toEqual([]);
  });

  test('whoever cannot be answered aloud there is told so politely', async () => {
    const player = await on('whatsapp', false);
    await player.play([
      ['envoyez-moi des vocaux', /^Ici, je réponds seulement par écrit\.\nDonnez votre matricule/],
      ['par écrit', /^D'accord, je vous réponds par écrit\./],
    ]);
  });

  test('help speaks of it only where it is available', async () => {
    for (const [channel, spoken, told] of [
      ['whatsapp', true, true],
      ['whatsapp', false, false],
      ['webchat', true, false],
    ] as const) {
      const player = await on(channel, spoken);
      await player.say('aide');
      expect(player.lines.some(({ text }) => text.includes("« à l'oral »"))).toBe(told);
    }
  });

  test('on the page, which reads aloud by its own button, the words are no wish of this kind', async () => {
    const player = await on('webchat', true);
    await player.say("à l'oral");
    expect(player.lines.map(({ text }) => text).join(' ')).not.toContain("aussi à l'oral");
  });
});
