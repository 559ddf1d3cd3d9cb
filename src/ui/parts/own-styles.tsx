import { assetUrl } from '#platform/http/assets.ts'

/** The style sheet of one part of a page, beside it: pages without the part do not carry its styles. */
export function OwnStyles({ of }: { of: 'sheet' }) {
  return <link rel="stylesheet" href={assetUrl(of, '.css')} />
}
