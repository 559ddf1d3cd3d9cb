import type { FastifyRequest } from 'fastify'
import type { ProblemOccurrence } from '#platform/http/web.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { ProblemDefinition } from '#platform/problem.ts'
import { ButtonGroup, ButtonLink } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Icon, type IconName } from '#ui/parts.tsx'
import { renderPage } from '#ui/send-page.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { en } from './problem.en.ts'
import { vi } from './problem.vi.ts'

type ProblemPageProps = ProblemOccurrence & {
  title: string
  advice: string
  status: number
  back: string
}

function ProblemPage(props: ProblemPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={props.title}>
      <span class="portal-problem__icon">
        <Icon name={iconOf(props.status)} />
      </span>
      <h1 class="govuk-heading-l">{props.title}</h1>
      <p class="govuk-body-l">{props.wrong.length > 0 ? t.wrong(props.wrong) : props.advice}</p>
      <ButtonGroup>
        {props.status === 401 && (
          <ButtonLink href={`${href('/dang-nhap')}?tiep=${encodeURIComponent(props.back)}`}>{t.signIn}</ButtonLink>
        )}
        {props.code === 'other-role' && (
          <ButtonLink href={`${href('/chon-vai-tro')}?tiep=${encodeURIComponent(props.back)}`}>
            {t.chooseRole}
          </ButtonLink>
        )}
        {props.status === 404 && <ButtonLink href={href('/thu-tuc')}>{t.procedures}</ButtonLink>}
        <ButtonLink kind="secondary" href={href('/')}>
          {t.home}
        </ButtonLink>
      </ButtonGroup>
      {props.status >= 500 && (
        <p class="govuk-body portal-soft">
          {t.reference} <code class="portal-reference">{props.reference}</code>
        </p>
      )}
    </Layout>
  )
}

function iconOf(status: number): IconName {
  if (status === 401 || status === 403) return 'lock'
  if (status === 404) return 'search'
  if (status === 429 || status === 503) return 'hourglass'
  return 'circle-alert'
}

/** A refusal or a failure as a page: what happened, what to do, and for failures a reference that the log has too. */
export function renderProblemPage(
  request: FastifyRequest,
  problem: ProblemDefinition,
  { code, reference, wrong }: ProblemOccurrence,
): string {
  const { language } = request
  return renderPage(
    request,
    <ProblemPage
      code={code}
      title={problem.title[language]}
      advice={problem.advice[language]}
      status={problem.status}
      reference={reference}
      wrong={wrong}
      back={request.method === 'GET' ? inLanguagePath(request.url, language) : formOf(request)}
    />,
  )
}

/**
 * The page whose form was refused: a form cannot be sent again by following a link, but its page can be opened again
 * after signing in, and what it had saved is there.
 */
function formOf(request: FastifyRequest): string {
  const referer = request.headers.referer ?? ''
  const page = URL.canParse(referer) ? new URL(referer) : undefined
  if (page === undefined || page.host !== request.headers.host) return inLanguagePath('/', request.language)
  return page.pathname + page.search
}
