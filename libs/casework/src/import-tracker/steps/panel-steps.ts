import { startOfLondonDay, type LondonDate } from '@redress/calendar';
import { NOT_HELD } from '@redress/procedures';
import { proposed } from '../../commands/proposed.js';
import type { TrackerRow } from '../row/tracker-row.js';
import { step, stepsHeld, type Step } from './step.js';

/** The Review Panel (domain.md 3.13). Who sat on it and when they were asked is not in a tracker. */
export function panelSteps({ on }: TrackerRow): readonly Step[] {
  const { stage3_requested_on: requestedOn, panel_held_on: heldOn, panel_report_on: reportOn, stage3_completed_on: completedOn } = on;
  return stepsHeld(
    requestedOn && requestStep(requestedOn),
    heldOn && [
      step('panel_held_on', heldOn, 'PanelAppointed', { chairId: NOT_HELD, memberIds: NOT_HELD }),
      step('panel_held_on', heldOn, 'PanelDateSet', { panelOn: heldOn }),
      step('panel_held_on', heldOn, 'PanelPapersSent', { sentOn: NOT_HELD }),
      step('panel_held_on', heldOn, 'PanelHeld', { heldOn, membersPresent: NOT_HELD }),
    ],
    reportOn && step('panel_report_on', reportOn, 'PanelReportIssued', { sentOn: reportOn, findings: NOT_HELD, recommendations: NOT_HELD }),
    completedOn && step('stage3_completed_on', completedOn, 'AuthorityResponseIssued', {
      sentOn: completedOn, adjudicatorId: NOT_HELD, independentPersonConsultedOn: NOT_HELD, recommendationAnswers: NOT_HELD, findingsNotAccepted: NOT_HELD,
      lgscoRightStated: NOT_HELD,
    }),
  );
}

/** A panel that was granted past its window was granted by a waiver whose reason the tracker does not hold (domain.md 3.2.2 C17). */
function requestStep(requestedOn: LondonDate): Step {
  return {
    on: requestedOn,
    column: 'stage3_requested_on',
    propose: (state, workflow) => {
      const inTime = proposed('Stage3Requested', requestedOn, { requestedOn });
      const late = workflow.verdict(state, inTime, startOfLondonDay(requestedOn))?.code === 'ERR_WINDOW_CLOSED';
      return late ? proposed('Stage3Requested', requestedOn, { requestedOn, waiver: NOT_HELD }) : inTime;
    },
  };
}
