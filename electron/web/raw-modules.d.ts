/** A file taken in as text when Stet is built. */
declare module '*?raw' {
  const text: string
  export { text as default }
}
