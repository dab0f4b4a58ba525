import type { Compliance, ComplimentsReceived } from '../indicators/report-shape.js';

/** Below this many cases one case moves a percentage by ten points or more, and the report says so (domain 4.3). */
const smallNumber = 10;

/** '2020/21 Q4' as people say it: 'Q4 2020/21'. */
export function spokenQuarter(label: string): string {
  const [year, quarter] = label.split(' ');
  return `${quarter} ${year}`;
}

/** A percentage always with its counts: '33 % (1 of 3)'. */
export function shareInWords({ completed, within, percent }: Pick<Compliance, 'completed' | 'within' | 'percent'>): string {
  return percent === null ? 'n/a (none completed)' : `${percent} % (${within} of ${completed})`;
}

export function complianceSentence(label: string, compliance: Compliance, what: string, limit: string): string {
  const when = `In ${spokenQuarter(label)}`;
  if (compliance.percent === null) return `${when} no ${what} complaint was completed, so there is no percentage.`;
  const note = compliance.completed < smallNumber ? '; small numbers' : '';
  return `${when} ${shareInWords(compliance)} of ${what} complaints were completed within ${limit}${note}.`;
}

export function complimentsSentence(label: string, { total, CSC, ASC, CORPORATE }: ComplimentsReceived): string {
  if (total === 0) return `In ${spokenQuarter(label)} no compliment was received.`;
  const counted = total === 1 ? '1 compliment was' : `${total} compliments were`;
  return `In ${spokenQuarter(label)} ${counted} received: children's social care ${CSC}, adult social care ${ASC}, other services ${CORPORATE}.`;
}
