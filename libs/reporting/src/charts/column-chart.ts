/** A column chart in words, before anything draws it. */
export interface ColumnChart {
  /** Unique on a page: the ids of title and description are made from it. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, as one sentence. */
  readonly sentence: string;
  readonly columns: readonly Column[];
  /** Stacked, first at the bottom; each has a value for every column. */
  readonly series: readonly ColumnSeries[];
  readonly axis: { readonly name: string; readonly max?: number };
  /** A line across, with its words. */
  readonly target?: { readonly value: number; readonly name: string };
}

export interface Column {
  /** Below the column. */
  readonly category: string;
  /** Above it. */
  readonly label: string;
  /** Its period has days still to come: it is drawn in outline. */
  readonly unfinished: boolean;
}

export interface ColumnSeries {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
}

/** A drawn chart: the picture, and the sentence that stands with it. */
export interface DrawnChart {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  /** A whole `<svg>` element without script, style or animation. */
  readonly svg: string;
}
