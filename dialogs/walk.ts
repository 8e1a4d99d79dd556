import { requestHuman } from '../commands/claims/request-human';
import { attachHeld } from './account';
import { arrive, isArrival, turnToNamed } from './arrivals';
import { tellEvent } from './conversation-events';
import { claimOf, commandContext, declarationPhase, keepClaim } from './declaration/declaration-of-turn';
import { takeFiles } from './declaration/uploads';
import { greet } from './interruptions/greeting';
import { interrupt } from './interruptions/in-order';
import { isLoggingIn } from './interruptions/interruption';
import { isEmergencyOpen } from './interruptions/safety';
import type { PhaseStack } from './phase-stack';
import { fits, placeOf, type Place } from './place';
import { isWithAdvisors } from './relay';
import type { Turn } from './turn';

/** More phases than a message can pass through: a guard against going round in circles, not a rule. */
const MOST_STEPS = 12;

/** One turn's way through the phases. */
export class Walk {
  private said = false;

  constructor(
    private readonly turn: Turn,
    private readonly stack: PhaseStack,
  ) {}

  async run(): Promise<void> {
    this.stack.dropUnknown();
    switch (this.turn.inbound.kind) {
      case 'join':
        return this.join();
      case 'message':
        return this.answered();
      default:
        return isArrival(this.turn) ? this.arrived() : this.told();
    }
  }

  /** After an advisor's word the question that waited is no longer what is answered; a log-in goes on. */
  private async told(): Promise<void> {
    const turned = await tellEvent(this.turn);
    if (turned && !isLoggingIn(this.stack.active)) this.stack.forget();
  }

  /** After a log-in that was made beside the conversation, what waited for it goes on; nothing else is said. */
  private async arrived(): Promise<void> {
    const { stack, turn } = this;
    const before = stack.active;
    if (!(await arrive(turn)) || isEmergencyOpen(turn)) return;
    await greet(turn);
    if (fits(before, await placeOf(turn))) return;
    stack.forget();
    await this.advance();
  }

  private async join(): Promise<void> {
    if (this.turn.conversation.greetedAt !== null) return;
    await greet(this.turn);
    await this.advance();
  }

  /** A message is never left without an answer, unless an advisor gives it. */
  private async answered(): Promise<void> {
    this.turn.context.onSendActivities((_context, _activities, next) => {
      this.said = true;
      return next();
    });
    if ((await turnToNamed(this.turn)) && !isLoggingIn(this.stack.active)) this.stack.forget();
    const silent = await this.message();
    if (!this.said && !silent) await this.turn.say(this.turn.texts.interruptions.help);
  }

  /** True when nothing needs to be said. */
  private async message(): Promise<boolean> {
    const { stack, turn } = this;
    const taken = await interrupt(turn, stack.active, stack.question);
    switch (taken) {
      case 'done':
        return true;
      case 'ask':
        await this.askAgain();
        return false;
      case 'route':
        await this.route();
        return false;
      case null:
        return this.answer();
    }
  }

  /** The interrupted question once more, if it still is where the conversation stands. */
  private async askAgain(): Promise<void> {
    const { stack, turn } = this;
    if (await isWithAdvisors(turn)) return;
    const place = await placeOf(turn);
    if (fits(stack.active, place)) return stack.askAgain();
    if (this.isExpired(place)) stack.park(turn.conversation.clientId);
    else stack.forget();
    await this.advance();
  }

  private async route(): Promise<void> {
    this.stack.forget();
    await this.advance();
  }

  /** The phase that waits hears the message, if it still is where the conversation stands. */
  private async answer(): Promise<boolean> {
    const { stack, turn } = this;
    const place = await placeOf(turn);
    if (fits(stack.active, place)) {
      await stack.continue();
    } else if (this.isExpired(place)) {
      this.waitForLogin();
    } else {
      stack.forget();
      await this.unexpected(place);
    }
    await this.advance();
    return false;
  }

