import type { ColumnChart } from './column-chart.js';

/**
 * Makes the drawing one named image [WCAG 2.2 SC 1.1.1] that any content security policy lets through: what ECharts adds for its own
 * script (a style sheet, classes, data attributes) goes, and inline styles become attributes.
 */
export function accessibleSvg(drawn: string, { id, title, sentence }: Pick<ColumnChart, 'id' | 'title' | 'sentence'>): string {
  const inner = drawn
    .replace(/<style[\s\S]*?<\/style>\s*/g, '')
    .replace(/ (?:class|ecmeta_[a-z_]+|pointer-events)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style));
  return inner.replace(
    /^<svg ([^>]*)>/,
    (_, attributes: string) =>
      `<svg role="img" aria-labelledby="${id}-title ${id}-description" ${attributes}>\n<title id="${id}-title">${escaped(title)}</title>\n<desc id="${id}-description">${escaped(sentence)}</desc>`,
  );
}

function attributesOf(style: string): string {
  return style
    .split(';')
    .filter((declaration) => declaration.includes(':'))
    .map((declaration) => {
      const [name = '', value = ''] = declaration.split(':', 2);
      return ` ${name.trim()}="${value.trim()}"`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
