import type { RuleFinding } from '../rules/check-rules.ts'
import type { vi } from './edit-rules.vi.ts'

const types = { boolean: 'yes/no', number: 'a number', text: 'text', date: 'a date', duration: 'a duration' }

export const en: typeof vi = {
  lead: 'What is asked before filing, who qualifies, which case costs how much and takes how long.',
  lists: { questions: 'Questions', eligibility: 'Conditions', tables: 'Decision tables', examples: 'Test cases' },
  listHints: {
    questions: 'Each must be answered in seconds. It is asked only while the answer can still change what comes out.',
    eligibility: 'Each has a sentence for the citizen for when it does not hold.',
    tables: 'Limits, fees, cases and papers that depend on the answers.',
    examples: 'With these answers this comes out. While one is wrong, the draft cannot be sent to be checked.',
  },
  decides: { limit: 'Time limit', fee: 'Fee', case: 'Case', papers: 'Papers' },
  add: {
    questions: 'Add a question',
    eligibility: 'Add a condition',
    tables: 'Add a table',
    examples: 'Add a test case',
  },
  addTable: {
    limit: 'Add a table of limits',
    fee: 'Add a table of fees',
    case: 'Add a table of cases',
    papers: 'Add a table of papers',
  },
  unnamed: '(not written)',
  sound: 'Sound',
  unsound: (count) => `${count} to mend`,
  findingsTitle: (count) => `${count} to mend before it can be sent to be checked`,
  soundTitle: 'Nothing is wrong',
  soundText: 'No table overlaps or has a gap, and every test case holds.',
  tryAll: 'Answer them as a citizen would',
  staleTitle: 'Somebody else just changed this item',
  stale:
    'Yours has not overwritten theirs. Change the fields below so that both of you are right and save again; ' +
    'or go back to the list to keep theirs.',
  goneTitle: 'Somebody else just removed this item',
  gone: 'What you entered is still here. Save again to put it back at the end of the list.',
  save: 'Save',
  try: 'Try without saving',
  remove: 'Remove this item',
  up: 'Move up',
  down: 'Move down',
  both: { vi: 'Vietnamese', en: 'English' },
  fields: {
    id: 'Name in conditions and tables',
    idHint: 'Letters without accents, the first one small, for example age.',
    kind: 'Kind',
    text: 'Question',
    hint: 'Hint',
    choices: 'Choices (of a choice)',
    choicesHint: 'One a line: value | Vietnamese | English. Values are small letters, for example rented-home.',
    min: 'Smallest number',
    max: 'Largest number',
    condition: 'Condition (FEEL) that must hold',
    conditionHint: 'For example: born + duration("P18Y") <= today. It may read the questions and today.',
    effect: 'When it does not hold',
    sentence: 'Sentence for the citizen',
    advice: 'What to do',
    instead: 'Code of the procedure to use instead',
    source: 'Source (article, clause)',
    comparing: 'Comparing',
    toCheck: 'Not yet compared with the law',
    item: 'What is paid for',
    hitPolicy: 'When several rows match',
    inputs: 'Columns (FEEL)',
    inputsHint: 'One a line. They may read the questions, channel ("online", "in-person", "post") and today.',
    tests: 'Matches when',
    testsHint: 'One test for each column, separated by |. A dash is anything. Empty removes the row.',
    amount: 'Amount (đồng)',
    amountHint: 'Empty when somebody else sets it; say so in the text.',
    times: 'Times (FEEL)',
    timesHint: 'For example copies. Empty is once.',
    words: 'Text',
    limitAmount: 'Number',
    unit: 'Unit',
    caseCode: 'Case',
    needs: 'Papers needed',
    needsHint:
      'One a line: the name of a group or the code of a paper of the procedure (its name where it has no code). What no row names, everybody sends; what is named must be sent, or is not asked, by the answers.',
    reason: 'Why',
    exampleName: 'Name of the test case',
    channel: 'Way to file',
    today: 'Day of filing',
    answers: 'Answers',
    expects: 'What must come out',
    fee: 'Sum of the fees (đồng)',
    notLooked: 'Empty: not looked at.',
  },
  row: (number) => `Row ${number}`,
  newRow: 'New row',
  kinds: { 'yes-no': 'Yes / no', choice: 'Choice', number: 'Number', date: 'Date' },
  effects: { blocks: 'Does not qualify', warns: 'Qualifies, with a warning' },
  policies: { UNIQUE: 'Not allowed: one row matches', FIRST: 'Take the first' },
  units: {
    ...{ 'working-day': 'working days', day: 'days', hour: 'hours', month: 'months', year: 'years' },
    other: 'cannot be counted, see the text',
  },
  channels: { online: 'Online', 'in-person': 'In person', post: 'By post' },
  verdicts: { fits: 'Qualifies', warns: 'Qualifies, with a warning', blocks: 'Does not qualify' },
  outcome: 'What comes out with these answers',
  decidesAll: 'Time and fees',
  holds: 'As expected',
  fails: 'Not as expected',
  errors: {
    id: 'The name is letters without accents or blanks; the first is small.',
    required: 'Fill this in.',
    number: 'Enter a number.',
    money: 'The amount is a whole number of đồng.',
    choices: 'At least two choices, one a line: value | Vietnamese | English.',
    date: 'Enter a real date.',
  },
  with: (answers) => `For example: ${answers}.`,
  finding: (it: RuleFinding): string => {
    const part = it.part ? `“${it.part}”` : ''
    const rows = it.rows?.map((row) => row + 1).join(' and ') ?? ''
    switch (it.problem) {
      case 'syntax':
        return part ? `${part} cannot be read.` : 'The condition is not written yet.'
      case 'unknown-name':
        return `No question is named ${part}.`
      case 'not-allowed':
        return `${part} cannot be used here.`
      case 'wrong-type':
        return `${part} is ${it.found ? types[it.found] : '?'}; here it must be ${it.wanted ? types[it.wanted] : '?'}.`
      case 'same-id':
        return `The name ${part} is used by another item.`
      case 'too-many':
        return `At most ${it.part} questions.`
      case 'no-choices':
        return `The question ${part} needs at least two different choices.`
      case 'min-over-max':
        return `The smallest number of ${part} is over its largest.`
      case 'never-asked':
        return `Nothing uses the question ${part}.`
      case 'not-yes-no':
        return `The condition ${part} must come to yes or no.`
      case 'not-a-number':
        return `${part} must come to a number.`
      case 'tests-missing':
        return 'The row has not as many tests as there are columns.'
      case 'overlap':
        return `Rows ${rows} match together.`
      case 'gap':
        return 'No row matches.'
      case 'not-whole':
        return `Row ${rows} comes to a fraction or below zero.`
      case 'unknown-case':
        return `The procedure has no case with the code ${part}.`
      case 'unknown-paper':
        return `The procedure has no group or paper ${part}.`
      case 'unit-without-number':
        return 'A limit with a number needs a unit that can be counted; without one choose “cannot be counted”.'
      case 'text-missing':
        return part ? `Text is missing: ${part}.` : 'Text is missing.'
      case 'two-tables':
        return 'There may be one table of limits and one of cases.'
      case 'example-fails':
        return `The test case ${part} does not come out as expected.`
    }
  },
}
