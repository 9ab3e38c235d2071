import { merged, type Site } from './cells.ts'
import { areaOf, contains, type Ring, type Shape } from './geometry.ts'

interface Piece {
  readonly code: string
  readonly rings: Ring[]
  readonly area: number
  readonly corners: ReadonlySet<string>
  /** Whether the cell's own point lies in it. */
  readonly home: boolean
}

/** Half a metre: two pieces' common corners come from the same line and differ by far less. */
const keyOf = (x: number, y: number) => `${Math.round(x * 2e5)},${Math.round(y * 2e5)}`

function piecesOf(cells: ReadonlyMap<string, Shape>, sites: readonly Site[]): Piece[] {
  const points = new Map(sites.map(({ code, point }) => [code, point]))
  return [...cells].flatMap(([code, cell]) =>
    cell.map((rings): Piece => {
      const point = points.get(code)
      const corners = new Set(rings.flat().map(([x, y]) => keyOf(x, y)))
      return { code, rings, area: areaOf([rings]), corners, home: !!point && contains([rings], point) }
    }),
  )
}

const shared = (a: Piece, b: Piece) => [...a.corners].filter(corner => b.corners.has(corner)).length

/** The neighbour that may take the fragment: along an edge at least, the longest border first. */
function takerOf(fragment: Piece, pieces: readonly Piece[]): Piece | undefined {
  const takers = pieces
    .filter(other => other.code !== fragment.code && (other.home || other.area > fragment.area))
    .map(other => ({ other, border: shared(fragment, other) }))
    .filter(({ border }) => border > 1)
  takers.sort((a, b) => Number(b.other.home) - Number(a.other.home) || b.border - a.border)
  return takers[0]?.other
}

/**
 * The same cells, but what a bay or a bend of the border cut off from its point goes to the neighbour that it touches, the small
 * ones first. Whole islands stay with the nearest point, and no cell loses the piece in which its point lies.
 */
export function withoutFragments(
  cells: ReadonlyMap<string, Shape>,
  sites: readonly Site[],
): Map<string, Shape> {
  const pieces = piecesOf(cells, sites)
  const owners = new Map(pieces.map(piece => [piece, piece.code]))
  const fragments = pieces.filter(piece => !piece.home).sort((a, b) => a.area - b.area)
  const followed = new Map<Piece, Piece>()
  for (const fragment of fragments) {
    const taker = takerOf(fragment, pieces)
    if (taker) followed.set(fragment, taker)
  }
  for (const fragment of [...fragments].reverse()) {
    const taker = followed.get(fragment)
    if (taker) owners.set(fragment, owners.get(taker) ?? taker.code)
  }
  const changed = new Set(
    pieces.flatMap(piece => {
      const owner = owners.get(piece) ?? piece.code
      return owner === piece.code ? [] : [owner, piece.code]
    }),
  )
  return new Map(
    [...cells].map(([code, cell]) => [
      code,
      changed.has(code)
        ? merged(pieces.filter(piece => owners.get(piece) === code).map(piece => [piece.rings]))
        : cell,
    ]),
  )
}
