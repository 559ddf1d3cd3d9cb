import type { vi } from './look-up-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Look up a dossier',
  lead: 'Type the code printed on the receipt, or the submission number in the message you got.',
  code: { label: 'Dossier code or submission number', hint: 'For example: H26.101-261123-0042' },
  secret: {
    label: 'Look-up secret',
    hint: 'The portal gave it to you when you filed. With it you see the whole course; you can look up without it.',
  },
  submit: 'Look up',
  another: 'Look up another dossier',
  signIn: 'Did you file with your account?',
  signInLink: 'See it in My dossiers',
  errors: {
    title: 'Something needs correcting',
    code: 'Type the dossier code or the submission number.',
    secret:
      'This secret does not belong to the dossier. Look again at what you got when filing, or ask for a code to your phone.',
    oneTime: 'This 6-digit code is wrong or has expired. Look at the message again, or ask for a new code.',
    reason: 'Say why you withdraw it.',
  },
  unknown: {
    title: 'No dossier was found with this code',
    text: 'Compare each letter and digit with the receipt or the message. A dossier just filed has a submission number; the dossier code comes when the agency receives it.',
  },
  result: {
    state: 'State',
    completion: 'Degree of completion',
    steps: (done: number, all: number) => `Step ${done} of ${all}`,
    step: ['Filed', 'Received', 'Being settled', 'Result ready', 'Result returned'],
    done: 'passed',
    current: 'here now',
    ended: 'The dossier has ended and does not go on to the other steps.',
    onlyState: 'With the code alone the portal shows this much, to protect the person who filed.',
  },
  more: {
    title: 'See the course of the dossier',
    text: 'We send a 6-digit code to the phone number or e-mail address given in the dossier.',
    send: 'Send me a code',
    sent: 'If there is a dossier with this code, and it has a phone number or e-mail address, a 6-digit code is on its way there. It works for a few minutes.',
    oneTime: '6-digit code',
    check: 'See the dossier',
    again: 'Send the code again',
  },
  paper: {
    known: 'The portal made this paper',
    knownText: (name: string, moment: string) =>
      `${name}, made ${moment}. Compare its name and the dossier code with the paper in your hand.`,
    unknown: 'The portal does not know this paper',
    unknownText:
      'Whether there is such a dossier is shown below, but the code on the paper fits none of its papers. Ask the agency named on it.',
  },
  opened: {
    title: (code: string) => `Dossier ${code}`,
    until: (time: string) => `This page is open on this device until ${time}.`,
    close: 'Done, close the dossier on this device',
    closed: 'The dossier is closed on this device.',
    procedure: 'Procedure',
    agency: 'Settled by',
    submitted: 'Filed at',
    received: 'Received at',
    timeline: 'What happened',
    asked: 'What you need to do',
    askedBy: (time: string) => `By ${time}.`,
    askedHow: 'Sign in to add papers or to pay.',
    signIn: 'Sign in to go on',
    results: 'Result',
    papers: 'Papers of the agency',
    download: (name: string) => `Download ${name}`,
    downloadNeeds:
      'To download the result or papers of the agency, or to withdraw, sign in or confirm with a 6-digit code.',
    withdraw: 'Withdraw the dossier',
    withdrawText: 'The agency stops and the dossier ends. You can file a new one.',
    reason: 'Why do you withdraw it?',
    withdrawSubmit: 'Withdraw this dossier',
    withdrawn: 'You have withdrawn the dossier. The agency has been told.',
  },
  access: {
    name: 'Somebody who looked it up',
    secret: 'Looked up with the secret',
    code: 'Looked up with a code sent to the phone or e-mail of the dossier',
  },
}
