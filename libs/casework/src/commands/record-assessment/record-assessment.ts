import { OmbudsmanEnquiry } from '../ombudsman-enquiry.js';

/** Domain 3.8 L3. */
export class RecordAssessment extends OmbudsmanEnquiry {
  static readonly title = 'Record an assessment enquiry';
  static readonly description = 'The Ombudsman asks, to decide whether to investigate.';

  protected get phase() {
    return 'ASSESSMENT' as const;
  }
}
