/** The forms of a counted noun: one, two, three to ten, eleven to ninety-nine, and round hundreds or none. */
export type CountedForms = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>;

const rules = new Intl.PluralRules('ar');

/** "صورة واحدة", "صورتين", "3 صور", "11 صورة": one and two are the noun's own form, without a figure. */
export function counted(count: number, forms: CountedForms): string {
  const rule = rules.select(count);
  const form = forms[rule === 'zero' ? 'other' : rule];
  return rule === 'one' || rule === 'two' ? form : `${count} ${form}`;
}
