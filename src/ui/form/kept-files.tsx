import { HiddenField } from './form.tsx'

/** The files of an attempt that had something else wrong: they are still there, and go with the form. */
export function KeptFiles(props: { name: string; label: string; files: readonly { id: string; name: string }[] }) {
  const { name, label, files } = props
  if (files.length === 0) return null
  return (
    <>
      <HiddenField name={name} value={files.map((it) => it.id).join(' ')} />
      <p class="govuk-body">
        {label}: {files.map((it) => it.name).join(', ')}
      </p>
    </>
  )
}
