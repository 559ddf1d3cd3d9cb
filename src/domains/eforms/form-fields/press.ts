/**
 * Waits until no button or finger is down. Leaving a field by pressing on something else changes the field first: a sentence
 * that appeared then would push what is being pressed from under the pointer, and the click would be lost.
 */
export function watchPress(): () => Promise<void> {
  let isDown = false
  const waiting: (() => void)[] = []
  addEventListener('pointerdown', () => (isDown = true), { capture: true })
  for (const end of ['pointerup', 'pointercancel', 'dragend'])
    addEventListener(
      end,
      () => {
        isDown = false
        // The click itself comes after the release.
        setTimeout(() => {
          for (const go of waiting.splice(0)) go()
        })
      },
      { capture: true },
    )
  return () => new Promise((resolve) => (isDown ? waiting.push(resolve) : setTimeout(resolve)))
}
