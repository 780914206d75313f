/** The only script of the page: filters the rows of the case tables. It touches nothing but `hidden` and one text. */
export const reportScript = `
'use strict';
const filter = document.getElementById('filter');
const move = document.getElementById('move');
const found = document.getElementById('found');
const rows = Array.from(document.querySelectorAll('tr[data-move]'));
let texts;
const show = () => {
  texts ??= rows.map((row) => row.textContent.toLowerCase());
  const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  rows.forEach((row, index) => {
    const fits = (move.value === '' || row.dataset.move === move.value) && words.every((word) => texts[index].includes(word));
    row.hidden = !fits;
    if (fits) count += 1;
  });
  found.textContent = count + ' of ' + rows.length;
};
if (filter && move && found) {
  document.getElementById('controls').hidden = false;
  filter.addEventListener('input', show);
  move.addEventListener('change', show);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && event.target === document.body) { event.preventDefault(); filter.focus(); }
  });
  if (move.value || filter.value) show();
}
`;
