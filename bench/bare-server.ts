// The least that can answer with these bytes: node:http and a buffer, on the port and with the file that it is given.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, file] = process.argv.slice(2) as [string, string]
const body = readFileSync(file)
createServer((_, response) => {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  })
  response.end(body)
}).listen(Number(port), '127.0.0.1')
