import type { Services, Web } from '#platform/mount.ts'
import { mountAcceptDossier } from '../accept-dossier/accept-dossier.routes.tsx'
import { mountAdmitLoss } from '../admit-loss/admit-loss.routes.tsx'
import { mountApologise } from '../apologise/apologise.routes.tsx'
import { mountKeepRules } from '../assignment/keep-rules.routes.tsx'
import { mountKeepLeave } from '../assignment/keep-leave.routes.tsx'
import { mountBulkActs } from '../bulk-acts/bulk-acts.routes.tsx'
import { mountAskDue } from '../ask-due/ask-due.routes.tsx'
import { mountAssignDossier } from '../assign-dossier/assign-dossier.routes.tsx'
import { mountCorrectError } from '../correct-error/correct-error.routes.tsx'
import { mountExtendSupplement } from '../extend-supplement/extend-supplement.routes.tsx'
import { mountFinishDossier } from '../finish-dossier/finish-dossier.routes.tsx'
import { mountHandOverResult } from '../hand-over-result/hand-over-result.routes.tsx'
import { mountLeadOffice } from '../lead-office/lead-office.routes.tsx'
import { mountLookUp } from '../databases/look-up.routes.tsx'
import { mountNoteDossier } from '../note-dossier/note-dossier.routes.tsx'
import { mountRegister } from '../keep-register/register.routes.tsx'
import { mountControlSlip } from '../paper-forms/control-slip/control-slip.routes.tsx'
import { mountProcessDossier } from '../process-dossier/process-dossier.routes.tsx'
import { mountRefuseDossier } from '../refuse-dossier/refuse-dossier.routes.tsx'
import { mountRequestSupplement } from '../request-supplement/request-supplement.routes.tsx'
import { mountStopDossier } from '../stop-dossier/stop-dossier.routes.tsx'
import { mountWithdrawAtCounter } from '../withdraw-dossier/withdraw-at-counter.routes.tsx'
import { mountAskedOpinions } from '../answer-consultation/asked.routes.tsx'
import { mountComparePapers } from '../compare-papers/compare-papers.routes.tsx'
import { mountAskExpert } from '../ask-expert/ask-expert.routes.tsx'
import { mountAskedOfMe } from '../ask-expert/asked-of-me.routes.tsx'
import { mountConsultAgency } from '../consult-agency/consult-agency.routes.tsx'
import { mountMessageAct } from '../messages/message-act.routes.tsx'
import { mountNextStep } from '../next-step/next-step.routes.tsx'
import { mountAppointmentFile } from '../record-step/appointment-file.routes.ts'
import { mountRecordSteps } from '../record-step/record-step.routes.tsx'
import { mountRedirectDossier } from '../redirect-dossier/redirect-dossier.routes.tsx'
import { mountRemoveSecret } from '../remove-secret/remove-secret.routes.tsx'
import { mountCorrectAtCounter } from '../correct-at-counter/correct-at-counter.routes.tsx'
import { mountTakeSupplement } from '../take-supplement/take-supplement.routes.tsx'
import { mountTransferDossier } from '../transfer-dossier/transfer-dossier.routes.tsx'
import { mountExportList } from './export-list.routes.ts'
import { mountKeepLists } from './keep-lists.routes.ts'
import { mountOneDossier } from './one-dossier.routes.tsx'
import { mountKeysPage } from './keys-page.routes.tsx'
import { mountDeskQueues } from './queue.routes.tsx'

/** The officer's desk: queues, one dossier on one page, and a page for each act. */
export function mountDesk(web: Web, services: Services): void {
  mountDeskQueues(web, services)
  mountKeepLists(web, services)
  mountExportList(web, services)
  mountBulkActs(web, services)
  mountOneDossier(web, services)
  mountControlSlip(web, services)
  mountRegister(web, services)
  mountLeadOffice(web, services)
  mountKeepRules(web, services)
  mountKeepLeave(web, services)
  for (const mount of [
    mountAcceptDossier,
    mountRequestSupplement,
    mountTakeSupplement,
    mountCorrectAtCounter,
    mountRefuseDossier,
    mountAssignDossier,
    mountProcessDossier,
    mountAskDue,
    mountFinishDossier,
    mountHandOverResult,
    mountMessageAct,
    mountComparePapers,
    mountKeysPage,
    mountNoteDossier,
    mountStopDossier,
    mountWithdrawAtCounter,
    mountApologise,
    mountExtendSupplement,
    mountAdmitLoss,
    mountCorrectError,
    mountNextStep,
    mountRecordSteps,
    mountLookUp,
    mountAppointmentFile,
    mountConsultAgency,
    mountAskedOpinions,
    mountAskExpert,
    mountAskedOfMe,
    mountTransferDossier,
    mountRedirectDossier,
    mountRemoveSecret,
  ])
    mount(web, services)
}
