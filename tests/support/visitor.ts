import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

export type VisitorOptions = { address: string; width: number; javaScript: boolean }

/**
 * Somebody at a browser, who finds things by the words on the page. Whatever a page should never do is gathered in
 * `faults`: console errors (the content policy's among them), exceptions, failures of the server, a page wider than the
 * screen.
 */
export class Visitor {
  readonly faults: string[] = []
  readonly page: Page
  private readonly options: VisitorOptions

  static async arrive(browser: Browser, options: VisitorOptions): Promise<Visitor> {
    const { address: baseURL, width, javaScript: javaScriptEnabled } = options
    const context = await browser.newContext({ baseURL, javaScriptEnabled, viewport: { width, height: 900 } })
    return new Visitor(await context.newPage(), options)
  }

  private constructor(page: Page, options: VisitorOptions) {
    this.page = page
    this.options = options
    page.setDefaultTimeout(10_000)
    watch(page.context(), this.faults)
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(path)
    await this.look()
  }

  follow(name: string | RegExp): Promise<void> {
    return this.click(this.page.getByRole('main').getByRole('link', { name }).first())
  }

  press(name: string): Promise<void> {
    return this.click(this.page.getByRole('button', { name, exact: true }).first())
  }

  /** Clicks what leads to another page, and looks at that. */
  async click(target: Locator): Promise<void> {
    const arrived = this.page.waitForEvent('load')
    await target.click()
    await arrived
    await this.look()
  }

  within(group: string | RegExp): Locator {
    return this.page.getByRole('group', { name: group })
  }

  type(label: string | RegExp, text: string): Promise<void> {
    return this.page.getByRole('textbox', { name: label }).fill(text)
  }

  choose(question: string | RegExp, answer: string): Promise<void> {
    return this.within(question).getByLabel(answer, { exact: true }).check()
  }

  async typeDay(question: string | RegExp, day: string): Promise<void> {
    const boxes = this.within(question)
    for (const [index, part] of day.split('/').entries()) await boxes.getByRole('textbox').nth(index).fill(part)
  }

  /** A place; without JavaScript its communes come by a button. */
  async typeAddress(question: string | RegExp, place: { province: string; commune: string; detail?: string }) {
    const address = this.within(question)
    await address.getByLabel('Tỉnh, thành phố').selectOption({ label: place.province })
    if (!this.options.javaScript) await this.click(address.getByRole('button'))
    await address.getByLabel('Xã, phường, đặc khu').selectOption({ label: place.commune })
    if (place.detail !== undefined) await address.getByRole('textbox').fill(place.detail)
  }

  async heading(): Promise<string> {
    return (await this.page.getByRole('heading', { level: 1 }).innerText()).trim()
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.type(/^Số định danh cá nhân/, login)
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password)
    await this.click(this.page.getByRole('main').getByRole('button', { name: 'Đăng nhập', exact: true }))
  }

  async leave(): Promise<void> {
    await this.page.context().close()
  }

  private async look(): Promise<void> {
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > this.options.width) this.faults.push(`${this.where()} is ${wide} px wide`)
  }

  private where(): string {
    return new URL(this.page.url()).pathname
  }
}

function watch(context: BrowserContext, faults: string[]): void {
  context.on('console', (message) => {
    // A form that comes back with its errors has status 422, which the browser calls a failure.
    if (message.type() === 'error' && !message.text().includes('status of 422')) faults.push(message.text())
  })
  context.on('weberror', (error) => faults.push(error.error().message))
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${new URL(response.url()).pathname}`)
  })
}
