import { RadioField, TextArea, TextField } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './admit-loss.en.ts'
import { vi } from './admit-loss.vi.ts'

export function AdmitLossPage({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  const kinds = ['lost', 'damaged'] as const
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} kind="warning">
      <RadioField
        name="kind"
        label={t.kind}
        value={typedText(view, 'kind')}
        options={kinds.map((value) => ({ value, text: t.kinds[value] }))}
        {...errorOf(view, 'kind', t.errors)}
      />
      <TextField
        name="papers"
        label={t.papers}
        value={typedText(view, 'papers')}
        {...errorOf(view, 'papers', t.errors)}
      />
      <TextArea
        name="remedy"
        label={t.remedy}
        hint={t.remedyHint}
        value={typedText(view, 'remedy')}
        {...errorOf(view, 'remedy', t.errors)}
      />
    </ActPage>
  )
}
