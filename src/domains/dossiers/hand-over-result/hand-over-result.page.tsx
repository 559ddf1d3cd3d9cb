import { RadioField, TextField } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { proofs } from './collecting.ts'
import { en } from './hand-over-result.en.ts'
import { vi } from './hand-over-result.vi.ts'

type HandOverProps = { view: ActView; unpaid: boolean; electronic: boolean }

export function HandOverPage({ view, unpaid, electronic }: HandOverProps) {
  const t = useTexts({ vi, en })
  const wished = view.dossier.returnChannel
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={t.lead}
      sentences={t.errors}
      submit={t.submit}
      before={unpaid && <Notice tone="refused" title={t.unpaid} />}
    >
      <RadioField
        name="way"
        label={t.way}
        hint={t.wished(t.ways[wished])}
        value={typedText(view, 'way') || wished}
        options={Object.entries(t.ways).map(([value, text]) => ({
          ...{ value, text },
          ...(value === 'online' && !electronic && { hint: t.noFile }),
        }))}
        {...errorOf(view, 'way', t.errors)}
      />
      <RadioField
        name="proof"
        label={t.proof}
        hint={t.proofHint}
        value={typedText(view, 'proof')}
        options={proofs.map((value) => ({
          ...{ value, text: t.proofs[value] },
          ...(value === 'identity' && {
            more: (
              <TextField
                name="identity"
                label={t.identity}
                inputMode="numeric"
                autoComplete="off"
                width={20}
                maxLength={20}
                value={typedText(view, 'identity')}
                {...errorOf(view, 'identity', t.errors)}
              />
            ),
          }),
        }))}
      />
      <TextField
        name="to"
        label={t.to}
        hint={t.toHint}
        optional
        value={typedText(view, 'to')}
        {...errorOf(view, 'to', t.errors)}
      />
    </ActPage>
  )
}
