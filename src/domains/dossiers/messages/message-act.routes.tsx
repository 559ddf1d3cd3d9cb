import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { filesOf } from '../dossier-file.sql.ts'
import { receiveResult, resultsOf } from '../finish-dossier/receive-result.routes.ts'
import { MessageActPage } from './message-act.page.tsx'
import { messageForm } from './message-form.ts'
import { listMessages } from './message.sql.ts'
import { en } from './messages.en.ts'
import { vi } from './messages.vi.ts'
import { writeToApplicant } from './send-message.ts'

export function mountMessageAct(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'message',
    texts: { vi: vi.forOfficer, en: en.forOfficer },
    form: messageForm,
    facts: async ({ db }, { id }) => ({ messages: await listMessages(db, id), files: await filesOf(db, id) }),
    receive: receiveResult,
    page: (view, facts) => <MessageActPage view={view} {...facts} />,
    act: (tx, actor, { on, values, body }) =>
      writeToApplicant(tx, actor, {
        ...{ dossierId: on.dossierId, track: on.track, text: values.text },
        fileIds: resultsOf(body).map((it) => it.id),
      }),
  })
}
