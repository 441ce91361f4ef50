import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { NietGevondenPagina } from '../dashboards/niet-gevonden/niet-gevonden.page';
import { StartPagina } from '../dashboards/start/start.page';

const WoningvoorraadPagina = lazy(() => import('../dashboards/woningvoorraad/woningvoorraad.page'));
const ToewijzingPagina = lazy(() => import('../dashboards/toewijzing/toewijzing.page'));
const ToegangPagina = lazy(() => import('../dashboards/toegang/toegang.page'));
const ZoekPagina = lazy(() => import('../dashboards/woningen/zoek.page'));
const WoningPagina = lazy(() => import('../dashboards/woningen/woning.page'));
const LeegstandPagina = lazy(() => import('../dashboards/kandidaten/leegstand.page'));
const KandidatenPagina = lazy(() => import('../dashboards/kandidaten/kandidaten.page'));
const AfsprakenPagina = lazy(() => import('../dashboards/afspraken/afspraken.page'));
const OverlegPagina = lazy(() => import('../dashboards/overleg/overleg.page'));
const RapportenPagina = lazy(() => import('../dashboards/rapport/lijst.page'));
const RapportPagina = lazy(() => import('../dashboards/rapport/rapport.page'));
const AfspraakPagina = lazy(() => import('../dashboards/afspraken/afspraak.page'));
const ConvenantenPagina = lazy(() => import('../dashboards/convenanten/convenanten.page'));
const KoppelingenPagina = lazy(() => import('../dashboards/koppelingen/koppelingen.page'));
const ImporterenPagina = lazy(() => import('../dashboards/importeren/importeren.page'));
const ParametersPagina = lazy(() => import('../dashboards/parameters/parameters.page'));
const LogboekPagina = lazy(() => import('../dashboards/logboek/logboek.page'));

/** Every address of the app. A page loads its own code when it is first opened. */
export const Paginas = () => (
  <Routes>
    <Route index element={<StartPagina />} />
    <Route path="/woningvoorraad" element={<WoningvoorraadPagina />} />
    <Route path="/toewijzing" element={<ToewijzingPagina />} />
    <Route path="/toegang" element={<ToegangPagina />} />
    <Route path="/woningen" element={<ZoekPagina />} />
    <Route path="/woningen/:id" element={<WoningPagina />} />
    <Route path="/kandidaten" element={<LeegstandPagina />} />
    <Route path="/kandidaten/:id" element={<KandidatenPagina />} />
    <Route path="/afspraken" element={<AfsprakenPagina />} />
    <Route path="/overleg" element={<OverlegPagina />} />
    <Route path="/rapport" element={<RapportenPagina />} />
    <Route path="/rapport/:halfjaar" element={<RapportPagina />} />
    <Route path="/afspraken/:nummer" element={<AfspraakPagina />} />
    <Route path="/convenanten" element={<ConvenantenPagina />} />
    <Route path="/koppelingen" element={<KoppelingenPagina />} />
    <Route path="/importeren" element={<ImporterenPagina />} />
    <Route path="/parameters" element={<ParametersPagina />} />
    <Route path="/logboek" element={<LogboekPagina />} />
    <Route path="*" element={<NietGevondenPagina />} />
  </Routes>
);
