/** A place of an agency where people come, wait and are served (bộ phận một cửa, trung tâm phục vụ hành chính công). */
export type Office = {
  id: number
  agencyId: number
  agencyName: string
  agencyPath: string
  name: string
  place: string
  homeTickets: boolean
  stopsBefore: number
  isOpen: boolean
  revision: number
}

/** What people wait for in one line: a group of procedures. */
export type Service = {
  id: number
  officeId: number
  prefix: string
  nameVi: string
  nameEn: string
  procedures: string[]
  expectedMinutes: number
  isOpen: boolean
  revision: number
}

/** One place at the counter, with the officer who sits there now. */
export type Booth = {
  id: number
  officeId: number
  label: string
  services: number[]
  isOpen: boolean
  officerId: string | null
  officerName: string | null
  revision: number
}
