import { setTimeout as wait } from 'node:timers/promises';
import { PatientClient, type Received, type Saying } from '../support/direct-line-patient';
import { DIRECTLINE_SECRET } from '../support/service-world';
import type { Person } from './people';
import { photo } from './photo';
import type { Scenario } from './scenarios';
import type { SeededRandom } from './seeded-random';

/** A line as it was said, for the checks. */
export interface SaidLine {
  readonly id: string;
  readonly text: string;
  /** Lines of one moment were said without waiting for each other; moments follow each other. */
  readonly moment: number;
  /** Never to be seen anywhere. */
  readonly secret: boolean;
  readonly photos: number;
}

/** As long as the service is killed all the time, whatever a crash has left in hand waits for its lease, again and again. */
const PATIENCE_MS = 240_000;
/** Milliseconds of thought before each line. */
const THINKING = { least: 30, most: 350 };
/** What follows a decision; more questions than any scenario has would be going round in circles. */
const MOST_EXCHANGES = 30;

export const ASKS_FOR_BOT = 'vous pouvez me rendre au bot';

/** A customer who answers what they are asked until their matter is settled, waits, or is in an advisor's hands. */
export class ChaosCustomer {
  readonly client: PatientClient;
  readonly said: SaidLine[] = [];
  private moment = 0;

  constructor(
    readonly number: number,
    readonly scenario: Scenario,
    readonly person: Person,
    origin: string,
    private readonly random: SeededRandom,
  ) {
    this.client = new PatientClient(origin, DIRECTLINE_SECRET, number % 5 === 0 ? 'polling' : 'stream');
  }

  /** Photos that were sent and acknowledged. */
  get photosSent(): number {
    return this.said.reduce((sum, { photos }) => sum + photos, 0);
  }

  async converse(): Promise<void> {
    await this.client.open();
    await this.client.until('the greeting', () => this.lastAsked(this.client.received), PATIENCE_MS);
    let heard: readonly Received[] = this.client.received;
    for (let exchange = 0; !this.isOver(heard); exchange += 1) {
      if (exchange === MOST_EXCHANGES) throw new Error(`customer ${this.number} goes round in circles`);
      heard = await this.answer(heard);
    }
    if (this.scenario.ends === 'escalated') await this.talkToAdvisor();
    await this.client.leave();
  }

  /** @returns what the bot said to it. */
  private async answer(heard: readonly Received[]): Promise<readonly Received[]> {
    const asked = this.lastAsked(heard);
    const line = this.lineFor(asked);
    const opens = line.text === this.scenario.opening;
    // Some cannot wait: the second line may be stored before the first one is answered, or before it arrives.
    if (opens && this.random.chance(0.4)) return this.sayAtOnce([line, { text: 'voilà, merci à vous' }]);
    return this.say(line);
  }

  private lineFor(asked: Received | undefined): Saying & { readonly secret?: boolean } {
    const { action = null, question = null } = asked?.channelData.dossier ?? {};
    const { scenario, person } = this;
    switch (action) {
      case 'demander_matricule':
      case 'redemander_matricule':
        return { text: scenario.unverified ? "je n'ai pas mon matricule" : person.matricule };
      case 'demander_facteur':
        return { text: person.pin, secret: true };
      case 'confirmer_identite':
        return this.tapOrSay(asked, 'Oui');
    }
    if (question === null || question === 'global') return { text: scenario.opening };
    return this.tapOrSay(asked, scenario.answers[question] ?? (question === 'dossier' ? '📷' : 'Non'));
  }

  /** A button with that title is tapped half of the time. */
  private tapOrSay(asked: Received | undefined, answer: string): Saying {
    const button = asked?.suggestedActions?.actions.find(({ title }) => title.toLowerCase() === answer.toLowerCase());
    return button && this.random.chance(0.5) ? { text: button.title, value: button.value } : { text: answer };
  }

  private isOver(heard: readonly Received[]): boolean {
    const { phase = null, question = null } = this.lastAsked(heard)?.channelData.dossier ?? {};
    switch (this.scenario.ends) {
      case 'escalated':
        return heard.some(({ channelData }) => channelData.dossier?.action === 'transferer_conseiller');
      case 'follows':
        return this.said.some(({ photos }) => photos > 0);
      default:
        return phase === 'DECISION' && question === 'global';
    }
  }

  /** Two lines while they wait, then one answer to each message of the advisor's. */
  private async talkToAdvisor(): Promise<void> {
    const { random, number } = this;
    const tag = `repère ${number}`;
    await this.say({ text: `la portière est enfoncée, ${tag} a` });
    if (random.chance(0.5)) {
      await this.sayAtOnce([{ text: `le garage est fermé ce soir, ${tag} b` }, { text: `il rouvre demain, ${tag} c` }]);
    }
    await this.advisorSays(1);
    await this.say({ text: random.chance(0.5) ? `📷 voici la photo, ${tag} d` : `très bien, ${tag} d` });
    await this.advisorSays(2);
    if (!this.scenario.returned) {
      await this.say({ text: `c'est parfait, ${tag} e` });
      return;
    }
    await this.say({ text: `${ASKS_FOR_BOT}, ${tag} e` });
    await this.client.until('the way back to the bot', () => this.wasReturned(), PATIENCE_MS);
    await this.say({ text: 'suivre mon dossier' });
  }

  private wasReturned(): boolean {
    return this.client.received.some(({ text = '' }) => text.startsWith('Votre conseiller a terminé'));
  }

  private advisorSays(count: number): Promise<true> {
    const said = (): boolean =>
      this.client.received.filter(({ channelData }) => channelData.dossier?.speaker === 'conseiller').length >= count;
    return this.client.until(`message ${count} of an advisor`, () => said() || null, PATIENCE_MS);
  }

  private say(line: Saying & { readonly secret?: boolean }): Promise<readonly Received[]> {
    return this.sayAtOnce([line]);
  }

  /** Waits for the echoes: what the bot answers is committed, and so shown, together with each. */
  private async sayAtOnce(lines: readonly (Saying & { readonly secret?: boolean })[]): Promise<readonly Received[]> {
    await wait(this.random.between(THINKING.least, THINKING.most));
    this.moment += 1;
    const { moment } = this;
    const ids = await Promise.all(
      lines.map(async ({ text, value, secret = false }) => {
        const photos = [...text.matchAll(/📷/gu)].length;
        const words = text.replace(/📷/gu, '').trim();
        const files = await Promise.all(Array.from({ length: photos }, () => photo(this.random)));
        const saying = { text: words, value, ...(photos > 0 ? { files } : {}) };
        const id = await this.client.say(saying);
        this.said.push({ id, text: words, moment, secret, photos });
        return id;
      }),
    );
    const shown = (id: string): boolean => this.client.received.some((activity) => activity.id === id);
    await this.client.until('the echo of what was said', () => ids.every(shown), PATIENCE_MS);
    return this.client.received.filter(({ replyToId = '' }) => ids.includes(replyToId));
  }

  /** The last thing that the bot said. */
  private lastAsked(heard: readonly Received[]): Received | undefined {
    return heard.filter(({ channelData }) => channelData.dossier?.speaker === 'bot').at(-1);
  }
}
