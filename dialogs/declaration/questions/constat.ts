import type { FactAnswers } from '../../../commands/claims/merge-facts';
import type { ReportParty } from '../../../domain/claim/types';
import type { Texts } from '../../texts/texts';
import { boxesOfEach, readBoxes } from '../circumstance-boxes';
import type { ConstatQuestion } from '../constat-questions';
import { isCannot, isLater } from './cannot';
import { isUnsure, said, tapped, UNCLEAR, type Heard, type Question, type Scene } from './question';
import { holdsWords, oneLine } from './words';

const LONGEST_NAME = 80;
/** Kept in the report, which advisors read in French. */
const CUSTOMER_DROVE = 'Moi';
const LONGEST_OBSERVATION = 600;

const photo: Question = {
  paper: 'constat',
  ask: ({ turn: { texts } }) => ({
    text: texts.constat.photo,
    again: texts.constat.photoAgain,
    options: [
      ['later', texts.constat.later],
      ['cannot', texts.constat.cannot],
    ],
    expects: 'fichier',
    action: 'demander_documents',
  }),
  hear: ({ turn }, name) => {
    if (isLater(turn, name)) {
      const settled = ['constatPhoto', 'constatByQuestions', 'doc.constat'];
      return said({ documents: { constat: 'announced' } }, { settled }, turn.texts.documents.laterNoted);
    }
    if (!isCannot(turn, name) && !isUnsure(turn, name)) return UNCLEAR;
    return said({ documents: { constat: 'unavailable' } }, { settled: ['constatPhoto', 'doc.constat'] });
  },
};

const byQuestions: Question = {
  ask: ({ turn: { texts }, claim }) => ({
    text: claim.facts.constat === 'yes' ? texts.constat.instead : texts.constat.without,
    again: texts.details.yesOrNo,
    options: [
      ['yes', texts.common.yes],
      ['no', texts.common.no],
    ],
    expects: 'choix',
  }),
  hear: (scene, name) => {
    const answer = tapped(scene.turn, name) ?? scene.turn.understanding.answer;
    if (answer === 'yes') return said({ report: { source: 'questions', ...alreadySaid(scene) } });
    return answer === null ? UNCLEAR : skipped();
  },
  leave: ({ turn }) => skipped(turn.texts.constat.goOn),
};

/** The account has to do instead. */
function skipped(note?: string): Heard {
  return said(
    { report: { source: 'skipped' }, documents: { constat: 'unavailable' } },
    { settled: ['constatByQuestions', 'doc.constat'] },
    note,
  );
}

/** What the circumstances say already is not asked again. */
function alreadySaid({ claim }: Scene): { own?: ReportParty; other?: ReportParty } {
  const { own, other } = boxesOfEach(claim.facts.circumstances ?? '');
  const { otherParty } = claim.facts;
  return {
    ...(own.length === 0 ? {} : { own: { boxes: own } }),
    ...(other.length === 0 && otherParty === undefined
      ? {}
      : { other: { ...otherParty, ...(other.length === 0 ? {} : { boxes: other }) } }),
  };
}

/** A part of the report that is written as it is read on the paper. */
function written(
  name: ConstatQuestion,
  text: (texts: Texts) => string,
  keep: (value: string) => FactAnswers,
): Question {
  return {
    ask: ({ turn: { texts } }) => ({
      text: text(texts),
      again: texts.constat.nameAgain,
      options: [['unknown', texts.common.unsure]],
      expects: 'texte',
    }),
    hear: ({ turn }, tapName) => {
      if (isUnsure(turn, tapName) || isCannot(turn, tapName)) return said(undefined, { unsure: true, settled: [name] });
      const value = turn.understanding.plates[0]?.value ?? oneLine(turn.text, LONGEST_NAME);
      return /[\p{L}\p{N}]{2,}/u.test(value) && !value.includes('<') ? said(keep(value)) : UNCLEAR;
    },
  };
}

