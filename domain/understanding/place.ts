import { CITIES, HOME_PLACES, NAMED_PLACES, PLACE_STOPS, PLAIN_PLACES } from './fr/places';
import { originalSpan, type Normalised } from './text/normalise';
import type { Evidence } from './types';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const LINKS = /^(?:de|du|des|la|le|les|l|d|et|en|saint|sainte|st|ste|sur|el|al|ben|ibn|\d{1,3})$/;
const MOST_NAME_WORDS = 5;
const LONGEST_CORRECTION = 40;
const JOINED = /^(?:[ ,]{1,2}(?:a |en |dans |vers |au |sur |de |du |pres de |devant |,)?(?:la |le |l'|les )?)$/;

function isName(source: Normalised, word: string, at: number): boolean {
  if (PLACE_STOPS.has(word)) return false;
  return word.length > 1 || /\d/.test(word) || /[A-ZÀ-Ý]/.test(source.original[source.offsets[at] ?? 0] ?? '');
}

/** Where the name behind "rue", "parking", "avenue" ends. */
function nameEnd(source: Normalised, from: number): number {
  let end = from;
  let words = 0;
  for (const match of source.text.slice(from, from + 60).matchAll(/([ '-]?)([a-z0-9]+)|[^ '\-a-z0-9]/g)) {
    const word = match[2];
    if (word === undefined || words >= MOST_NAME_WORDS) break;
    const at = from + match.index + (match[1]?.length ?? 0);
    if (LINKS.test(word)) {
      words++;
      continue;
    }
    if (!isName(source, word, at)) break;
    words++;
    end = at + word.length;
  }
  return end;
}

/** "à Mirleft", "près de Redon": behind these, a capital names a town that no list holds. */
const TOWN =
  /(?:^|[\s,(])(?:[àÀ]|(?:[Pp]r[eè]s|[Pp]roche|[Aa]utour|[Aa]ux environs|[Aa]ux alentours|à côté|à la sortie|à l'entrée|au nord|au sud|à l'est|à l'ouest|au centre|en direction|sur la commune|centre[- ]ville) d[e']|[Vv]ers|[Dd]irection|[Ee]ntre|commune de|ville de|gare de) ?([A-ZÀ-Ý][\p{L}'’-]+(?:[- ][A-ZÀ-Ý][\p{L}'’-]+){0,3})/gu;

function named(source: Normalised): Candidate[] {
  return [...source.text.matchAll(NAMED_PLACES)].flatMap((match) => {
    const noun = match.index + match[0].length;
    const end = nameEnd(source, noun);
    return end > noun ? [{ start: noun - (match[1] ?? '').length, end, weight: 3 }] : [];
  });
}

function listed(source: Normalised): Candidate[] {
  const lists = [
    [PLAIN_PLACES, 1.5],
    [HOME_PLACES, 1],
    [CITIES, 2],
  ] as const;
  return lists.flatMap(([pattern, weight]) =>
    [...source.text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, weight })),
  );
}

function towns(source: Normalised): Candidate[] {
  return [...source.original.matchAll(TOWN)].flatMap((match) => {
    const name = match[1] ?? '';
    const start = source.offsets.indexOf(match.index + match[0].length - name.length);
    return start < 0 ? [] : [{ start, end: start + name.length, weight: 2 }];
  });
}

function candidates(source: Normalised): Candidate[] {
  return [...named(source), ...listed(source), ...towns(source)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "parking Marjane" and "casa" stand next to each other: one place. */
function joined(source: Normalised, found: readonly Candidate[]): Candidate[] {
  const places: Candidate[] = [];
  for (const next of found) {
    const last = places.at(-1);
    const close =
      last !== undefined && (next.start <= last.end || JOINED.test(source.text.slice(last.end, next.start)));
    if (last !== undefined && close) {
      const more = next.end > last.end ? next.weight : 0;
      places[places.length - 1] = { start: last.start, end: Math.max(last.end, next.end), weight: last.weight + more };
    } else {
      places.push(next);
    }
  }
  return places;
}

/** "à Lille, enfin à Roubaix plutôt": the place that was taken back is left out. */
function withoutCorrected(source: Normalised, places: readonly Candidate[], corrects: RegExp): readonly Candidate[] {
  return places.filter((place, i) => {
    const next = places[i + 1];
    if (next === undefined) return true;
    const between = source.text.slice(place.end, next.start).replace(/ (?:a|au|en|in|at|near|b|f)? ?$/, ' ');
    return between.length > LONGEST_CORRECTION || !corrects.test(between);
  });
}

/** Where the loss happened, in the customer's own words, as far as streets, towns and well-known kinds of places go. */
export function readPlace(source: Normalised, corrects: RegExp): Evidence<string> | undefined {
  const told = withoutCorrected(source, joined(source, candidates(source)), corrects);
  const [place] = [...told].sort((a, b) => b.weight - a.weight || a.start - b.start);
  if (place === undefined) return undefined;
  const span = originalSpan(source, place.start, place.end);
  return {
    value: source.original.slice(span.start, span.end).replace(/\s+/g, ' ').trim(),
    span,
    confidence: Math.min(0.9, 0.4 + 0.1 * place.weight),
  };
}
