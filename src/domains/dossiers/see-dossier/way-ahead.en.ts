import { formatMoment } from '#ui/format.ts'
import type { vi } from './way-ahead.vi.ts'

const time = (moment: string) => formatMoment(new Date(moment), 'en')
const on = (moment: string | null) => (moment === null ? '.' : ` on ${time(moment)}.`)

export const en: typeof vi = {
  title: 'What happens now',
  nothing: 'There is nothing for you to do. When there is news, the portal tells you at once.',
  yours: 'The dossier waits for you: what to do stands at the top of this page.',
  over: 'The dossier is closed; nothing is left to be done.',
  elsewhere: (agency, word) =>
    `${agency} settles this dossier on its own system and reports to the portal how far it is.${word === '' ? '' : ` Its last word: “${word}”.`} To know more, ask the agency.`,
  states: {
    done: 'Done',
    now: 'In hand',
    late: 'Late',
    yours: 'Waits for you',
    ahead: 'To come',
    ended: 'Ended here',
  },
  stages: {
    file: 'Filed',
    check: 'Checked and accepted',
    transfer: 'Sent to the agency that settles it',
    work: 'Settled',
    result: 'Result',
  },
  file: (it) => `You filed it with ${it.agency} on ${time(it.at!)}.`,
  check: {
    done: (it) => `${it.agency} accepted it${on(it.at)}`,
    now: (it) =>
      `${it.agency} looks whether everything is there and right.${it.until === null ? '' : ` You get an answer by ${time(it.until)}.`}`,
    late: (it) => `${it.agency} should have answered you by ${time(it.until!)} and has not.`,
    yours: (it) => `${it.agency} needs more from you before it can accept the dossier.`,
    ahead: () => '',
    ended: (it) => `The dossier went no further than this${it.at === null ? '.' : `, ${time(it.at)}.`}`,
  },
  transfer: {
    done: (it) => `${it.agency} sent it on; it was received${on(it.at)}`,
    now: (it) =>
      `${it.agency} took it in and sends it to the agency that settles it. The time limit runs from when that agency has it.`,
    late: (it) => `The dossier is still on its way from ${it.agency}, and the promised time has passed.`,
    yours: (it) => `${it.agency} needs one more thing from you before it sends the dossier on.`,
    ahead: (it) => `${it.agency} sends dossier and papers to the agency that settles it. You need not go anywhere.`,
    ended: (it) => `The dossier ended on its way${it.at === null ? '.' : `, ${time(it.at)}.`}`,
  },
  work: {
    done: (it) => `${it.agency} settled it${on(it.at)}`,
    now: (it) => `The dossier is at ${it.agency}.${it.until === null ? '' : ` It is to be done by ${time(it.until)}.`}`,
    late: (it) => `The dossier is at ${it.agency}. It was promised for ${time(it.until!)} and there is no result yet.`,
    yours: (it) => `${it.agency} waits for you, and goes on as soon as you are done.`,
    ahead: (it) => `${it.agency} settles it within the time limit of the procedure and tells you the promised day.`,
    ended: (it) => `Work on it ended${on(it.at)}`,
  },
  result: {
    granted: (it) => `The result is there${it.at === null ? '.' : ` since ${time(it.at)}.`}`,
    refused: (it) => `The dossier was refused${on(it.at)}`,
    given: (it) => `You have the result.${it.at === null ? '' : ` It was ready on ${time(it.at)}.`}`,
    tacit: 'The agency did not answer in time, so the law decided.',
    online: 'You get the result on this page; the portal sends you a message.',
    'in-person': (agency) => `You collect the result at ${agency}; bring your identity papers.`,
    post: 'The result is sent to you by post.',
  },
  items: {
    steps: 'Steps of the work',
    parts: 'Each agency does its part',
    until: (moment) => `expected until ${time(moment)}`,
    due: (moment) => `due ${time(moment)}`,
    at: (moment) => `done ${time(moment)}`,
    endedAt: (moment) => `ended ${time(moment)}`,
    after: (names) => `begins after: ${names}`,
    outcomes: { granted: 'granted', refused: 'refused' },
  },
  ordinary: { examine: 'Examining the dossier', sign: 'Decision and signature' },
  times: {
    title: 'How long does it usually take?',
    limit: (limit) => `The limit set by law: ${limit}.`,
    here: (agency, it) =>
      `At ${agency}, half of the dossiers were done within ${it.half} working days, nine of ten within ${it.most} (${it.count} dossiers in the last 90 days).`,
    all: (it) =>
      `In the whole country, half of the dossiers were done within ${it.half} working days, nine of ten within ${it.most} (${it.count} dossiers in the last 90 days).`,
    unknown: 'Too few dossiers have ended to say how long it really takes.',
  },
  late: {
    receive: 'The agency’s answer is late',
    work: 'The dossier is late',
    sorry: (due) => `The agency has apologised and named a new time: ${time(due)}.`,
    why: (reason) => `The reason it gave: ${reason}`,
    paper: 'See the apology',
    none: 'The agency has not apologised. It must do so in writing, say why and name a new day at least one day before the promised one.',
    reminded: 'The portal has reminded the agency. You need not file anything again, and you lose no right.',
    can: 'What can you do?',
    ask: (where, number) => `Ask ${where}; say the number ${number}.`,
    complain: (agency) =>
      `If you think that the delay infringes your rights, you may complain to ${agency} within 90 days of learning of it (Law on Complaints 02/2011/QH13, article 9).`,
  },
}
