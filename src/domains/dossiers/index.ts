export type { ActName, Change, State, Status, Tone, Track } from './dossier.ts'
export {
  isOver,
  isPaused,
  moves,
  nationalStatus,
  possibleActs,
  statusNames,
  statusTones,
  statuses,
  targetOf,
} from './dossier.ts'
export type { Channel, Dossier, PartySnapshot } from './dossier.sql.ts'
export { type HomeFigures, homeFigures } from './home-figures/home-figures.ts'
export { findDossier, findDossierByNumber } from './dossier.sql.ts'
export { listOwnDossiers, type OwnDossier } from './my-dossiers/own-dossiers.sql.ts'
export { type ActRecord, listActs } from './act.sql.ts'
export { type DossierFile, filesOf } from './dossier-file.sql.ts'
export { type Due, type DueMoment, duesOf, findDue } from './due.sql.ts'
export { isOwner, openDossier, openOwnDossier } from './dossier-access.ts'
export { replayDossier } from './doctor.ts'
export { fileDossier, type FiledPaper, type Filing } from './file-dossier/file-dossier.ts'
export { acceptDossier, type AcceptForm } from './accept-dossier/accept-dossier.ts'
export { requestSupplement, type SupplementForm } from './request-supplement/request-supplement.ts'
export { submitSupplement, type SupplementAnswer } from './submit-supplement/submit-supplement.ts'
export { refuseDossier } from './refuse-dossier/refuse-dossier.ts'
export { assignDossier } from './assign-dossier/assign-dossier.ts'
export { noteDossier } from './note-dossier/note-dossier.ts'
export { processDossier } from './process-dossier/process-dossier.ts'
export { askDue, type AskDueForm } from './ask-due/ask-due.ts'
export { cancelDue } from './cancel-due/cancel-due.ts'
export { markDuePaidAtCounter, settleDue, type Settlement } from './settle-due.ts'
export { finishDossier, type FinishForm } from './finish-dossier/finish-dossier.ts'
export { handOverResult } from './hand-over-result/hand-over-result.ts'
export { withdrawDossier } from './withdraw-dossier/withdraw-dossier.ts'
export { stopDossier } from './stop-dossier/stop-dossier.ts'
export { correctError } from './correct-error/correct-error.ts'
export { passMaster } from './other-master/pass-master.ts'
export { type Report, reportState } from './other-master/report-state.ts'
export { controlSlipOf, type HandOver } from './control-slip/control-slip.ts'
export type { ProcessDocument, ProcessPart, ProcessStep } from './processes/process.ts'
export { publishProcessVersion } from './processes/publish-process-version.ts'
export { nextStep } from './next-step/next-step.ts'
export { recordStep } from './record-step/record-step.ts'
export { consultAgency } from './consult-agency/consult-agency.ts'
export { transferDossier } from './transfer-dossier/transfer-dossier.ts'
export { urls } from './urls.ts'
