import { formatMoment } from '#ui/format.ts'
import type { ExpertNews } from './tell-expert.ts'

const until = ({ deadline }: ExpertNews): string => `Hạn trả lời: ${formatMoment(new Date(deadline), 'vi')}.`

export const vi = {
  'ask-expert': (it: ExpertNews) => ({
    subject: `${it.by} hỏi ý kiến bạn về hồ sơ ${it.number}`,
    text: `${it.text}\n\n${until(it)}`,
  }),
  'remind-expert': (it: ExpertNews) => ({
    subject: `${it.by} nhắc bạn cho ý kiến về hồ sơ ${it.number}`,
    text: `${it.text}\n\n${until(it)}`,
  }),
  'give-opinion': (it: ExpertNews) => ({ subject: `${it.by} đã cho ý kiến về hồ sơ ${it.number}`, text: it.text }),
  'hand-back-question': (it: ExpertNews) => ({
    subject: `${it.by} trả lại câu hỏi về hồ sơ ${it.number}`,
    text: `Lý do: ${it.text}`,
  }),
  'withdraw-question': (it: ExpertNews) => ({
    subject: `${it.by} không cần ý kiến của bạn về hồ sơ ${it.number} nữa`,
    text: `Lý do: ${it.text}`,
  }),
  'question-ended': (it: ExpertNews) => ({
    subject: `Không cần ý kiến về hồ sơ ${it.number} nữa`,
    text: `${it.title}. Hồ sơ đã giải quyết xong, đã dừng hoặc đã chuyển đi nơi khác.`,
  }),
}
