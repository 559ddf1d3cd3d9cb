import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Actor } from '#platform/actor.ts'
import { inLanguage, inLanguagePath, type Language, type Texts } from '#platform/language.ts'

/** What every page knows about the request that asked for it. */
export type View = {
  language: Language
  /** The path without language, with its query: what the language switch and `aria-current` compare with. */
  path: string
  actor: Actor
  /** A fresh form token for each form (see platform/http/form-token.ts). */
  formToken(): string
  /** Whether the demonstration's data and accounts are loaded. */
  demonstration: boolean
  /** For codes to be scanned: they need the whole address. */
  publicUrl: string
  /** The number that people in need of help may call. */
  hotline: string
}

export const ViewContext = createContext<View | null>(null)

export function useView(): View {
  const view = useContext(ViewContext)
  if (!view) throw new Error('a page was rendered without sendPage')
  return view
}

/** The texts of this page in the reader's language. */
export function useTexts<T>(texts: Texts<T>): T {
  return inLanguage(texts, useView().language)
}

/** Puts the reader's language before a path: `href('/thu-tuc')`. */
export function useHref(): (path: string) => string {
  const { language } = useView()
  return (path) => inLanguagePath(path, language)
}
