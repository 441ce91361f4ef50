/** The days on which the gemeente reports (S3 ch. 3): 1 January and 1 July. */
const vasteDagen = ['01-01', '07-01'];

/** The fixed days after `sinds` up to and including `tot`, oldest first. */
export function meetdagen(sinds: string, tot: string): string[] {
  const dagen: string[] = [];
  for (let jaar = Number(sinds.slice(0, 4)); jaar <= Number(tot.slice(0, 4)); jaar += 1)
    for (const dag of vasteDagen) dagen.push(`${jaar}-${dag}`);
  return dagen.filter((dag) => dag > sinds && dag <= tot);
}
