import type { Figures } from '../figures/figure.js';
import { definitionInWords } from '../words/definition-in-words.js';
import { allowedTogether } from '../words/indicator-in-words.js';
import { figureColumns } from './figures-csv.js';

/** What the table of figures means, as CSV on the Web has it (W3C Tabular Data Model); `url` is the address of the CSV, relative or whole. */
export function figuresMetadata({ standsFor, indicators }: Figures, url: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': 'Indicators of representations',
    'dc:language': 'en',
    dialect: { lineTerminators: '\r\n', header: true },
    tableSchema: {
      columns: figureColumns.map(({ title, datatype, description }) => ({
        name: title.toLowerCase().replaceAll(/[^a-z\d]+/g, '_'), titles: title, datatype, 'dc:description': description, null: datatype === 'string' ? '' : ['', 'n/a'],
      })),
    },
    notes: [{ standsFor }, ...indicators.map(({ definition, figures }) => ({ ...definitionInWords(definition, allowedTogether(figures)), formulaAsValue: definition.formula }))],
  };
}
