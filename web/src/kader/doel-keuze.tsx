import { useState } from 'react';
import type { Doel } from '../gql/graphql';
import type { Ik } from '../ik/ik';
import { doelnaam } from '../ik/woorden';
import { Choice } from '../ui/field';

/** For which doel you look: it decides what opens, so it stands on every page. */
export function DoelKeuze({ ik, kiesDoel }: { ik: Ik; kiesDoel: (doel: Doel) => void }) {
  const [gemeld, zetGemeld] = useState('');
  return (
    <div className="niet-afdrukken">
      <Choice
        label="Ik werk nu voor"
        value={ik.doel}
        options={ik.doelen.map((doel) => ({ value: doel, text: doelnaam[doel] }))}
        onChange={({ target }) => {
          const doel = ik.doelen.find((kandidaat) => kandidaat === target.value);
          if (!doel) return;
          kiesDoel(doel);
          zetGemeld(`U werkt nu voor het doel ${doelnaam[doel]}. De pagina is opnieuw geladen.`);
        }}
      />
      <span role="status" className="visueel-verborgen">
        {gemeld}
      </span>
    </div>
  );
}
