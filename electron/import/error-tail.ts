/** Keeps the last few kilobytes that a child writes to stderr: enough to know why it died. */
export class ErrorTail {
  #text = ''

  constructor(stream: NodeJS.ReadableStream | null) {
    stream?.on('data', (chunk: Buffer | string) => {
      this.#text = (this.#text + chunk.toString()).slice(-4096)
    })
  }

  get text(): string {
    return this.#text
  }
}
