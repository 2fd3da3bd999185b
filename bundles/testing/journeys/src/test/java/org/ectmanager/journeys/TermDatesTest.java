/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.util.Map;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school enters term dates of its own, sees which plans move, and goes back to the appropriate body's. */
class TermDatesTest extends JourneyTest {

    private static final Map<String, String[]> OWN = Map.of(
            "first1", new String[] {"24", "8", "2026"},
            "last1", new String[] {"11", "12", "2026"},
            "closedFirst1", new String[] {"12", "10", "2026"},
            "closedLast1", new String[] {"23", "10", "2026"});

    private School school;

    @BeforeEach
    void a_teacher_on_induction() {
        school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        answers.put("givenName", "Tess");
        answers.put("familyName", "Ownterm");
        stage.reports.started(school, answers);
    }

    @Test
    void a_head_enters_them_checks_the_plans_saves_and_gives_them_up() {
        var head = atDesk(school.head())
                .open(details())
                .isAt("School details", "school-details-terms")
                .follow("See and enter term dates")
                .isAt("Term dates", "term-dates")
                .sees("Worked out from the usual pattern")
                .open(terms(2026))
                .isAt("Term dates of 2026 to 2027", "term-dates-enter");
        TeacherRegisteredTest.date(head, "last1", "30", "2", "2026");
        head.type("Other days on which the school is closed in term time", "soon")
                .press("See which plans change")
                .isAt("Term dates of 2026 to 2027", "term-dates-errors")
                .sees("must be a real date");
        OWN.forEach((field, day) -> TeacherRegisteredTest.date(head, field, day[0], day[1], day[2]));
        head.type("Other days on which the school is closed in term time", "5 May 2027")
                .type("INSET days within closures", "7 September 2026")
                .press("See which plans change")
                .isAt("Term dates of 2026 to 2027", "term-dates-inset-error")
                .sees("counts as a school day already")
                .type("INSET days within closures", "12 October 2026")
                .press("See which plans change")
                .isAt("Check the term dates of 2026 to 2027", "term-dates-preview")
                .sees("Tess Ownterm")
                .sees("11 December 2026")
                .sees("12 October 2026 to 23 October 2026")
                .sees("5 May 2027")
                .press("Change what I typed")
                .isAt("Term dates of 2026 to 2027", "term-dates-again")
                .press("See which plans change")
                .press("Save and plan anew")
                .isAt("Term dates", "term-dates-saved")
                .sees("Term dates saved")
                .sees("The school’s own")
                .open(terms(2026) + "/give-up")
                .isAt("Give up the school’s own term dates of 2026 to 2027", "term-dates-give-up")
                .press("Give them up and plan anew")
                .isAt("Term dates", "term-dates-given-up")
                .sees("in force again")
                .open(terms(2026) + "/give-up")
                .isAt("Term dates", "term-dates-gone")
                .sees("The school has no term dates of its own for 2026 to 2027");
    }

    @Test
    void an_officer_is_overtaken_by_the_head() {
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools/" + school.id().value())
                .follow("Term dates of this school")
                .isAt("Term dates", "term-dates-officer")
                .open(terms(2026));
        var head = atDesk(school.head()).open(terms(2026));
        TeacherRegisteredTest.date(head, "last1", "11", "12", "2026");
        head.press("See which plans change").press("Save and plan anew").isAt("Term dates", "term-dates-saved-first");

        officer.press("See which plans change")
                .isAt("Term dates of 2026 to 2027", "term-dates-overtaken")
                .sees(school.head().name().full() + " saved this on")
                .sees("11 December 2026");
    }

    private String details() {
        return "/kestrel/school/" + school.id().value() + "/details";
    }

    private String terms(int begins) {
        return details() + "/terms/" + begins;
    }
}
