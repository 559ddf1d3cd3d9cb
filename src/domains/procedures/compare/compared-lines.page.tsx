import { useTexts } from '#ui/view.tsx'
import type { ComparedLine, Piece } from './compare.ts'
import { en } from './compare.en.ts'
import { vi } from './compare.vi.ts'

export type ComparedLinesProps = { lines: readonly ComparedLine[]; before: string; after: string }

/** Two texts side by side, on a phone below each other. Marks are struck or underlined and said aloud, not only coloured. */
export function ComparedLines({ lines, before, after }: ComparedLinesProps) {
  const t = useTexts({ vi, en })
  return (
    <table class="portal-compare">
      <thead>
        <tr>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) =>
          line.kind === 'folded' ? (
            <tr key={i} class="portal-compare__folded">
              <td colSpan={2}>{t.unchanged(line.count)}</td>
            </tr>
          ) : line.kind === 'same' ? (
            <tr key={i} class="portal-compare__same">
              <td>{line.text}</td>
              <td>{line.text}</td>
            </tr>
          ) : (
            <tr key={i} class="portal-compare__changed">
              <td>
                <Side pieces={line.before} label={before} mark="del" />
              </td>
              <td>
                <Side pieces={line.after} label={after} mark="ins" />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function Side({ pieces, label, mark }: { pieces: readonly Piece[]; label: string; mark: 'ins' | 'del' }) {
  const t = useTexts({ vi, en })
  if (pieces.length === 0) return <span class="portal-compare__none">{t.nothing}</span>
  const Mark = mark
  return (
    <>
      <span class="portal-compare__label" aria-hidden="true">
        {label}
      </span>
      {pieces.map((it, i) =>
        it.marked ? (
          <Mark key={i}>
            <span class="govuk-visually-hidden">{t.marks[mark]} </span>
            {it.text}
            <span class="govuk-visually-hidden"> {t.marks.end}</span>
          </Mark>
        ) : (
          it.text
        ),
      )}
    </>
  )
}
