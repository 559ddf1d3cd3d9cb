import type { StoreDocument } from '#documents'
import { dayOf } from '#platform/clock.ts'
import { Button, Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Details, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { FromDossier } from './from-dossier.page.tsx'
import { en } from './my-store.en.ts'
import { vi } from './my-store.vi.ts'
import type { StoreUse } from './store-use.sql.ts'
import { ValidityTag } from './validity-tag.page.tsx'

const mostUsesShown = 5

type DocumentTableProps = {
  documents: readonly StoreDocument[]
  uses: readonly StoreUse[]
  openable: readonly string[]
}

export function DocumentTable(props: DocumentTableProps) {
  const t = useTexts({ vi, en })
  const { document, source, validity } = t.columns
  return (
    <Table
      caption={t.documents}
      captionHidden
      columns={[{ text: document }, { text: source }, { text: validity }]}
      rows={props.documents.map((it) => ({
        key: it.id,
        cells: [
          <Named document={it} uses={props.uses.filter((use) => use.documentId === it.id)} />,
          <From document={it} openable={props.openable} />,
          <>
            <ValidityTag document={it} />
            {it.recognisedAt === null && <Remove document={it} />}
          </>,
        ],
      }))}
    />
  )
}

function Named({ document, uses }: { document: StoreDocument; uses: readonly StoreUse[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <a class="govuk-link" href={href(urls.storeFile(document.id))}>
        {document.name}
      </a>
      <div class="portal-table__more">{[document.number, document.fileName].filter(Boolean).join(' · ')}</div>
      {document.about && <div class="portal-table__more">{t.heldFor(document.about)}</div>}
      {uses.length > 0 && (
        <Details summary={t.usedIn(uses.length)}>
          <ul class="govuk-list">
            {uses.slice(0, mostUsesShown).map((use) => (
              <li key={use.dossierId}>
                <a class="govuk-link" href={href(urls.dossier(use.dossierId))}>
                  {use.number}
                </a>
              </li>
            ))}
            {uses.length > mostUsesShown && <li>{t.usedInOthers(uses.length - mostUsesShown)}</li>}
          </ul>
        </Details>
      )}
    </>
  )
}

function From({ document, openable }: { document: StoreDocument; openable: readonly string[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { recognisedAgency, recognisedAt, issuedBy, issuedOn, dossierId } = document
  const issued = t.issued(issuedBy, issuedOn === null ? '' : formatDay(issuedOn, language))
  return (
    <>
      {recognisedAgency === null || recognisedAt === null
        ? t.own
        : t.recognised(recognisedAgency, formatDay(dayOf(recognisedAt), language))}
      {issued !== '' && recognisedAgency !== issuedBy && <div class="portal-table__more">{issued}</div>}
      {dossierId !== null && <FromDossier {...{ dossierId, openable, name: document.procedureName }} />}
    </>
  )
}

function Remove({ document }: { document: StoreDocument }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Form action={href(urls.storeRemove(document.id))} class="portal-store-remove">
      <Button kind="secondary">
        {t.remove} <span class="govuk-visually-hidden">{document.name}</span>
      </Button>
    </Form>
  )
}
