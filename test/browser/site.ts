import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { ensureChromium } from '#test/chromium.ts'
import { signedInOn } from '#test/product/session.ts'
import { ask } from '#test/product/values.ts'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where the started product answers. */
export const site = (): string => inject('product').url

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), args: FLAGS })

export interface View {
  readonly width?: number
  readonly height?: number
  /** As a visitor of their own, with nothing kept from other pages and nothing left to them. */
  readonly alone?: boolean
  /** As this account of the demonstration, and alone. */
  readonly login?: string
}

export interface Visit {
  readonly page: Page
  /** Errors of the console and of scripts so far, and requests that the page itself made in vain. */
  readonly errors: string[]
}

/** A busy machine draws a board in ten seconds. */
const PATIENCE_MILLISECONDS = 120_000

const visitors = new WeakMap<Browser, Promise<BrowserContext>>()

/** Sees the whole country and its loads, and no persons. */
const VISITOR = 'analisis'
let session: Promise<string> | undefined

/** A visitor of their own, signed in: the cookie is what signing in leaves. */
async function newVisitor(browser: Browser, login?: string): Promise<BrowserContext> {
  session ??= signedInOn(inject('product'), VISITOR)
  return visitorWith(browser, await (login === undefined ? session : signedInOn(inject('product'), login)))
}

/** A visitor of their own with the session of an account. */
export async function visitorWith(browser: Browser, secret: string): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  // Planted as over https: from its own machine a browser sends such a cookie without TLS as well.
  const url = site().replace('http:', 'https:')
  const cookie = { name: '__Host-simei', value: secret, url, httpOnly: true } as const
  await context.addCookies([{ ...cookie, sameSite: 'Strict' }])
  return context
}

/** The visitor whose pages share what the browser keeps of scripts, as those of a person do. */
function visitorOf(browser: Browser): Promise<BrowserContext> {
  const visitor = visitors.get(browser) ?? newVisitor(browser)
  visitors.set(browser, visitor)
  return visitor
}

/** Opens a path of the product and waits until its figures stand. */
export async function visit(browser: Browser, path: string, view: View = {}): Promise<Visit> {
  const context = await (view.alone || view.login !== undefined
    ? newVisitor(browser, view.login)
    : visitorOf(browser))
  return visitIn(context, path, view)
}

/** Opens a path as a visitor and waits until its figures stand. */
export async function visitIn(context: BrowserContext, path: string, view: View = {}): Promise<Visit> {
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  await page.setViewportSize({ width: view.width ?? 1440, height: view.height ?? 900 })
  const errors: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', error => errors.push(String(error)))
  page.on('response', response => {
    if (response.status() >= 400) errors.push(`${response.status()} ${response.url()}`)
  })
  await page.goto(site() + path)
  await settled(page)
  return { page, errors }
}

const gone = (page: Page, selector: string) => page.locator(selector).first().waitFor({ state: 'detached' })

/** Until the figures stand; charts beyond the window are not drawn yet. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1')
  await page.waitForLoadState('networkidle')
  await gone(page, '.card .waiting')
  await gone(page, 'main .busy')
}

const UNROLL_MILLISECONDS = 60_000

/** Makes the window as tall as the page, also while it still grows, so that all charts come near and are drawn. */
export async function unroll(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 1440 }
  const end = Date.now() + UNROLL_MILLISECONDS
  do {
    const height = await page.evaluate('document.documentElement.scrollHeight')
    await page.setViewportSize({ width, height: Math.min(Number(height) + 400, 12_000) })
    await page.waitForTimeout(100)
  } while ((await page.locator('main .waiting').count()) > 0 && Date.now() < end)
  await gone(page, 'main .waiting')
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page, by all of its rules or those named, and where. Frames are of others: a mail as it was sent. */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const context = { exclude: [['iframe']] }
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) }
  await page.evaluate(AXE)
  const found: { id: string; nodes: { target: string[] }[] }[] = await page.evaluate(
    `axe.run(${JSON.stringify(context)}, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`,
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** What the API answers to the same question. */
export async function api<Answer>(path: string): Promise<Answer> {
  const answer = await ask(inject('product'), path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return (await answer.json()) as Answer
}
