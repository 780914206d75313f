import { elements } from './element-tree.js';
/**
 * The only script of the page: filters the cases, and draws those that the page has as data. Of what models and people
 * wrote it makes texts alone, in elements of its own list.
 */
export const reportScript = `
'use strict';
const elements = ${JSON.stringify(elements)};
const byId = (id) => document.getElementById(id);
const count = (number) => number.toLocaleString('en');
const chosen = (id) => byId(id)?.value ?? '';

const build = (tree) => {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [name, ...children] = tree;
  const { tag, attributes = {} } = elements[name];
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.map(build));
  return element;
};

const wordsIn = (tree) => (typeof tree === 'string' ? tree : tree.slice(1).map(wordsIn).join(' '));

const start = ({ step, cases }) => {
  const rows = byId('rows');
  const more = byId('more');
  Array.from(rows.children).forEach((row, index) => { cases[index].element = row; });
  let found = cases;
  let shown = step;

  const textOf = (each) => {
    each.text ??= (each.row ? wordsIn(each.row) + ' ' + wordsIn(each.body) : each.element.textContent).toLowerCase();
    return each.text;
  };

  const scoreOf = (each) => each.scores[chosen('metric')] ?? each.telling;

  const fits = (each, words) => {
    const [suite, metric, tag, incident, move] = ['suite', 'metric', 'tag', 'incident', 'move'].map(chosen);
    return (suite === '' || each.suite === Number(suite))
      && (metric === '' || metric in each.scores)
      && (move === '' || scoreOf(each)[4] === move)
      && (tag === '' || each.tags.includes(Number(tag)))
      && (incident === '' || (incident === '-1' ? each.incidents.length > 0 : each.incidents.includes(Number(incident))))
      && words.every((word) => textOf(each).includes(word));
  };

  const drawn = (each) => {
    if (each.element === undefined) {
      each.element = build(each.row);
      const fold = each.element.querySelector('details');
      fold.addEventListener('toggle', () => { if (fold.open && fold.children.length === 1) fold.append(build(each.body)); });
    }
    const [metric, base, head, points, move] = scoreOf(each);
    [metric, base, head, points].forEach((text, index) => { each.element.cells[index + 2].textContent = text; });
    each.element.cells[5].className = move === 'worse' || move === 'better' ? 'number ' + move : 'number';
    return each.element;
  };

  const tell = () => {
    const left = found.length - shown;
    more.hidden = left <= 0;
    more.textContent = 'Show ' + count(Math.min(step, left)) + ' more of ' + count(left);
    byId('found').textContent = count(found.length) + ' of ' + count(cases.length) + ' cases';
  };

  const filter = () => {
    const words = chosen('filter').toLowerCase().split(/\\s+/).filter(Boolean);
    found = cases.filter((each) => fits(each, words));
    shown = step;
    rows.replaceChildren(...found.slice(0, shown).map(drawn));
    tell();
  };

  more.addEventListener('click', () => {
    const next = found.slice(shown, shown + step).map(drawn);
    rows.append(...next);
    shown += step;
    tell();
    next[0].querySelector('summary').focus();
  });

  byId('undrawn')?.remove();
  const controls = byId('controls');
  controls.hidden = false;
  controls.addEventListener('input', filter);
  controls.addEventListener('submit', (event) => event.preventDefault());
  if (Array.from(controls.elements).some(({ type, value }) => type !== 'output' && value)) filter();
  else tell();
};

const data = byId('data');
if (data) start(JSON.parse(data.textContent));
`;
