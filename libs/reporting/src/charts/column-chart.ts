/** A column chart in words, before anything draws it. */
export interface ColumnChart {
  /** Unique on a page: the ids of title and description are made from it. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, as one sentence. */
  readonly sentence: string;
  readonly categories: readonly string[];
  /** Stacked, first at the bottom. */
  readonly series: readonly ColumnSeries[];
  /** Written above each column. */
  readonly labels: readonly string[];
  readonly axis: { readonly name: string; readonly max?: number };
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
