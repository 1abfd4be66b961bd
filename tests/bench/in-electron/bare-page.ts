// One page with some rows, of which a click selects one.
const list = document.querySelector('ul')
for (let index = 1; index <= 16; index += 1) {
  const row = document.createElement('li')
  row.textContent = `Story ${index}: the harbour authority counted ${index * 7} patrol boats near Ondra`
  row.addEventListener('click', () => {
    row.setAttribute('aria-selected', 'true')
  })
  list?.append(row)
}
