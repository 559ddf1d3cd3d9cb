import type { ProcedureLimit, ProcedureRecord } from './record.ts'

const threeOClock = String.raw`sau\s+(?:15\s*(?:giờ|h|g|:00)|0?3\s*(?:\(ba\)\s*)?giờ chiều)`

/** "Trong ngày ...; nhận sau 15 giờ thì ...": in a limit's own words, or in those of its way of filing. */
const inLimit = new RegExp(String.raw`[^.;\n]*trong (?:cùng )?ngày(?!\s*\d)[\s\S]{0,250}?${threeOClock}[^.;\n]*`, 'iu')

/** "Tiếp nhận sau 15 giờ thì ... trả kết quả ... ngày làm việc tiếp theo": in the steps only a result's return says so. */
const inSteps = new RegExp(
  String.raw`[^.;\n]*${threeOClock}[^.;\n]{0,120}trả kết quả[^.;\n]{0,80}ngày làm việc (?:tiếp theo|kế tiếp)`,
  'iu',
)

/**
 * One day, of which the published words say that it is the day of receipt (regulation 3.7-5), becomes the amount 0 with
 * those words, so that whoever accepts can read why. Everything else stays as it was published: nothing is guessed.
 * @law 3.7-5
 */
export function readSameDay(
  limit: ProcedureLimit,
  words: { channel: string; steps: ProcedureRecord['steps'] },
): ProcedureLimit {
  if (limit.amount !== 1 || (limit.unit !== 'day' && limit.unit !== 'working-day')) return limit
  const steps = words.steps.map((step) => step.text).join('\n')
  const found = inLimit.exec(limit.text) ?? inLimit.exec(words.channel) ?? inSteps.exec(steps)
  return found ? { ...limit, amount: 0, text: found[0].trim() } : limit
}
