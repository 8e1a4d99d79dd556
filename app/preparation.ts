import { createSuggester } from '../adapters/openai/suggester';
import { preparationBy, type PrepareMessage } from '../commands/channels/prepare-message';
import type { Foundation } from './foundation';

/** What is done with a message before its turn; null where no language model is configured, and nothing is. */
export function createPreparation({ config, clock, log }: Foundation): PrepareMessage | null {
  if (config.languageModel === null) return null;
  const suggest = createSuggester({
    ...config.languageModel,
    onFault: (code) => {
      log.warn({ code }, 'the language model suggested nothing; our own reading stands');
    },
  });
  return preparationBy(suggest, clock, config.companyTimeZone);
}
