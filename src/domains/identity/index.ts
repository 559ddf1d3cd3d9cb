export type { Address, Gender, NewParty, Party, PartyKind } from './party.ts'
export { findParty, saveParty } from './party.ts'
export {
  findAccountOfParty as accountOfParty,
  insertMember as addMember,
  listOrganisationsOf as organisationsOf,
  listPartiesNumbered as partiesNumbered,
} from './party.sql.ts'
export { isEmail, isIdentityNumber, isPhone, normalizeLogin } from './identifiers.ts'
export { personData } from './prefill.ts'
export { createAccount, demonstrationAccountsExist, grantRole, type NewAccount } from './account.ts'
export {
  type DemonstrationAccount,
  findContact as contactOf,
  listDemonstrationAccounts as demonstrationAccounts,
  listOfficersAt as officersAt,
  listOfficersIn as officersIn,
} from './account.sql.ts'
export { type NewSession, openSession } from './session.ts'
export { endOwnSession } from './sign-out/end-own-session.ts'
export { actorOf, resolveActor } from './resolve-actor.ts'
export { checkOneTimeCode, sendOneTimeCode } from './one-time-code.ts'
export { type Access, recordAccess, recordAccesses } from './access.ts'
export { accessWords } from './access-words.ts'
export { listAccessesTo as accessesTo } from './access.sql.ts'
export { demonstrationPassword } from './demonstration-password.ts'
export { accountAt, addressesOf, type PersonAddress, readPersonAddress } from './person-address.ts'
export { prefillOf } from './prefill.ts'
export { urls } from './urls.ts'
