/** Fetches the page anew every few seconds and puts its fresh part here, so that nobody has to reload; may ring on request. */
export function enhance(part: HTMLElement): void {
  const ring = bellOf(part)
  setInterval(() => void refresh(part, ring), Number(part.dataset.seconds ?? 5) * 1000)
}

async function refresh(part: HTMLElement, ring: () => void): Promise<void> {
  if (document.hidden) return
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const fresh = page.getElementById(part.id)
  if (!fresh || fresh.innerHTML === part.innerHTML) return
  const before = part.querySelector<HTMLElement>('[data-called]')?.dataset.called
  part.replaceChildren(...fresh.childNodes)
  const after = part.querySelector<HTMLElement>('[data-called]')?.dataset.called
  if (after !== undefined && after !== before) ring()
}

/** A button that switches the sound on; off until somebody wants it. */
function bellOf(part: HTMLElement): () => void {
  const { soundOn, soundOff } = part.dataset
  if (!soundOn || !soundOff) return () => {}
  let sound: AudioContext | undefined
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary'
  button.textContent = soundOn
  button.addEventListener('click', () => {
    if (sound) void sound.close()
    sound = sound ? undefined : new AudioContext()
    button.textContent = sound ? soundOff : soundOn
  })
  part.after(button)
  return () => sound && chime(sound)
}

function chime(sound: AudioContext): void {
  for (const [index, pitch] of [660, 880].entries()) {
    const from = sound.currentTime + index * 0.35
    const tone = sound.createOscillator()
    const volume = sound.createGain()
    tone.frequency.value = pitch
    volume.gain.setValueAtTime(0.25, from)
    volume.gain.exponentialRampToValueAtTime(0.001, from + 0.6)
    tone.connect(volume).connect(sound.destination)
    tone.start(from)
    tone.stop(from + 0.6)
  }
}
