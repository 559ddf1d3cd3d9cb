export type {
  ProcedureChannel,
  ProcedureComponent,
  ProcedureFee,
  ProcedureLimit,
  ProcedureRecord,
} from './record.ts'
export { newerVersion, type NewerVersion } from './versions/newer-version.ts'
export { procedureRecord } from './record.ts'
export type { ProcedureRules, RuleAnswers, RuleChannel, RuleQuestion } from './rules/rules.ts'
export { checkRules } from './rules/check-rules.ts'
export { limitFor, publishedLimits } from './rules/limit-for.ts'
export { type PaperNeed, paperNeeds } from './rules/paper-needs.ts'
export { outcomeOf as rulesOutcome, type FeeOutcome, type RulesOutcome } from './rules/outcome.ts'
export { answersCookie, answersToFile } from './check-eligibility/kept-answers.ts'
export { askAtCounter, type Asked as AskedAtCounter, readShown } from './check-eligibility/ask-at-counter.ts'
export {
  QuestionField as RuleQuestionField,
  questionError as ruleQuestionError,
} from './check-eligibility/question-field.page.tsx'
export { Verdict } from './check-eligibility/verdict.page.tsx'
export { RuleAnswersList } from './check-eligibility/answers-list.page.tsx'
export { FeeValue, YourCase } from './check-eligibility/your-case.page.tsx'
export { isOnline, type Procedure } from './procedure.ts'
export { findProcedure, findProcedureByCode, findProcedureVersion } from './procedure.sql.ts'
export { importProcedures, type ImportReport } from './import-procedures/import-procedures.ts'
export { bindForm } from './bind-form.ts'
export { competentAgencies, type CompetentAgency } from './competent-agencies.ts'
export { applicantsCases } from './cases.ts'
export { generalFormOf } from './general-form-of.ts'
export { legalLimit } from './legal-limit.ts'
export { briefTitle, procedureTitle } from './title.ts'
export { FullName } from './full-name/full-name.page.tsx'
export { type Measured, type MeasuredTimes, offerMeasuredTimes, workingDays } from './measured-times/measured-times.ts'
export { type ProcedureFound, proceduresNamed } from './find-procedure/procedures-named.ts'
export { type Database, databaseOf, type HeldRow, heldRows } from './held-papers/held-papers.ts'
export { nameWords } from './held-papers/name-words.ts'
export { Components as ProcedurePapers } from './show-procedure/components.page.tsx'
export { ProcedureFacts } from './show-procedure/price-card.page.tsx'
export { lifeEvents, type LifeEvent } from './life-events.ts'
export { urls } from './urls.ts'
export type { PartKey } from './parts.ts'
export { startFromPublished, startNewProcedure } from './drafts/start-draft.ts'
export { savePart } from './drafts/save-part.ts'
export { findDraft as findProcedureDraft } from './drafts/draft.sql.ts'
export { approveDraft, sendToCheck } from './drafts/move-draft.ts'
