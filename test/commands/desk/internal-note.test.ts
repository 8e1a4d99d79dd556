import { isInternalNote } from '../../../commands/desk/internal-note';

test.each([
  'note: rappeler le garage',
  'Note - le client est inquiet',
  'NOTE – à revoir',
  'note : avec une espace',
  'notes: deux choses',
  'note interne : ne pas payer',
  'nb appeler demain',
  'NB: franchise double',
  'n.b. voir le constat',
  '*note:* en gras',
  '> note: cité',
  '  \u200bnote: après une espace invisible',
  '🔒 entre nous',
  'entre nous 🔒',
  ':lock: entre nous',
  ':closed_lock_with_key: entre nous',
])('%s stays between advisors', (text) => {
  expect(isInternalNote(text)).toBe(true);
});

test.each([
  'Bonjour, j’ai bien noté votre message',
  'notez bien le numéro du dossier',
  'Notre expert passe demain',
  'nbre de photos : 4',
  'une note vous sera envoyée',
])('%s goes to the customer', (text) => {
  expect(isInternalNote(text)).toBe(false);
});
