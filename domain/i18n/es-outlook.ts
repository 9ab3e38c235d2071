/** What the page of an indicator says of the year's end and of what to ask about its figures, in Spanish. */
export const esOutlook = {
  outlook: {
    title: 'Cierre de {{year}} y avisos',
    year_end:
      'Al cierre de {{year}} se espera {{value}} (entre {{lower}} y {{upper}} en {{percent}} de cada 100 casos).',
    observed: 'El año {{year}} cerró en {{value}}.',
    basis: { sum: 'Suma de los periodos del año.', last: 'Valor del último periodo del año.' },
    method: {
      holt_winters:
        'Método: Holt–Winters aditivo, que en la prueba retrospectiva erró menos que repetir el último valor.',
      seasonal_naive:
        'Método: el valor de un año antes, que en la prueba retrospectiva erró menos que repetir el último valor.',
    },
    reason: {
      too_short: 'No se proyecta el cierre de {{year}}: la serie es muy corta.',
      not_better_than_naive:
        'No se proyecta el cierre de {{year}}: ningún método acierta más que repetir el último valor.',
      no_data: 'No se proyecta el cierre de {{year}}: faltan cifras firmes.',
    },
    target: 'Meta: {{target}}.',
    reaches: {
      likely: 'Todo el intervalo está en meta.',
      unlikely: 'Todo el intervalo está fuera de meta.',
      uncertain: 'El intervalo abarca la meta: puede alcanzarse o no.',
    },
    none: 'Sin avisos sobre el último periodo.',
    warning: {
      outlier: '{{period}}, {{place}}: {{value}} se aparta de su historia, que hacía esperar {{expected}}.',
      jump: '{{period}}, {{place}}: {{value}} es un cambio mayor que cualquiera anterior; antes, {{expected}}.',
      small_denominator: '{{period}}, {{place}}: {{value}} se calcula sobre menos de treinta casos.',
      provisional:
        '{{period}}, {{place}}: {{value}} es provisional; el periodo o sus cargas no han terminado.',
    },
  },
}
