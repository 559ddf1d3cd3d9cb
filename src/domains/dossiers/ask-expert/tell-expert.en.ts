import { formatMoment } from '#ui/format.ts'
import type { ExpertNews } from './tell-expert.ts'
import type { vi } from './tell-expert.vi.ts'

const until = ({ deadline }: ExpertNews): string => `Until: ${formatMoment(new Date(deadline), 'en')}.`

export const en: typeof vi = {
  'ask-expert': (it) => ({
    subject: `${it.by} asks for your opinion on dossier ${it.number}`,
    text: `${it.text}\n\n${until(it)}`,
  }),
  'remind-expert': (it) => ({
    subject: `${it.by} reminds you of the opinion on dossier ${it.number}`,
    text: `${it.text}\n\n${until(it)}`,
  }),
  'give-opinion': (it) => ({ subject: `${it.by} gave an opinion on dossier ${it.number}`, text: it.text }),
  'hand-back-question': (it) => ({
    subject: `${it.by} handed back the question on dossier ${it.number}`,
    text: `Reason: ${it.text}`,
  }),
  'withdraw-question': (it) => ({
    subject: `${it.by} no longer needs your opinion on dossier ${it.number}`,
    text: `Reason: ${it.text}`,
  }),
  'question-ended': (it) => ({
    subject: `No opinion is needed on dossier ${it.number} any more`,
    text: `${it.title}. The dossier was settled, stopped or sent elsewhere.`,
  }),
}
