import type { DossierFile } from '../dossier-file.sql.ts'

/** Whether a browser can show it in its place. */
export function isViewable({ type }: Pick<DossierFile, 'type'>): boolean {
  return isPicture(type) || type === 'application/pdf'
}

/** A file to be read where it stands: nobody has to download what a neighbour wrote. */
export function PaperView({ file, address, lazy }: { file: DossierFile; address: string; lazy?: boolean }) {
  const loading = lazy ? { loading: 'lazy' as const } : {}
  if (!isViewable(file)) return null
  return isPicture(file.type) ? (
    <img class="portal-paper__view" src={address} alt={file.name} {...loading} />
  ) : (
    <iframe class="portal-paper__view" src={address} title={file.name} {...loading} />
  )
}

function isPicture(type: string): boolean {
  return /^image\/(png|jpeg|webp)$/.test(type)
}
