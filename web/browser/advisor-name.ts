import { madeLike, type ElementLike } from './elements.js';

type Render = (...args: unknown[]) => ElementLike | false | null;

interface Card {
  readonly activity?: {
    readonly from?: { readonly name?: string };
    readonly channelData?: { readonly dossier?: { readonly speaker?: string } };
  };
}

/** Web Chat middleware: an advisor's messages stand under their first name, apart from the bot's. */
export function advisorNames(role: string) {
  return () =>
    (next: (card: Card, ...rest: unknown[]) => Render | false | null) =>
    (card: Card, ...rest: unknown[]): Render | false | null => {
      const render = next(card, ...rest);
      const { activity } = card;
      const name = activity?.from?.name;
      if (!render || !name || activity.channelData?.dossier?.speaker !== 'conseiller') return render;
      return (...args) => {
        const bubble = render(...args);
        if (!bubble) return bubble;
        const label = madeLike(bubble, 'div', 'from-advisor-name', `${name} · ${role}`, 'name');
        return madeLike(bubble, 'div', 'from-advisor', [label, { ...bubble, key: 'bubble' }]);
      };
    };
}
