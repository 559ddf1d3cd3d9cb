import { urls as noticeUrls } from '#notices'
import { useHref, useTexts, useView } from '#ui/view.tsx'

const texts = {
  vi: { before: 'Đây là bản trình diễn: mã nằm ở', link: 'hộp thư đi' },
  en: { before: 'This is the demonstration: the code is in the', link: 'outbox' },
}

/** Where the codes of the demonstration are read. */
export function DemonstrationOutbox() {
  const t = useTexts(texts)
  const href = useHref()
  const { demonstration } = useView()
  if (!demonstration) return null
  return (
    <p class="govuk-inset-text">
      {t.before}{' '}
      <a class="govuk-link" href={href(noticeUrls.outbox)} target="_blank" rel="noopener">
        {t.link}
      </a>
      .
    </p>
  )
}
