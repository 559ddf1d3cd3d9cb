import { type LookedUp, LookedUpDossier } from '#dossiers'
import { Button, ErrorSummary, Form, HiddenField, TextField } from '#ui/form.tsx'
import { Details, Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Office } from '../office/office.ts'
import { urls } from '../urls.ts'
import { KioskFrame } from './kiosk-frame.page.tsx'
import { en } from './kiosk.en.ts'
import { vi } from './kiosk.vi.ts'

export type KioskLookUpProps = {
  office: Office
  isKiosk: boolean
  /** Which of the two was not right; what was typed does not come back, but for the code that a one-time code is for. */
  wrong?: 'secret' | 'oneTime'
  /** A one-time code was asked for this dossier. */
  code?: string
}

/** Code and secret from the receipt, or a one-time code on the applicant's phone. */
export function KioskLookUpPage({ office, isKiosk, wrong, code }: KioskLookUpProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const text = { secret: t.wrongLookUp, oneTime: t.wrongOneTime }
  const field = { autoComplete: 'off', spellCheck: false, width: 20, maxLength: 100 } as const
  return (
    <KioskFrame office={office} title={t.lookUpTitle} personal>
      <ErrorSummary errors={wrong ? [{ field: wrong === 'secret' ? 'code' : 'oneTime', text: text[wrong] }] : []} />
      <h1 class="portal-kiosk__title">{t.lookUpTitle}</h1>
      {!isKiosk && <Notice tone="info" title={t.notKiosk} />}
      <p class="govuk-body-l">{t.lookUpLead}</p>
      {code === undefined ? (
        <>
          <Form action={href(urls.kioskLookUp(office.id))} class="portal-kiosk__form">
            <TextField
              {...{ name: 'code', label: t.code, hint: t.codeHint, ...field }}
              {...(wrong === 'secret' && { error: text.secret })}
            />
            <TextField {...{ name: 'secret', label: t.secret, hint: t.secretHint, ...field }} maxLength={40} />
            <Button>{t.see}</Button>
          </Form>
          <Details summary={t.noSecret}>
            <Form action={href(urls.kioskSendCode(office.id))} class="portal-kiosk__form">
              <TextField {...{ ...field, name: 'code', label: t.code, hint: t.codeHint }} />
              <Button kind="secondary">{t.send}</Button>
            </Form>
          </Details>
        </>
      ) : (
        <Form action={href(urls.kioskLookUp(office.id))} class="portal-kiosk__form">
          <p class="govuk-body-l">{t.sent}</p>
          <HiddenField name="code" value={code} />
          <TextField
            {...{ name: 'oneTime', label: t.oneTime, inputMode: 'numeric', autoComplete: 'off', width: 10 }}
            maxLength={10}
            {...(wrong === 'oneTime' && { error: text.oneTime })}
          />
          <Button>{t.see}</Button>
        </Form>
      )}
    </KioskFrame>
  )
}

/** The dossier, until somebody touches "done" or nobody touches anything. */
export function KioskDossierPage({ office, looked }: { office: Office; looked: LookedUp }) {
  const t = useTexts({ vi, en })
  const { dossier } = looked
  const title = t.dossier(dossier.code ?? dossier.submissionNumber)
  return (
    <KioskFrame office={office} title={t.lookUpTitle} personal>
      <h1 class="portal-kiosk__title">{title}</h1>
      <div class="portal-kiosk__text">
        <LookedUpDossier {...looked} />
      </div>
    </KioskFrame>
  )
}
