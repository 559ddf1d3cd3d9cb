export type {
  Answers,
  AnswerError,
  Condition,
  Control,
  FileSlot,
  FormDefinition,
  FormPage,
  Property,
  Rule,
  Text,
} from './definition.ts'
export { currentForm, findFormVersion, saveForm, type FormVersion } from './form.ts'
export { DefinitionError, checkDefinition } from './check-definition.ts'
export { generalForm } from './general-form/general-form.ts'
export { formPages, prune, visibleFiles } from './pages.ts'
export { checkAnswers } from './check-answers.ts'
export { readPage, type PageReading } from './read-page.ts'
export { prefillAnswers } from './prefill.ts'
export { loadUnits, type Units } from './units.ts'
export { officialQuestions } from './official-questions.ts'
export { FormFields } from './form-fields/form-fields.page.tsx'
export { AnswersSummary } from './answers-summary/answers-summary.page.tsx'
