// Shows what the main process has committed and answered.
declare const commit: (finding: string) => Promise<string>

const output = document.querySelector('output')
window.addEventListener('keydown', ({ key }) => {
  void commit(`finding ${key}`).then((finding) => {
    if (output !== null) output.textContent = finding
  })
})
