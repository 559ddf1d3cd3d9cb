import { type Act, dossierRoles } from '#platform/actor.ts'

export const viewAct: Act = { name: 'dossiers.view', roles: [...dossierRoles, 'agency-administrator'] }
export const fileForOthersAct: Act = { name: 'dossiers.file-for-others', roles: ['receiver'] }
export const acceptAct: Act = { name: 'dossiers.accept', roles: ['receiver', 'leader'] }
export const requestSupplementAct: Act = { name: 'dossiers.request-supplement', roles: dossierRoles }
export const submitSupplementAct: Act = { name: 'dossiers.submit-supplement', roles: ['receiver'] }
/** Correcting the form with the applicant at the counter. */
export const correctAnswersAct: Act = { name: 'dossiers.correct-answers', roles: ['receiver'] }
export const refuseAct: Act = { name: 'dossiers.refuse', roles: ['receiver', 'leader'] }
export const assignAct: Act = { name: 'dossiers.assign', roles: ['receiver', 'leader'] }
export const noteAct: Act = { name: 'dossiers.note', roles: dossierRoles }
/** Writing to the applicant in the dossier. */
export const messageAct: Act = { name: 'dossiers.message', roles: dossierRoles }
export const processAct: Act = { name: 'dossiers.process', roles: dossierRoles }
/** Looking data up in a database in the place of a paper. */
export const lookUpAct: Act = { name: 'dossiers.look-up', roles: dossierRoles }
export const askDueAct: Act = { name: 'dossiers.ask-due', roles: dossierRoles }
export const markDuePaidAct: Act = { name: 'dossiers.mark-due-paid', roles: ['receiver'] }
export const finishAct: Act = { name: 'dossiers.finish', roles: ['handler', 'leader'] }
export const handOverAct: Act = { name: 'dossiers.hand-over', roles: ['receiver', 'leader'] }
export const withdrawAct: Act = { name: 'dossiers.withdraw', roles: ['receiver'] }
export const stopAct: Act = { name: 'dossiers.stop', roles: ['handler', 'leader'] }
export const apologiseAct: Act = { name: 'dossiers.apologise', roles: ['handler', 'leader'] }
export const extendSupplementAct: Act = { name: 'dossiers.extend-supplement', roles: dossierRoles }
export const admitLossAct: Act = { name: 'dossiers.admit-loss', roles: ['leader'] }
export const readRegisterAct: Act = {
  name: 'dossiers.read-register',
  roles: ['receiver', 'leader', 'agency-administrator'],
}
/** Seeing load and late work of an agency by unit and by officer. */
export const leadOfficeAct: Act = { name: 'dossiers.lead-office', roles: ['leader', 'agency-administrator'] }
/** Saying who gets the dossiers of an agency, and when its officers are away. */
export const keepAssignmentAct: Act = { name: 'dossiers.keep-assignment', roles: ['leader', 'agency-administrator'] }
export const editTemplatesAct: Act = {
  name: 'dossiers.edit-paper-templates',
  roles: ['agency-administrator', 'portal-administrator'],
}
/** Keeping the agency's ready words for what officers write to people. */
export const keepWordingsAct: Act = {
  name: 'dossiers.keep-wordings',
  roles: ['agency-administrator', 'portal-administrator'],
}
export const correctErrorAct: Act = { name: 'dossiers.correct-error', roles: ['leader'] }
export const nextStepAct: Act = { name: 'dossiers.next-step', roles: dossierRoles }
export const inspectAct: Act = { name: 'dossiers.inspect', roles: ['handler', 'leader'] }
export const councilAct: Act = { name: 'dossiers.council', roles: ['handler', 'leader'] }
export const appointAct: Act = { name: 'dossiers.appoint', roles: dossierRoles }
export const consultAct: Act = { name: 'dossiers.consult', roles: ['handler', 'leader'] }
export const answerConsultationAct: Act = { name: 'dossiers.answer-consultation', roles: dossierRoles }
/** Asking an officer of the own agency for an opinion. */
export const askExpertAct: Act = { name: 'dossiers.ask-expert', roles: dossierRoles }
export const transferAct: Act = { name: 'dossiers.transfer', roles: ['receiver', 'leader'] }
export const receiveTransferAct: Act = { name: 'dossiers.receive-transfer', roles: ['receiver', 'leader'] }
export const redirectAct: Act = { name: 'dossiers.redirect', roles: ['receiver', 'leader'] }
export const removeSecretAct: Act = { name: 'dossiers.remove-secret', roles: ['receiver', 'leader'] }
export const keepProcessAct: Act = {
  name: 'dossiers.keep-process',
  roles: ['agency-administrator', 'portal-administrator'],
}
/** Writing how dossiers of a procedure are handled: by who administers the agency that publishes it, or the portal. */
export const keepHandlingAct: Act = {
  name: 'dossiers.keep-handling',
  roles: ['agency-administrator', 'portal-administrator'],
}

/** Saying for which agencies a unit receives: by who administers both. */
export const keepReceiversAct: Act = {
  name: 'dossiers.keep-receivers',
  roles: ['agency-administrator', 'portal-administrator'],
}

export const acts: readonly Act[] = [
  viewAct,
  fileForOthersAct,
  acceptAct,
  requestSupplementAct,
  submitSupplementAct,
  correctAnswersAct,
  refuseAct,
  assignAct,
  noteAct,
  messageAct,
  processAct,
  lookUpAct,
  askDueAct,
  markDuePaidAct,
  finishAct,
  handOverAct,
  withdrawAct,
  stopAct,
  apologiseAct,
  extendSupplementAct,
  admitLossAct,
  correctErrorAct,
  nextStepAct,
  inspectAct,
  councilAct,
  appointAct,
  consultAct,
  answerConsultationAct,
  askExpertAct,
  transferAct,
  receiveTransferAct,
  redirectAct,
  removeSecretAct,
  keepProcessAct,
  keepHandlingAct,
  keepReceiversAct,
  readRegisterAct,
  leadOfficeAct,
  editTemplatesAct,
  keepWordingsAct,
  keepAssignmentAct,
]
