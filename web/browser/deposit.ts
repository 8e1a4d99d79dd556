import { readWords } from './tracking-words.js';
import { improveUploads } from './upload-forms.js';

improveUploads(document, readWords());
