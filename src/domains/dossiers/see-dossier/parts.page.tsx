import { formatMoment } from '#ui/format.ts'
import { Card, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import { StatusTag } from '../desk/due-tag.page.tsx'
import { isOver, type Track } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { isJoined, leadOf } from '../on-track.ts'
import { urls } from '../urls.ts'
import { en } from './parts.en.ts'
import { vi } from './parts.vi.ts'

/** Each agency's part of a joined-up dossier, with its own date and state, and those still to come. */
export function Parts({ whole, own }: { whole: Dossier; own?: number }) {
  const t = useTexts({ vi, en })
  if (!isJoined(whole)) return null
  const { part, agency, state, when } = t.columns
  const nameOf = (number: number) =>
    whole.tracks.find((it) => it.number === number)?.partName ??
    whole.coming.find((it) => it.number === number)?.partName
  return (
    <section>
      <h2 class="govuk-heading-m">{t.title}</h2>
      <p class="govuk-body">{t.lead(leadOf(whole).agencyName)}</p>
      <Table
        caption={t.title}
        captionHidden
        columns={[{ text: part }, { text: agency }, { text: state, whole: true }, { text: when }]}
        rows={[
          ...whole.tracks.map((it) => ({
            key: it.number,
            highlight: it.number === own,
            cells: [
              [it.partName, it.lead && t.leads, it.number === own && t.yours].filter(Boolean).join(' · '),
              it.agencyName,
              <StatusTag status={it.status} />,
              dateOf(it, t),
            ],
          })),
          ...whole.coming.map((it) => ({
            key: it.number,
            cells: [
              it.partName,
              it.agencyName,
              t.coming,
              t.waitsFor(it.after.map((number) => nameOf(number) ?? number).join(', ')),
            ],
          })),
        ]}
      />
    </section>
  )
}

function dateOf(track: Track, t: typeof vi): string {
  const outcome = track.outcome ? [t.outcomes[track.outcome]] : []
  if (isOver(track.status) && track.endedAt) return [t.ended(track.endedAt), ...outcome].join(', ')
  return track.due ? t.due(track.due) : t.begun(track.startedAt)
}

/** Appointments that lie ahead, for the applicant's calendar. */
export function Appointments({ dossier, acts, now }: { dossier: Dossier; acts: readonly ActRecord[]; now: Date }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const ahead = acts.filter((it) => it.act === 'appoint' && it.payload && new Date(String(it.payload.time)) > now)
  if (ahead.length === 0) return null
  return (
    <Card title={t.appointments}>
      {ahead.map((it) => (
        <p key={it.sequence} class="govuk-body">
          {formatMoment(new Date(String(it.payload!.time)), language)}, {String(it.payload!.place)}
          <br />
          <a class="govuk-link" href={href(urls.appointment(dossier.id, it.sequence))}>
            {t.calendar}
          </a>
        </p>
      ))}
    </Card>
  )
}

/** Where it was taken in, and how far it is on its way. */
export function TransferLine({ whole }: { whole: Dossier }) {
  const t = useTexts({ vi, en })
  const { transfer } = whole
  if (transfer === null) return null
  const words = [
    t.takenInBy(transfer.agencyName),
    transfer.sentAt === null ? t.notSent : t.sent(transfer.sentAt),
    ...(transfer.receivedAt === null ? [] : [t.received(transfer.receivedAt)]),
  ]
  return (
    <p class="govuk-body">
      {t.transfer(whole.agencyName)} {words.join(' · ')}
    </p>
  )
}
