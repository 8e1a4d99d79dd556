import type { Texts } from '../texts';

/** Answers to what people ask beside the questions that are put to them. */
export const answers: Texts['answers'] = {
  whereToReport: 'Report it at the nearest police or gendarmerie station. Keep the receipt, it will be needed here.',
  constat:
    'The accident report is the sheet that both drivers fill in and sign after a crash. Its front side is enough here.',
  why: "Your answers serve to handle your claim without asking you again. “I don't know” is fine.",
  robot: 'Yes, I am an automated assistant. An advisor can take over whenever you like.',
  /** See the French text for the sources. */
  mediator:
    'The insurance mediator is independent and free of charge. Write to them if the answer to your complaint does not suit you.',
  delay: 'Usually five days, two for a theft. Report it even when late, nothing is refused in advance.',
  covered: 'Your cover is checked once the claim is reported. An advisor can answer you, too.',
  malus: 'Your bonus changes only once it is settled who is responsible, never in this conversation.',
  missing: (papers) => `Still missing: ${papers}.`,
  nothingMissing: 'No document is missing.',
};
