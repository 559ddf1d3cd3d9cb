import { useTexts, useView } from '#ui/view.tsx'
import { MeasuredSection, type MeasuredSectionProps } from '../measured-times/measured-times.page.tsx'
import type { Procedure } from '../procedure.ts'
import { limitInBrief } from './facts.ts'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

/** What was measured, beside the limit as the card says it. */
export function Measured(props: { procedure: Procedure; measured: MeasuredSectionProps['measured'] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return <MeasuredSection measured={props.measured} limit={limitInBrief(props.procedure.record, t, language)} />
}
