/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.calendar.Calendars;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.application.registration.PlaceQuestion;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.RegistrationForm;
import org.ectmanager.application.registration.TermStart;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form of a registration as it stands today, with whom and which days it offers. */
@Component(service = RegistrationForms.class)
public final class RegistrationForms {

    private static final int TERMS_OFFERED = 4;

    private final RegistrationRecords records;
    private final Calendars calendars;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public RegistrationForms(
            @Reference RegistrationRecords records,
            @Reference Calendars calendars,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.records = records;
        this.calendars = calendars;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** What has to be answered before a registration is sent. */
    RegistrationForm at(BodyId body, SchoolId school) {
        return with(records.registrations().choices(school))
                .asking(asked(school))
                .asking(further(body));
    }

    RegistrationForm with(Choices choices) {
        return RegistrationForm.of(choices, LocalDate.now(clock));
    }

    /** A school answers what is asked now while the registration is in its hands; what was sent was complete then. */
    Result<Details> understood(BodyId body, Registration registration) {
        var school = registration.school();
        var form = registration.isOpenToSchool()
                ? at(body, school)
                : with(records.registrations().choices(school));
        return form.understood(registration.answers());
    }

    /** What the body asks besides. */
    Optional<FurtherQuestions> further(BodyId body) {
        return bodies.find(body)
                .flatMap(AppropriateBodyPlugin::registrationQuestions)
                .map(FurtherQuestions::of);
    }

    /** What a school is asked because of what it is. */
    Set<PlaceQuestion> asked(SchoolId school) {
        return records.schools().find(school).map(PlaceQuestion::of).orElse(Set.of());
    }

    List<TermStart> termStarts(BodyId body, SchoolId school) {
        return TermStart.from(calendars.of(body, school), LocalDate.now(clock), TERMS_OFFERED);
    }
}
