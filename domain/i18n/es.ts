import { esLoads } from './es-loads.ts'
import { esOutlook } from './es-outlook.ts'
import { esPages } from './es-pages.ts'
import { esPlan } from './es-plan.ts'

/** What people read, Spanish first. `en.ts` holds the same keys; a key that is missing there does not compile. */
export const es = {
  status: {
    ok: 'Dato',
    zero: 'Cero',
    no_data: 'Sin dato',
    suppressed: 'Reservado',
    stale: 'Desactualizado',
    provisional: 'Provisional',
  },
  band: {
    on_target: 'En meta',
    at_risk: 'En riesgo',
    off_target: 'Fuera de meta',
    none: 'Sin meta',
  },
  unit: {
    persons: 'personas',
    enrolments: 'inscripciones',
    payments: 'pagos',
    assessments: 'evaluaciones',
    households: 'hogares',
    products: 'productos',
    balboas: 'balboas',
    percent: 'porcentaje',
    balboas_per_person: 'balboas por persona',
    households_per_promoter: 'hogares por promotor',
    days: 'días',
    percentage_points: 'puntos porcentuales',
    per_ten_thousand: 'por diez mil',
    index: 'índice de 0 a 1',
  },
  chart: {
    value: 'Valor',
    numerator: 'Numerador',
    denominator: 'Denominador',
    target: 'Meta',
    synthetic: 'meta sintética de la demostración',
    gap: 'Brecha',
    previous: 'Periodo anterior',
    freshness: 'Datos al',
    formula: 'Fórmula',
    status: 'Estado',
    publication: 'Publicación',
    period: 'Periodo',
    territory: 'Territorio',
    country: 'Panamá',
    province: 'provincia',
    district: 'distrito',
    unknown_place: 'Lugar no identificado',
    more: 'mayor',
    less: 'menor',
  },
  summary: {
    no_figures: 'No hay cifras para mostrar.',
    trend: '{{name}}: {{value}} en {{period}}',
    trend_change: ', {{change}} frente a {{previous}}',
    trend_same: ', igual que {{previous}}',
    trend_target: '; la meta es {{target}} ({{band}})',
    ranking:
      '{{name}}, {{period}}: {{top}} tiene el valor más alto ({{high}}) y {{bottom}} el más bajo ({{low}})',
    ranking_one: '{{name}}, {{period}}: {{top}} tiene {{high}}',
    ranking_bands: '; {{count}} de {{total}} fuera de meta',
    missing: '; {{count}} sin cifra',
  },
  shell: {
    skip: 'Saltar al contenido',
    menu: 'Menú',
    pages: 'Páginas',
    shown: 'Qué se muestra',
    as_of: 'Datos al {{date}}',
    publication: 'Publicación {{number}}',
    current: 'Ver la vigente',
  },
  nav: {
    board: 'Tablero ejecutivo',
    reconciliation: 'Conciliación',
    alerts: 'Alertas',
    batches: 'Cargas de datos',
    indicators: 'Indicadores',
    plan: 'Plan estratégico',
  },
  theme: { light: 'Claro', dark: 'Oscuro' },
  picker: {
    period: 'Periodo',
    territory: 'Territorio',
    cycle: 'Ciclos de pago',
    year: 'Años',
    quarter: 'Trimestres',
    other: 'Otro',
    nothing: 'Nada coincide',
  },
  level: {
    country: 'País',
    province: 'Provincias y comarcas',
    district: 'Distritos',
    corregimiento: 'Corregimientos',
  },
  dimension: {
    programme: 'Programa',
    modality: 'Modalidad',
    sex: 'Sexo',
    age_band: 'Edad',
    result: 'Resultado',
    exit_cause: 'Causa de la salida',
  },
  status_help: {
    no_data: 'Ninguna fuente informó este dato, o su denominador es cero.',
    suppressed: 'No se muestra para que nadie sea identificado.',
    stale: 'Pasó el plazo en que la fuente debía entregar.',
    provisional: 'El periodo no ha cerrado: la cifra puede cambiar.',
  },
  panel: {
    table: 'Tabla',
    table_of: 'Tabla: {{title}}',
    csv_of: 'Descargar CSV: {{title}}',
    source: 'Fuente: {{sources}}. Datos al {{date}}. Publicación {{publication}}.',
  },
  table: {
    code: 'Código',
    band: 'Semáforo',
    total: 'Total',
    action: 'Acción',
  },
  card: {
    target: 'Meta {{target}}',
    gap: 'brecha {{gap}}',
    change: '{{change}} frente a {{period}}',
    same: 'Sin cambio frente a {{period}}',
    no_change: 'Sin periodo anterior con que comparar',
    better: 'mejora',
    worse: 'empeora',
    fresh: 'Datos al {{date}}',
    how: 'cómo se calcula',
    target_source: 'Origen de la meta',
  },
  board: {
    headlines: 'Cifras principales',
    lead: 'Fuera de meta: {{off}} de {{count}} indicadores con meta. En riesgo: {{risk}}.',
    lead_alerts_one: '{{count, decimal}} alerta abierta.',
    lead_alerts_many: '{{count, decimal}} de alertas abiertas.',
    lead_alerts_other: '{{count, decimal}} alertas abiertas.',
    lead_none: 'Ningún indicador tiene meta en este periodo y territorio.',
  },
  map: {
    title_province: '{{name}} por provincia y comarca',
    title_district: '{{name}} por distrito',
    title_corregimiento: '{{name}} por corregimiento',
    indicator: 'Indicador del mapa',
    trail: 'Territorio mostrado',
    legend: 'Leyenda',
    ranking: 'Territorios de mayor a menor',
    schematic: 'Esquemático',
  },
  trend: { title: '{{name}} a lo largo del tiempo', indicator: 'Indicador de la serie' },
  modality: {
    title: 'Pagos por modalidad',
    summary:
      'En {{period}} se pagaron {{money}} a {{people}} inscripciones. Difícil acceso: {{people_share}} de las inscripciones y {{money_share}} del dinero.',
    people_head: 'De las inscripciones pagadas (cuántas y qué parte)',
    money_head: 'Del dinero (balboas y qué parte)',
    people: 'Inscripciones',
    people_share: '% de las inscripciones',
    money: 'Monto pagado',
    money_share: '% del dinero',
  },
  recertification: {
    title_province: 'Recertificación por provincia y programa',
    title_district: 'Recertificación por distrito y programa',
    title_corregimiento: 'Recertificación por corregimiento y programa',
    summary:
      '{{period}}: {{all}} evaluaciones = {{eligible}} elegibles + {{not}} no elegibles; no elegibles, {{share}} de las evaluaciones.',
    none: '{{period}}: ninguna recertificación registrada.',
    from: 'Desde',
    to: 'Hasta',
    eligible: 'Elegibles',
    not_eligible: 'No elegibles',
    every: 'Todos los programas',
    own_scale: 'Cada programa tiene su propia escala.',
  },
  ...esOutlook,
  ...esPages,
  ...esPlan,
  loads: esLoads,
  load: {
    asking: 'Consultando el estado…',
    title: 'Preparando los primeros datos',
    lead: 'El tablero se abrirá solo cuando la primera publicación esté lista. Puede dejar esta página abierta.',
    failed: 'La carga se detuvo',
    failed_lead:
      'No se publicó nada a medias. Corrija lo que se indica y vuelva a iniciar: la carga sigue donde quedó.',
    phases: 'Fases de la carga',
    progress: '{{done}} de {{total}}',
  },
  phase: {
    sources: 'Archivos de origen',
    ingest: 'Carga y validación',
    build: 'Construcción de los modelos',
    check: 'Comprobaciones',
    publish: 'Publicación',
    alert: 'Alertas',
    deliver: 'Correos',
  },
  phase_state: { waiting: 'En espera', running: 'En curso', done: 'Listo', failed: 'Falló' },
  error: {
    unexpected: 'No se pudo mostrar esta parte. Recargue la página; si sigue, informe a soporte.',
    allowed: 'Permitidos: {{list}}',
    retry: 'Reintentar',
  },
  not_found: { title: 'Página no encontrada' },
}

type Plain<Node> = { [Key in keyof Node]: Node[Key] extends string ? string : Plain<Node[Key]> }

/** Spanish alone has a form for exact millions (`_many`); other languages may leave it out. */
type WithoutMany<Node> = {
  [Key in keyof Node as Key extends `${string}_many` ? never : Key]: Node[Key] extends string
    ? string
    : WithoutMany<Node[Key]>
}

export type SpanishCatalogue = Plain<typeof es>
export type Catalogue = WithoutMany<SpanishCatalogue>
