import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import * as queries from '../api/queries.ts'
import { Failure } from '../figures/Failure.tsx'
import { useLanguage } from '../shell/preferences.ts'

const FAMILIES = ['base', 'programme', 'territorial', 'sps'] as const

/** Indicadores: the catalogue, by family. */
export default function IndicatorsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const answer = useQuery(queries.indicators)
  if (answer.error) return <Failure error={answer.error} retry={() => void answer.refetch()} />
  return (
    <>
      <h1>{t('nav.indicators')}</h1>
      {FAMILIES.map(family => {
        const members = answer.data?.filter(indicator => indicator.family === family) ?? []
        if (members.length === 0) return null
        return (
          <section key={family} className="panel" aria-labelledby={`family-${family}`}>
            <h2 id={`family-${family}`}>{t(`family.${family}`)}</h2>
            <dl className="catalogue">
              {members.map(indicator => (
                <div key={indicator.code}>
                  <dt>
                    <span className="code">{indicator.code}</span>{' '}
                    <Link to="/indicadores/$code" params={{ code: indicator.code }} search={true}>
                      {indicator.name[language]}
                    </Link>
                  </dt>
                  <dd>{indicator.description[language]}</dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
    </>
  )
}
