/** The requests that are under way, so that nothing is closed under them. */
export class PendingRequests {
  readonly #requests = new Set<Promise<unknown>>()

  /** Answers with the same promise. */
  track<T>(request: Promise<T>): Promise<T> {
    this.#requests.add(request)
    const forget = () => this.#requests.delete(request)
    request.then(forget, forget)
    return request
  }

  /** Waits until none is left, those that begin meanwhile included. Never rejects. */
  async settled(): Promise<void> {
    while (this.#requests.size > 0) await Promise.allSettled(this.#requests)
  }
}
