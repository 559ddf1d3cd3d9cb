import { offerCalendarEffect } from '#law'
import { offerMeasuredTimes } from '#procedures'
import type { Mount } from '#platform/mount.ts'
import { demandUsableSigner } from '#platform/signing/pdf-signer.ts'
import { acts } from './acts.ts'
import { mountAddOwnDocument } from './add-own-document/add-own-document.routes.tsx'
import { mountAttachPaper } from './attach-paper/attach-paper.routes.tsx'
import { sweepBulks } from './bulk-acts/sweep-bulks.ts'
import { mountChooseAgency } from './choose-agency/choose-agency.routes.tsx'
import { deleteIdleCorrections } from './correct-answers/correction.sql.ts'
import { mountCorrectAnswers } from './correct-answers/correct-answers.routes.tsx'
import { mountChooseReceiving } from './choose-receiving/choose-receiving.routes.tsx'
import { mountDueDates } from './due-dates/due-dates.routes.tsx'
import { sweepOwnReminders } from './due-dates/sweep-own-reminders.ts'
import { mountDesk } from './desk/mount-desk.ts'
import { sweepSearches } from './desk/sweep-searches.ts'
import { doctorCommand } from './doctor.ts'
import { mountCounterDraft } from './file-at-counter/counter-draft.routes.tsx'
import { mountDecideAtCounter } from './file-at-counter/decide.routes.tsx'
import { sweepVisits } from './file-at-counter/sweep-visits.ts'
import { mountAskBeforeFiling } from './file-at-counter/ask-before-filing.routes.tsx'
import { mountVisits } from './file-at-counter/visit.routes.tsx'
import { mountFileDossier } from './file-dossier/file-dossier.routes.tsx'
import { mountFileMany } from './file-many/file-many.routes.tsx'
import { mountEditProcessForms } from './keep-processes/edit-forms.routes.tsx'
import { mountInvite } from './invite-to-fill/invite.routes.tsx'
import { mountInvited } from './invite-to-fill/invited.routes.tsx'
import { mountKeepProcesses } from './keep-processes/keep-processes.routes.tsx'
import { mountKeepReceivers } from './keep-receivers/keep-receivers.routes.tsx'
import { mountFillInDraft } from './fill-in-draft/fill-in-draft.routes.tsx'
import { sweepPendingAnswers } from './fill-in-draft/pending-answers.ts'
import { sweepConsultations } from './consult-agency/sweep-consultations.ts'
import { sweepFigures } from './home-figures/sweep-figures.ts'
import { mountHistoryFile } from './history-file/history-file.routes.ts'
import { mountLookUpDossier } from './look-up-dossier/look-up-dossier.routes.tsx'
import { mountOpenedDossier } from './look-up-dossier/opened-dossier.routes.tsx'
import { mountMessages } from './messages/messages.routes.tsx'
import { mountMyDossiers } from './my-dossiers/my-dossiers.routes.tsx'
import { mountMyStore } from './my-store/my-store.routes.tsx'
import { mountPaperForms } from './paper-forms/paper-forms.routes.tsx'
import { mountTemplates } from './paper-forms/template/templates.routes.tsx'
import { problems } from './problems.ts'
import { foreseeRecount } from './recount-due/foresee-recount.ts'
import { sweepRecounts } from './recount-due/recount-due.ts'
import { mountSeeDossier } from './see-dossier/see-dossier.routes.tsx'
import { mountSeeDraft } from './see-draft/see-draft.routes.tsx'
import { mountStartAgain } from './start-again/start-again.routes.tsx'
import { mountStartDraft } from './start-draft/start-draft.routes.tsx'
import { readConnections } from './databases/settings.ts'
import { useConnections } from './databases/connection.ts'
import { sweepMoments } from './moments/sweep-moments.ts'
import { mountAskToStop } from './stop-dossier/ask-to-stop.routes.ts'
import { mountSubmitSupplement } from './submit-supplement/submit-supplement.routes.tsx'
import { mountWordings } from './wordings/wordings.routes.tsx'
import { timeSettings, useTimeSettings } from './time-settings.ts'
import { sweepWaitingTimes } from './waiting-times/sweep-waiting-times.ts'
import { measuredTimes } from './waiting-times/waiting-times.ts'
import { sweepDrafts } from './remind-drafts/remind-drafts.ts'
import { mountKeepHandling } from './keep-handling/keep-handling.routes.tsx'
import { mountWithdrawDossier } from './withdraw-dossier/withdraw-dossier.routes.ts'

export const dossiers: Mount = {
  name: 'dossiers',
  acts,
  problems,
  config: timeSettings,
  async prepare({ config }) {
    useTimeSettings(config.of(timeSettings))
    useConnections(readConnections(config.of(timeSettings).DATABASE_CONNECTIONS_FILE))
    await demandUsableSigner(config)
  },
  commands: [doctorCommand],
  async prepareWeb() {
    offerCalendarEffect(foreseeRecount)
    offerMeasuredTimes(measuredTimes)
  },
  sweeps: (services) => [
    { name: 'dossiers.pending-answers', run: () => sweepPendingAnswers(services) },
    { name: 'dossiers.idle-corrections', run: () => deleteIdleCorrections(services.db) },
    { name: 'dossiers.recounts', run: () => sweepRecounts(services) },
    { name: 'dossiers.old-bulks', run: () => sweepBulks(services) },
    sweepSearches(services),
    sweepFigures(services),
    sweepConsultations(services),
    sweepMoments(services),
    sweepDrafts(services),
    sweepOwnReminders(services),
    sweepVisits(services),
    sweepWaitingTimes(services),
  ],
  routes(web, services) {
    const pages = [
      mountMyDossiers,
      mountMyStore,
      mountAddOwnDocument,
      mountStartDraft,
      mountSeeDraft,
      mountFillInDraft,
      mountInvite,
      mountInvited,
      mountAttachPaper,
      mountChooseAgency,
      mountChooseReceiving,
      mountFileDossier,
      mountFileMany,
      mountVisits,
      mountAskBeforeFiling,
      mountCounterDraft,
      mountDecideAtCounter,
      mountSeeDossier,
      mountDueDates,
      mountHistoryFile,
      mountMessages,
      mountStartAgain,
      mountPaperForms,
      mountTemplates,
      mountWordings,
      mountSubmitSupplement,
      mountAskToStop,
      mountCorrectAnswers,
      mountWithdrawDossier,
      mountLookUpDossier,
      mountOpenedDossier,
      mountDesk,
      mountKeepProcesses,
      mountEditProcessForms,
      mountKeepHandling,
      mountKeepReceivers,
    ]
    for (const mount of pages) mount(web, services)
  },
}
