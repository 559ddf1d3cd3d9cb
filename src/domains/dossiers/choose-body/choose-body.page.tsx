import { Button, Form, TextField } from '#ui/form.tsx'
import { Details } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { BodyChoice } from './choose-body.ts'
import { en } from './choose-body.en.ts'
import { vi } from './choose-body.vi.ts'

/** Another agency than the one shown, by its name. */
export function ChooseBody({ choice, path }: { choice: BodyChoice; path: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { words, found, body } = choice
  return (
    <Details summary={t.other} open={words !== '' || !body}>
      <Form action={href(path)} method="get">
        <TextField name="ten" label={t.name} value={words} maxLength={100} autoComplete="off" />
        <Button kind="secondary">{t.find}</Button>
      </Form>
      {words !== '' && found.length === 0 && <p class="govuk-body">{t.none}</p>}
      {found.length > 0 && (
        <ul class="govuk-list">
          {found.map((it) => (
            <li key={it.id}>
              <a class="govuk-link" href={href(`${path}?co-quan=${it.id}`)}>
                {it.name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Details>
  )
}
