import { preparationBy, type PrepareMessage, type Suggest } from '../commands/channels/prepare-message';
import type { Foundation } from './foundation';

/** What is done with a message before its turn; null where no language model is configured, and nothing is. */
export function createPreparation({ config, clock, log }: Foundation): PrepareMessage | null {
  const { languageModel, companyTimeZone } = config;
  if (languageModel === null) return null;
  const onFault = (code: string): void => {
    log.warn({ code }, 'the language model suggested nothing; our own reading stands');
  };
  // Loaded where it is used alone: nobody else should wait for the package at the start.
  const loading: Promise<Suggest> = import('../adapters/openai/suggester.js').then(({ createSuggester }) =>
    createSuggester({ ...languageModel, onFault }),
  );
  const suggest: Suggest = async (redacted, fields) => (await loading)(redacted, fields);
  return preparationBy(suggest, clock, companyTimeZone);
}
