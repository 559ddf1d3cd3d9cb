import { platformProblems } from '#platform/problem.ts'
import { useView } from '#ui/view.tsx'
import { problems } from '../problems.ts'

/** Why it was refused and what to do, as the page of the refusal itself would say it. */
export function ProblemWords({ code }: { code: string }) {
  const { language } = useView()
  const { title, advice } = problems[code] ?? platformProblems[code] ?? platformProblems.broken!
  return (
    <>
      <strong>{title[language]}.</strong> {advice[language]}
    </>
  )
}
