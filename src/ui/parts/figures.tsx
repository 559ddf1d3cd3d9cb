export type Figure = { value: string; text: string }

/** A few true numbers, each with the words that say what it counts. */
export function Figures({ items }: { items: readonly Figure[] }) {
  return (
    <dl class="portal-figures">
      {items.map((item) => (
        <div key={item.text} class="portal-figures__item">
          <dt class="portal-figures__text">{item.text}</dt>
          <dd class="portal-figures__value">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
