import type { HomeFigures } from '#dossiers'
import { briefTitle } from '#procedures'
import { Button } from '#ui/form.tsx'
import { formatNumber } from '#ui/format.ts'
import { Layout, SearchForm } from '#ui/layout.tsx'
import { Card, Figures, type Tile, Tiles } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { en } from './home.en.ts'
import { vi } from './home.vi.ts'

export type HomePageProps = {
  citizenEvents: readonly Tile[]
  businessEvents: readonly Tile[]
  /** What everybody should know today; nothing is shown when there is nothing. */
  notices: readonly { text: string; href?: string }[]
  /** Measured, never estimated; nothing is shown when too little was measured. */
  figures: HomeFigures | undefined
}

/** One question, one search; then the ways in for those who would rather look around. */
export function HomePage(props: HomePageProps) {
  const t = useTexts({ vi, en })
  return (
    <Layout title={t.title} description={t.description} width="full" search={false}>
      <Search />
      <div class="portal-width portal-home">
        <LifeEvents citizen={props.citizenEvents} business={props.businessEvents} />
        <div class="portal-pair">
          <LookUp />
          {props.notices.length > 0 ? <News notices={props.notices} /> : <Help />}
        </div>
        {props.figures && <Today figures={props.figures} />}
      </div>
    </Layout>
  )
}

function Search() {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <div class="portal-hero">
      <div class="portal-width portal-hero__in">
        <h1 class="portal-hero__title">{t.question}</h1>
        <p class="portal-hero__lead">{t.lead}</p>
        <SearchForm id="search" placeholder={t.example} large />
        <h2 class="govuk-visually-hidden">{t.chipsTitle}</h2>
        <ul class="portal-chips">
          {t.chips.map((chip) => (
            <li key={chip.text}>
              <a class="portal-chips__link" href={`${href('/thu-tuc')}?q=${encodeURIComponent(chip.query)}`}>
                {chip.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function LifeEvents({ citizen, business }: { citizen: readonly Tile[]; business: readonly Tile[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const all: Tile = { href: href('/thu-tuc'), icon: 'ellipsis', name: t.all, hint: t.allHint }
  return (
    <section class="portal-events">
      <h2 class="portal-events__title">{t.events}</h2>
      <fieldset class="portal-events__switch">
        <legend class="govuk-visually-hidden">{t.audience}</legend>
        {(['citizen', 'business'] as const).map((it) => (
          <div key={it}>
            <input
              class="portal-events__radio"
              type="radio"
              name="audience"
              id={`events-${it}`}
              checked={it === 'citizen'}
              autocomplete="off"
            />
            <label class="portal-events__label" for={`events-${it}`}>
              {t[it]}
            </label>
          </div>
        ))}
      </fieldset>
      <div class="portal-events__citizen">
        <h3 class="portal-events__subtitle">{t.citizen}</h3>
        <Tiles items={[...citizen, all]} />
      </div>
      <div class="portal-events__business">
        <h3 class="portal-events__subtitle">{t.business}</h3>
        <Tiles items={[...business, all]} />
      </div>
    </section>
  )
}

function LookUp() {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Card title={t.lookup.title}>
      <form action={href('/tra-cuu')} method="get">
        <label class="govuk-label govuk-label--s" for="ma">
          {t.lookup.label}
        </label>
        <div id="ma-hint" class="govuk-hint">
          {t.lookup.text} <span class="portal-code">H26.101-261123-0042</span>.
        </div>
        <div class="portal-lookup">
          <input
            class="govuk-input"
            id="ma"
            name="ma"
            type="text"
            maxlength={100}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="characters"
            aria-describedby="ma-hint"
          />
          <Button>{t.lookup.button}</Button>
        </div>
      </form>
    </Card>
  )
}

function News({ notices }: { notices: HomePageProps['notices'] }) {
  const t = useTexts({ vi, en })
  return (
    <Card title={t.notices}>
      <ul class="portal-news">
        {notices.map((notice) => (
          <li key={notice.text}>
            {notice.href ? (
              <a class="govuk-link" href={notice.href}>
                {notice.text}
              </a>
            ) : (
              notice.text
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Help() {
  const t = useTexts({ vi, en })
  const { hotline } = useView()
  return (
    <Card title={t.help.title}>
      <p class="govuk-body">
        {t.help.call}{' '}
        <a class="govuk-link" href={`tel:${hotline}`}>
          {hotline}
        </a>{' '}
        {t.help.callText}
      </p>
      <p class="govuk-body">{t.help.visit}</p>
    </Card>
  )
}

function Today({ figures }: { figures: HomeFigures }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { onTime, online, median, procedures } = figures
  const number = (value: number) => formatNumber(value, language)
  const items = [
    ...(onTime === null ? [] : [{ value: t.percent(number(onTime)), text: t.onTime }]),
    { value: t.days(number(median.days)), text: t.median(briefTitle(median.procedure)) },
    { value: t.percent(number(online)), text: t.online },
    { value: number(procedures), text: t.procedures },
  ]
  return (
    <section aria-label={t.figures}>
      <Figures items={items} />
    </section>
  )
}
