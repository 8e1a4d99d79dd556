import { reopening, TEMPLATES } from '../../../adapters/whatsapp/templates';
import { LANGUAGES } from '../../../domain/people/people';

const keyOf = (name: string, language: string) => `${name} ${language}`;
const CATALOGUE = new Map(TEMPLATES.map((template) => [keyOf(template.name, template.language), template]));

const EVENTS = [
  null,
  'advisor.message',
  'reminder.documents',
  'decision.validated',
  'decision.corrected',
  'dossier.closed',
  'x',
];
const CASES = LANGUAGES.flatMap((language) =>
  EVENTS.flatMap((event) => [null, 'SIN-2026-000001-8'].map((reference) => [language, event, reference] as const)),
);

test.each(CASES)('what reopens the hours is in the catalogue, with its parameters: %s %s %s', (...asked) => {
  const [language, event, reference] = asked;
  const message = reopening({ event, reference, language });
  if (message.type !== 'template') throw new Error(message.type);
  const { name, language: said, components } = message.template;
  const approved = CATALOGUE.get(keyOf(name, said.code));
  expect(said.code).toBe(language);
  const given = components.flatMap(({ parameters }) => parameters.map((parameter) => parameter.parameter_name));
  expect(given).toEqual(Object.keys(approved?.example ?? { none: '' }));
});

test('a template says nothing of what happened, and keeps within what Meta takes', () => {
  for (const { name, body, example } of TEMPLATES) {
    expect(name).toMatch(/^[a-z_]{1,512}$/u);
    expect(body.length).toBeLessThanOrEqual(1024);
    // A parameter may stand neither first nor last.
    expect(body).toMatch(/^[^{].*[^}]$/u);
    expect([...body.matchAll(/\{\{(\w+)\}\}/gu)].map(([, key]) => key)).toEqual(Object.keys(example));
  }
});
