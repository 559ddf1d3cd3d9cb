import { ButtonLink } from '#ui/form.tsx'
import {
  Card,
  Details,
  EmptyState,
  Figures,
  Notice,
  Pagination,
  QrCode,
  Ring,
  Sided,
  SummaryList,
  Tag,
  Tags,
  TaskList,
  Timeline,
  type Tone,
} from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { en } from './gallery.en.ts'
import { vi } from './gallery.vi.ts'

const tones: readonly Tone[] = ['neutral', 'waiting', 'progress', 'done', 'refused']

export function PartSamples() {
  const t = useTexts({ vi, en })
  return (
    <Sided side={<SideSamples />}>
      <h2 class="govuk-heading-l">{t.states}</h2>
      <Tags items={tones.map((tone) => ({ tone, text: t.tags[tone] }))} />
      <Notice tone="waiting" title={t.todo}>
        <p class="govuk-body">{t.todoText}</p>
        <ButtonLink href="#main">{t.todoButton}</ButtonLink>
      </Notice>
      <Notice tone="done" title={t.done}>
        <p class="govuk-body">{t.doneText}</p>
      </Notice>
      <Notice tone="refused" title={t.refused} />
      <Notice tone="info" title={t.info} />
      <h2 class="govuk-heading-l">{t.history}</h2>
      <Timeline
        items={t.events.map(([title = '', meta, text], index) => ({
          title,
          tone: (['waiting', 'progress', 'neutral'] as const)[index],
          meta,
          children: text && <p class="govuk-body">{text}</p>,
        }))}
      />
      <Lists />
    </Sided>
  )
}

function SideSamples() {
  const t = useTexts({ vi, en })
  const pairs = Object.values(t.facts)
  return (
    <>
      <Card tone="accent">
        <SummaryList rows={pairs.map(([key = '', value]) => ({ key, value }))} />
        <div class="portal-wide-button">
          <ButtonLink href="#main">{t.file}</ButtonLink>
        </div>
      </Card>
      <Card title={t.promised}>
        <Ring portion={0.6} tone="waiting" title={t.paused}>
          {t.pausedText}
        </Ring>
      </Card>
      <Card title={t.qr} tone="silk">
        <QrCode text="https://dichvucong.example/tra-cuu" label={t.qr} />
      </Card>
    </>
  )
}

function Lists() {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <h2 class="govuk-heading-l">{t.lists}</h2>
      <TaskList
        items={[
          { title: t.tasks.child, href: '#main', status: { text: t.tasks.complete } },
          {
            title: t.tasks.parents,
            href: '#main',
            hint: t.tasks.parentsHint,
            status: { text: t.tasks.next, tone: 'waiting' },
          },
          { title: t.tasks.papers, href: '#main', status: { text: t.tasks.next, tone: 'waiting' } },
          { title: t.tasks.send, status: { text: t.tasks.later } },
        ]}
      />
      <SummaryList
        rows={Object.values(t.answers).map(([key = '', value], index) => ({
          key,
          value: index === 2 ? <Tag tone="neutral">{value}</Tag> : value,
          action: { href: '#main', text: t.change },
        }))}
      />
      <Details summary={t.folded}>
        <p class="govuk-body">{t.foldedText}</p>
      </Details>
      <EmptyState title={t.empty}>
        <p class="govuk-body">{t.emptyText}</p>
        <ButtonLink href={href('/thu-tuc')}>{t.emptyLink}</ButtonLink>
      </EmptyState>
      <Pagination previous="#main" next="#main" />
      <Figures items={t.figures.map(([value = '', text = '']) => ({ value, text }))} />
    </>
  )
}
