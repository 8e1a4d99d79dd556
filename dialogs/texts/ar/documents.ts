import type { DocumentKind } from '../../../domain/claim/types';
import type { UploadRefusal } from '../../../domain/claim/stored-file';
import { leftToRight } from '../isolate';
import type { Texts } from '../texts';
import { counted, type CountedForms } from './counted';

const ASK: Readonly<Record<DocumentKind, string>> = {
  constat: 'أرسلوا صورة لوجه المعاينة الودية.',
  declaration_ecrite: 'هل تقبلون أن تكون روايتكم بمثابة تصريح كتابي؟',
  photos: 'أرسلوا صورة للأضرار.',
  devis_ou_facture: 'هل لديكم عرض أسعار؟',
  rapport_police: 'أرسلوا صورة لمحضر الشرطة.',
  recepisse_plainte: 'أرسلوا صورة لوصل الشكاية.',
  carte_grise: 'أرسلوا صورة للبطاقة الرمادية.',
  cles: 'أرسلوا صورة لمفاتيح المركبة.',
  liste_valorisee: 'أرسلوا قائمة الأغراض، مع قيمتها.',
  attestation_pompiers: 'أرسلوا شهادة الوقاية المدنية.',
  constat_degat_des_eaux: 'أرسلوا صورة لمعاينة أضرار المياه.',
  certificat_medical: 'ضعوا الشهادة الطبية في الصفحة المحمية.',
  autre: 'أرسلوا الوثيقة.',
};

const RECEIVED: Readonly<Record<DocumentKind, string>> = {
  constat: 'توصلت بالمعاينة الودية.',
  declaration_ecrite: 'توصلت بالتصريح.',
  photos: 'توصلت بالصورة.',
  devis_ou_facture: 'توصلت بعرض الأسعار.',
  rapport_police: 'توصلت بالمحضر.',
  recepisse_plainte: 'توصلت بالوصل.',
  carte_grise: 'توصلت بالبطاقة الرمادية.',
  cles: 'توصلت بصورة المفاتيح.',
  liste_valorisee: 'توصلت بالقائمة.',
  attestation_pompiers: 'توصلت بالشهادة.',
  constat_degat_des_eaux: 'توصلت بالمعاينة.',
  // Said without naming what it is: the conversation may be read over a shoulder.
  certificat_medical: 'توصلت بالوثيقة وهي محمية، ولا تظهر هنا.',
  autre: 'توصلت بالوثيقة.',
};

/** What the sender can do about each refusal; the code is the channel's or our own. */
const REFUSED: Readonly<Record<UploadRefusal | 'too_many', string>> = {
  too_many: 'ملفات كثيرة دفعة واحدة. أرسلوا عشرة على الأكثر.',
  empty: 'هذا الملف فارغ. أرسلوه من جديد.',
  too_large: 'هذا الملف ثقيل جدا. أرسلوا صورة أخف.',
  type_not_allowed: `لا يمكن قراءة هذا النوع من الملفات. أرسلوا صورة أو ملف ${leftToRight('PDF')}.`,
  not_what_it_says: `هذا الملف ليس صورة ولا ملف ${leftToRight('PDF')}. أرسلوا صورة جديدة.`,
  heic_not_supported: `لا يمكن قراءة صيغة ${leftToRight('iPhone')} هذه. أرسلوا لقطة شاشة للصورة.`,
  too_many_pixels: 'هذه الصورة كبيرة جدا. أرسلوا صورة أصغر.',
  unreadable: 'هذا الملف تالف. التقطوا صورة جديدة وأرسلوها.',
};

const MORE_VIEWS: CountedForms = {
  one: 'صورة أخرى',
  two: 'صورتين أخريين',
  few: 'صور أخرى',
  many: 'صورة أخرى',
  other: 'صورة أخرى',
};

const PHOTOS: CountedForms = { one: 'صورة واحدة', two: 'صورتان', few: 'صور', many: 'صورة', other: 'صورة' };

export const documents: Texts['documents'] = {
  ask: (kind) => ASK[kind],
  fourViews: 'أرسلوا أربع صور للسيارة من كل الجهات، مع ظهور اللوحة.',
  moreViews: (missing) => `أرسلوا ${counted(missing, MORE_VIEWS)} للسيارة.`,
  quoteAnnounced: 'أرسلوا صورة لعرض الأسعار، مع مبلغه.',
  quotePhoto: 'أرسلوا صورة لعرض الأسعار.',
  again: 'أرسلوا الصورة، أو قولوا «لا أستطيع».',
  quoteAmount: 'ما مبلغ عرض الأسعار؟',
  received: (kind) => RECEIVED[kind],
  quoteToConfirm: (amount) => `توصلت بعرض الأسعار، وقرأت ${amount}. هل هو المبلغ الصحيح؟`,
  quoteReceived: (amount) => `توصلت بعرض الأسعار، ${amount}.`,
  photosReceived: 'توصلت بالصور.',
  photosSoFar: (count, needed) => `وصلت ${counted(count, PHOTOS)} من أصل ${needed}.`,
  refused: (code) =>
    code in REFUSED
      ? REFUSED[code as keyof typeof REFUSED]
      : `لم تتيسر قراءة هذا الملف. أرسلوا صورة أو ملف ${leftToRight('PDF')}.`,

  medicalWhenReady: 'عندما تتوفر لديكم، ضعوا الشهادة الطبية في الصفحة المحمية.',
  protectedPage: 'فتح الصفحة المحمية',
  /** In place of a picture of somebody's health. */
  protectedHere: 'وثيقة طبية، محمية',

  cannot: 'لا أستطيع',
  later: 'لاحقا',
  notYet: 'ليس بعد',
  accept: 'أقبل',
  laterQuestion: 'هل يمكنكم إرسال ذلك لاحقا، هنا؟',
  laterNoted: 'حسنا، يمكن إرسال ذلك لاحقا.',
  byExpert: 'حسنا، يمكن تقدير الأضرار دون عرض أسعار.',
  byAdvisor: 'حسنا، سيرى مستشار كيف نستغني عن هذه الوثيقة.',
};
