import { useTexts } from '#ui/view.tsx'
import type { ProcessDocument, ProcessPart } from '../processes/process.ts'
import { en } from './keep-processes.en.ts'
import { linesOf, stepWords } from './process-lines.ts'
import { vi } from './keep-processes.vi.ts'

const box = { width: 228, height: 62, gap: 26 }
const lane = { width: 268, head: 58, top: 8 }

/** The process drawn: a lane for each part, in the order in which they begin; the same stands below as words. */
export function ProcessDiagram({ document }: { document: ProcessDocument }) {
  const t = useTexts({ vi, en })
  const parts = inOrder(document)
  const most = Math.max(...parts.map((it) => it.steps.length))
  const width = parts.length * lane.width
  const nameOf = (key: string) => document.parts.find((it) => it.key === key)?.name ?? key
  const afterWords = (part: ProcessPart) => (part.after.length === 0 ? '' : t.after(part.after.map(nameOf).join(', ')))
  const height = lane.top + lane.head + most * (box.height + box.gap) + 4
  return (
    <figure class="portal-process">
      <div class="portal-process__scroll" tabIndex={0} role="region" aria-label={t.diagram}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.diagram}>
          {parts.map((part, index) => (
            <Lane key={part.key} part={part} after={afterWords(part)} x={index * lane.width} />
          ))}
        </svg>
      </div>
      <figcaption>
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{t.asList}</span>
          </summary>
          <div class="govuk-details__text">
            <ol class="govuk-list govuk-list--number">
              {linesOf(document, t).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </div>
        </details>
      </figcaption>
    </figure>
  )
}

function Lane({ part, after, x }: { part: ProcessPart; after: string; x: number }) {
  const t = useTexts({ vi, en })
  const left = x + (lane.width - box.width) / 2
  const head = part.lead ? `${part.name} (${t.leads})` : part.name
  return (
    <g>
      <rect class="portal-process__lane" x={x + 4} y={lane.top - 4} width={lane.width - 8} height="100%" rx="8" />
      {wrapped(head, 30).map((line, index) => (
        <text
          key={index}
          class="portal-process__head"
          x={x + lane.width / 2}
          y={lane.top + 20 + index * 17}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
      {after !== '' && (
        <text class="portal-process__who" x={x + lane.width / 2} y={lane.top + 52} text-anchor="middle">
          {cut(after, 38)}
        </text>
      )}
      {part.steps.map((step, index) => {
        const y = lane.top + lane.head + index * (box.height + box.gap)
        const words = stepWords(step, t)
        return (
          <g key={step.key}>
            <title>{`${step.name}: ${words}`}</title>
            {index > 0 && <Arrow x={left + box.width / 2} y={y - box.gap} />}
            <rect
              class={step.decides ? 'portal-process__box portal-process__box--decides' : 'portal-process__box'}
              x={left}
              y={y}
              width={box.width}
              height={box.height}
              rx="8"
            />
            {wrapped(step.name, 28).map((line, at) => (
              <text key={at} class="portal-process__name" x={left + 12} y={y + 20 + at * 15}>
                {line}
              </text>
            ))}
            <text class="portal-process__who" x={left + 12} y={y + 53}>
              {cut(
                [t.roles[step.role], step.hours !== null ? t.hours(step.hours) : step.share ? `${step.share} %` : '']
                  .filter(Boolean)
                  .join(' · '),
                34,
              )}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Arrow({ x, y }: { x: number; y: number }) {
  const end = y + box.gap
  return (
    <path
      class="portal-process__arrow"
      d={`M${x} ${y}V${end - 3}M${x - 5} ${end - 9}L${x} ${end - 2}L${x + 5} ${end - 9}`}
    />
  )
}

/** What begins at once before what waits. */
function inOrder({ parts }: ProcessDocument): ProcessPart[] {
  const depth = (part: ProcessPart, seen: readonly string[] = []): number =>
    Math.max(
      0,
      ...part.after
        .filter((key) => !seen.includes(key))
        .flatMap((key) => parts.filter((it) => it.key === key))
        .map((it) => 1 + depth(it, [...seen, part.key])),
    )
  return parts.toSorted((a, b) => Number(b.lead) - Number(a.lead) || depth(a) - depth(b))
}

/** At most two lines of so many letters; what is longer ends with dots, and is whole in the words below. */
function wrapped(text: string, letters: number): string[] {
  const words = text.split(' ')
  let first = ''
  while (words.length > 0 && `${first} ${words[0]}`.trim().length <= letters) first = `${first} ${words.shift()}`.trim()
  if (first === '') first = cut(words.shift() ?? '', letters)
  return words.length === 0 ? [first] : [first, cut(words.join(' '), letters)]
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`
}
