/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.registration.SignRegistration;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.school.ManageMentors;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One early career teacher at the first school, registered, signed for and authorised as people do it. Induction began
 * long enough ago that a review is overdue, and the lead provider is one that has to hear of it.
 */
@Component(service = SampleInduction.class)
public final class SampleInduction {

    static final String GIVEN = "Edie";
    static final String FAMILY = "Novelty";

    private static final Duration LONG_AGO = Duration.ofDays(200);
    private static final int FIRST_TRN = 8_000_000;
    private static final int TRNS = 900_000;

    private final RegisterEct registrations;
    private final SignRegistration signing;
    private final AuthoriseRegistration authorising;
    private final ManageMentors mentors;
    private final PlatformClock clock;

    /** Whoever takes part in it at the school and at the appropriate body. */
    record Cast(Caller lead, Caller head, String headsPassword, Caller tutor, Caller officer) {}

    @Activate
    public SampleInduction(
            @Reference RegisterEct registrations,
            @Reference SignRegistration signing,
            @Reference AuthoriseRegistration authorising,
            @Reference ManageMentors mentors,
            @Reference PlatformClock clock) {
        this.registrations = registrations;
        this.signing = signing;
        this.authorising = authorising;
        this.mentors = mentors;
        this.clock = clock;
    }

    static String email(String place) {
        return (GIVEN + "." + FAMILY + "@" + place + ".example").toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Begins the induction, as if on that day: nothing can be registered after its start (R8). What an interrupted
     * start left half done is given up and done anew.
     */
    void begin(BodyId body, SchoolId school, String place, Cast cast) {
        clock.during(clock.instant().minus(LONG_AGO), () -> {
            register(body, school, place, cast);
            return true;
        });
    }

    private void register(BodyId body, SchoolId school, String place, Cast cast) {
        registrations
                .open(cast.lead(), school)
                .forEach(left -> registrations.withdraw(cast.lead(), school, new Draft(left.id(), left.version())));
        var answers = answers(body, place, cast.tutor(), mentor(cast.lead(), school, place));
        var id = registrations.begin(cast.lead(), school);
        for (var step : Step.values()) {
            Refused.unless(registrations.keep(cast.lead(), school, draft(cast, school, id), step, answers));
        }
        Refused.unless(registrations.send(cast.lead(), school, draft(cast, school, id), ""));
        Refused.unless(signing.sign(cast.head(), school, draft(cast, school, id), cast.headsPassword(), true));
        Refused.unless(authorising.authorise(
                cast.officer(),
                draft(cast, school, id),
                new Terms(Optional.of(cast.officer().person()), Optional.empty(), "", true)));
    }

    private Draft draft(Cast cast, SchoolId school, long id) {
        return new Draft(
                id, registrations.find(cast.lead(), school, id).orElseThrow().version());
    }

    private long mentor(Caller lead, SchoolId school, String place) {
        if (mentors.at(lead, school).isEmpty()) {
            Refused.unless(mentors.add(
                    lead, school, new MentorForm("Morgan", "Pretence", "morgan@" + place + ".example", "")));
        }
        return mentors.at(lead, school).get(0).id();
    }

    private Map<String, String> answers(BodyId body, String place, Caller tutor, long mentor) {
        var answers = new HashMap<String, String>();
        answers.put("programme", "PROVIDER_LED");
        answers.put("leadProvider", "Ambition Institute");
        answers.put("givenName", GIVEN);
        answers.put("familyName", FAMILY);
        answers.put("email", email(place));
        answers.put(
                "trn", Integer.toString(FIRST_TRN + Math.floorMod(body.value().hashCode(), TRNS)));
        date(answers, "birth", LocalDate.of(2001, 5, 11));
        answers.put("served", "NOT_YET");
        date(answers, "start", LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        answers.put("contract", "permanent");
        answers.put("fte", "1.0");
        answers.put("daysPerWeek", "5");
        answers.put("postTitle", "Year 3 teacher");
        answers.put("tutor", Long.toString(tutor.person().value()));
        answers.put("mentor", Long.toString(mentor));
        return answers;
    }

    private static void date(Map<String, String> answers, String name, LocalDate day) {
        answers.put(name + "-day", Integer.toString(day.getDayOfMonth()));
        answers.put(name + "-month", Integer.toString(day.getMonthValue()));
        answers.put(name + "-year", Integer.toString(day.getYear()));
    }
}