const ownDriver: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.constat.ownDriver,
    again: texts.constat.ownDriverAgain,
    options: [
      ['me', texts.constat.me],
      ['unknown', texts.common.unsure],
    ],
    expects: 'texte',
  }),
  hear: ({ turn }, name) => {
    if (isUnsure(turn, name)) return said(undefined, { unsure: true, settled: ['ownDriver'] });
    const driver = tapped(turn, name) === 'me' ? CUSTOMER_DROVE : oneLine(turn.text, LONGEST_NAME);
    return holdsWords(driver) ? said(withReport({ own: { driver } })) : UNCLEAR;
  },
};

function boxes(name: 'ownBoxes' | 'otherBoxes', side: 'own' | 'other'): Question {
  return {
    ask: ({ turn: { texts } }) => ({
      text: texts.constat[name],
      again: texts.constat.boxesAgain,
      options: [['unknown', texts.common.unsure]],
      expects: 'texte',
    }),
    hear: ({ turn }, tapName) => {
      if (isUnsure(turn, tapName)) return said(undefined, { unsure: true, settled: [name] });
      const ticked = readBoxes(turn.text);
      if (ticked.length === 0) return UNCLEAR;
      const playback = turn.texts.details.noted(turn.texts.constat.boxes(ticked));
      return said(withReport({ [side]: { boxes: ticked } }), {}, playback);
    },
  };
}

const observations: Question = {
  paper: 'autre',
  ask: ({ turn: { texts } }) => ({
    text: texts.constat.observations,
    options: [['none', texts.constat.nothingToAdd]],
    expects: 'texte',
  }),
  hear: ({ turn }, name) => {
    const nothing = tapped(turn, name) !== null || turn.understanding.answer !== null || !holdsWords(turn.text);
    return said(withReport({ observations: nothing ? '' : oneLine(turn.text, LONGEST_OBSERVATION) }));
  },
  received: ({ turn }) => said(withReport({ observations: oneLine(turn.text, LONGEST_OBSERVATION) })),
};

const signatures: Question = {
  ask: ({ turn: { texts } }) => ({
    text: texts.constat.signatures,
    again: texts.details.yesOrNo,
    options: [
      ['yes', texts.common.yes],
      ['no', texts.common.no],
      ['unknown', texts.common.unsure],
    ],
    expects: 'choix',
  }),
  hear: ({ turn, claim }, name) => {
    const answer = tapped(turn, name) ?? turn.understanding.answer;
    if (isUnsure(turn, name)) return said(undefined, { unsure: true, settled: ['signatures'] });
    if (answer !== 'yes' && answer !== 'no') return UNCLEAR;
    const signed = answer === 'yes';
    const source = claim.facts.report?.source ?? 'photo';
    return said({ report: { source, own: { signed }, other: { signed } } });
  },
  leave: () => said(undefined, { unsure: true, settled: ['signatures'] }),
};

type ReportChange = Partial<Omit<NonNullable<FactAnswers['report']>, 'source'>>;

function withReport(change: ReportChange): FactAnswers {
  return { report: { source: 'questions', ...change } };
}

export const constatQuestionsByName: Readonly<Record<ConstatQuestion, Question>> = {
  constatPhoto: photo,
  constatByQuestions: byQuestions,
  ownDriver,
  otherDriver: written(
    'otherDriver',
    (texts) => texts.constat.otherDriver,
    (driver) => withReport({ other: { driver } }),
  ),
  otherPlate: written(
    'otherPlate',
    (texts) => texts.constat.otherPlate,
    (plate) => withReport({ other: { plate } }),
  ),
  otherInsurer: written(
    'otherInsurer',
    (texts) => texts.constat.otherInsurer,
    (insurer) => withReport({ other: { insurer } }),
  ),
  ownBoxes: boxes('ownBoxes', 'own'),
  otherBoxes: boxes('otherBoxes', 'other'),
  observations,
  signatures,
};
