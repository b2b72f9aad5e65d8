/** A share as people read it: "94.2 %". */
export function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}

/** A signed difference of shares in points: "−6.1". */
export function points(difference: number): string {
  const value = (difference * 100).toFixed(1);
  if (Number(value) === 0) return '0.0';
  return value.startsWith('-') ? `−${value.slice(1)}` : `+${value}`;
}

/** The size of a drop in points: "6.1". */
export function dropPoints(drop: number): string {
  return (drop * 100).toFixed(1);
}

/** A number with two decimals and a minus sign that is one: "−0.75". */
export function decimal(value: number): string {
  const text = value.toFixed(2);
  return Number(text) === 0 ? '0.00' : text.replace('-', '−');
}
