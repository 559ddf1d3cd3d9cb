import { urls } from '../urls.ts'

/** Where an officer sees a paper: the desk's own address, so that its rights are the desk's. */
export function deskFilePath(dossierId: string, fileId: string): string {
  return `${urls.deskDossier(dossierId)}/tep/${fileId}`
}
