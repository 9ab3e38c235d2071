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
    unknown_place: 'Lugar no identificado',
    more: 'mayor',
    less: 'menor',
  },
  summary: {
    no_figures: 'No hay cifras para mostrar.',
    trend: '{{name}}: {{value}} en {{period}}',
    trend_change: ', {{change}} frente a {{previous}}',
    trend_target: '; la meta es {{target}} ({{band}})',
    ranking:
      '{{name}}, {{period}}: {{top}} tiene el valor más alto ({{high}}) y {{bottom}} el más bajo ({{low}})',
    ranking_one: '{{name}}, {{period}}: {{top}} tiene {{high}}',
    ranking_bands: '; {{count}} de {{total}} fuera de meta',
    missing: '; {{count}} sin cifra',
  },
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