  /** The factor is asked again after idle minutes: what was just said is answered right after. */
  private waitForLogin(): void {
    const { turn, stack } = this;
    const { text, inbound } = turn;
    turn.session.held = { text, choice: inbound.choice ?? null, files: inbound.attachments };
    stack.park(turn.conversation.clientId);
  }

  /** Idle for too long: whose conversation it is, is known. */
  private isExpired(place: Place): boolean {
    const { clientId } = this.turn.conversation;
    return place === 'authentification' && clientId !== null && !isLoggingIn(this.stack.active);
  }

  /** Nothing waited for this message: it is taken for an answer to what comes next. */
  private async unexpected(place: Place): Promise<void> {
    const phase = place === 'declaration' ? await declarationPhase(this.turn) : place;
    if (phase !== null && phase !== 'transfert') await this.stack.begin(phase, { heard: true });
  }

  /** Goes through the phases until one waits for an answer. */
  private async advance(): Promise<void> {
    for (let step = 0; step < MOST_STEPS && this.stack.active === null; step += 1) {
      const place = await placeOf(this.turn);
      if (place === 'authentification' || place === 'confirmation') await this.stack.begin(place);
      else if (await this.takeUp(place)) return;
      else await this.enter(place);
    }
  }

  /** After a log-in: the phase that was put aside goes on exactly there, with the message that had to wait. */
  private async takeUp(place: Place): Promise<boolean> {
    const { stack, turn } = this;
    const { clientId } = turn.conversation;
    const { held } = turn.session;
    const back = stack.unpark(clientId) && fits(stack.active, place);
    if (!back) stack.forget();
    else if (stack.active !== null) turn.enter(stack.active);
    const answerable = held !== null && (held.text !== '' || held.choice !== null || back);
    if (!answerable) {
      if (back) await stack.askAgain();
      return back;
    }
    turn.session.held = null;
    turn.hear(held);
    await this.message();
    return true;
  }

  private async enter(place: Exclude<Place, 'authentification' | 'confirmation'>): Promise<void> {
    const { stack, turn } = this;
    switch (place) {
      case 'transfert':
        await attachHeld(turn);
        return stack.begin('transfert');
      case 'suivi':
        return this.followUp();
      case 'declaration':
        await this.attachHeldFiles();
        if (await this.handOverUnverified()) return;
        await stack.begin((await declarationPhase(turn)) ?? 'suivi');
    }
  }

  /** After a decision that was just told, the next message is waited for in silence. */
  private async followUp(): Promise<void> {
    const { stack, turn } = this;
    const claim = await claimOf(turn);
    const { session } = turn;
    if (claim?.decision?.at === turn.now.toISOString()) {
      session.journey = 'follow';
      return stack.begin('suivi', { quiet: true });
    }
    const { held } = session;
    const waiting = held !== null && held.files.length > 0 && claim !== null && claim.status !== 'nouveau';
    if (waiting) {
      session.held = null;
      turn.hear({ text: '', choice: null, files: held.files });
    }
    await stack.begin('suivi', { heard: waiting });
  }

  /** Photos that came before the log-in belong to the declaration that they came with. */
  private async attachHeldFiles(): Promise<void> {
    const { turn } = this;
    const { held } = turn.session;
    const claim = await claimOf(turn);
    if (held === null || held.files.length === 0 || claim?.status !== 'nouveau') return;
    turn.session.held = null;
    turn.hear({ text: '', choice: null, files: held.files });
    await takeFiles(turn, claim, null);
  }

  /** Somebody whom we cannot verify tells what happened; a person asks them the rest, and who they are. */
  private async handOverUnverified(): Promise<boolean> {
    const { turn } = this;
    const claim = turn.session.unverified ? await claimOf(turn) : null;
    if (claim?.status !== 'nouveau' || claim.facts.account.length === 0) return false;
    keepClaim(turn, await requestHuman(commandContext(turn), claim, ['identite_non_verifiee']));
    await this.stack.begin('transfert');
    return true;
  }
}
