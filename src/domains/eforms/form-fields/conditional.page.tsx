import type { ComponentChildren } from 'preact'
import { isShown } from '../conditions.ts'
import type { Answers, Rule } from '../definition.ts'

/** Marks what a condition governs. A hidden question says so in `_unseen`: the reader of the form knows it was not shown. */
export function Conditional(props: {
  rule: Rule | undefined
  kept: Answers
  question?: string
  children: ComponentChildren
}) {
  const hidden = !isShown([props.rule], props.kept)
  if (props.rule === undefined && props.question === undefined) return <>{props.children}</>
  return (
    <div data-question={props.question} data-rule={props.rule && JSON.stringify(props.rule)} hidden={hidden}>
      {props.rule && props.question && <input type="hidden" name="_unseen" value={props.question} disabled={!hidden} />}
      {props.children}
    </div>
  )
}
