import { Button, ErrorSummary, Form, HiddenField, RadioField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { en } from './choose-role.en.ts'
import { vi } from './choose-role.vi.ts'

export type Choice = { key: string; as: 'citizen' | 'officer'; name: string | null; taxCode?: string | null }

export type ChooseRolePageProps = {
  choices: readonly Choice[]
  /** The key of the role in use. */
  current?: string
  returnTo?: string
  missing?: boolean
}

export function ChooseRolePage(props: ChooseRolePageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={t.title}>
      <ErrorSummary errors={props.missing ? [{ field: 'role', text: t.missing }] : []} />
      <Form action={href('/chon-vai-tro')}>
        {props.returnTo && <HiddenField name="tiep" value={props.returnTo} />}
        <RadioField
          name="role"
          label={t.title}
          labelAsHeading
          hint={t.hint}
          value={props.current}
          error={props.missing ? t.missing : undefined}
          options={props.choices.map((it) => ({ value: it.key, ...wordsOf(it, t) }))}
        />
        <Button>{t.go}</Button>
      </Form>
    </Layout>
  )
}

function wordsOf(it: Choice, t: typeof vi): { text: string; hint: string } {
  if (it.key === 'citizen') return { text: it.name ?? '', hint: t.citizen }
  if (it.as === 'citizen')
    return { text: it.name ?? '', hint: it.taxCode ? t.organisation(it.taxCode) : t.someOrganisation }
  return { text: it.name ?? t.wholePortal, hint: t.officer }
}
