import type { Decimal } from '../exact/decimal.js';
import { optionalCreditTypeField, type CreditType } from './creditType.js';
import { readRow } from './endpoint.js';
import { decimalField, epochField, optionalField, optionalListField, optionalTextField, textField } from './fields.js';
import { place, readRecord, readRows, type Place, type Reader, type WireAmount } from './read.js';

/** The fields that are read of a row of POST /v1/customer-alerts/list. Custom fields and filters by them are the seller's business and are not read. */
export interface AlertRow {
  /** ok, in_alarm, evaluating; null for an archived alert. */
  customer_status: string | null;
  alert: {
    id: string;
    name: string;
    type: string;
    status: string;
    /** An amount, a percentage, days or a quantity, depending on the type. */
    threshold: WireAmount;
    updated_at: string;
    credit_type?: CreditType | null | undefined;
    group_values?: readonly { key: string; value?: string | null | undefined }[] | null | undefined;
    group_key_filter?: { key: string; value?: string | null | undefined } | null | undefined;
    seat_filter?: { seat_group_key: string; seat_group_value?: string | null | undefined } | null | undefined;
  };
}

export interface Alert {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly status: string;
  readonly customerStatus: string | null;
  readonly threshold: Decimal;
  readonly creditType: CreditType | null;
  /** Group or seat key and value; null for every value of the key. */
  readonly group: readonly (readonly [key: string, value: string | null])[];
  readonly updatedAt: number;
}

const readScope =
  (prefix = ''): Reader<Alert['group'][number]> =>
  (value, at) => {
    const record = readRecord(value, at);
    return [textField(record, `${prefix}key`, at), optionalTextField(record, `${prefix}value`, at)];
  };

function readAlert(value: unknown, at: Place): Alert {
  const row = readRow(value, at, 'toAlertsView');
  const here = place(at, 'alert');
  const alert = readRecord(row['alert'], here);
  return {
    id: textField(alert, 'id', here),
    name: textField(alert, 'name', here),
    type: textField(alert, 'type', here),
    status: textField(alert, 'status', here),
    customerStatus: optionalTextField(row, 'customer_status', at),
    threshold: decimalField(alert, 'threshold', here),
    creditType: optionalCreditTypeField(alert, 'credit_type', here),
    group: [
      ...(optionalListField(alert, 'group_values', here, readScope()) ?? []),
      optionalField(alert, 'group_key_filter', here, readScope()),
      optionalField(alert, 'seat_filter', here, readScope('seat_group_')),
    ].filter((scope) => scope !== null),
    updatedAt: epochField(alert, 'updated_at', here),
  };
}

/** @throws WireFormatError with the path of the first broken field, such as `rows[3].alert.threshold` */
export const readAlerts = (rows: unknown): Alert[] => readRows(rows, readAlert);
