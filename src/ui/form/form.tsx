import type { ComponentChildren } from 'preact'
import { useView } from '../view.tsx'

export type FormProps = {
  /** The address with its language: `href('/ho-so')` of `useHref()`. */
  action: string
  method?: 'post' | 'get'
  multipart?: boolean
  class?: string
  children: ComponentChildren
}

/** A form. Posted ones carry a fresh token as their first field: it guards the session and makes a double click one act. */
export function Form(props: FormProps) {
  const { formToken } = useView()
  const method = props.method ?? 'post'
  return (
    <form
      action={props.action}
      method={method}
      class={props.class}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      novalidate
      data-island={method === 'post' ? 'submit-once' : undefined}
    >
      {method === 'post' && <HiddenField name="_token" value={formToken()} />}
      {props.children}
    </form>
  )
}

export function HiddenField(props: { name: string; value: string | number }) {
  return <input type="hidden" name={props.name} value={props.value} />
}
