import type { LookUpState } from '../databases/database.ts'
import { en as lookedUp } from '../databases/look-up.en.ts'
import { recountLines } from '../recount-due/recount-words.ts'
import { formatMoney, formatMoment } from '#ui/format.ts'
import type { vi } from './see-dossier.vi.ts'

type Payload = Record<string, unknown>
const hour = 3_600_000
const money = (it: Payload) => `${it.item}: ${formatMoney(Number(it.amount), 'en')}`
const some = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`

function workingTime(ms: number): string {
  if (ms >= 8 * hour) return some(Math.floor(ms / (8 * hour)), 'working day')
  if (ms >= hour) return some(Math.floor(ms / hour), 'working hour')
  return some(Math.max(1, Math.floor(ms / 60_000)), 'working minute')
}

const meeting = (it: Payload) => `${formatMoment(new Date(String(it.time)), 'en')}, ${it.place}. ${it.text}`

export const en: typeof vi = {
  mine: 'My dossiers',
  applicant: 'Filed by',
  filedAt: (when) => `filed ${when}`,
  acceptedAt: (when) => `accepted ${when}`,
  about: (title, owner) => `${title}: ${owner}`,
  todo: 'What you need to do',
  supplementUntil: 'Until:',
  clockWaits: 'While it waits for you, the time limit stands still.',
  supplement: 'Send what is missing',
  pay: (item, amount) => `Pay ${formatMoney(amount, 'en')}: ${item}.`,
  payWhen: {
    receipt: 'Pay before the agency receives the dossier.',
    supplement: 'The dossier waits until you have paid; that time does not count.',
    return: 'Pay at the latest when you get the result.',
  },
  payHow: (where, number) =>
    `Pay at the counter of ${where}, in office hours. Tell the officer the number ${number} and keep the receipt.`,
  collect: (agency) => `The result is ready. Please collect it at ${agency} and bring your identity papers.`,
  byPost: 'The result is on its way to you by post.',
  downloadFile: (name) => `Download ${name}`,
  yourResult: 'Your result',
  yourResultText: 'The dossier is closed. You can download the result here at any time.',
  download: 'The result is ready to download.',
  no: {
    refused: 'This dossier was refused',
    stoppedAsAsked: 'Work was stopped as you wished',
    stopped: 'The agency has stopped settling this dossier',
    paper: 'See and print the agency’s paper',
    next: 'What can you do?',
    mend: 'Read the reason above. Mend what can be mended; if it went to the wrong agency, choose another when filing.',
    again: 'File this procedure again',
    complain: (agency: string) =>
      `If you do not agree, you may complain to ${agency} within 90 days of receiving or learning of it (Law on Complaints 02/2011/QH13, art. 9).`,
  },
  happened: 'What happened',
  promised: 'Promised',
  notStarted: 'Not started',
  notStartedText: (limit) => `The limit of ${limit} runs from acceptance`,
  running: (ms) => `${workingTime(ms)} left`,
  paused: 'Paused',
  pausedText: (ms) => `${workingTime(ms)} left once you have done what was asked`,
  late: 'Overdue',
  lateText: (due, ms) => `promised for ${due}, late by ${workingTime(ms)}`,
  ended: 'In time',
  endedLate: (ms) => `late by ${workingTime(ms)}`,
  endedText: (due) => `promised for ${due}`,
  moved: (due) => `Promised at first: ${due}`,
  answerBy: (time) => `The agency answers whether it accepts by ${time}.`,
  tacitBy: {
    none: () => '',
    consent: (time, ground) =>
      `If the agency has not answered by ${time}, the dossier counts as granted, by ${ground}.`,
    refusal: (time, ground) =>
      `If the agency has not answered by ${time}, the dossier counts as refused, by ${ground}.`,
  },
  endedEarly: 'Early',
  silent: 'The agency did not answer',
  tacit: { granted: 'The dossier counts as granted', refused: 'The dossier counts as refused' },
  tacitText: (agency, ground) =>
    `${agency} had not answered when the time was over. By ${ground}, silence is a decision. The confirmation below proves it.`,
  tacitPaper: 'See and print the confirmation',
  closesAt: (time) => `If nothing has come by ${time}, the dossier ends by itself.`,
  papers: 'Papers',
  beforeFiling: 'Your answers before filing',
  answers: 'The form as filed',
  result: 'Result',
  receipt: 'Confirmation of filing',
  lookedAt: 'Who looked at my data',
  nobody: 'Nobody but you has looked at this dossier.',
  more: 'More',
  withdraw: 'Withdraw the dossier',
  stop: 'Ask to stop work on it',
  again: 'File a new dossier from this one',
  messages: 'Messages with the agency',
  newSecret: 'Make a new look-up secret',
  secretTitle: 'Look-up secret',
  secretAdvice:
    'Whoever has the dossier’s number and this secret can see its state without signing in. A new one ends the old one.',
  secretMake: 'Make a new secret',
  secretIs: (secret) => `The new secret: ${secret}`,
  secretOnce: 'It is shown only once. Write it down now.',
  back: 'Back to the dossier',
  corrected: (when) => `You corrected it on ${when}`,
  correctedAtCounter: (when, officer) => `${officer} corrected it with you at the counter on ${when}`,
  formCorrected: 'form corrected',
  answersErased: 'The form was erased when its time was over.',
  code: 'Dossier code',
  submission: 'Submission number',
  you: 'you',
  youSupplemented: 'You sent what was asked for',
  supplemented: (when: string) => `You sent what was asked for on ${when}`,
  supplementedText: (agency: string) =>
    `${agency} has it and will go on. There is nothing more to do now; news reaches you at once.`,
  portal: 'The portal',
  erased: 'The words were erased when their time was over; the trace of this act remains.',
  history: 'Full history',
  historyText:
    'Each act is a line that cannot be changed or removed; each carries the mark of the line before, so any change shows.',
  columns: { number: 'No.', at: 'When', act: 'Act', by: 'By', mark: 'Mark' },
  acts: {
    file: 'Filed',
    accept: 'Accepted',
    'request-supplement': 'Asked for more',
    'submit-supplement': 'Supplemented',
    'correct-answers': 'Form corrected at the counter',
    refuse: 'Not accepted',
    assign: 'Assigned',
    note: 'Internal note',
    process: 'Work began',
    'ask-due': 'Payment asked for',
    'settle-due': 'Paid',
    'cancel-due': 'Payment no longer asked for',
    finish: 'Decided',
    'hand-over': 'Result handed over',
    withdraw: 'Withdrawn',
    stop: 'Stopped',
    'correct-error': 'Agency corrects its error',
    'extend-supplement': 'More time for the supplement',
    'close-supplement': 'Ended: the supplement did not come',
    apologise: 'Apology and another time',
    'admit-loss': 'Apology for lost or damaged papers',
    'tacit-decision': 'Tacit decision',
    'pass-master': 'Passed to another system',
    report: 'State reported by the agency',
    'next-step': 'Passed to the next step',
    'send-back': 'Sent back to an earlier step',
    inspect: 'Field inspection',
    council: 'Council meeting',
    appoint: 'Appointment with the applicant',
    consult: 'Another agency asked for its opinion',
    'answer-consultation': 'The opinion came',
    'withdraw-consultation': 'Request for an opinion withdrawn',
    'consultation-late': 'The opinion is late',
    'ask-expert': 'An officer of the agency asked for an opinion',
    'give-opinion': 'The asked officer gave an opinion',
    'hand-back-question': 'The question was handed back',
    'withdraw-question': 'The question was withdrawn',
    'remind-expert': 'Reminded of the question',
    transfer: 'Sent to the agency that settles it',
    'receive-transfer': 'Received by the agency that settles it',
    redirect: 'Sent on to the right agency',
    'remove-secret': 'State secret removed',
    'recount-due': 'Promised date counted anew by the changed working calendar',
    'look-up': 'The agency looked it up in a database',
  },
  words: {
    accept: (it) => `Code ${it.code}, promised for ${formatMoment(new Date(String(it.due)), 'en')}.`,
    refuse: (it) => `Reason: ${it.reason}`,
    'ask-due': money,
    'look-up': (it) =>
      lookedUp.said[it.state as LookUpState]({
        paper: String(it.paper),
        database: String((it.database as { name: string }).name),
      }),
    'settle-due': (it) => (it.reference ? `${money(it)}. Receipt number: ${it.reference}` : money(it)),
    'cancel-due': (it) => `${money(it)}. Reason: ${it.reason}`,
    finish: (it) => (it.outcome === 'refused' ? `Refused. Reason: ${it.text}` : String(it.text)),
    apologise: (it) =>
      `The new time: ${formatMoment(new Date(String(it.due)), 'en')}, instead of ${formatMoment(new Date(String(it.before)), 'en')}. Reason: ${it.reason}`,
    'correct-answers': (it) =>
      `Corrected by an officer with ${(it.agreed as { name: string }).name}, who heard it and agreed.`,
    'extend-supplement': (it) =>
      `New deadline: ${formatMoment(new Date(String(it.deadline)), 'en')}. Reason: ${it.reason}`,
    'close-supplement': () => 'The deadline has passed and the papers asked for have not come.',
    'admit-loss': (it) =>
      `${it.kind === 'lost' ? 'Lost' : 'Damaged'} at the agency: ${it.papers}. What is done about it: ${it.remedy}`,
    'tacit-decision': (it) =>
      `The agency did not answer in time; by ${it.ground} the dossier counts as ${it.outcome === 'granted' ? 'granted' : 'refused'}.`,
    withdraw: (it) => `Reason: ${it.reason}`,
    stop: (it) => `Reason: ${it.reason}`,
    'correct-error': (it) => String(it.reason),
    inspect: (it) => meeting(it),
    council: (it) => meeting(it),
    appoint: (it) => meeting(it),
    transfer: (it) => `The dossier is on its way to ${it.to}.`,
    'receive-transfer': (it) => `The result is promised for ${formatMoment(new Date(String(it.due)), 'en')}.`,
    redirect: (it) =>
      `Filed to ${it.from}, the dossier went on to ${it.to}. Reason: ${it.reason}. You need not file anything again.`,
    'remove-secret': (it) =>
      `The dossier held a state secret and was erased from the portal. Reason: ${it.reason}. To file it, use the post that serves Party and State.`,
    'recount-due': (it) => recountLines(it, 'en').join(' '),
  },
  fromStore: 'from your store',
  toStore: 'Recognised documents in your store',
}
