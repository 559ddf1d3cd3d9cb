import type { Text } from './definition.ts'

/** Where a value that is filled in beforehand comes from: the account, the personal store, or the procedure's page. */
type SemanticSource = 'account' | 'store' | 'procedure'

type Semantic = { name: Text; from: readonly SemanticSource[] }

const both = (vi: string, en: string, from: readonly SemanticSource[]): Semantic => ({ name: { vi, en }, from })
const known = ['account', 'store'] as const

/**
 * What a question can mean (`x-semantic`). The first word says whose it is: `person` is the one who fills in the form,
 * `organisation` the one that they act for, `applicant` whichever of the two files. Nothing here is about anybody else.
 */
export const semantics = {
  'person.name': both('Họ và tên', 'Full name', known),
  'person.identityNumber': both('Số định danh cá nhân', 'Identity number', known),
  'person.birthDate': both('Ngày sinh', 'Date of birth', known),
  'person.gender': both('Giới tính (giá trị male, female)', 'Sex (values male, female)', known),
  'person.address': both('Nơi cư trú', 'Place of residence', known),
  'person.phone': both('Số điện thoại', 'Phone number', ['account']),
  'person.email': both('Thư điện tử', 'E-mail address', ['account']),
  'person.ethnicity': both('Dân tộc', 'Ethnic group', ['store']),
  'person.citizenship': both('Quốc tịch', 'Citizenship', ['store']),
  'person.religion': both('Tôn giáo', 'Religion', ['store']),
  'person.hometown': both('Quê quán', 'Place of origin', ['store']),
  'person.birthPlace': both('Nơi sinh', 'Place of birth', ['store']),
  'person.permanentAddress': both('Nơi thường trú', 'Permanent residence', ['store']),
  'organisation.name': both('Tên tổ chức', 'Name of the organisation', known),
  'organisation.taxCode': both('Mã số thuế', 'Tax code', known),
  'applicant.kind': both('Cá nhân hay tổ chức', 'A person or an organisation', ['account']),
  'applicant.address': both('Địa chỉ của người hoặc tổ chức nộp', 'Address of whoever files', known),
  'procedure.case': both('Trường hợp của thủ tục', 'Case of the procedure', ['procedure']),
} as const satisfies Record<string, Semantic>

export type SemanticId = keyof typeof semantics

export const semanticIds = Object.keys(semantics) as SemanticId[]

/** What it is called on pages; an id of another time is its own name. */
export function semanticName(id: string): Text {
  // In brackets stands what only those who build forms must know.
  const plain = (it: string) => it.replace(/ \(.*\)$/, '')
  if (!Object.hasOwn(semantics, id)) return { vi: id, en: id }
  const { vi, en } = semantics[id as SemanticId].name
  return { vi: plain(vi), en: plain(en) }
}

/** Where it can be filled in from. */
export function sourcesOf(id: string): readonly SemanticSource[] {
  return Object.hasOwn(semantics, id) ? semantics[id as SemanticId].from : []
}

/**
 * Whether an agency can recognise it from a form. Phone and e-mail are proven by a code sent there, not by a look at
 * papers; what kind of applicant and which case are facts of one dossier only.
 */
export function isRecognisable(id: string): boolean {
  return sourcesOf(id).includes('store')
}
