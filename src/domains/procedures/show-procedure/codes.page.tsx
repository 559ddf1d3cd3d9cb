import { useTexts } from '#ui/view.tsx'
import { codedItems } from '../paper-codes.ts'
import type { ProcedureRecord } from '../record.ts'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

type Named = { code: string; name: string }

/** The codes of papers and results: for those who look a paper up in other registers, out of everybody else's way. */
export function Codes({ record }: { record: ProcedureRecord }) {
  const t = useTexts({ vi, en })
  const papers = record.componentGroups.flatMap((it) => it.components)
  return (
    <>
      <CodeList title={t.componentCodes} items={papers} />
      <CodeList title={t.resultCodes} items={record.results} />
    </>
  )
}

function CodeList({ title, items }: { title: string; items: readonly Named[] }) {
  const coded = codedItems(items)
  if (coded.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="govuk-list portal-codes">
        {coded.map((it, i) => (
          <li key={i}>
            <strong>{it.code}</strong> {it.name}{' '}
          </li>
        ))}
      </ul>
    </>
  )
}
