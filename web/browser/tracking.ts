import { followLive } from './tracking-live.js';
import { readWords } from './tracking-words.js';
import { improveUploads } from './upload-forms.js';

const words = readWords();

improveUploads(document, words);
followLive(words);
