import cliProgress from 'cli-progress'
import type { PipelinePhase } from '#store/tables.ts'

const LABELS: Readonly<Record<PipelinePhase['phase'], string>> = {
  sources: 'Archivos fuente',
  ingest: 'Carga',
  build: 'Modelos',
  check: 'Comprobaciones',
  publish: 'Publicación',
  alert: 'Alertas',
  deliver: 'Correos',
}

const seconds = (phase: PipelinePhase): string =>
  phase.started_at === null
    ? ''
    : `${(((phase.finished_at === null ? Date.now() : Date.parse(phase.finished_at)) - Date.parse(phase.started_at)) / 1000).toFixed(1)} s`

/** Shows the phases of a load on stderr: bars in a terminal, one line per finished phase elsewhere. */
export function phaseProgress(): { show(phases: readonly PipelinePhase[]): void; end(): void } {
  return process.stderr.isTTY ? bars() : lines()
}

function bars() {
  const multi = new cliProgress.MultiBar(
    {
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: false,
      format: '{label} [{bar}] {value}/{total} · {time}',
      barCompleteChar: '█',
      barIncompleteChar: '░',
    },
    cliProgress.Presets.shades_classic,
  )
  const shown = new Map<string, cliProgress.SingleBar>()
  return {
    show(phases: readonly PipelinePhase[]) {
      for (const phase of phases) {
        if (phase.state === 'waiting') continue
        const total = phase.total ?? Math.max(phase.done, 1)
        const payload = { label: LABELS[phase.phase].padEnd(16), time: seconds(phase) }
        const bar = shown.get(phase.phase) ?? multi.create(total, 0, payload)
        shown.set(phase.phase, bar)
        bar.setTotal(total)
        bar.update(phase.state === 'done' ? total : phase.done, payload)
      }
    },
    end: () => multi.stop(),
  }
}

function lines() {
  const told = new Set<string>()
  return {
    show(phases: readonly PipelinePhase[]) {
      for (const phase of phases) {
        if (phase.finished_at === null || told.has(phase.phase)) continue
        told.add(phase.phase)
        const mark = phase.state === 'failed' ? '✗' : '✓'
        process.stderr.write(`${mark} ${LABELS[phase.phase].padEnd(16)} ${seconds(phase)}\n`)
      }
    },
    end: () => undefined,
  }
}
