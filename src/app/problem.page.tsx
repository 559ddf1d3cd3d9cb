import type { FastifyRequest } from 'fastify'
import type { ProblemDefinition } from '#platform/problem.ts'
import { Layout } from '#ui/layout.tsx'
import { renderPage } from '#ui/send-page.tsx'
import { useTexts } from '#ui/view.tsx'
import { inLanguagePath } from '#platform/language.ts'

const texts = {
  vi: { reference: 'Mã lỗi để báo hỗ trợ', signIn: 'Đăng nhập', home: 'Về trang chủ' },
  en: { reference: 'Reference for support', signIn: 'Sign in', home: 'Back to the home page' },
}

function ProblemPage(props: {
  title: string
  advice: string
  status: number
  reference: string
  back: string
  home: string
}) {
  const t = useTexts(texts)
  return (
    <Layout title={props.title}>
      <h1 class="govuk-heading-l">{props.title}</h1>
      <p class="govuk-body">{props.advice}</p>
      <p class="govuk-body">
        {props.status === 401 ? (
          <a class="govuk-button" href={props.back}>
            {t.signIn}
          </a>
        ) : (
          <a class="govuk-link" href={props.home}>
            {t.home}
          </a>
        )}
      </p>
      {props.status >= 500 && (
        <p class="govuk-body-s">
          {t.reference}: <code>{props.reference}</code>
        </p>
      )}
    </Layout>
  )
}

/** A refusal or a failure as a page: what happened, what to do, and for failures a reference that the log has too. */
export function renderProblemPage(
  request: FastifyRequest,
  problem: ProblemDefinition,
  _code: string,
  reference: string,
): string {
  const language = request.language
  const here = inLanguagePath(request.url, language)
  return renderPage(
    request,
    <ProblemPage
      title={problem.title[language]}
      advice={problem.advice[language]}
      status={problem.status}
      reference={reference}
      back={`${inLanguagePath('/dang-nhap', language)}?tiep=${encodeURIComponent(request.method === 'GET' ? here : '/')}`}
      home={inLanguagePath('/', language)}
    />,
  )
}
