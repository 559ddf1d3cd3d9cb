import { FileField, KeptFiles } from '#ui/form.tsx'
import { type ActView, errorOf } from './act-page.page.tsx'

type Files = { view: ActView; label: string; hint: string; uploaded: string; errors: Record<string, string> }

/** Files of an act; those of an attempt that had something else wrong are still there. */
export function ActFiles({ view, label, hint, uploaded, errors }: Files) {
  const earlier = (view.typed.results ?? []) as { id: string; name: string }[]
  return (
    <>
      <KeptFiles name="uploaded" label={uploaded} files={earlier} />
      <FileField
        name="resultFiles"
        label={label}
        hint={hint}
        accept=".pdf,.jpg,.jpeg,.png"
        multiple
        optional
        {...errorOf(view, 'resultFiles', errors)}
      />
    </>
  )
}
