import type { Agency } from '#catalogues'
import { Button, RadioField, TextField } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { type ActView, errorOf, typedText } from './act-page.page.tsx'
import { en } from './agency-choice.en.ts'
import { vi } from './agency-choice.vi.ts'

/** One agency of the whole catalogue, without a script: those that suggest themselves, and those found by name. */
export function AgencyChoice({
  view,
  agencies,
  label,
}: {
  view: ActView
  agencies: readonly Agency[]
  label?: string
}) {
  const t = useTexts({ vi, en })
  return (
    <>
      {agencies.length > 0 && (
        <RadioField
          name="agencyId"
          label={label ?? t.agency}
          value={typedText(view, 'agencyId')}
          options={agencies.map((it) => ({ value: String(it.id), text: it.name }))}
          {...errorOf(view, 'agencyId', { agencyId: t.choose })}
        />
      )}
      <TextField
        name="find"
        label={t.find}
        hint={t.findHint}
        value={typedText(view, 'find')}
        maxLength={100}
        {...(agencies.length === 0 && errorOf(view, 'agencyId', { agencyId: t.choose }))}
      />
      <p>
        <Button kind="secondary" name="lookUp" value="yes">
          {t.lookUp}
        </Button>
      </p>
    </>
  )
}
