// Until a blank, a quote, a bracket or JSON's own backslash.
const pattern = /https?:\/\/[^\s"'<>\\()[\]{}“”‘’]+/giu

/** The addresses in the text of a record, without the stop or comma of the sentence around them. */
export function linksIn(text: string): string[] {
  const found = new Set<string>()
  for (const [raw] of text.matchAll(pattern)) {
    const bare = raw.replace(/[.,;:!?…]+$/u, '')
    if (!URL.canParse(bare) || !new URL(bare).hostname.includes('.') || bare.length > 1000) continue
    found.add(bare)
  }
  return [...found]
}

/** The files of a record's forms, where they lie. */
export function formsIn(
  record: { componentGroups: { components: { forms: { file: string }[] }[] }[] },
  base: string,
): string[] {
  const files = record.componentGroups.flatMap((it) =>
    it.components.flatMap((one) => one.forms.map((form) => form.file)),
  )
  return [...new Set(files.filter((it) => it !== ''))].map(
    (it) => base.replace(/\/?$/, '/') + encodeURI(it.replace(/^\//, '')),
  )
}
