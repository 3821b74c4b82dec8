// Checks pages that groundrules writes: each is valid HTML, asks the network for nothing,
// and has no finding of axe-core in Chromium, light and dark, with every table open.
//
//   node check.mjs FILE.html...
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { chromium } from 'playwright-core'

const pages = process.argv.slice(2)
if (pages.length === 0) {
  console.error('which pages?')
  process.exit(2)
}
let passed = 0
let failed = 0
const problem = (page, text) => {
  failed++
  console.log(`${page}: ${text}`)
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off', 'require-sri': 'off', 'no-trailing-whitespace': 'off', 'tel-non-breaking': 'off', 'void-style': 'off' },
})
for (const page of pages) {
  const report = await validator.validateString(readFileSync(page, 'utf8'))
  for (const result of report.results) {
    for (const m of result.messages) problem(page, `line ${m.line}: ${m.message} [${m.ruleId}]`)
  }
  if (report.valid) passed++
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const page of pages) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1000, height: 900 }, bypassCSP: true })
    const tab = await context.newPage()
    const asked = []
    const own = pathToFileURL(resolve(page)).href
    tab.on('request', r => { if (r.url() !== own) asked.push(r.url()) })
    tab.on('pageerror', e => problem(page, String(e)))
    await tab.goto(own)
    for (const url of asked) problem(page, `asks the network for ${url}`)
    await tab.evaluate(() => document.querySelectorAll('details').forEach(d => { d.open = true }))
    await tab.evaluate(axe.source)
    const found = await tab.evaluate(() => window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }))
    for (const v of found.violations) {
      for (const n of v.nodes) problem(page, `${colorScheme}: ${v.id}: ${v.help}: ${n.html.slice(0, 120)}`)
    }
    if (found.violations.length === 0) passed++
    await context.close()
  }
}
await browser.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
