import { formatDay, formatMoment } from '#ui/format.ts'
import type { MomentNews } from './tell-of-moment.ts'
import type { vi } from './tell-of-moment.vi.ts'

const moment = (it: Date | string | null | undefined) => (it ? formatMoment(new Date(it), 'en') : '')

export const en: typeof vi = {
  applicant: {
    'supplement-reminder': (it: MomentNews) => ({
      subject: `Reminder: dossier ${it.number} needs more from you`,
      text: `Dossier "${it.title}" still waits for papers from you. Deadline: ${moment(it.supplementDeadline)}.${
        it.closes ? ` If nothing has come by ${moment(it.closes)}, it ends by itself.` : ''
      } If you need more time, ask ${it.agency} before the deadline.`,
    }),
    overdue: (it: MomentNews) => ({
      subject: `Dossier ${it.number} is overdue`,
      text: `The result of "${it.title}" was promised for ${moment(it.due)} and ${it.agency} is not ready. The agency and whoever works on it were reminded. You need not do anything; if you ask, give the agency the number ${it.number}.`,
    }),
    'due-reminder': (it: MomentNews) => ({
      subject: `Reminder: dossier ${it.number} waits for a payment`,
      text: `Dossier "${it.title}" stands still until you have paid. Pay at the counter of ${it.counter} and say the number ${it.number}; work goes on as soon as you have.`,
    }),
    'collect-reminder': (it: MomentNews) => ({
      subject: `The result of dossier ${it.number} waits for you`,
      text: `The result of "${it.title}" is ready at ${it.counter}. Collect it in office hours, bring your identity papers and say the number ${it.number}.`,
    }),
    'result-expiry': (it: MomentNews) => ({
      subject: `The result of dossier ${it.number} will soon expire`,
      text: `The result of "${it.title}" may be used until ${formatDay(it.resultValidUntil ?? '', 'en')}. If you still need it, file again before that day.`,
    }),
  },
  officer: {
    'accept-late': (it: MomentNews) => ({
      subject: `Dossier ${it.number} waits too long to be taken in`,
      text: `${it.title}. The applicant should have had an answer by ${moment(it.acceptBy)}. Check it now: accept, ask for a supplement, or refuse.`,
    }),
    'due-warning': (it: MomentNews) => ({
      subject: `Dossier ${it.number} is due soon`,
      text: `${it.title}. Promised for: ${moment(it.due)}.${
        it.mayApologise && it.apologyBy
          ? ` If it will be late, apologise and appoint another time by ${moment(it.apologyBy)}.`
          : ' Another time was appointed once already and cannot be appointed again.'
      }`,
    }),
    overdue: (it: MomentNews) => ({
      subject: `Dossier ${it.number} is overdue`,
      text: `${it.title}. Promised for: ${moment(it.due)}. The applicant was told.${
        it.mayApologise
          ? ' Apologise with the reason and another time now, or give the result.'
          : ' Give the result now.'
      }`,
    }),
  },
}
