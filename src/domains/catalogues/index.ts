export type { AdminUnit, UnitCandidate } from './units/unit.ts'
export { findUnit, listCommunes, listProvinces, successorsOf } from './units/unit.sql.ts'
export { saveSuccession, saveUnit } from './units/save-unit.ts'
export type { Agency, AgencyCode, AgencyContact, AgencyLevel, CodeScheme } from './agencies/agency.ts'
export { agencyByCode, agencyCode, codesOf, contactOfAgency, findAgency } from './agencies/agency.sql.ts'
export { agenciesNamed } from './agencies/agencies-named.ts'
export { agenciesInGroup, findGroup } from './agencies/group.sql.ts'
export { saveAgency, type AgencyToSave } from './agencies/save-agency.ts'
export { listFields, saveField, type Field } from './fields/field.sql.ts'
export { cutPage, readCursor } from './cursor.ts'
export { fold } from './fold.ts'
export { urls } from './urls.ts'
export type { CatalogueRow, CatalogueSource, RowSearch } from './catalogue/catalogue.ts'
export { addRow } from './catalogue/add-row.ts'
export { rowsInForce } from './catalogue/rows-in-force.ts'
export {
  cataloguesToChoose,
  type ChoiceOfRows,
  type ChosenRow,
  rowMeant,
  rowsToChoose,
} from './choose-row/choose-row.ts'
export { offerCatalogue } from './catalogue/sources.ts'
export type { Change, ChangePlace, FollowedChange } from './catalogue/change.sql.ts'
export { type AgencyLinks, offerAgencyLinks } from './show-agency/agency-links.ts'
