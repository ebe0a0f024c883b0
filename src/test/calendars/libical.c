/* Lists "UID <tab> DTSTART" of each event of a calendar as libical reads it, and fails if anything
   breaks RFC 5545: what the parser complains of, or what the restriction check does. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static int errors = 0;

static char *read_line(char *line, size_t size, void *file)
{
    return fgets(line, (int)size, (FILE *)file);
}

static void complain(icalcomponent *component)
{
    icalproperty *property;
    for (property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
        fprintf(stderr, "libical: %s\n", icalproperty_get_xlicerror(property));
        errors++;
    }
    icalcomponent *child;
    for (child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        complain(child);
    }
}

int main(int argc, char **argv)
{
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!file) {
        fprintf(stderr, "libical: cannot read the file\n");
        return 2;
    }
    icalerror_set_errors_are_fatal(0);
    icalparser *parser = icalparser_new();
    icalparser_set_gen_data(parser, file);
    icalcomponent *calendar = icalparser_parse(parser, read_line);
    if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
        fprintf(stderr, "libical: not one calendar\n");
        return 1;
    }
    icalrestriction_check(calendar);
    complain(calendar);
    icalcomponent *event;
    for (event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        struct icaltimetype start = icalcomponent_get_dtstart(event);
        struct icaltimetype end = icalcomponent_get_dtend(event);
        if (icaltime_compare(start, end) >= 0) {
            fprintf(stderr, "libical: %s ends before it starts\n", icalcomponent_get_uid(event));
            errors++;
        }
        printf("%s\t%s\n", icalcomponent_get_uid(event), icaltime_as_ical_string(start));
    }
    icalcomponent_free(calendar);
    icalparser_free(parser);
    fclose(file);
    return errors ? 1 : 0;
}
