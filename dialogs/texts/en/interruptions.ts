import type { Texts } from '../texts';

export const interruptions: Texts['interruptions'] = {
  languageChanged: 'Of course, I will go on in English.',
  whichLanguage: 'Which language do you prefer?',
  tooLong: 'Your message is too long to be read here. Send it in several parts.',
  unreadable: 'I could not read anything. Answer in words or with the buttons.',
  voiceKept: 'Your voice message is kept, but I cannot listen to it. Write the main points to me.',
  voiceHeard: (words: string): string => `I heard: “${words}”. Is that right?`,
  voiceAgain: 'All right. Write it, or send another voice message.',
  alsoSpoken: 'All right, I will also answer aloud.',
  inWriting: 'All right, I will answer in writing.',
  onlyWritten: 'Here I can only answer in writing.',
  lateTap: 'That button answered another question.',

  help: 'I report a claim with you, follow your claims or call an advisor. Say “change the date”, “back” or “cancel” at any time.',
  helpLogin:
    'Your membership number is on your insurance card: two letters, three digits, two letters. Without it, an advisor helps you.',
  helpDeclaration: "Answer in your own words, “I don't know” is fine. Say “change the date” or “cancel” at any time.",

  helpSpoken: 'Say “by voice” to hear me as well, or “in writing”.',

  greeted: 'Hello.',
  thanked: 'You are welcome.',
  /** Said in the middle of a question: it is not put again. */
  byeDeclaring: 'Goodbye, your report is kept.',
  bye: 'Goodbye. Write here whenever you like.',
  thankedAtRest: 'You are welcome. Write here whenever you like.',

  confirmCancel: 'Do you really want to cancel your report?',
  confirmWithdraw: (reference) => `Do you really want to withdraw claim ${reference}?`,
  confirmRestart: 'Your report so far will be cancelled. Do you want to start again?',
  confirmYes: { cancel: 'Yes, cancel', restart: 'Yes, start again' },
  confirmNo: 'No, go on',
  confirmAgain: 'Answer yes or no.',
  cancelled: 'Your report is cancelled.',
  withdrawByHuman: 'A sum is already granted: an advisor settles this withdrawal with you.',
  withdrawByHolder: 'Only the policyholder can withdraw a claim that was handed in.',
  withdrawn: (reference) => `Claim ${reference} is withdrawn.`,
  nothingToCancel: 'Nothing is under way here.',
  restarted: 'All right, we start again from the beginning.',
  goOn: 'All right, we go on.',

  humanCalled: 'I am calling an advisor.',
  callBackAsked: 'I am asking an advisor to call you back.',
  whenToCall: 'At what time and on which number should we call you?',
  relayed: ['I have passed it on to an advisor.', 'Noted, it is in your claim.'],
  relayedFiles: (count) =>
    count === 1 ? 'Your file is attached to your claim.' : 'Your files are attached to your claim.',
  relayedContact: 'Noted, they can reach you.',
  complaint: 'Your complaint is registered and passed on to an advisor.',
  offerComplaint: 'I understand that you have been waiting. Do you want to make a complaint?',
  makeComplaint: 'Yes, complain',
  noComplaint: 'No, thanks',
  complaintAbout: 'Which claim is your complaint about?',
  otherSubject: 'Something else',
  noted: 'Noted.',
  correctDecided: 'A decision has already been made. An advisor can change this claim with you.',
};
