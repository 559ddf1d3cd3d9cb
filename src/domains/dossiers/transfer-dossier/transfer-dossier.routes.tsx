import { Type } from 'typebox'
import { calendarOf } from '#law'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { wholeOf } from '../on-track.ts'
import { receiveTransfer } from './receive-transfer.ts'
import { en } from './transfer-dossier.en.ts'
import { ReceiveTransferPage, TransferPage } from './transfer-dossier.page.tsx'
import { transferDossier } from './transfer-dossier.ts'
import { transferUntil } from './transfer-rules.ts'
import { vi } from './transfer-dossier.vi.ts'

export function mountTransferDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'transfer',
    texts: { vi, en },
    form: Type.Object({ papers: Type.Optional(Type.String({ maxLength: 2000 })) }),
    async facts({ db }, dossier) {
      const takenIn = dossier.acceptedAt === null ? now() : new Date(dossier.acceptedAt)
      return {
        until: transferUntil(await calendarOf(db, dossier.agencyPath), takenIn),
        to: wholeOf(dossier).agencyName,
      }
    },
    page: (view, facts) => <TransferPage view={view} {...facts} />,
    act: (tx, actor, { on, values }) => transferDossier(tx, actor, { ...on, papers: values.papers ?? '' }),
  })
  mountAct(web, services, {
    name: 'receive-transfer',
    texts: { vi: vi.receive, en: en.receive },
    form: Type.Object({}),
    facts: async () => undefined,
    page: (view) => <ReceiveTransferPage view={view} />,
    act: (tx, actor, { on }) => receiveTransfer(tx, actor, on),
  })
}
