/** The first 80 primes. */
const PRIMES = Array.from({ length: 408 }, (_, i) => i + 2).filter((it, _, all) => all.every(other => other >= it || it % other !== 0));

/** The first 64 bits behind the point of the square roots of the first 16 primes, as two words each, the upper one first (FIPS 180-4, 5.3). */
export const SQUARE_ROOTS = fractionsOf(PRIMES.slice(0, 16), 2n);

/** The same of the cube roots of the first 80 primes (FIPS 180-4, 4.2). */
export const CUBE_ROOTS = fractionsOf(PRIMES, 3n);

function fractionsOf(primes: readonly number[], degree: bigint): Int32Array {
  return Int32Array.from(primes.map(it => rootOf(BigInt(it) << 64n * degree, degree)).flatMap(it => [Number(it >> 32n & 0xffffffffn), Number(it & 0xffffffffn)]));
}

/** Rounded down, by Newton's method from above. */
function rootOf(radicand: bigint, degree: bigint): bigint {
  const estimate = BigInt(Math.ceil(Number(radicand) ** (1 / Number(degree)) * (1 + 1e-9)));
  let [root, next] = [estimate + 1n, estimate];
  while (next < root) [root, next] = [next, ((degree - 1n) * next + radicand / next ** (degree - 1n)) / degree];
  return root;
}
