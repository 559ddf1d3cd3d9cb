export type {
  Answers,
  AnswerError,
  Condition,
  Control,
  FileSlot,
  FormDefinition,
  FormPage,
  ObjectSchema,
  Property,
  Rule,
  Text,
} from './definition.ts'
export { abroad } from './definition.ts'
export { currentForm, findFormNumbered, findFormVersion, saveForm, type FormVersion } from './form.ts'
export { formsForAgency, type FormToBind } from './forms-for-agency.sql.ts'
export { giveFormTo } from './draft/draft.ts'
export { checkDefinition, type Fault } from './check-definition.ts'
export { generalForm, type ProcedureForForm } from './general-form/general-form.ts'
export { narrowForm } from './narrow-form/narrow-form.ts'
export { declarationIn, formPages, pageAsking, prune, visibleFiles } from './pages.ts'
export { readPageWithRows } from './catalogue-question/rows.ts'
export { checkAnswers, readPage } from './today.ts'
export type { PageReading } from './read-page.ts'
export { answerInWords, type SemanticAnswer, semanticAnswers } from './semantic-answers.ts'
export { isRecognisable, semanticName } from './semantics.ts'
export { prefillAnswers, prefillPage } from './prefill.ts'
export { loadUnits, type Unit, type Units } from './units.ts'
export { type OfficialQuestion, officialQuestions } from './official-questions.ts'
export { type FormColumn, formColumns } from './form-as-table/columns.ts'
export { type PlaceFinder, placeFinder, plain } from './form-as-table/find-place.ts'
export { type CellFault, readRow } from './form-as-table/read-row.ts'
export { FormFields } from './form-fields/form-fields.page.tsx'
export { AnswersSummary } from './answers-summary/answers-summary.page.tsx'
export { AnswersDifference } from './answers-difference/answers-difference.page.tsx'
export { saysOtherwise } from './answers-difference/answers-difference.ts'
export { Autosave } from './autosave/autosave.page.tsx'
export { urls } from './urls.ts'
