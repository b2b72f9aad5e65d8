/*
 * The standard normal distribution, mean 0 and variance 1, to double precision.
 *
 * Both functions replace a curve by quotients of polynomials that were fitted to it in the largest
 * error; the coefficients are those of the publications, highest power first.
 *  - Complementary error function: W. J. Cody, "Rational Chebyshev approximations for the error
 *    function", Mathematics of Computation 23 (1969), 631-637.
 *  - Quantile: M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution",
 *    Applied Statistics 37 (1988), 477-484, its version of 16 digits (PPND16).
 */

/** A quotient of two polynomials, coefficients from the highest power down. */
interface Quotient {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** Error function over its argument, in the squared argument, up to 0.46875. */
const CODY_NEAR: Quotient = {
  above: [
    0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302,
    3209.3775891384694,
  ],
  below: [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171],
};

/** Complementary error function times exp(x²), in the argument, up to 4. */
const CODY_MIDDLE: Quotient = {
  above: [
    2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163,
    298.6351381974001, 881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
  ],
  below: [
    1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903,
    3290.7992357334597, 4362.619090143247, 3439.3676741437216, 1230.3393548037495,
  ],
};

/** What is missing from the leading term of the tail, in the inverse squared argument, above 4. */
const CODY_FAR: Quotient = {
  above: [
    0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926,
    0.016083785148742275, 0.0006587491615298378,
  ],
  below: [
    1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132,
    0.0023352049762686918,
  ],
};

/** Quantile over (p − ½), in 0.425² − (p − ½)², for the middle 85 % of the distribution. */
const WICHURA_CENTRE: Quotient = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};

/** Quantile of a tail p down to exp(−25), in √(−ln p) − 1.6. */
const WICHURA_TAIL: Quotient = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
};

/** Quantile of a tail p below exp(−25), in √(−ln p) − 5. */
const WICHURA_FAR_TAIL: Quotient = {
  above: [
    2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

const ONE_OVER_ROOT_PI = 1 / Math.sqrt(Math.PI);

/** The complementary error function is zero in double precision from here on. */
const NOTHING_LEFT = 27;

/**
 * Cumulative distribution function of the standard normal distribution: the chance, 0..1, of a value
 * at most `value`. Far in the lower tail it keeps its relative precision, so for an upper tail ask for
 * `normalCdf(-value)` and not for one minus the other. Method: Cody 1969.
 */
export function normalCdf(value: number): number {
  return 0.5 * complementaryError(-value / Math.SQRT2);
}

/**
 * Quantile of the standard normal distribution, the inverse of `normalCdf`: the value that is not
 * exceeded with this probability. 0 gives −Infinity and 1 gives Infinity. Method: Wichura 1988.
 */
export function normalQuantile(probability: number): number {
  const offset = probability - 0.5;
  if (Math.abs(offset) <= 0.425) {
    return offset * quotient(WICHURA_CENTRE, 0.425 * 0.425 - offset * offset);
  }
  const tail = offset < 0 ? probability : 1 - probability;
  const depth = Math.sqrt(-Math.log(tail));
  if (depth === Infinity) return offset * Infinity;
  const size =
    depth <= 5 ? quotient(WICHURA_TAIL, depth - 1.6) : quotient(WICHURA_FAR_TAIL, depth - 5);
  return offset < 0 ? -size : size;
}

/** erfc(x) = 2/√π · ∫ from x to infinity of exp(−t²) dt. */
function complementaryError(value: number): number {
  const size = Math.abs(value);
  if (size <= 0.46875) return 1 - value * quotient(CODY_NEAR, value * value);
  const tail = size < NOTHING_LEFT ? complementaryErrorTail(size) : 0;
  return value < 0 ? 2 - tail : tail;
}

function complementaryErrorTail(size: number): number {
  const decay = Math.exp(-size * size);
  if (size <= 4) return decay * quotient(CODY_MIDDLE, size);
  const inverseSquare = 1 / (size * size);
  const correction = inverseSquare * quotient(CODY_FAR, inverseSquare);
  return (decay * (ONE_OVER_ROOT_PI - correction)) / size;
}

function quotient({ above, below }: Quotient, at: number): number {
  return polynomial(above, at) / polynomial(below, at);
}

function polynomial(coefficients: readonly number[], at: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * at + coefficient;
  return sum;
}
