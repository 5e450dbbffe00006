// Reads the iCalendars of a JSON array on standard input with ical.js, which is what Thunderbird reads them with, and prints for each
// its name and its events as plain values.
"use strict";

const { readFileSync } = require("node:fs");

(async () => {
  const { default: ICAL } = await import("ical.js");
  const strict = ICAL.design.strict;
  const read = (text) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return {
      strict,
      name: calendar.getFirstPropertyValue("x-wr-calname"),
      method: calendar.getFirstPropertyValue("method"),
      events: calendar.getAllSubcomponents("vevent").map((component) => {
        const event = new ICAL.Event(component);
        return {
          uid: event.uid,
          title: event.summary,
          text: event.description,
          from: event.startDate.toString(),
          to: event.endDate.toString(),
          wholeDays: event.startDate.isDate && event.endDate.isDate,
          stamp: component.getFirstPropertyValue("dtstamp").toString(),
          status: component.getFirstPropertyValue("status"),
          url: component.getFirstPropertyValue("url"),
          sequence: event.sequence,
          reminders: component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toString()),
        };
      }),
    };
  };
  process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(read)));
})();
