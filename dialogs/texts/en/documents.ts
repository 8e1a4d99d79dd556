import type { DocumentKind } from '../../../domain/claim/types';
import type { UploadRefusal } from '../../../domain/claim/stored-file';
import type { Texts } from '../texts';

const ASK: Readonly<Record<DocumentKind, string>> = {
  constat: 'Send a photo of the front of the accident report.',
  declaration_ecrite: 'Do you agree that your account serves as the written statement?',
  photos: 'Send a photo of the damage.',
  devis_ou_facture: 'Do you have a quote?',
  rapport_police: 'Send a photo of the police report.',
  recepisse_plainte: 'Send a photo of the complaint receipt.',
  carte_grise: 'Send a photo of the registration card.',
  cles: "Send a photo of the vehicle's keys.",
  liste_valorisee: 'Send the list of belongings, with their value.',
  attestation_pompiers: "Send the fire brigade's certificate.",
  constat_degat_des_eaux: 'Send a photo of the water damage report.',
  certificat_medical: 'Upload the medical certificate on the protected page.',
  autre: 'Send the document.',
};

const RECEIVED: Readonly<Record<DocumentKind, string>> = {
  constat: 'Accident report received.',
  declaration_ecrite: 'Statement received.',
  photos: 'Photo received.',
  devis_ou_facture: 'Quote received.',
  rapport_police: 'Report received.',
  recepisse_plainte: 'Receipt received.',
  carte_grise: 'Registration card received.',
  cles: 'Photo of the keys received.',
  liste_valorisee: 'List received.',
  attestation_pompiers: 'Certificate received.',
  constat_degat_des_eaux: 'Report received.',
  // Said without naming what it is: the conversation may be read over a shoulder.
  certificat_medical: 'Document received and protected, it does not appear here.',
  autre: 'Document received.',
};

/** What the sender can do about each refusal; the code is the channel's or our own. */
const REFUSED: Readonly<Record<UploadRefusal | 'too_many', string>> = {
  too_many: 'Too many files at once. Send ten at most.',
  empty: 'This file is empty. Send it again.',
  too_large: 'This file is too heavy. Send a lighter photo.',
  type_not_allowed: 'This kind of file cannot be read. Send a photo or a PDF.',
  not_what_it_says: 'This file is neither a photo nor a PDF. Send a new photo.',
  heic_not_supported: 'This iPhone format cannot be read. Send a screenshot of the photo.',
  too_many_pixels: 'This picture is too large. Send a smaller photo.',
  unreadable: 'This file is damaged. Take a new photo and send it.',
};

export const documents: Texts['documents'] = {
  ask: (kind) => ASK[kind],
  fourViews: 'Send four views of the car, with its number plate visible.',
  moreViews: (missing) => (missing === 1 ? 'Send one more view of the car.' : `Send ${missing} more views of the car.`),
  quoteAnnounced: 'Send a photo of the quote, with its amount.',
  quotePhoto: 'Send a photo of the quote.',
  again: "Send the photo, or say “I can't”.",
  quoteAmount: 'What is the amount of the quote?',
  received: (kind) => RECEIVED[kind],
  quoteToConfirm: (amount) => `Quote received, I read ${amount}. Is that the right amount?`,
  quoteReceived: (amount) => `Quote received, ${amount}.`,
  photosReceived: 'Photos received.',
  photosSoFar: (count, needed) =>
    count === 1 ? `1 photo received out of ${needed}.` : `${count} photos received out of ${needed}.`,
  refused: (code) =>
    code in REFUSED ? REFUSED[code as keyof typeof REFUSED] : 'This file could not be read. Send a photo or a PDF.',

  medicalWhenReady: 'Once you have it, upload the medical certificate on the protected page.',
  protectedPage: 'Open the protected page',
  /** In place of a picture of somebody's health. */
  protectedHere: 'Medical document, protected',

  cannot: "I can't",
  later: 'Later',
  notYet: 'Not yet',
  accept: 'I agree',
  laterQuestion: 'Will you be able to send it later, right here?',
  laterNoted: 'All right, it can be sent later.',
  byExpert: 'All right, the damage can be valued without a quote.',
  byAdvisor: 'All right, an advisor will see how to do without this paper.',
};
