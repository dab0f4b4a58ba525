/** One question of a form, ready for a template: which control asks it and what stands in it. */
export interface Control {
  readonly kind: 'date' | 'moment' | 'input' | 'textarea' | 'radios' | 'select' | 'checkboxes' | 'rows' | 'fixed';
  readonly name: string;
  readonly id: string;
  /** With "(optional)" where it need not be answered. */
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  /** What was typed: by part for a date. */
  readonly value?: string;
  readonly values?: readonly string[];
  readonly parts?: readonly DatePart[];
  readonly options?: readonly ControlOption[];
  readonly rows?: readonly ControlRow[];
  /** Of a list: another row may be asked for. */
  readonly addable?: boolean;
  /** Where the person is when the page opens. */
  readonly focus?: boolean;
  /** The question alone, for a sentence about it. */
  readonly question: string;
  readonly inline?: boolean;
  readonly numeric?: boolean;
}

export interface DatePart {
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly classes: string;
}

export interface ControlOption {
  readonly value: string;
  readonly text: string;
  /** What stands under it. */
  readonly hint?: { readonly text: string };
}

export interface ControlRow {
  readonly title: string;
  /** What the button sends that takes it out; absent where it may not be. */
  readonly remove?: string;
  readonly controls: readonly Control[];
}
