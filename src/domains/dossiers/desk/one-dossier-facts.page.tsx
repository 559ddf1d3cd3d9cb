import { formatMoney, formatMoment } from '#ui/format.ts'
import { Card, SummaryList } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { DueState } from '../ask-due/ask-due.page.tsx'
import type { Dossier, PartySnapshot } from '../dossier.sql.ts'
import type { Due } from '../due.sql.ts'
import { WhoFiled } from '../on-behalf/on-behalf.page.tsx'
import { en } from './one-dossier.en.ts'
import { vi } from './one-dossier.vi.ts'

export function PeopleCard({ dossier }: { dossier: Dossier }) {
  const t = useTexts({ vi, en })
  const same = dossier.ownerName === dossier.applicantName
  return (
    <Card title={t.people}>
      <SummaryList
        rows={[
          ...(dossier.mandate ? [{ key: t.applicant, value: <WhoFiled dossier={dossier} /> }] : []),
          ...rowsOf(t, dossier.mandate && dossier.applicant.taxCode ? t.organisation : t.applicant, dossier.applicant),
          ...(same ? [] : rowsOf(t, t.owner, dossier.owner)),
        ]}
      />
    </Card>
  )
}

function rowsOf(t: typeof vi, role: string, party: PartySnapshot) {
  const rows: { key: string; value: string | null | undefined }[] = [
    { key: role, value: party.name },
    { key: t.taxCode, value: party.taxCode },
    { key: t.identityNumber, value: party.identityNumber },
    { key: t.phone, value: party.phone },
    { key: t.email, value: party.email },
  ]
  return rows.filter((row) => row.value).map((row) => ({ key: row.key, value: row.value }))
}

export function DossierFacts({ dossier }: { dossier: Dossier }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <Card title={t.facts}>
      <SummaryList
        rows={[
          { key: t.code, value: dossier.code ?? t.noCode },
          { key: t.submission, value: dossier.submissionNumber },
          { key: t.procedure, value: dossier.procedureCode },
          { key: t.agency, value: dossier.agencyName },
          { key: t.filed, value: formatMoment(new Date(dossier.filedAt), language) },
          { key: t.filedBy, value: t.channels[dossier.channel] },
          { key: t.returnBy, value: t.channels[dossier.returnChannel] },
          { key: t.assignee, value: dossier.tracks[0]?.assigneeName || t.nobody },
        ]}
      />
    </Card>
  )
}

export function DuesCard({ dues }: { dues: readonly Due[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <Card title={t.dues}>
      {dues.length === 0 && <p class="govuk-body">{t.noDues}</p>}
      {dues.map((due) => (
        <p key={due.id} class="govuk-body">
          {due.item}: {formatMoney(due.amount, language)} <DueState due={due} />
        </p>
      ))}
    </Card>
  )
}
