import { Button, Form, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { FormerUnit } from '../units/resolve-unit.sql.ts'
import type { AdminUnit, UnitCandidate } from '../units/unit.ts'
import { urls } from '../urls.ts'
import { en } from './find-new-unit.en.ts'
import { vi } from './find-new-unit.vi.ts'

export type FindNewUnitProps = {
  q: string
  /** What the words may mean. */
  found: readonly FormerUnit[]
  more: boolean
  answer?: { unit: AdminUnit; items: readonly UnitCandidate[]; provinces: ReadonlyMap<string, string> }
}

/** Type an old name, get the new one; or choose, when there are several. */
export function FindNewUnitPage(props: FindNewUnitProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={t.title} breadcrumbs={[{ text: t.home, href: href('/') }, { text: t.title }]}>
      <h1 class="govuk-heading-xl">{t.title}</h1>
      {props.answer ? <Answer {...props.answer} /> : <p class="govuk-body-l">{t.lead}</p>}
      <Form action={href(urls.formerUnit)} method="get">
        <TextField
          name="q"
          label={props.answer ? t.again : t.search}
          hint={t.searchHint}
          value={props.q}
          type="search"
        />
        <Button>{t.find}</Button>
      </Form>
      {props.q !== '' && !props.answer && <Found {...props} />}
    </Layout>
  )
}

function Found({ found, more }: FindNewUnitProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (found.length === 0) {
    return (
      <EmptyState title={t.none}>
        <p class="govuk-body">
          {t.noneAdvice}{' '}
          <a class="govuk-link" href={href(urls.catalogue('don-vi-hanh-chinh'))}>
            {t.today}
          </a>
        </p>
      </EmptyState>
    )
  }
  return (
    <>
      <Table
        caption={t.which}
        columns={[{ text: t.name }, { text: t.where }]}
        rows={found.map((it) => ({
          key: it.id,
          cells: [
            <a key="name" class="govuk-link" href={href(`${urls.formerUnit}?ma=${it.code}&ngay=${it.validFrom}`)}>
              {it.fullName}
            </a>,
            [it.district, it.province].filter(Boolean).join(', '),
          ],
        }))}
      />
      {more && <p class="govuk-body">{t.more}</p>}
    </>
  )
}

function Answer({ unit, items, provinces }: NonNullable<FindNewUnitProps['answer']>) {
  const t = useTexts({ vi, en })
  const [first, ...others] = items
  if (!first) {
    return (
      <Notice tone="waiting" title={t.lost(unit.fullName)} live>
        <p>{t.lostAdvice}</p>
      </Notice>
    )
  }
  const where = (it: UnitCandidate) =>
    it.level === 'province' ? '' : t.in(provinces.get(it.provinceCode) ?? it.provinceCode)
  if (others.length === 0) {
    const title = first.id === unit.id ? t.same(unit.fullName) : t.one(unit.fullName, first.fullName)
    return (
      <Notice tone="done" title={title} live>
        <p>{[where(first), t.code(first.code)].filter(Boolean).join(' · ')}</p>
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="waiting" title={t.several(unit.fullName)} live>
        <p>{t.severalAdvice}</p>
      </Notice>
      <Table
        caption={t.newUnit}
        captionHidden
        columns={[{ text: t.newUnit }, { text: t.where }, { text: t.note }]}
        rows={items.map((it) => ({
          key: it.id,
          cells: [
            <>
              <strong>{it.fullName}</strong>
              <span class="portal-table__more">{t.code(it.code)}</span>
            </>,
            provinces.get(it.provinceCode) ?? '',
            it.note,
          ],
        }))}
      />
    </>
  )
}
