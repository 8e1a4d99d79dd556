import { randomUUID } from 'node:crypto';
import type { Language } from '../../domain/people/people';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { homePolicy, motorPolicy } from '../support/domain-samples';
import { numberAlone } from '../support/number-alone';
import { aCustomer, aConversation } from '../support/records';

const db = withTestDatabase();

let people = 0;

/** Somebody with a motor and a home policy, and a conversation that has just begun. */
async function arrive({ onFile = 'fr', page = 'fr' }: { onFile?: Language; page?: Language } = {}) {
  const number = String(++people).padStart(3, '0');
  const matricule = `LA-${number}-NG`;
  const person = aCustomer({ matricule, language: onFile });
  await db().unitOfWork.run((tx) => {
    tx.customers.create(person, new Date());
    tx.policies.create(
      motorPolicy({ id: randomUUID(), holderId: person.id, number: `AUTO-${number}`, suspensions: [] }),
    );
    tx.policies.create(homePolicy({ id: randomUUID(), holderId: person.id, number: `MRH-${number}`, suspensions: [] }));
    return Promise.resolve();
  });
  const clock = new MovedClock();
  const conversation = aConversation({ createdAt: clock.now(), language: page });
  const player = await new ConversationPlayer(db(), clock, conversation).open();
  const welcome = await player.join();
  return { player, matricule, welcome };
}

const language = async (player: ConversationPlayer): Promise<Language> => (await player.row()).language;

/** What an English or Arabic reader must not find in the bot's own sentences. */
const FRENCH = /\b(?:vous|votre|vos|le|la|les|des|est|avez|dossier (?:est|porte)|Donnez|Envoyez)\b/u;

function expectNoFrench({ lines }: ConversationPlayer): void {
  const own = lines.filter(({ speaker }) => speaker === 'bot');
  const said = own.flatMap(({ text, buttons }) => [text, ...buttons.map(({ title }) => title)]);
  // What the customer wrote stands between isolates.
  const ours = said.map((text) => text.replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, ''));
  expect(ours.filter((text) => FRENCH.test(text))).toEqual([]);
}

async function play(player: ConversationPlayer, exchanges: readonly (readonly [string, string | RegExp])[]) {
  for (const exchange of exchanges) {
    await player.play([exchange]);
    expectNoFrench(player);
  }
}

