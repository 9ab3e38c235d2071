import { boolean, code, decimal, integer, territory, text } from './columns.ts'
import type { Contract } from './contract.ts'
import { repeatedKey } from './flags.ts'
import { DIMENSION_LABELS } from './labels.ts'
import { PROTECTION_DIMENSIONS } from './shared.ts'

const services = (name: string, alias: string, es: string, en: string, example: string) =>
  text(
    name,
    `Servicios del paquete ${es} que ofrece, separados por |`,
    `Services of the ${en} package that it offers, separated by |`,
    { required: false, aliases: [`servicios_${alias}`], example },
  )

export const oferta: Contract = {
  name: 'oferta',
  title: { es: 'Oferta de servicios', en: 'Supply of services' },
  source: 'Instituciones',
  grain: { es: 'un punto de servicio de una institución', en: 'one service point of an institution' },
  key: ['point_id'],
  // Each institution sends its own points, so a file is never the whole supply.
  history: 'upsert',
  freshnessDays: 200,
  dropShare: null,
  retentionDays: null,
  columns: [
    text('point_id', 'Identificador del punto de servicio', 'Identifier of the service point', {
      example: 'PS-0001',
      aliases: ['id_punto', 'codigo_centro'],
    }),
    text('point_name', 'Nombre del punto', 'Name of the point', {
      example: 'Centro de ejemplo',
      aliases: ['nombre', 'nombre_punto'],
    }),
    code('institution', null, 'Institución', 'Institution', { example: 'MINSA', aliases: ['institucion'] }),
    code(
      'kind',
      null,
      'Clase de punto: escuela, centro de salud, COAI…',
      'Kind of point: school, health centre, COAI…',
      { example: 'centro_salud', required: false, aliases: ['tipo'] },
    ),
    code('dimension', PROTECTION_DIMENSIONS, 'Dimensión que atiende', 'Dimension that it serves', {
      aliases: ['dimension'],
      labels: DIMENSION_LABELS,
    }),
    decimal('longitude', [9, 6], { min: '-84', max: '-76' }, 'Longitud', 'Longitude', {
      example: '-79.519900',
      required: false,
      unit: 'grados WGS 84',
      aliases: ['longitud'],
    }),
    decimal('latitude', [9, 6], { min: '6', max: '11' }, 'Latitud', 'Latitude', {
      example: '8.983300',
      required: false,
      unit: 'grados WGS 84',
      aliases: ['latitud'],
    }),
    territory(
      'corregimiento_code',
      'corregimiento',
      'Corregimiento, código INEC',
      'Corregimiento, INEC code',
      {
        aliases: ['id_correg', 'corregimiento'],
      },
    ),
    services('services_core', 'nucleo', 'núcleo', 'core', 'control_salud|vacunacion'),
    services('services_extended', 'ampliado', 'ampliado', 'extended', 'odontologia'),
    services('services_differentiated', 'diferenciado', 'diferenciado', 'differentiated', 'rehabilitacion'),
    integer('capacity', { min: '0' }, 'Cupos por mes', 'Places per month', {
      required: false,
      unit: 'personas',
      aliases: ['cupos', 'capacidad'],
    }),
    boolean('active', 'Atiende al público', 'Serves the public', { aliases: ['activo'] }),
  ],
  rules: [
    {
      code: 'latitude_missing',
      kind: 'required_with',
      column: 'latitude',
      other: 'longitude',
      description: { es: 'La longitud viene sin latitud.', en: 'The longitude comes without latitude.' },
    },
    {
      code: 'longitude_missing',
      kind: 'required_with',
      column: 'longitude',
      other: 'latitude',
      description: { es: 'La latitud viene sin longitud.', en: 'The latitude comes without longitude.' },
    },
  ],
  flags: [repeatedKey],
}
