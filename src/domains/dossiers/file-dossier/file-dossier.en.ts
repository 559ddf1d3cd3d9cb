import type { vi } from './file-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Check before you file',
  tasks: 'Back to the list of tasks',
  answers: 'The form',
  papers: 'Papers',
  noFile: 'Not sent',
  change: 'Change',
  receiver: 'Where it goes',
  sentTo: 'The dossier will be sent to',
  missingTitle: 'Something is left to do before filing',
  returning: 'How do you want to receive the result?',
  returnWays: {
    online: { text: 'Electronically, on the portal', hint: 'As valid as paper, and yours to download at any time' },
    'in-person': { text: 'Collect it at the agency', hint: undefined },
    post: { text: 'By public post', hint: 'You pay the postage on delivery' },
  },
  declaration:
    'I declare that what I have stated is true, that the dossier holds no state secret, and answer for it before the law.',
  declarationLabel: 'Declaration',
  secretTitle: 'No state secrets through the portal',
  secretText:
    'A dossier with papers that are a state secret goes by the post that serves Party and State. Sent here by mistake, it is erased at once.',
  declaredInForm: 'You declared in the form:',
  declarationMissing: 'Tick the declaration to file',
  submit: 'File the dossier',
  filedTitle: 'Your dossier has been sent',
  filedTo: (agency) => `${agency} has received it and will check it.`,
  number: 'Submission number',
  filedAt: 'Filed',
  applicant: 'Filed by',
  procedure: 'Procedure',
  secret: 'Secret for looking it up',
  secretOnce:
    'It is shown only this once. Print it, take a picture or write it down: whoever has the number and this secret can see the state of the dossier without signing in.',
  secretGone: 'The secret is shown only once. If you need one, make a new one on the dossier’s page.',
  scan: 'Scan to look up the dossier',
  nextTitle: 'What happens next',
  nextSteps: [
    'The agency checks the dossier, usually within a working day, and tells you whether it is accepted or what is missing.',
    'Once it is accepted you are given its code and the day of the result. The time limit runs from then on.',
    'Every change is told at once under Notices, by e-mail and by SMS.',
  ],
  open: 'Open the dossier',
  print: 'Use your browser’s Print to print this page.',
  mine: 'My dossiers',
}
