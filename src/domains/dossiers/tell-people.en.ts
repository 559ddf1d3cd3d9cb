import { recountLines } from './recount-due/recount-words.ts'
import type { Status } from './dossier.ts'
import { statusNames } from './status-names.ts'
import { formatMoment, formatMoney } from '#ui/format.ts'
import type { News } from './tell-people.ts'
import type { vi } from './tell-people.vi.ts'

const moment = (it: unknown) => formatMoment(new Date(String(it)), 'en')
const items = (it: News) =>
  (it.payload.items as { component: string; what: string }[])
    .map(({ component, what }) => (component ? `- ${component}: ${what}` : `- ${what}`))
    .join('\n')

const early = (it: News) =>
  it.dossier.punctuality === 'early' && it.due ? ` The result comes earlier than promised (${moment(it.due)}).` : ''
const closing = (it: News) => {
  const at = it.payload.closesAt
  if (!at) return ''
  const end = it.dossier.acceptedAt === null ? 'it is not accepted' : 'work on it is stopped'
  return ` If nothing has come by ${moment(at)}, the dossier ends by itself: ${end}.`
}

export const en: typeof vi = {
  applicant: {
    file: (it) => ({
      subject: `Dossier ${it.number} received`,
      text: `Your dossier "${it.title}" was sent to ${it.agency}. The agency will check it and tell you whether it is accepted or what is missing.`,
    }),
    accept: (it) => ({
      subject: `Dossier ${it.number} accepted`,
      text: `${it.agency} accepted "${it.title}". Its code: ${it.number}. The result is promised for ${moment(it.due)}.`,
    }),
    'request-supplement': (it) => ({
      subject: `Dossier ${it.number} needs more from you`,
      text: `${it.agency} asks you for:\n${items(it)}\n\nUntil: ${moment(it.payload.deadline)}. Open the dossier to send it.${closing(it)}`,
    }),
    refuse: (it) => ({
      subject: `Dossier ${it.number} was not accepted`,
      text: `${it.agency} did not accept "${it.title}". Reason: ${it.payload.reason}`,
    }),
    process: (it) => ({
      subject: `Dossier ${it.number} is being worked on`,
      text: `${it.agency} has begun to work on "${it.title}".`,
    }),
    'ask-due': (it) => ({
      subject: `Something is to be paid for dossier ${it.number}`,
      text: `${it.payload.item}: ${formatMoney(Number(it.payload.amount), 'en')}. Open the dossier to see how to pay.`,
    }),
    'settle-due': (it) => ({
      subject: `Payment received for dossier ${it.number}`,
      text: `${it.payload.item}: ${formatMoney(Number(it.payload.amount), 'en')} has been paid.`,
    }),
    'cancel-due': (it: News) => ({
      subject: `You need not pay what was asked for dossier ${it.number}`,
      text: `${it.payload.item}: ${formatMoney(Number(it.payload.amount), 'en')} was cancelled. Reason: ${it.payload.reason}`,
    }),
    finish: (it) =>
      it.payload.outcome === 'granted'
        ? {
            subject:
              it.dossier.punctuality === 'early'
                ? `Dossier ${it.number} has its result earlier than promised`
                : `Dossier ${it.number} has a result`,
            text: `${it.agency} has decided on "${it.title}".${early(it)} Open the dossier to see and collect the result.`,
          }
        : {
            subject: `Dossier ${it.number}: the agency refused`,
            text: `${it.agency} refused "${it.title}". Reason: ${it.payload.text}`,
          },
    report: (it) => ({
      subject: `Application ${it.number}: ${statusNames.en[it.payload.status as Status]}`,
      text: `${it.agency} says of your application "${it.title}": ${it.payload.raw}. ${it.payload.text}`.trim(),
    }),
    appoint: (it) => ({
      subject: `An appointment about dossier ${it.number}`,
      text: `${it.agency} invites you: ${moment(it.payload.time)}, ${it.payload.place}. ${it.payload.text} Open the dossier to put it into your calendar.`,
    }),
    inspect: (it) => ({
      subject: `Field inspection for dossier ${it.number}`,
      text: `${it.agency}: ${moment(it.payload.time)}, ${it.payload.place}. ${it.payload.text}`,
    }),
    council: (it) => ({
      subject: `A council meets about dossier ${it.number}`,
      text: `${it.agency}: ${moment(it.payload.time)}, ${it.payload.place}. ${it.payload.text}`,
    }),
    transfer: (it) => ({
      subject: `Dossier ${it.number} is on its way to ${it.payload.to}`,
      text: `Where you filed "${it.title}", it was sent to ${it.payload.to}, which settles it.`,
    }),
    'receive-transfer': (it) => ({
      subject: `Dossier ${it.number} has reached the agency that settles it`,
      text: `${it.agency} has received "${it.title}". The result is promised for ${moment(it.due)}.`,
    }),
    redirect: (it) => ({
      subject: `Dossier ${it.number} went on to the right agency`,
      text: `${it.payload.from} does not settle "${it.title}" and sent it on to ${it.payload.to}. Reason: ${it.payload.reason}. You need not file anything again; the time limit runs from its acceptance by ${it.payload.to}.`,
    }),
    'remove-secret': (it) => ({
      subject: `Dossier ${it.number} cannot go through the portal`,
      text: `The dossier held a state secret and was erased from the portal. Reason: ${it.payload.reason}. To file it, send it to ${it.agency} by the post that serves Party and State.`,
    }),
    'hand-over': (it) => ({
      subject: `The result of dossier ${it.number} was handed over`,
      text: `You have been given the result of "${it.title}". If you have not received it, contact ${it.agency}.`,
    }),
    withdraw: (it) => ({
      subject: `Dossier ${it.number} was withdrawn`,
      text: `"${it.title}" was withdrawn as you wished.`,
    }),
    stop: (it) => ({
      subject: `Work on dossier ${it.number} was stopped`,
      text: `${it.agency} stopped working on "${it.title}". Reason: ${it.payload.reason}`,
    }),
    'correct-answers': (it) => ({
      subject: `The form of dossier ${it.number} was corrected at the counter`,
      text: `An officer corrected the form of dossier "${it.title}" with ${(it.payload.agreed as { name: string }).name} at the counter. Old and new answers stand in the dossier. If you did not agree to this, tell ${it.agency} at once.`,
    }),
    'recount-due': (it) => ({
      subject: `The dates of dossier ${it.number} have changed`,
      text: `Dossier "${it.title}". ${recountLines(it.payload, 'en').join(' ')} The first promise stays on record.`,
    }),
    'correct-error': (it) => ({
      subject: `The agency corrects an error in dossier ${it.number}`,
      text: `${it.agency} takes "${it.title}" back to correct its own error. It costs you nothing. What it is: ${it.payload.reason}`,
    }),
    'extend-supplement': (it) => ({
      subject: `More time to complete dossier ${it.number}`,
      text: `${it.agency} moved the deadline for completing "${it.title}" to ${moment(it.payload.deadline)}. Reason: ${it.payload.reason}${closing(it)}`,
    }),
    'close-supplement': (it) => ({
      subject: `Dossier ${it.number} ended because nothing was sent`,
      text: `The deadline for completing "${it.title}" was ${moment(it.payload.deadline)}; ${it.agency} has not received the papers. ${
        it.dossier.acceptedAt === null ? 'The dossier is not accepted.' : 'Work on the dossier is stopped.'
      } You can file it again when you have everything.`,
    }),
    apologise: (it) => ({
      subject: `Our apology, and another time for the result of dossier ${it.number}`,
      text: `${it.agency} apologises: the result of "${it.title}" cannot be ready on ${moment(it.payload.before)} as promised. Reason: ${it.payload.reason}\n\nThe new time: ${moment(it.payload.due)}. Open the dossier to see the letter.`,
    }),
    'admit-loss': (it) => ({
      subject: `The agency apologises for papers of dossier ${it.number}`,
      text: `${it.agency} apologises: papers of "${it.title}" were ${it.payload.kind === 'lost' ? 'lost' : 'damaged'} at the agency: ${it.payload.papers}. What is done about it: ${it.payload.remedy} The agency bears all costs.`,
    }),
    'tacit-decision': (it) => ({
      subject:
        it.payload.outcome === 'granted'
          ? `Dossier ${it.number} counts as granted`
          : `Dossier ${it.number} counts as refused`,
      text: `${it.agency} did not answer "${it.title}" by ${moment(it.payload.since)}. By ${it.payload.ground} it counts as ${
        it.payload.outcome === 'granted' ? 'granted' : 'refused'
      }. Open the dossier to see and print the confirmation.`,
    }),
  },
  officer: {
    part: (it) => ({
      subject: `A new part of the joined-up dossier ${it.number}`,
      text: `${it.title}. Your agency has to accept its part.`,
    }),
    'next-step': (it) => ({
      subject: `Dossier ${it.number}: at the step ${it.payload.step}`,
      text: `${it.title}. ${it.payload.text ?? ''}`.trim(),
    }),
    'send-back': (it) => ({
      subject: `Dossier ${it.number} was sent back to the step ${it.payload.step}`,
      text: `Reason: ${it.payload.reason}`,
    }),
    consult: (it) => ({
      subject: `${it.agency} asks for your opinion on dossier ${it.number}`,
      text: `${it.payload.text}\n\nUntil: ${moment(it.payload.deadline)}.`,
    }),
    'withdraw-consultation': (it) => ({
      subject: `${it.agency} no longer needs an opinion on dossier ${it.number}`,
      text: `Reason: ${it.payload.reason}`,
    }),
    'answer-consultation': (it) => ({
      subject: `${it.payload.agency} gave its opinion on dossier ${it.number}`,
      text: String(it.payload.text),
    }),
    'consultation-late': (it) => ({
      subject: `An opinion is late: dossier ${it.number}`,
      text: `${it.payload.agency} has not answered by ${moment(it.payload.deadline)}. The time limit of the dossier runs on.`,
    }),
    transfer: (it) => ({
      subject: `Dossier ${it.number} was sent to you`,
      text: `${it.title}. Confirm that you have it: the time limit runs from then.`,
    }),
    redirect: (it) => ({
      subject: `Dossier ${it.number} was sent on by ${it.payload.from}`,
      text: `${it.title}. To be checked and accepted. Reason: ${it.payload.reason}`,
    }),
    file: (it) => ({ subject: `New dossier ${it.number}`, text: `${it.title}. To be checked and accepted.` }),
    'submit-supplement': (it) => ({
      subject: `Dossier ${it.number} was supplemented`,
      text: `${it.title}. The applicant sent everything asked for.`,
    }),
    'settle-due': (it) => ({
      subject: `Dossier ${it.number} was paid for`,
      text: `${it.payload.item}: ${formatMoney(Number(it.payload.amount), 'en')}.`,
    }),
    withdraw: (it) => ({ subject: `Dossier ${it.number} was withdrawn`, text: `${it.title}.` }),
    'close-supplement': (it) => ({
      subject: `Dossier ${it.number} ended because the supplement did not come`,
      text: `${it.title}. The applicant did not send what was asked for.`,
    }),
    'tacit-decision': (it) => ({
      subject: `Dossier ${it.number} was decided tacitly`,
      text: `${it.title}. The agency had not answered when the time was over; by ${it.payload.ground} it counts as ${
        it.payload.outcome === 'granted' ? 'granted' : 'refused'
      }. Please find out why.`,
    }),
  },
}
