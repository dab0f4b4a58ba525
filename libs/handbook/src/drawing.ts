import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { spacedWords, stateInWords } from '@redress/procedures';
import { titleOf } from './page.js';
import { pathInWords, stepBetween, type PathTaken } from './path-taken.js';
import type { Procedure, ProcedureState, Step } from './procedure.js';

const nobodysPath: PathTaken = { present: [], passed: [], steps: new Set() };

/** A procedure as a picture: an SVG with its own title and description, so that it says what it shows; and in it the path of one history. */
export async function drawingOf(procedure: Procedure, path: PathTaken = nobodysPath): Promise<string> {
  const graphviz = await Graphviz.load();
  const svg = graphviz.layout(graphOf(procedure, path), 'svg', 'dot');
  const title = `${titleOf(procedure.id)}: states and steps`;
  const described = `<title id="title">${escaped(title)}</title>\n<desc id="description">${escaped(`${pathInWords(path)} ${descriptionOf(procedure)}`.trimStart())}</desc>`;
  return svg
    .replace(/^[^]*?<svg /, '<svg role="img" aria-labelledby="title description" ')
    .replace(/<g id="graph0"/, `${described}\n<g id="graph0"`)
    .replaceAll(/<title>[^<]*<\/title>\n/g, '');
}

/** The graph in Graphviz's own language. Steps that stay, or are only refused, are in the table and not in the picture. */
function graphOf({ states }: Procedure, path: PathTaken): string {
  const named = states.filter(({ name }) => name !== '');
  const regions = Map.groupBy(named, ({ region }) => region ?? '');
  const nodes = [...regions].flatMap(([region, within]) => (region === '' || regions.size === 1
    ? within.map((state) => nodeOf(state, path))
    : [`subgraph "cluster_${region}" { label="${spacedWords(region)}"; color="#b1b4b6"; style=rounded;`, ...within.map((state) => nodeOf(state, path)), '}']));
  return [
    'digraph {',
    'rankdir=TB; ranksep=0.5; nodesep=0.5; pad=0.3; fontname="Helvetica,Arial,sans-serif"; fontsize=13; bgcolor="#ffffff";',
    'node [shape=box, style="rounded,filled", margin="0.2,0.08", fillcolor="#f3f2f1", color="#505a5f", fontname="Helvetica,Arial,sans-serif", fontsize=13, fontcolor="#0b0c0c"];',
    'edge [color="#505a5f", fontname="Helvetica,Arial,sans-serif", fontsize=11, fontcolor="#0b0c0c", arrowsize=0.7];',
    ...nodes, ...named.flatMap((state) => arrowsOf(state, path)), '}',
  ].join('\n');
}

function nodeOf({ name, isFirst, steps }: ProcedureState, { present, passed }: PathTaken): string {
  const isLast = steps.every(({ target }) => target === undefined || target === name);
  const isHere = present.includes(name);
  const looks = [isFirst ? 'penwidth=2.5' : '', isLast ? 'fillcolor="#cce2d8"' : '', passed.includes(name) ? onPath : '', isHere ? 'fillcolor="#fff7bf"' : ''].filter(Boolean);
  return `"${name}" [${[`label="${stateInWords(name)}${isHere ? '\\n(here now)' : ''}"`, ...looks].join(', ')}];`;
}

const onPath = 'color="#1d70b8", penwidth=3';

/** One arrow to each state that is led to, with all the steps that lead there. */
function arrowsOf({ name, steps }: ProcedureState, path: PathTaken): readonly string[] {
  const leading = Map.groupBy(steps.filter(({ target }) => target !== undefined && target !== name), ({ target }) => target ?? '');
  return [...leading].map(([target, these]) => `"${name}" -> "${target}" [label="${labelOf(these)}"${path.steps.has(stepBetween(name, target)) ? `, ${onPath}` : ''}];`);
}

/** Padded, because whoever shows the picture may have a wider typeface than it was laid out for. */
function labelOf(steps: readonly Step[]): string {
  const names = new Set(steps.map(({ event }) => (event === undefined ? 'at once' : spacedWords(event))));
  return [...names].map((name) => `  ${name}     \\l`).join('');
}

function descriptionOf({ states }: Procedure): string {
  return states.filter(({ name }) => name !== '').map(({ name, steps }) => {
    const targets = [...new Set(steps.flatMap(({ target }) => (target === undefined || target === name ? [] : [stateInWords(target)])))];
    return `${stateInWords(name)}${targets.length === 0 ? ' leads nowhere' : ` leads to ${targets.join(', ')}`}.`;
  }).join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
