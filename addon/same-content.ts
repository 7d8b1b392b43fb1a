import type { Content } from './reading';

/** Whether nobody typed meanwhile. What a formula shows may change by itself and counts for nothing. */
export function isSameContent(one: Content, other: Content): boolean {
  return (
    one.values.length === other.values.length &&
    one.values.every((line, row) => {
      const others = other.values[row] ?? [];
      return (
        line.length === others.length &&
        line.every((value, column) => {
          const formula = one.formulas[row]?.[column] ?? '';
          if (formula !== (other.formulas[row]?.[column] ?? '')) return false;
          return formula !== '' || isSame(value, others[column]);
        })
      );
    })
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (typeof one === 'object' && typeof other === 'object') return String(one) === String(other);
  return one === other;
}
