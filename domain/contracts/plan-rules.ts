/** How the target of a count is apportioned down the territory tree: by units, by inhabitants, or by the persons whom it is for. */
export const APPORTIONMENTS = ['igual', 'poblacion', 'poblacion_objetivo'] as const
export type Apportionment = (typeof APPORTIONMENTS)[number]

/**
 * How a target is approached within its period: it holds all the time; a straight line; or as in earlier years. A nearer period's own
 * target is before all of them.
 */
export const TRAJECTORIES = ['constante', 'lineal', 'estacional'] as const
export type Trajectory = (typeof TRAJECTORIES)[number]
