import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { accessibleSvg } from './accessible-svg.js';
import { gridLine, ink } from './colours.js';
import type { ColumnChart, DrawnChart } from './column-chart.js';

use([BarChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** In the units of the picture, which scales with the page. */
const size = { height: 360, least: 640, perColumn: 52, font: 13 };

/** Draws on the server: nothing in the picture moves, loads or reacts. */
export function drawColumns(chart: ColumnChart): DrawnChart {
  const width = Math.max(size.least, 80 + chart.columns.length * size.perColumn);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height: size.height });
  try {
    drawing.setOption(optionsOf(chart));
    const { id, title, sentence } = chart;
    return { id, title, sentence, svg: accessibleSvg(drawing.renderToSVGString(), chart) };
  } finally {
    drawing.dispose();
  }
}

function optionsOf({ columns, series, axis, target }: ColumnChart): EChartsCoreOption {
  const text = { color: ink, fontSize: size.font, fontFamily: 'sans-serif' };
  const top = series.length - 1;
  return {
    animation: false,
    grid: { left: 56, right: target === undefined ? 16 : 96, top: 64, bottom: 56 },
    legend: { show: series.length > 1, top: 0, left: 0, selectedMode: false, silent: true, icon: 'rect', itemGap: 28, textStyle: text },
    xAxis: {
      type: 'category', data: columns.map(({ category }) => category), silent: true, axisLabel: { ...text, interval: 0, lineHeight: 16 }, axisTick: { show: false },
      axisLine: { lineStyle: { color: ink } },
    },
    yAxis: {
      type: 'value', name: axis.name, min: 0, minInterval: 1, silent: true, nameTextStyle: { ...text, align: 'left' }, nameLocation: 'end', nameGap: 24,
      axisLabel: text, splitLine: { lineStyle: { color: gridLine } }, ...(axis.max === undefined ? {} : { max: axis.max }),
    },
    series: series.map(({ name, colour, values }, index) => ({
      type: 'bar', name, stack: 'all', silent: true, barMaxWidth: 40,
      data: values.map((value, column) => ({ value, itemStyle: styleOf(colour, value, columns[column]?.unfinished === true, series.length > 1) })),
      itemStyle: { color: colour },
      label: { show: index === top, position: 'top', ...text, lineHeight: 15, formatter: ({ dataIndex }: { dataIndex: number }) => columns[dataIndex]?.label ?? '' },
      ...(index === top && target !== undefined ? { markLine: targetLine(target, text) } : {}),
    })),
  };
}

/** Outlined while unfinished. The line between two parts of a stack tells them apart where colour does not; around nothing it would cut the axis. */
function styleOf(colour: string, value: number, unfinished: boolean, stacked: boolean): object {
  if (value === 0) return { color: colour, borderWidth: 0 };
  if (unfinished) return { color: '#ffffff', borderColor: colour, borderWidth: 2, borderType: 'dashed' };
  return { color: colour, borderColor: '#ffffff', borderWidth: stacked ? 1 : 0 };
}

function targetLine({ value, name }: NonNullable<ColumnChart['target']>, text: object): object {
  return { silent: true, symbol: 'none', lineStyle: { color: ink, type: 'dashed', width: 1.5 }, label: { ...text, formatter: name, position: 'end' }, data: [{ yAxis: value }] };
}
