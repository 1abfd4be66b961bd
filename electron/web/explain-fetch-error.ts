import { FetchFailure } from './fetch-failure.ts'

const noAnswer = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'EPIPE',
  'ETIMEDOUT',
])

/** What went wrong, as a FetchFailure: the errors of name look-up, connection, TLS and HTTP in words. */
export function explainFetchError(error: unknown, asked: readonly string[]): FetchFailure {
  if (error instanceof FetchFailure) return new FetchFailure(error.reason, error.message, asked)
  const code = codeOf(error)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
    const message = 'The host of the link was not found. Perhaps there is no network, or the host is gone.'
    return new FetchFailure('no_such_host', message, asked)
  }
  if (noAnswer.has(code)) {
    return new FetchFailure('no_answer', 'The server of the link does not take connections.', asked)
  }
  if (isCertificateError(code)) {
    const message = 'The server could not prove who it is: its certificate is not valid. Nothing was fetched.'
    return new FetchFailure('bad_certificate', message, asked)
  }
  return new FetchFailure('broken', 'The server gave an answer that could not be read.', asked)
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

function isCertificateError(code: string): boolean {
  return /CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ERR_SSL|EPROTO/.test(code)
}
