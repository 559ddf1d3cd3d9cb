import { Button, SelectField } from '#ui/form.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { type ActView, typedText } from '../desk/act-page.page.tsx'
import { actPath } from '../desk/officer-acts.ts'
import { en } from './wordings.en.ts'
import { vi } from './wordings.vi.ts'

/** Ready words for a field of an act's page: chosen, then filled in by the button, with nothing else lost. */
export function ChooseWording({ view, field }: { view: ActView; field: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (view.wordings.length === 0) return null
  const name = `wording-${field}`
  return (
    <div class="portal-wording">
      <SelectField
        name={name}
        label={t.choose}
        empty={t.none}
        value={typedText(view, name)}
        options={view.wordings.map((it) => ({ value: it.id, text: it.name }))}
      />
      <Button
        kind="secondary"
        name="_fill"
        value={field}
        formAction={`${href(actPath(view.dossier, view.name))}#${field}`}
      >
        {t.fill}
      </Button>
    </div>
  )
}
