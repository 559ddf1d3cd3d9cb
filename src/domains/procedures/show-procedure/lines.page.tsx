import { linesOf } from '../text-blocks.ts'

/** A long published text as lines that can be read, set in as its own marks say. Not a character is lost. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {linesOf(text).map((line, i) => (
        <p key={i} lang="vi" class={`govuk-body portal-line portal-line--${line.step === null ? line.depth : 'step'}`}>
          {line.step !== null && <strong>{line.step}</strong>}
          {line.text}
          {'\n'}
        </p>
      ))}
    </>
  )
}
