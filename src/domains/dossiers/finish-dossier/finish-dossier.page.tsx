import { typedDate } from '#platform/dates.ts'
import { DateField, FileField, KeptFiles, RadioField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { Details } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import type { RefusalReason } from '../refusal-reasons/refusal-reasons.ts'
import { en } from './finish-dossier.en.ts'
import { needsResultFile } from './finish-dossier.ts'
import { vi } from './finish-dossier.vi.ts'
import { ChooseWording } from '../wordings/choose-wording.page.tsx'

export type ResultFile = { id: string; name: string }
export type FinishPageProps = {
  view: ActView
  uploaded: readonly ResultFile[]
  /** The results that the procedure's record names. */
  results: readonly { code: string; name: string }[]
  /** Kinds of reasons for saying no. */
  reasons: readonly RefusalReason[]
}

export function FinishPage({ view, uploaded, results, reasons }: FinishPageProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const outcomes = ['granted', 'refused'] as const
  const reason = (
    <SelectField
      name="reason"
      label={t.reason}
      value={typedText(view, 'reason')}
      options={reasons.map(({ code, name }) => ({ value: code, text: name[language] }))}
      {...errorOf(view, 'reason', t.errors)}
    />
  )
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit} multipart>
      <RadioField
        name="outcome"
        label={t.outcome}
        value={typedText(view, 'outcome')}
        options={outcomes.map((value) => ({
          ...{ value, text: t.outcomes[value], hint: t.outcomeHints[value] },
          ...(value === 'refused' && { more: reason }),
        }))}
        {...errorOf(view, 'outcome', t.errors)}
      />
      <ChooseWording view={view} field="text" />
      <TextArea
        name="text"
        label={t.text}
        hint={t.textHint}
        value={typedText(view, 'text')}
        {...errorOf(view, 'text', t.errors)}
      />
      <KeptFiles name="uploaded" label={t.uploaded} files={uploaded} />
      <FileField
        name="resultFiles"
        label={t.files}
        hint={needsResultFile(view.dossier) ? t.filesHintNeeded : t.filesHint}
        accept=".pdf,.jpg,.jpeg,.png"
        multiple
        {...errorOf(view, 'resultFiles', t.errors)}
      />
      <ResultFields view={view} results={results} />
    </ActPage>
  )
}

/** What the store of the dossier's owner will say about the result; nobody has to fill it in. */
function ResultFields({ view, results }: Pick<FinishPageProps, 'view' | 'results'>) {
  const t = useTexts({ vi, en })
  const isWrong = view.errors.some((it) => it.field === 'issuedOn' || it.field === 'validUntil')
  const day = (name: 'issuedOn' | 'validUntil') => ({
    name,
    label: t[name],
    hint: t[`${name}Hint`],
    value: typedDate(view.typed, name),
    optional: true,
    ...errorOf(view, name, t.errors),
  })
  return (
    <Details summary={t.aboutResult} open={isWrong}>
      <p class="govuk-body">{t.aboutResultWhy}</p>
      {results.length > 1 && (
        <SelectField
          name="resultCode"
          label={t.resultCode}
          empty={null}
          value={typedText(view, 'resultCode')}
          options={results.map((it) => ({ value: it.code, text: it.name }))}
        />
      )}
      <TextField
        name="resultNumber"
        label={t.resultNumber}
        value={typedText(view, 'resultNumber')}
        width={20}
        maxLength={100}
        optional
      />
      <DateField {...day('issuedOn')} />
      <DateField {...day('validUntil')} />
    </Details>
  )
}
