import { AppError } from '../errors';

/**
 * Says what is wrong with a value, `at` a place in its table; nothing when all is well. `gives` is never there: it carries
 * the type that a value without faults has.
 */
export type Check<T> = ((value: unknown, at: string) => readonly string[]) & { readonly gives?: T };

const NONE: readonly string[] = [];

/** A table as its rules use it. @throws AppError `invalid_configuration` with every fault of it. */
export function readTable<T>(name: string, value: unknown, check: Check<T>): T {
  const faults = check(value, name);
  if (faults.length > 0) {
    throw new AppError('invalid_configuration', `rule table: ${faults.join('; ')}`);
  }
  return value as T;
}

function when(holds: boolean, at: string, wanted: string): readonly string[] {
  return holds ? NONE : [`${at}: must be ${wanted}`];
}

/** @param form what the whole text must look like. */
export function text(form = /\S/u, wanted = 'a text'): Check<string> {
  return (value, at) => when(typeof value === 'string' && form.test(value), at, wanted);
}

/** An integer, both bounds included. */
export function whole(least: number, most: number): Check<number> {
  return (value, at) =>
    when(
      Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
      at,
      `whole, ${least} to ${most}`,
    );
}

/** 0 to 1. */
export const fraction: Check<number> = (value, at) =>
  when(typeof value === 'number' && value >= 0 && value <= 1, at, '0 to 1');

export const flag: Check<boolean> = (value, at) => when(typeof value === 'boolean', at, 'true or false');

export function oneOf<T extends string>(values: readonly T[]): Check<T> {
  return (value, at) => when((values as readonly unknown[]).includes(value), at, `one of ${values.join(', ')}`);
}

export function list<T>(each: Check<T>, least = 0): Check<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) {
      return [`${at}: must be a list`];
    }
    const short = when(value.length >= least, at, `a list of ${least} or more`);
    return [...short, ...value.flatMap((item, index) => each(item, `${at}[${index}]`))];
  };
}

type Checks<T> = { readonly [K in keyof T]: Check<T[K]> };

/** Exactly these fields, and those of `optional` that are there. */
export function shape<T extends object, O extends object = object>(
  fields: Checks<T>,
  optional?: Checks<O>,
): Check<T & Partial<O>> {
  const known = new Map<string, Check<unknown>>(Object.entries({ ...fields, ...optional }));
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [`${at}: must be an object`];
    }
    const absent = Object.keys(fields).filter((name) => !(name in value));
    return [
      ...absent.map((name) => `${at}.${name}: is missing`),
      ...Object.entries(value).flatMap(
        ([name, field]) => known.get(name)?.(field, `${at}.${name}`) ?? [`${at}.${name}: is not known`],
      ),
    ];
  };
}

/** One value a key, for all keys of a list. */
export function each<K extends string, T>(keys: readonly K[], check: Check<T>): Check<Readonly<Record<K, T>>> {
  return shape(Object.fromEntries(keys.map((key) => [key, check])) as Checks<Record<K, T>>);
}

/** What must hold of a whole value that is well-formed. */
export function holding<T>(check: Check<T>, holds: (value: T) => boolean, wanted: string): Check<T> {
  return (value, at) => {
    const faults = check(value, at);
    return faults.length > 0 ? faults : when(holds(value as T), at, wanted);
  };
}

/** No two rows with one key. */
export function distinct<T>(rows: Check<readonly T[]>, key: (row: T) => string): Check<readonly T[]> {
  return holding(rows, (all) => new Set(all.map(key)).size === all.length, 'free of rows that contradict each other');
}

/** Numbers that never fall from one entry to the next. */
export function rising(check: Check<number>): Check<readonly number[]> {
  return holding(
    list(check, 1),
    (all) => all.every((value, index) => index === 0 || value >= (all[index - 1] ?? value)),
    'rising',
  );
}
