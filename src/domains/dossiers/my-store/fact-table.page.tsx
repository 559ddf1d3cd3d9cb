import type { StoreFact } from '#documents'
import { semanticName } from '#eforms'
import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#ui/format.ts'
import { Details, Table } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { FromDossier } from './from-dossier.page.tsx'
import { en } from './my-store.en.ts'
import { vi } from './my-store.vi.ts'

/** What holds of each kind, with what was recognised before it. `facts`: the newest of each kind first. */
export function FactTable({ facts, openable }: { facts: readonly StoreFact[]; openable: readonly string[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { what, value, source } = t.factColumns
  const bySemantic = Map.groupBy(facts, (it) => it.semantic)
  return (
    <section>
      <h2 class="govuk-heading-m">{t.facts}</h2>
      <p class="govuk-body">{t.factsHow}</p>
      <Table
        caption={t.facts}
        captionHidden
        columns={[{ text: what }, { text: value }, { text: source }]}
        rows={[...bySemantic].map(([semantic, [newest, ...earlier]]) => ({
          key: semantic,
          cells: [
            semanticName(semantic)[language],
            <>
              {newest!.shown[language]}
              <Earlier facts={earlier.filter((it) => it.shown.vi !== newest!.shown.vi)} />
            </>,
            <From fact={newest!} openable={openable} />,
          ],
        }))}
      />
    </section>
  )
}

function From({ fact, openable }: { fact: StoreFact; openable: readonly string[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <>
      {t.recognised(fact.agency, formatDay(dayOf(fact.at), language))}
      <FromDossier {...{ dossierId: fact.dossierId, openable, name: fact.procedureName }} />
    </>
  )
}

/** Only what differs: that the same was recognised again says nothing new. */
function Earlier({ facts }: { facts: readonly StoreFact[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (facts.length === 0) return null
  return (
    <Details summary={t.earlier(facts.length)}>
      <ul class="govuk-list">
        {facts.map((it) => (
          <li key={it.id}>{t.earlierOne(it.shown[language], it.agency, formatDay(dayOf(it.at), language))}</li>
        ))}
      </ul>
    </Details>
  )
}
