import { urls as identityUrls } from '#identity'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { en } from './on-behalf.en.ts'
import { vi } from './on-behalf.vi.ts'

/** Who filed a dossier: "Trần Thu Thuỷ thay mặt Công ty ..." when it is an organisation's. */
export function WhoFiled({ dossier }: { dossier: Pick<Dossier, 'applicantName' | 'mandate'> }) {
  const t = useTexts({ vi, en })
  const { applicantName, mandate } = dossier
  return <>{mandate ? t.filedFor(mandate.name, applicantName) : applicantName}</>
}

/** Before anything is written: for whom it will be, and the way to the other role. */
export function FilingFor({ back }: { back: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor } = useView()
  if (actor.agent === null) return null
  return (
    <Notice tone="info" title={t.youFileFor(actor.name)}>
      <p class="govuk-body">{t.itsDossier}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={href(identityUrls.chooseRole(back))}>
          {t.fileForYourself}
        </a>
      </p>
    </Notice>
  )
}

/** Who will be named as the one who files, on the page before filing. */
export function FilingAs() {
  const t = useTexts({ vi, en })
  const { actor } = useView()
  if (actor.agent === null) return null
  return (
    <p class="govuk-body">
      {t.applicant}: <strong>{t.filedFor(actor.agent.name, actor.name)}</strong>
    </p>
  )
}
