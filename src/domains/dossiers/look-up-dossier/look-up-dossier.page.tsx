import { Button, ErrorSummary, Form, HiddenField, TextField } from '#ui/form.tsx'
import { Card, Notice } from '#ui/parts.tsx'
import { Layout } from '#ui/layout.tsx'
import { formatMoment } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { StatusTag } from '../desk/due-tag.page.tsx'
import { en as enWords } from '../paper-forms/paper-words.en.ts'
import { vi as viWords } from '../paper-forms/paper-words.vi.ts'
import type { KnownPaper } from '../paper-forms/recognise-paper.ts'
import { urls } from '../urls.ts'
import { en } from './look-up-dossier.en.ts'
import type { PublicState } from './look-up-dossier.ts'
import { vi } from './look-up-dossier.vi.ts'

export type LookUpPageProps = {
  typed: string
  /** `none`: nothing was asked yet; `unknown`: no such code; else what anybody with the code may know. */
  found: 'none' | 'unknown' | PublicState
  wrong?: 'code' | 'secret' | 'oneTime' | undefined
  /** A one-time code was asked for: the field for it is shown. */
  codeSent?: boolean
  news?: 'closed' | 'withdrawn' | undefined
  /** What the code on a paper says of it: one of ours, or not one that the portal knows. */
  paper?: KnownPaper | 'unknown' | undefined
}

export function LookUpPage(props: LookUpPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { typed, found, wrong, codeSent, news } = props
  const failed = (field: 'code' | 'secret' | 'oneTime') => (wrong === field ? { error: t.errors[field] } : {})
  return (
    <Layout title={t.title} section="tracking" search={false}>
      {wrong && <ErrorSummary errors={[{ field: wrong, text: t.errors[wrong] }]} />}
      {news && <Notice tone="done" title={news === 'closed' ? t.opened.closed : t.opened.withdrawn} live />}
      <h1 class="govuk-heading-l">{t.title}</h1>
      {found === 'unknown' && (
        <Notice tone="refused" title={t.unknown.title} live>
          <p class="govuk-body">{t.unknown.text}</p>
        </Notice>
      )}
      {props.paper && found !== 'unknown' && <PaperInHand paper={props.paper} />}
      {typeof found === 'object' && <Result state={found} />}
      {codeSent && (
        <Notice tone="info" title={t.more.title} live>
          <p class="govuk-body">{t.more.sent}</p>
          <Form action={href('/tra-cuu/ma')}>
            <HiddenField name="code" value={typed} />
            <TextField
              name="oneTime"
              label={t.more.oneTime}
              inputMode="numeric"
              autoComplete="one-time-code"
              width={10}
              maxLength={10}
              {...failed('oneTime')}
            />
            <Button>{t.more.check}</Button>
          </Form>
        </Notice>
      )}
      {(codeSent || typeof found === 'object') && <AskForCode typed={typed} again={codeSent ?? false} />}
      <Form action={href(urls.lookUp())}>
        {found !== 'none' && <h2 class="govuk-heading-m">{t.another}</h2>}
        <p class="govuk-body">{t.lead}</p>
        <TextField
          name="code"
          label={t.code.label}
          hint={t.code.hint}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          width={20}
          maxLength={100}
          {...failed('code')}
        />
        <TextField
          name="secret"
          label={t.secret.label}
          hint={t.secret.hint}
          optional
          autoComplete="off"
          spellCheck={false}
          width={10}
          maxLength={40}
          {...failed('secret')}
        />
        <Button>{t.submit}</Button>
      </Form>
      <p class="govuk-body">
        {t.signIn}{' '}
        <a class="govuk-link" href={href(urls.mine())}>
          {t.signInLink}
        </a>
      </p>
    </Layout>
  )
}

/** Whoever scanned a paper learns whether it is real: its kind and day, nothing about anybody. */
function PaperInHand({ paper }: { paper: KnownPaper | 'unknown' }) {
  const t = useTexts({ vi, en })
  const { names } = useTexts({ vi: viWords, en: enWords })
  const { language } = useView()
  if (paper === 'unknown')
    return (
      <Notice tone="waiting" title={t.paper.unknown}>
        <p class="govuk-body">{t.paper.unknownText}</p>
      </Notice>
    )
  return (
    <Notice tone="done" title={t.paper.known}>
      <p class="govuk-body">{t.paper.knownText(names[paper.form], formatMoment(new Date(paper.at), language))}</p>
    </Notice>
  )
}

/** State and degree of completion: what the law shows to anybody who has the code. */
function Result({ state }: { state: PublicState }) {
  const t = useTexts({ vi, en })
  return (
    <Card title={t.opened.title(state.code)} tone="accent">
      <p class="govuk-body">
        {t.result.state}: <StatusTag status={state.status} />
      </p>
      <p class="govuk-body">
        {t.result.completion}: <strong>{t.result.steps(state.done, state.all)}</strong>
      </p>
      <progress class="portal-progress" max={state.all} value={state.done} aria-label={t.result.completion}>
        {t.result.steps(state.done, state.all)}
      </progress>
      <ol class="govuk-list govuk-list--number">
        {t.result.step.map((name, index) => (
          <li key={name}>
            {index + 1 === state.done ? <strong>{name}</strong> : name}
            {index + 1 < state.done && ` - ${t.result.done}`}
            {index + 1 === state.done && ` - ${t.result.current}`}
          </li>
        ))}
      </ol>
      {state.ended && <p class="govuk-body">{t.result.ended}</p>}
      <p class="govuk-body-s">{t.result.onlyState}</p>
    </Card>
  )
}

function AskForCode({ typed, again }: { typed: string; again: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Form action={href('/tra-cuu/gui-ma')}>
      <HiddenField name="code" value={typed} />
      {!again && <h2 class="govuk-heading-m">{t.more.title}</h2>}
      {!again && <p class="govuk-body">{t.more.text}</p>}
      <Button kind="secondary">{again ? t.more.again : t.more.send}</Button>
    </Form>
  )
}
