/** What our tests use of ical.js: another reader of the calendars that we write. */
declare module 'ical.js' {
  interface Time {
    isDate: boolean;
    toString(): string;
    toJSDate(): Date;
  }
  interface Component {
    getAllSubcomponents(naam: string): Component[];
  }
  interface Event {
    readonly uid: string;
    readonly summary: string;
    readonly description: string;
    readonly sequence: number;
    readonly startDate: Time;
    readonly endDate: Time;
  }
  const ICAL: {
    parse(tekst: string): unknown;
    Component: new (jcal: unknown) => Component;
    Event: new (component: Component) => Event;
  };
  export default ICAL;
}
