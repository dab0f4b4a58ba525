export type CalendarErrorCode = 'ERR_DATE_FORMAT' | 'ERR_CALENDAR_HORIZON' | 'ERR_VALIDATION';

/** A refusal in a plain sentence. `cite` names the rule that stands behind it, where there is one. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  readonly code: CalendarErrorCode;
  readonly cite?: string;

  constructor(code: CalendarErrorCode, message: string, cite?: string) {
    super(message);
    this.code = code;
    if (cite !== undefined) this.cite = cite;
  }
}
