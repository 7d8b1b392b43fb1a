import { type Day, isoDay } from '../model/day';
import { CURRENCIES, type Currency } from '../model/money';
import type { Quantity } from '../model/quantity';
import type { Column, Value } from './column';

const two = (count: number): string => String(count).padStart(2, '0');

/** A value as other programs read it: ISO 8601 days and times, minutes, decimal amounts, true and false. */
export function plainValue(value: Value, { kind }: Column, currency: Currency): string {
  switch (kind) {
    case 'day':
    case 'moment':
      return isoDay(value as Day);
    case 'time':
      return `${two(Math.floor((value as number) / 60))}:${two((value as number) % 60)}:00`;
    case 'money':
      return decimal(value as number, CURRENCIES[currency]);
    case 'codes':
      return (value as readonly string[]).join(', ');
    case 'quantity':
      return quantity(value as Quantity);
    default:
      return String(value);
  }
}

/** Minor units without a detour through fractions that a computer cannot hold. */
function decimal(minor: number, places: number): string {
  const digits = String(Math.abs(minor)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const rest = places > 0 ? `.${digits.slice(-places)}` : '';
  return `${minor < 0 ? '-' : ''}${whole}${rest}`;
}

const quantity = ({ value, unit }: Quantity): string =>
  unit === undefined ? String(value) : `${value} ${unit}`;
