import {
  Button,
  ButtonGroup,
  CheckboxField,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui/form.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { en } from './gallery.en.ts'
import { vi } from './gallery.vi.ts'

export function FormSamples() {
  const { fields: t } = useTexts({ vi, en })
  const href = useHref()
  return (
    <Form action={href('/kham-pha-giao-dien')} method="get">
      <ErrorSummary
        sample
        errors={[
          { field: 'identity', text: t.identityError },
          { field: 'born', text: t.bornError },
        ]}
      />
      <TextField name="fullName" label={t.name} hint={t.nameHint} autoComplete="off" />
      <TextField
        name="identity"
        label={t.identity}
        value="00109900012"
        error={t.identityError}
        inputMode="numeric"
        width={20}
      />
      <DateField
        name="born"
        label={t.born}
        hint={t.bornHint}
        value={{ day: '30', month: '2', year: '2026' }}
        error={t.bornError}
      />
      <TextField name="amount" label={t.fee} suffix="đồng" inputMode="numeric" width={10} value="8000" />
      <TextField name="secret" label={t.password} type="password" autoComplete="off" />
      <SelectField name="commune" label={t.commune} options={t.communes.map((text) => ({ value: text, text }))} />
      <RadioField
        name="receive"
        label={t.receive}
        labelSize="m"
        value="post"
        options={[
          { value: 'office', text: t.receiveOffice },
          {
            value: 'post',
            text: t.receivePost,
            hint: t.receivePostHint,
            more: <TextField name="address" label={t.receiveAddress} />,
          },
        ]}
      />
      <FileField name="paper" label={t.paper} hint={t.paperHint} accept="image/*,.pdf" />
      <TextArea name="note" label={t.note} optional rows={3} />
      <CheckboxField name="agree" label={t.agree} options={[{ value: 'yes', text: t.agreeText }]} />
      <ButtonGroup>
        <Button>{t.send}</Button>
        <Button kind="secondary">{t.save}</Button>
        <Button kind="warning">{t.withdraw}</Button>
      </ButtonGroup>
    </Form>
  )
}
