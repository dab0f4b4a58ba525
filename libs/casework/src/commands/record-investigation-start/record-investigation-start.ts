import { OmbudsmanEnquiry } from '../ombudsman-enquiry.js';

/** Domain 3.8 L3. */
export class RecordInvestigationStart extends OmbudsmanEnquiry {
  static readonly title = 'Record the start of an investigation';
  static readonly description = 'The Ombudsman investigates and asks for answers.';

  protected get phase() {
    return 'INVESTIGATION' as const;
  }
}
