const somewhere = 'https://portal.invalid'

/** The path to return to after signing in: one of this portal's own pages, or undefined. Never another site's. */
export function localPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2000) return undefined
  // Browsers read a backslash as a slash, and drop tabs and line ends.
  if (!value.startsWith('/') || /[\\\p{Cc}]/u.test(value)) return undefined
  if (!URL.canParse(value, somewhere)) return undefined
  const url = new URL(value, somewhere)
  if (url.origin !== somewhere || value.startsWith('//') || url.pathname.startsWith('//')) return undefined
  if (/^(\/en)?\/(dang-nhap|dang-xuat|dang-ky|chon-vai-tro)(\/|$)/.test(url.pathname)) return undefined
  return url.pathname + url.search + url.hash
}
