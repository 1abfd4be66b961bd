import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A server on this machine, for a test's own pages. */
export interface OwnServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly origin: string
  readonly port: number
  /** What was asked of it, in order. */
  readonly requests: IncomingMessage[]
  /** How many connections were ever opened to it. */
  readonly connections: () => number
  /** Ends it at once, open connections included. */
  readonly stop: () => Promise<void>
}

/** Starts a server that is stopped after the test. It listens on every address of the machine if `host` is 0.0.0.0. */
export async function startServer(answer: RequestListener, host = '127.0.0.1'): Promise<OwnServer> {
  const requests: IncomingMessage[] = []
  let connections = 0
  const server = createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  server.on('connection', () => connections++)
  const port = await listening(server, host)
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  onTestFinished(stop)
  return { origin: `http://127.0.0.1:${String(port)}`, port, requests, connections: () => connections, stop }
}

/** The free port that a server got. */
export async function listening(server: Server, host: string): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, host, ready))
  return (server.address() as AddressInfo).port
}
