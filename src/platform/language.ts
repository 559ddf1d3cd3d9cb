export type Language = 'vi' | 'en'

/** The texts of one page: Vietnamese decides what there is, English must have the same. */
export type Texts<T> = { vi: T; en: T }

export function inLanguage<T>(texts: Texts<T>, language: Language): T {
  return texts[language]
}

/** The address of a page in a language: Vietnamese at /..., English at /en/... */
export function inLanguagePath(path: string, language: Language): string {
  if (language === 'vi') return path
  return path === '/' ? '/en' : `/en${path}`
}
