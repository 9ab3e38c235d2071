import { fct_findings } from './findings/fct_findings.ts'
import { inBuildOrder } from './framework/graph.ts'
import type { Model } from './framework/model.ts'
import { dim_coverage } from './marts/dim_coverage.ts'
import { dim_cycle } from './marts/dim_cycle.ts'
import { dim_programme } from './marts/dim_programme.ts'
import { fct_external_figures } from './marts/fct_external_figures.ts'
import { fct_progress } from './marts/fct_progress.ts'
import { fct_published_figures } from './marts/fct_published_figures.ts'
import { fct_targets } from './marts/fct_targets.ts'

/** Every model of a publication, upstream first. The leaves are named; what they read follows. */
export const MODELS: readonly Model[] = inBuildOrder([
  dim_programme,
  dim_coverage,
  dim_cycle,
  fct_targets,
  fct_progress,
  fct_external_figures,
  fct_published_figures,
  fct_findings,
])
