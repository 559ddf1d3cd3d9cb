import { dayOf } from '#platform/clock.ts'
import { Button, Form, HiddenField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Card } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { ValidityTag } from '../my-store/validity-tag.page.tsx'
import { urls } from '../urls.ts'
import { en } from './attach-paper.en.ts'
import { vi } from './attach-paper.vi.ts'
import type { Fitting } from './fitting-documents.ts'

export type FromStoreProps = {
  draftId: string
  slotKey: string
  fitting: readonly Fitting[]
  /** Those that this paper has already. */
  taken: readonly string[]
}

/** What the person's store has for this paper: taken with one press, without sending anything. */
export function FromStore({ draftId, slotKey, fitting, taken }: FromStoreProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (fitting.length === 0) return null
  return (
    <Card title={t.fromStore} tone="silk">
      <p class="govuk-body">{t.fromStoreHow}</p>
      <ul class="portal-store-choice">
        {fitting.map((it) => (
          <li key={it.document.id}>
            <Described fitting={it} />
            {taken.includes(it.document.id) ? (
              <p class="govuk-body portal-store-choice__act">{t.taken}</p>
            ) : it.usable ? (
              <Form action={href(urls.draftPaperFromStore(draftId, slotKey))} class="portal-store-choice__act">
                <HiddenField name="documentId" value={it.document.id} />
                <Button kind="secondary">
                  {t.take} <span class="govuk-visually-hidden">{it.document.name}</span>
                </Button>
              </Form>
            ) : (
              <p class="govuk-body portal-store-choice__act portal-soft">{t.notOffered}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Described({ fitting: { document } }: { fitting: Fitting }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { name, about, number, recognisedAgency, recognisedAt } = document
  return (
    <div>
      <a class="govuk-link" href={href(urls.storeFile(document.id))}>
        {name}
      </a>
      {about && ` (${about})`} <ValidityTag document={document} />
      <p class="govuk-body-s">
        {number && `${number} · `}
        {recognisedAgency !== null && recognisedAt !== null
          ? t.recognised(recognisedAgency, formatDay(dayOf(recognisedAt), language))
          : t.unrecognised}
      </p>
    </div>
  )
}
