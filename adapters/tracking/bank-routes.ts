import { actorOf, openLink, readLink, type LinkState } from '../../commands/access/open-link';
import { identifyCustomer } from '../../commands/people/identify-customer';
import { giveBankDetails } from '../../commands/payment/give-bank-details';
import { readBankAccount, type BankAccount } from '../../domain/payment/bank-account';
import { parsePin } from '../../domain/understanding/parse-pin';
import type { AccessLink } from '../../domain/access/access-link';
import type { HttpReply, HttpRequest, HttpRoute } from '../channel';
import { requireOwnPage } from '../channel-own-page';
import { changed, linkState, type Counter } from './counter';
import { MAX_FORM_BYTES } from './limits';
import { chosenLanguage, formOf, goTo, languageOf, page } from './replies';
import type { BankView, Notice } from './views';

const PURPOSE = 'coordonnees_bancaires';

type Owned = AccessLink & { readonly clientId: string };

/** Somebody with a link that is open, and whether they have proved themselves by PIN or number. */
interface Visit {
  readonly link: Owned;
  readonly proved: boolean;
}

/**
 * The page where a customer says to which account they are paid, by a link that is good for one time. Whoever was given the link after
 * a birth date enters the PIN first: birth dates stand on every amicable report. A number is never sent back, but for its end.
 */
export function bankRoutes(counter: Counter): HttpRoute[] {
  const { unitOfWork, clock, cookies, links, pages, policy, publicUrl, addressKey } = counter;

  const show = (request: HttpRequest, view: Partial<BankView> & Pick<BankView, 'state'>, status = 200): HttpReply => {
    const all = { lang: languageOf(request), notice: null, faults: [], holder: '', lastFour: null, ...view };
    return page(pages.bank(all), policy, [chosenLanguage(request, counter.secure)], status);
  };

  const closed = (request: HttpRequest): HttpReply => show(request, { state: 'closed' }, 410);

  return [
    {
      method: 'GET',
      path: '/coordonnees/lien/:token',
      maxBodyBytes: 0,
      handle: async (request) => {
        const id = links.idIn(PURPOSE, request.params.token ?? '');
        const state = await linkState(counter, id, PURPOSE);
        if (ownedIn(state) === null || !state.open) return closed(request);
        return goTo(`/coordonnees?lang=${state.link.language}`, [cookies.keepBank(state.link.id, state.link.strong)]);
      },
    },
    {
      method: 'GET',
      path: '/coordonnees',
      maxBodyBytes: 0,
      handle: async (request) => {
        const visit = await visitOf(request);
        if (visit === null) return afterwards(request);
        if (!visit.proved) return show(request, { state: 'pin', notice: noticeIn(request) });
        return show(request, { state: 'form', lastFour: await lastFourOf(visit.link) });
      },
    },
    {
      method: 'POST',
      path: '/coordonnees/code',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const visit = await visitOf(request);
        if (visit === null) return closed(request);
        const outcome = await provedBy(visit.link, formOf(request).code ?? '', request);
        if (!outcome.ok) return goTo(`/coordonnees?avis=${outcome.locked ? 'locked' : 'pin_wrong'}`);
        return goTo('/coordonnees', [cookies.keepBank(visit.link.id, true)]);
      },
    },
    {
      method: 'POST',
      path: '/coordonnees',
      maxBodyBytes: MAX_FORM_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        const visit = await visitOf(request);
        if (visit === null) return closed(request);
        if (!visit.proved) return goTo('/coordonnees');
        const { titulaire = '', numero = '' } = formOf(request);
        const read = readBankAccount(titulaire, numero);
        if (!read.ok) {
          const { faults } = read;
          return show(
            request,
            { state: 'form', faults, holder: titulaire.slice(0, MOST_SHOWN), lastFour: await lastFourOf(visit.link) },
            422,
          );
        }
        return (await keep(counter, visit.link, read.account)) ? goTo('/coordonnees') : closed(request);
      },
    },
  ];

  async function visitOf(request: HttpRequest): Promise<Visit | null> {
    const kept = cookies.bank(request);
    const link = ownedIn(await linkState(counter, kept?.linkId ?? null, PURPOSE));
    return link === null ? null : { link, proved: kept?.proved === true };
  }

  /** Whoever has just used the link reads what was kept. */
  async function afterwards(request: HttpRequest): Promise<HttpReply> {
    const kept = cookies.bank(request);
    if (kept?.proved !== true) return closed(request);
    const link = await unitOfWork.run((tx) => tx.accessLinks.find(kept.linkId));
    if (link?.purpose !== PURPOSE || link.usedAt === null || link.clientId === null) return closed(request);
    return show(request, { state: 'done', lastFour: await lastFourOf({ ...link, clientId: link.clientId }) });
  }

  function lastFourOf(link: Owned): Promise<string | null> {
    return unitOfWork.run(async (tx) => (await tx.bankDetails.read(actorOf(link), link.clientId))?.lastFour ?? null);
  }

  /** Counts with the locks of the conversation: for the matricule, for this link, and for where it is opened. */
  function provedBy(link: Owned, code: string, request: HttpRequest) {
    const pin = parsePin(code);
    return unitOfWork.run(async (tx) => {
      const customer = await tx.customers.find(actorOf(link), link.clientId);
      return identifyCustomer(tx, {
        actor: { kind: 'anonyme', conversationId: link.id },
        sender: {
          channel: 'webchat',
          channelUserId: `lien:${link.id}`,
          addressKey: addressKey(request.ip) ?? undefined,
        },
        matricule: customer?.matricule ?? '',
        factors: pin === null ? [] : [{ kind: 'pin', value: pin }],
        now: clock.now(),
      });
    });
  }
}

/** Characters of a name that is shown again to be mended. */
const MOST_SHOWN = 140;

function ownedIn(state: LinkState): Owned | null {
  return state.open && state.link.clientId !== null ? { ...state.link, clientId: state.link.clientId } : null;
}

function noticeIn({ query }: HttpRequest): Notice | null {
  return query.get('avis') as Notice | null;
}

/** The link is used and the account kept in one transaction. False: somebody was faster. */
function keep(counter: Counter, { id, clientId }: Owned, account: BankAccount): Promise<boolean> {
  return changed(counter, async (tx) => {
    const { clock, ids, timeZone } = counter;
    const now = clock.now();
    const asked = { id, purpose: PURPOSE } as const;
    const before = await readLink(tx, asked, now);
    if (!before.open || !(await openLink(tx, asked, now)).open) return false;
    const context = { tx, actor: actorOf(before.link), now, ids, timeZone };
    await giveBankDetails(context, { clientId, claimId: before.link.claimId, account });
    return true;
  });
}
