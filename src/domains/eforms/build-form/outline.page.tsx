import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Text } from '../definition.ts'
import { childrenOf, type Form, type Node, pathIn, propertyAt, schemaAt } from '../draft/elements.ts'
import { kindWords } from '../draft/kinds.ts'
import { kindOf } from '../draft/palette.ts'
import { keyOf } from '../questions.ts'
import { urls } from '../urls.ts'
import { en } from './build-form.en.ts'
import { vi } from './build-form.vi.ts'

type Props = { form: Form; path: string; node: Node }

/** The form as nested lists: each part with its name, its kind and the buttons that move it. Dragging comes on top. */
export function Outline({ form }: { form: Form }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <>
      {form.ui.elements.map((page, i) => (
        <section
          key={page.key}
          class="portal-outline__page"
          id={`phan-${i}`}
          data-page={i}
          aria-labelledby={`ten-${i}`}
        >
          <div class="portal-outline__row">
            <h3 class="portal-outline__heading" id={`ten-${i}`}>
              <PartLink form={form} path={String(i)} text={t.page(i + 1, page.label[language])} />
              {page.rule && <span class="portal-outline__kind"> {t.conditional}</span>}
            </h3>
            <Buttons path={String(i)} name={page.label[language]} alone={form.ui.elements.length === 1} page />
          </div>
          <List form={form} container={String(i)} />
          {page.elements.length === 0 && <p class="govuk-body-s portal-soft">{t.emptyPage}</p>}
        </section>
      ))}
    </>
  )
}

function List({ form, container }: { form: Form; container: string }) {
  const nodes = childrenOf(form, container) ?? []
  if (nodes.length === 0) return null
  return (
    <ol class="portal-outline">
      {nodes.map((node, i) => (
        <Part key={i} form={form} path={pathIn(container, i)} node={node} />
      ))}
    </ol>
  )
}

function Part({ form, path, node }: Props) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const name = nameOf(form, path, node)[language]
  const isRequired = node.type === 'Control' && schemaAt(form, path).required?.includes(keyOf(node.scope))
  const marks = [
    kindWords[language][kindAt(form, path, node)],
    isRequired && t.required,
    node.rule && t.conditional,
  ].filter(Boolean)
  const holds = childrenOf(form, path) !== undefined
  return (
    <li class="portal-outline__part" id={`phan-${path}`} data-path={path} data-holds={holds ? '' : undefined}>
      <div class="portal-outline__row">
        <div class="portal-outline__name">
          <PartLink form={form} path={path} text={name} /> <span class="portal-outline__kind">{marks.join(', ')}</span>
        </div>
        <Buttons path={path} name={name} copyable={node.type === 'Control' || node.type === 'Label'} />
      </div>
      {holds && <List form={form} container={path} />}
    </li>
  )
}

function PartLink({ form, path, text }: { form: Form; path: string; text: string }) {
  const href = useHref()
  return (
    <a class="govuk-link" href={href(urls.part(form.code, path))} draggable={false}>
      {text}
    </a>
  )
}

function Buttons(props: { path: string; name: string; copyable?: boolean; page?: boolean; alone?: boolean }) {
  const t = useTexts({ vi, en })
  const { path, name } = props
  const acts = (['up', 'down', 'copy', 'remove'] as const).filter(
    (act) => (act !== 'copy' || props.copyable) && !(props.alone && (act === 'up' || act === 'down')),
  )
  return (
    <div class="portal-outline__buttons">
      {acts.map((act) => (
        <button key={act} type="submit" class="portal-outline__button" name={act} value={path}>
          {t[act]} <span class="govuk-visually-hidden">{t.what(name)}</span>
        </button>
      ))}
    </div>
  )
}

/** What a part is called: its title, or its words. */
export function nameOf(form: Form, path: string, node: Node): Text {
  if (node.type === 'Label') return node.text
  if (node.type === 'Control') return propertyAt(form, path)?.title ?? { vi: '?', en: '?' }
  return node.label
}

export function kindAt(form: Form, path: string, node: Node) {
  if (node.type === 'Category') return 'page'
  if (node.type === 'Group') return 'group'
  if (node.type === 'Label') return 'note'
  const property = propertyAt(form, path)
  return property ? kindOf(property as never, node as never) : 'text'
}
