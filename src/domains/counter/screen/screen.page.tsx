import { Document } from '#ui/layout/document.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Office } from '../office/office.ts'
import { serviceName } from '../office/office-words.ts'
import { en as wordsEn } from '../office/words.en.ts'
import { vi as wordsVi } from '../office/words.vi.ts'
import type { CalledNumber } from '../queue/line.sql.ts'
import type { ServiceLine } from '../queue/lines.ts'
import { en } from './screen.en.ts'
import { vi } from './screen.vi.ts'

export type ScreenProps = {
  office: Office
  called: readonly CalledNumber[]
  lines: readonly ServiceLine[]
}

/** The screen of the waiting room: large, and fresh by itself, with JavaScript or without. */
export function ScreenPage({ office, called, lines }: ScreenProps) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: wordsVi, en: wordsEn })
  const { language } = useView()
  const newest = called[0]
  return (
    <Document title={t.title(office.name)} bodyClass="portal-screen" device refreshSeconds={10}>
      <main id="main" class="portal-screen__in" tabIndex={-1}>
        <h1 class="portal-screen__title">{office.name}</h1>
        <div
          id="live"
          data-island="live-part"
          data-seconds="4"
          data-sound-on={t.soundOn}
          data-sound-off={t.soundOff}
          aria-live="polite"
        >
          {called.length === 0 ? (
            <p class="portal-screen__none" data-called="">
              {t.none}
            </p>
          ) : (
            <table class="portal-screen__table" data-called={`${newest!.number} ${newest!.calledAt.toISOString()}`}>
              <thead>
                <tr>
                  <th scope="col">{t.number}</th>
                  <th scope="col">{t.booth}</th>
                </tr>
              </thead>
              <tbody>
                {called.map((it) => (
                  <tr key={it.number} class={it.state === 'called' ? 'portal-screen__called' : undefined}>
                    <td>{it.number}</td>
                    <td>{it.booth}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <ul class="portal-screen__lines">
            {lines.map(({ service, waiting }) => (
              <li key={service.id}>
                {service.prefix}. {serviceName(service, language)}: {words.waiting(waiting)}
              </li>
            ))}
          </ul>
        </div>
      </main>
    </Document>
  )
}
