import { dayOf } from '#platform/clock.ts'
import { Button, Form, HiddenField, SelectField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Details } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './see-draft.en.ts'
import { vi } from './see-draft.vi.ts'

export type MovesProps = {
  draftId: string
  maySend: boolean
  mayTakeBack: boolean
  mayDrop: boolean
  mayCheck: boolean
  versions: readonly { number: number; validFrom: Date }[]
}

/** Where a draft can go from here, for this person. */
export function DraftMoves(props: MovesProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const address = href(urls.draftMove(props.draftId))
  const option = (it: MovesProps['versions'][number]) => ({
    value: String(it.number),
    text: t.copyFrom(it.number, formatDay(dayOf(it.validFrom), language)),
  })
  return (
    <>
      {props.maySend && (
        <Form action={address}>
          <p class="govuk-body">{t.sendHint}</p>
          <HiddenField name="move" value="send" />
          <Button>{t.send}</Button>
        </Form>
      )}
      {props.mayTakeBack && (
        <Form action={address}>
          <p class="govuk-body">{t.takeBackHint}</p>
          <HiddenField name="move" value="withdraw" />
          <Button kind="secondary">{t.takeBack}</Button>
        </Form>
      )}
      {props.versions.length > 0 && (
        <Details summary={t.copy}>
          <p class="govuk-body">{t.copyHint}</p>
          <Form action={href(urls.draftCopy(props.draftId))}>
            <SelectField name="number" label={t.copyLabel} empty={null} options={props.versions.map(option)} />
            <Button kind="secondary">{t.copyButton}</Button>
          </Form>
        </Details>
      )}
      {props.mayDrop && (
        <Details summary={t.drop}>
          <p class="govuk-body">{t.dropHint}</p>
          <Form action={address}>
            <HiddenField name="move" value="drop" />
            <Button kind="warning">{t.drop}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
