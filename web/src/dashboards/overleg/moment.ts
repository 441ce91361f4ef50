const delen = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** How far the Dutch clock is ahead of UTC at this moment, in ms. */
function voorsprong(moment: number): number {
  const deel = Object.fromEntries(
    delen.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(deel['year'] ?? 0, (deel['month'] ?? 1) - 1, deel['day'], deel['hour'], deel['minute']) - moment;
}

/** "2026-09-10T14:00" on a Dutch clock → the moment, wherever the browser stands; null when it is no day and time. */
export function alsMoment(plaatselijk: string): string | null {
  const [, jaar, maand, dag, uur, minuut] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(plaatselijk) ?? [];
  if (jaar === undefined) return null;
  const alsUtc = Date.UTC(Number(jaar), Number(maand) - 1, Number(dag), Number(uur), Number(minuut));
  // Twice: the first guess may lie on the other side of a change of the clock.
  const gok = alsUtc - voorsprong(alsUtc);
  return new Date(alsUtc - voorsprong(gok)).toISOString();
}
