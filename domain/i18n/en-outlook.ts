/** What the page of an indicator says of the year's end and of what to ask about its figures, in English. */
export const enOutlook = {
  outlook: {
    title: 'End of {{year}} and warnings',
    year_end:
      '{{value}} is expected by the end of {{year}} (between {{lower}} and {{upper}} in {{percent}} of 100 cases).',
    observed: 'The year {{year}} ended at {{value}}.',
    basis: { sum: "Sum of the year's periods.", last: "Value of the year's last period." },
    method: {
      holt_winters:
        'Method: additive Holt–Winters, whose back-test erred less than repeating the last value.',
      seasonal_naive:
        'Method: the value a year before, whose back-test erred less than repeating the last value.',
    },
    reason: {
      too_short: 'The end of {{year}} is not projected: the series is too short.',
      not_better_than_naive:
        'The end of {{year}} is not projected: no method does better than repeating the last value.',
      no_data: 'The end of {{year}} is not projected: firm figures are missing.',
    },
    target: 'Target: {{target}}.',
    reaches: {
      likely: 'The whole interval is on target.',
      unlikely: 'The whole interval is off target.',
      uncertain: 'The interval holds the target: it may be reached or not.',
    },
    none: 'No warnings about the latest period.',
    warning: {
      outlier: '{{period}}, {{place}}: {{value}} is far from its history, which let expect {{expected}}.',
      jump: '{{period}}, {{place}}: {{value}} is a larger change than any before; it was {{expected}}.',
      small_denominator: '{{period}}, {{place}}: {{value}} is computed over fewer than thirty cases.',
      provisional: '{{period}}, {{place}}: {{value}} is provisional; the period or its loads are not over.',
    },
  },
}
