import { BillingError } from '@meterboard/data';
import type { DashboardOption } from '../components/MetronomeEmbed/embedRequest.js';

const read = (options: readonly DashboardOption[], key: string): { value: string; path: string } | null => {
  const index = options.findLastIndex((option) => option.key === key);
  const found = options[index];
  return found === undefined ? null : { value: String(found.value), path: `dashboardOptions[${index}].value` };
};

const refuse = (path: string, value: string, allowed: readonly string[]): BillingError =>
  new BillingError('embed', `${path}: "${value.slice(0, 40)}" is none of ${allowed.join(', ')}. What it should do cannot be guessed. Write it as for Metronome's getEmbeddableUrl.`);

/** The value of an option that must be one of a few; null where the option is not given. @throws BillingError of code 'embed', with the path */
export function choiceOption<V extends string>(options: readonly DashboardOption[], key: string, allowed: readonly V[]): V | null {
  const found = read(options, key);
  if (found === null) return null;
  const value = allowed.find((each) => each === found.value);
  if (value === undefined) throw refuse(found.path, found.value, allowed);
  return value;
}

/** The value of an option that must be "true" or "false", as text or as a boolean; null where it is not given. */
export function flagOption(options: readonly DashboardOption[], key: string): boolean | null {
  const value = choiceOption(options, key, ['true', 'false']);
  return value === null ? null : value === 'true';
}

/** The value of an option that may be any text, such as an id; null where it is not given. */
export const textOption = (options: readonly DashboardOption[], key: string): string | null => read(options, key)?.value ?? null;