describe('the whole loop in English', () => {
  it('from the account to the settlement, its review and its follow-up', async () => {
    const { player, matricule } = await arrive();
    await play(player, [
      [
        'Hello, someone hit my car yesterday in the Marjane car park in Casablanca, nobody is hurt',
        /^Noted, I am keeping your account\. Now give your membership number, for example AB-123-CD\. \[I don't have my number\] \[Talk to an advisor\]$/,
      ],
      [matricule, 'Thank you. Give your PIN or your date of birth, none of it will be shown.'],
      ['2718', /^Are you Ms Vasseur-Idrissi\? \[Yes\] \[No\] \[I am a relative\]$/],
      ['[Yes]', /^I am sorry about this collision\. Did you fill in an accident report with the other driver\?/],
      ['[Yes]', /Send a photo of the front of the accident report\. \[Later\] \[I can't\]$/],
      ['📷', "Accident report received. Does the accident report bear both signatures? [Yes] [No] [I don't know]"],
      ['[Yes]', /Send four views of the car/],
      ['📷📷📷📷', "Photos received. Do you have a quote? [Not yet] [I can't]"],
      [
        '📷 3200 dh',
        /^Let me read it back: collision yesterday, Casablanca, nobody hurt, quote 3,200.DH\. Is that right\?/,
      ],
      [
        '[Confirm]',
        /^Accepted automatically: 3,200 − 500 \(deductible\) = 2,700.DH, paid once the papers are checked\. An advisor can review it\.[^]*\nYour claim number is SIN-2026-\d{6}-\d\. Next step, planned for \w+ \d+ June: the check of the papers\./,
      ],
      [
        'status of my claim',
        /^Claim SIN-[\d-]+: collision yesterday, Casablanca\. It is being handled\.\nReimbursement accepted, paid once the papers are checked\.\nquote or invoice: 3,200.DH\ndeductible: − 500.DH\namount accepted: 2,700.DH\nGive your bank details on the protected page: the payment needs them\.\nNext step/,
      ],
      ['[Ask for a review]', 'An advisor will review the automatic decision. [Talk to an advisor]'],
    ]);
    expect(await player.claim()).toMatchObject({ status: 'validation', type: 'collision' });
    expect((await player.claim()).facts.report).toMatchObject({ own: { signed: true } });
  });

  it('with simple words for everything: no report, a relative, later, a correction', async () => {
    const { player, matricule } = await arrive({ page: 'en' });
    await play(player, [
      [`${matricule} 2718`, /^Are you Ms/],
      ['no, I am her husband', /^Thank you\. You can report and send papers/],
      ['my windscreen broke this morning in Rabat', /^I am sorry about this broken glass\./],
      ['no', /Noted: broken glass this morning, Rabat, nobody hurt\. Send a photo of the damage\./],
      ['later', /^All right, it can be sent later\. Do you have a quote\?/],
      ["I can't", /Will you be able to send it later/],
      ['no', /All right, the damage can be valued without a quote\.[^]*Let me read it back/],
      ['change the date', /^When did it happen\?/],
      ['[Yesterday]', /Let me read it back: broken glass yesterday/],
      ['yes', /^Thank you, the report is passed on\.[^]*\nYour claim number is SIN/],
    ]);
    expect((await player.claim()).facts.documents).toMatchObject({
      photos: 'announced',
      devis_ou_facture: 'unavailable',
    });
  });
});

describe('the whole loop in Arabic', () => {
  it('from the account to the settlement, its review and its follow-up', async () => {
    const { player, matricule } = await arrive();
    await play(player, [
      [
        'السلام عليكم، صدمتني سيارة أمس',
        /^تم التسجيل، أحتفظ بما رويتم\. أعطوا الآن رقم الانخراط، مثلا \u2066AB-123-CD\u2069\./,
      ],
      [matricule, 'شكرا. أعطوا الرمز السري أو تاريخ الميلاد، ولن يظهر منهما شيء.'],
      ['٢٧١٨', /^هل معنا السيدة \u2068Vasseur-Idrissi\u2069؟ \[نعم\] \[لا\] \[أنا من الأقارب\]$/],
      ['[نعم]', /^يؤسفني هذا الاصطدام\. هل يشعر أحد بألم، ولو خفيف؟ \[لا\] \[نعم\] \[لا أعرف\]$/],
      ['[لا]', /^أين حدث ذلك؟/],
      [
        'parking Marjane',
        /تم التسجيل: اصطدام أمس، \u2068parking Marjane\u2069، لا أحد مصاب\. هل ملأتم المعاينة الودية/,
      ],
      ['[نعم]', /أرسلوا صورة لوجه المعاينة الودية\. \[لاحقا\] \[لا أستطيع\]$/],
      ['📷', /^توصلت بالمعاينة الودية\. هل تحمل المعاينة الودية التوقيعين معا؟/],
      ['[نعم]', /أرسلوا أربع صور للسيارة/],
      ['📷📷', 'وصلت صورتان من أصل 4. أرسلوا صورتين أخريين للسيارة. [لاحقا] [لا أستطيع]'],
      ['📷📷', 'توصلت بالصور. هل لديكم عرض أسعار؟ [ليس بعد] [لا أستطيع]'],
      [
        '📷 3200 درهم',
        /^أعيد ما فهمته: اصطدام أمس، \u2068parking Marjane\u2069، لا أحد مصاب، عرض أسعار \u20663\u202f200\u2069\u00a0درهم\. هل هذا صحيح؟ \[تأكيد\] \[تصحيح\]$/,
      ],
      [
        '[تأكيد]',
        /^تم القبول آليا: \u20663\u202f200\u2069 ناقص \u2066500\u2069 \(الخلوص الذي يبقى عليكم\) يساوي \u20662\u202f700\u2069\u00a0درهم، تُدفع بعد التحقق من الوثائق\.[^]*\nرقم ملفكم هو \u2066SIN-2026-\d{6}-\d\u2069\. الخطوة التالية، المقررة الجمعة 12 يونيو: التحقق من الوثائق\./,
      ],
      [
        'أين وصل ملفي',
        /^الملف \u2066SIN-[\d-]+\u2069: اصطدام أمس، \u2068parking Marjane\u2069\. هو قيد المعالجة\.\nتم قبول التعويض/,
      ],
      ['[طلب المراجعة]', 'سيراجع مستشار القرار الآلي. [التحدث إلى مستشار]'],
    ]);
    expect(await player.claim()).toMatchObject({ status: 'validation', type: 'collision' });
    const written = await player.transcript();
    expect(JSON.stringify(written)).not.toMatch(numberAlone('2718', '٢٧١٨'));
  });
});

describe('an emergency', () => {
  it('is answered in the language that it comes in, whatever was spoken before', async () => {
    const { player } = await arrive();
    await play(player, [
      [
        'please help my wife is bleeding and not responding',
        /^Call 15 now, in Morocco as in France\.\nFrance: 15 \(ambulance\).*\nMorocco: 15.*\nAre you safe\? \[Yes\] \[No\]$/,
      ],
      ['[Yes]', 'Follow the instructions of 15. I am alerting an advisor, fill in nothing.'],
      ['they are coming', 'Stay with them, the claim can wait.'],
      ['she is at the hospital', 'Thank you, your report is saved. When should we call you back? [Now] [Later]'],
      ['later', 'All right, an advisor knows. Write here when you are ready.'],
    ]);
  });

  it('in Arabic, and a wish for another language is no answer to it', async () => {
    const { player } = await arrive();
    await player.play([
      [
        'ساعدوني زوجتي تنزف',
        /^اتصلوا بالرقم \u206615\u2069 الآن، في المغرب كما في فرنسا\.[^]*هل أنتم في أمان؟ \[نعم\] \[لا\]$/,
      ],
      ['in English please', 'Answer yes or no: are you safe? [Yes] [No]'],
      ['en français', 'Répondez par oui ou par non : êtes-vous en sécurité ? [Oui] [Non]'],
      ['non', "Dites-le au 15 et suivez leurs consignes. J'alerte un conseiller, ne remplissez rien."],
      ['بالعربية', 'بكل سرور، أواصل معكم بالعربية.'],
    ]);
    expect((await player.claim()).status).toBe('escalade');
  });
});

describe('the language of a conversation', () => {
  it.each<readonly [string, Language]>([
    ['in English please', 'en'],
    ['English', 'en'],
    ['english plz', 'en'],
    ['parlez-vous anglais ?', 'en'],
    ['can we speak English?', 'en'],
    ['بالإنجليزية', 'en'],
    ['بالعربية', 'ar'],
    ['بالعربية من فضلك', 'ar'],
    ['en arabe svp', 'ar'],
    ['bghit nhdr b l3arbiya', 'ar'],
    ['en français', 'fr'],
    ['français svp', 'fr'],
    ['in French please', 'fr'],
    ['بالفرنسية', 'fr'],
  ])('“%s” is heard from every other: %s', async (wish, wanted) => {
    for (const page of ['fr', 'en', 'ar'] as const) {
      const { player } = await arrive({ page });
      await player.say(wish);
      expect([page, await language(player), player.lines.length]).toEqual([page, wanted, 2]);
    }
  });

  it.each([
    ['Hello, my car was stolen', 'en'],
    ['hello there', 'en'],
    ['سرقت سيارتي', 'ar'],
    ['سلام', 'ar'],
    ['salam tomobil dyali tsre9at lbare7', 'fr'],
    ["on m'a volé ma voiture", 'fr'],
  ] as const)('follows who writes “%s" on the French page: %s', async (said, expected) => {
    const { player } = await arrive();
    await player.say(said);
    expect(await language(player)).toBe(expected);
  });

  it.each(['AB-123-CD', 'ok', 'non', 'merci', '12 rue de la Liberté, Casablanca', '👍', 'Société Générale'])(
    'stays in English for “%s”',
    async (said) => {
      const { player } = await arrive();
      await player.say('Hello, somebody hit my car yesterday');
      await player.say(said);
      expect(await language(player)).toBe('en');
    },
  );

  it('goes back with who goes back to French in a whole sentence, unless English was asked for', async () => {
    const { player } = await arrive();
    await player.say('Hello, somebody hit my car yesterday');
    await player.say("Pardon, je voudrais parler à quelqu'un");
    expect(await language(player)).toBe('fr');
    const other = await arrive();
    await other.player.say('in English please');
    await other.player.say("on m'a percuté hier sur le parking de Marjane");
    expect(await language(other.player)).toBe('en');
  });

  it('answers Darija in French, and in Arabic once that was chosen', async () => {
    const { player } = await arrive();
    expect(await player.say('salam tomobil dyali drbatha wa7d tomobil f casa lbare7, hta wa7d ma mjrou7')).toMatch(
      /^C'est noté, je garde votre récit/,
    );
    await player.say('بالعربية');
    expect(await player.say('ma3ndich had nmra daba')).toMatch(/^[\u0600-\u06ff]/u);
    expect(await language(player)).toBe('ar');
  });

  it('asks which one, when none was named', async () => {
    const { player } = await arrive();
    await player.play([
      ['changer de langue', 'Quelle langue préférez-vous ? [Français] [English] [العربية]'],
      ['[العربية]', /^بكل سرور، أواصل معكم بالعربية\.\nأعطوا رقم الانخراط/],
    ]);
  });

  it('puts a confirmation that waits again, and cancels nothing meanwhile', async () => {
    const { player, matricule } = await arrive();
    await player.say("on m'a percuté hier à Rabat");
    await player.say(`${matricule} 2718`);
    await player.say('[Oui]');
    await player.play([
      ['annuler', /^Voulez-vous vraiment annuler/],
      [
        'in English please',
        'Of course, I will go on in English.\nDo you really want to cancel your report? [Yes, cancel] [No, go on]',
      ],
      ['[No, go on]', /^All right, we go on\./],
    ]);
    expect((await player.claim()).status).toBe('nouveau');
  });
});

describe('the language on file', () => {
  it('is used after the log-in when none was shown', async () => {
    const { player, matricule } = await arrive({ onFile: 'ar' });
    expect(await player.say(`${matricule} 2718`)).toMatch(/^هل معنا/);
  });

  it.each([
    ['Bonjour, je veux déclarer un accident', 'fr', /Vous êtes bien/],
    ['Hello, I want to report an accident', 'en', /Are you Ms/],
    ['en français', 'fr', /Vous êtes bien/],
  ] as const)('is not, after “%s”', async (said, expected, question) => {
    const { player, matricule } = await arrive({ onFile: 'ar' });
    await player.say(said);
    expect(await player.say(`${matricule} 2718`)).toMatch(question);
    expect(await language(player)).toBe(expected);
  });

  it('is not, on a page that was opened in another', async () => {
    const { player, matricule } = await arrive({ onFile: 'fr', page: 'en' });
    expect(await player.say(`${matricule} 2718`)).toMatch(/^Are you Ms/);
  });

  it('is the language of who writes Darija and has Arabic on file', async () => {
    const { player, matricule } = await arrive({ onFile: 'ar' });
    await player.say('salam tomobil dyali tsre9at lbare7');
    expect(await player.say(`${matricule} 2718`)).toMatch(/^هل معنا/);
  });
});

describe('a button', () => {
  it('keeps its meaning when its title is translated', async () => {
    const { player, matricule } = await arrive();
    await player.say(`${matricule} 2718`);
    const options = () =>
      player.lines.flatMap(({ buttons }) => buttons.map(({ question, option }) => `${question}/${option}`));
    const french = options();
    await player.say('in English please');
    expect(options()).toEqual(french);
    await player.say('بالعربية');
    expect(options()).toEqual(french);
  });
});

describe('Darija in Latin letters', () => {
  it('is answered in French, and its short answers are understood once it was written', async () => {
    const { player, matricule } = await arrive();
    await player.play([
      ['salam, lbareh f lil tsre9 liya scooter 9dam dar f salé', /^C'est noté, je garde votre récit/],
      [`${matricule} 2718`, /^Vous êtes bien/],
      ['ah', /^Je suis désolé pour ce vol\. Quelqu'un a-t-il mal/],
      ['la', /^(?!.*Quelqu'un a-t-il mal)/],
    ]);
    expect((await player.claim()).facts).toMatchObject({ type: 'vol', injuries: 'no' });
    expect(await language(player)).toBe('fr');
  });

  it('leaves "ah" what it is for whoever writes French', async () => {
    const { player, matricule } = await arrive();
    await player.play([
      [`voici mon matricule ${matricule} et le code 2718`, /^Vous êtes bien/],
      ['ah', /^Répondez par oui ou non/],
    ]);
  });
});
