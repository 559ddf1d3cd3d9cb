import { CheckboxField, ErrorSummary } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Office, Service } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { en } from './keep-offices.en.ts'
import { vi } from './keep-offices.vi.ts'
import { KeptForm, KeptProcedures, KeptText, useFaultWords } from './kept-form.page.tsx'
import { type Fault, listOf, type Typed } from './typed.ts'

export type KeepPartProps = {
  kind: 'service' | 'booth'
  office: Office
  /** `moi`: a new one. */
  id: number | 'moi'
  services: readonly Service[]
  revision: number
  typed: Typed
  faults: readonly Fault[]
  changed?: boolean
}

/** The form of one line, or of one booth. */
export function KeepPartPage(props: KeepPartProps) {
  const { kind, office, id } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const errors = useFaultWords(props.faults)
  const isService = kind === 'service'
  const title = id === 'moi' ? (isService ? t.addService : t.addBooth) : isService ? t.serviceTitle : t.boothTitle
  const action = isService ? urls.keepService(office.id, id) : urls.keepBooth(office.id, id)
  return (
    <AdministrationLayout title={`${title}: ${office.name}`} current="counter">
      <ErrorSummary errors={errors} />
      {props.changed && <Notice tone="refused" title={t.changed} live />}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.keepOffice(office.id))}>
          {office.name}
        </a>
      </p>
      <h1 class="govuk-heading-l">{title}</h1>
      <KeptForm action={href(action)} revision={props.revision} typed={props.typed}>
        {isService ? <ServiceFields {...props} errors={errors} /> : <BoothFields {...props} errors={errors} />}
      </KeptForm>
    </AdministrationLayout>
  )
}

type FieldsProps = KeepPartProps & { errors: ReturnType<typeof useFaultWords> }

function ServiceFields({ typed, errors }: FieldsProps) {
  const t = useTexts({ vi, en })
  return (
    <>
      <KeptText name="prefix" {...{ typed, errors }} hint={t.prefixHint} width={3} />
      <KeptText name="nameVi" {...{ typed, errors }} />
      <KeptText name="nameEn" {...{ typed, errors }} />
      <KeptProcedures {...{ typed, errors }} />
      <KeptText name="expectedMinutes" {...{ typed, errors }} hint={t.expectedHint} width={3} />
    </>
  )
}

function BoothFields({ typed, errors, services }: FieldsProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const error = errors.find((it) => it.field === 'services')?.text
  return (
    <>
      <KeptText name="label" {...{ typed, errors }} hint={t.labelHint} width={5} />
      <CheckboxField
        name="services"
        label={t.serves}
        values={listOf(typed, 'services')}
        options={services.map((it) => ({ value: String(it.id), text: `${it.prefix}. ${serviceName(it, language)}` }))}
        {...(error && { error })}
      />
    </>
  )
}
