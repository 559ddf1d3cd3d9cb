import type { vi } from './next-work.vi.ts'

export const en: typeof vi = {
  title: 'What to do next',
  acts: {
    'receive-transfer': 'Confirm that the dossier that was sent on has come.',
    accept: 'Check the papers, then accept, ask for more, or refuse.',
    transfer: 'Send the dossier to the agency that settles it.',
    process: 'Start processing.',
    'next-step': 'Finish this step, then pass it on.',
    finish: 'Decide, and give the result.',
    'hand-over': 'Hand the result over to the applicant.',
  },
  step: (name) => `Step “${name}”: finish it, then pass it on.`,
  others: (who) => `It waits for ${who}.`,
  roles: { receiver: 'who receives dossiers', handler: 'who handles them', leader: 'the leaders' },
  somebody: 'whoever it is assigned to',
  applicant: 'It waits for the applicant to add papers, and comes back by itself when they have.',
  payment: 'It waits for the applicant to pay, and comes back by itself when they have.',
  elsewhere: "The agency's own system handles this dossier. Here it can only be read and noted upon.",
  over: 'The dossier has ended. You can still read it and add notes.',
  until: (time) => `By ${time}`,
  wasUntil: (time) => `Was due by ${time}`,
  left: (time) => `${time} left`,
  lost: (time) => `${time} late`,
  workingTime: (hours, minutes) =>
    hours > 0
      ? `${hours} working ${hours === 1 ? 'hour' : 'hours'}`
      : `${minutes} working ${minutes === 1 ? 'minute' : 'minutes'}`,
  apology: (time) => `If that cannot be: apologise and appoint another time, by ${time}.`,
  more: 'Other acts',
}
