import type { Compliance, IndicatorReport, QuarterIndicators } from '../indicators/report-shape.js';
import { colours } from './colours.js';
import type { ColumnChart, DrawnChart } from './column-chart.js';
import { complianceSentence, complimentsSentence } from './sentences.js';

export type IndicatorCharts = Readonly<Record<keyof QuarterIndicators, DrawnChart>>;

/**
 * PI-1, PI-2 and PI-3 of a report as SVG, each with one sentence about the last quarter in which anything was counted.
 * ECharts is loaded at the first chart, so that a command line that draws none does not wait for it.
 */
export async function indicatorCharts(report: IndicatorReport): Promise<IndicatorCharts> {
  const { drawColumns } = await import('./draw-columns.js');
  return {
    complimentsReceived: drawColumns(complimentsChart(report)),
    stage2Csc65: drawColumns(complianceChart(report, {
      id: 'chart-pi-2', title: "Children's Stage 2 complaints completed within 65 working days", colour: colours.CSC,
      what: "children's Stage 2", limit: '65 working days', of: (quarter) => quarter.stage2Csc65,
    })),
    stage2Corporate25: drawColumns(complianceChart(report, {
      id: 'chart-pi-3', title: 'Corporate Stage 2 complaints completed within 25 working days', colour: colours.CORPORATE,
      what: 'corporate Stage 2', limit: '25 working days', of: (quarter) => quarter.stage2Corporate25,
    })),
  };
}

export function complimentsChart(report: IndicatorReport): ColumnChart {
  const quarters = Object.values(report.quarters).map(({ complimentsReceived }) => complimentsReceived);
  return {
    id: 'chart-pi-1', title: 'Compliments received',
    sentence: aboutLastQuarter(report, (label, { complimentsReceived }) => complimentsSentence(label, complimentsReceived)),
    categories: Object.keys(report.quarters).map(shortLabel),
    series: [
      { name: "Children's social care", colour: colours.CSC, values: quarters.map(({ CSC }) => CSC) },
      { name: 'Adult social care', colour: colours.ASC, values: quarters.map(({ ASC }) => ASC) },
      { name: 'Other services', colour: colours.CORPORATE, values: quarters.map(({ CORPORATE }) => CORPORATE) },
    ],
    labels: quarters.map(({ total }) => String(total)),
    axis: { name: 'Compliments' },
  };
}

interface ComplianceWords {
  readonly id: string;
  readonly title: string;
  readonly colour: string;
  readonly what: string;
  readonly limit: string;
  readonly of: (quarter: QuarterIndicators) => Compliance;
}

/** A quarter in which none was completed has no column and says n/a: 0 % would be a statement (domain 0.3 decision 7). */
export function complianceChart(report: IndicatorReport, { id, title, colour, what, limit, of }: ComplianceWords): ColumnChart {
  const quarters = Object.values(report.quarters).map(of);
  return {
    id, title,
    sentence: aboutLastQuarter(report, (label, quarter) => complianceSentence(label, of(quarter), what, limit)),
    categories: Object.keys(report.quarters).map(shortLabel),
    series: [{ name: 'Within the limit', colour, values: quarters.map(({ percent }) => percent ?? 0) }],
    labels: quarters.map(({ percent, within, completed }) => (percent === null ? 'n/a' : `${percent} %\n${within} of ${completed}`)),
    axis: { name: 'Per cent', max: 100 },
  };
}

function aboutLastQuarter({ quarters }: IndicatorReport, say: (label: string, quarter: QuarterIndicators) => string): string {
  const entries = Object.entries(quarters);
  const last = entries.findLast(([, { complimentsReceived, stage2Csc65, stage2Corporate25 }]) => complimentsReceived.total + stage2Csc65.completed + stage2Corporate25.completed > 0) ?? entries.at(-1);
  return last ? say(...last) : 'No quarter is shown.';
}

/** '2020/21 Q4' in two short lines, so that many quarters fit side by side. */
function shortLabel(label: string): string {
  const [year = '', quarter = ''] = label.split(' ');
  return `${quarter}\n${year}`;
}
