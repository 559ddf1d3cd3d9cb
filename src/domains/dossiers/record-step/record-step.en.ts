import type { vi } from './record-step.vi.ts'

const common = {
  day: 'Day',
  time: 'Time',
  timeHint: 'For example: 09:30',
  place: 'Place',
  participants: 'Who takes part',
  files: 'Files',
  filesHint: 'PDF, JPG or PNG.',
  uploaded: 'Files uploaded',
  told: 'The applicant',
  toldText: 'The applicant takes part: tell them',
  minutes: 'How many minutes',
}
const errors = {
  day: 'Enter a date of the calendar.',
  time: 'Enter the time, for example 09:30.',
  place: 'Say where.',
  content: 'Say what it is about.',
  participants: 'The list is longer than 1,000 characters.',
  minutes: 'Enter a number of minutes from 5 to 480.',
  resultFiles: 'This file cannot be used. Choose a PDF, JPG or PNG that opens.',
}

export const en: typeof vi = {
  inspect: {
    ...common,
    title: 'Field inspection',
    lead: 'Record time, place, participants and content (Decree 61/2018 art. 19).',
    content: 'Content and findings',
    submit: 'Save the record',
    errors: { ...errors, future: 'A record tells what was done. To invite the applicant, tick the box below.' },
  },
  council: {
    ...common,
    title: 'Council meeting',
    lead: 'Record time, place, members and conclusion of the council.',
    content: 'Content and conclusion',
    submit: 'Save the record',
    errors: { ...errors, future: 'A record tells what was done. To invite the applicant, tick the box below.' },
  },
  appoint: {
    ...common,
    title: 'Make an appointment with the applicant',
    lead: 'The applicant is told and can put it into their calendar.',
    content: 'What it is about, what to bring',
    submit: 'Send the appointment',
    errors: { ...errors, future: 'An appointment lies ahead.' },
  },
}
