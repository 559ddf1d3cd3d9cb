/** After so many seconds without a touch or a key the kiosk is at its start again: nothing of the earlier person stays. */
export function enhance(place: HTMLElement): void {
  const { start = '/', seconds = '90' } = place.dataset
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => location.replace(start), Number(seconds) * 1000)
  }
  for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, wait, { passive: true })
  wait()
}
