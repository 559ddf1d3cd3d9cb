import { Button, Form, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, SummaryList, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Answer } from '../search/search.ts'
import { urls } from '../urls.ts'
import { en } from './administer-dictionary.en.ts'
import { vi } from './administer-dictionary.vi.ts'

/** A question as search reads it: with which entries, as which words, and what they found. */
export function TryQuestionPage({ asked, answer }: { asked: string; answer: Answer | undefined }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <AdministrationLayout title={t.tryTitle} current="dictionary">
      <a class="govuk-back-link" href={href(urls.dictionary)}>
        {t.title}
      </a>
      <h1 class="govuk-heading-l">{t.tryTitle}</h1>
      <Form action={href(`${urls.dictionary}/thu`)} method="get">
        <TextField name="q" label={t.tryLabel} hint={t.tryHint} value={asked} />
        <Button>{t.tryButton}</Button>
      </Form>
      {answer && <Explained answer={answer} />}
    </AdministrationLayout>
  )
}

function Explained({ answer }: { answer: Answer }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { question, found } = answer
  return (
    <>
      <h2 class="govuk-heading-m">{t.read}</h2>
      <SummaryList
        rows={[
          {
            key: t.usedEntries,
            value:
              question.used.length === 0 ? (
                t.noEntries
              ) : (
                <ul class="govuk-list">
                  {question.used.map((it) => (
                    <li key={`${it.key} ${it.said}`}>
                      “{it.said}” →{' '}
                      <a class="govuk-link" href={href(urls.dictionaryEntry(it.key))}>
                        {it.key}
                      </a>
                    </li>
                  ))}
                </ul>
              ),
          },
          { key: t.soughtWords, value: [...question.words].map(([word, weight]) => weighed(word, weight)).join(', ') },
          { key: t.advice, value: t.advices[answer.advice ?? 'one'] },
        ]}
      />
      <h2 class="govuk-heading-m">{t.found}</h2>
      {found.length === 0 ? (
        <EmptyState title={t.nothingFound} icon="search" />
      ) : (
        <Table
          caption={t.found}
          captionHidden
          columns={[{ text: t.procedure }, { text: t.score, numeric: true }, { text: t.coverage }, { text: t.ofName }]}
          rows={found.map((it) => ({
            key: it.procedure.id,
            cells: [
              <a class="govuk-link" href={href(urls.procedure(it.procedure.code))}>
                {it.procedure.title}
              </a>,
              it.score.toFixed(2),
              percent(it.coverage),
              percent(it.ofName),
            ],
          }))}
        />
      )}
    </>
  )
}

function weighed(word: string, weight: number): string {
  return weight === 1 ? word : `${word} (${percent(weight)})`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
