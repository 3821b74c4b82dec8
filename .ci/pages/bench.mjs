// Runs benchmarks of a test binary, built for js/wasm, in Chromium and prints what they
// print. The page comes from this machine and asks nothing else of the network.
//
//   node bench.mjs TEST.wasm WASM_EXEC.js PATTERN [TIMES]
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

const [binary, runtime, pattern, times = '5x'] = process.argv.slice(2)
if (!pattern) {
  console.error('which binary, runtime and benchmarks?')
  process.exit(2)
}
const page = `<!doctype html><meta charset="utf-8"><title>benchmarks</title><script src="wasm_exec.js"></script>`
const files = {
  '/': ['text/html', page],
  '/favicon.ico': ['image/x-icon', ''],
  '/wasm_exec.js': ['text/javascript', readFileSync(runtime)],
  '/test.wasm': ['application/wasm', readFileSync(binary)],
}
const server = createServer((request, response) => {
  const file = files[request.url]
  response.writeHead(file ? 200 : 404, { 'content-type': file ? file[0] : 'text/plain' })
  response.end(file ? file[1] : 'there is no such page')
})
await new Promise(ready => server.listen(0, '127.0.0.1', ready))

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const tab = await browser.newPage()
tab.on('console', line => console.log(line.text()))
tab.on('pageerror', error => console.log(String(error)))
await tab.goto(`http://127.0.0.1:${server.address().port}/`)
const code = await tab.evaluate(async ([pattern, times]) => {
  const go = new Go()
  go.argv = ['test', '-test.run=^$', `-test.bench=${pattern}`, `-test.benchtime=${times}`]
  let code = 0
  go.exit = c => { code = c }
  const { instance } = await WebAssembly.instantiateStreaming(fetch('test.wasm'), go.importObject)
  await go.run(instance)
  return code
}, [pattern, times])
console.log(`${await browser.version()}, Chromium`)
await browser.close()
server.close()
process.exit(code)
