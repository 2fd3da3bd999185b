/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ectmanager.application.message.Letter;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R25: a decision maker reduces an induction, everybody concerned reads why, and it is taken back. */
class ReducedJourneyTest extends JourneyTest {

    private static final String EVIDENCE = "Four years of whole classes at an independent school";

    private School school;
    private Started started;

    @BeforeEach
    void an_induction_is_under_way() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
        stage.workshop.clock.moveTo(Instant.parse("2026-09-21T09:00:00Z"));
    }

    @Test
    void an_induction_is_reduced_and_the_reduction_taken_back() {
        var maker = staff(Position.DECISION_MAKER).open(record()).follow("Reduce the induction");
        refusedWhereTheLawDoes(maker);
        reducedToOneTerm(maker);
        everybodyReadsWhy();
        takenBack(maker);
    }

    private static void refusedWhereTheLawDoes(Walk maker) {
        maker.isAt("Reduce the induction of Nova Teacher", "reduction")
                .sees("Terms served by today")
                .press("See the new plan")
                .isAt("Reduce the induction of Nova Teacher", "reduction-errors")
                .sees("Choose why induction is made shorter");
        maker.choose("Experience before induction")
                .type("How many terms are taken off?", "5.5")
                .type("What does it rest on?", EVIDENCE)
                .press("See the new plan")
                .isAt("Reduce the induction of Nova Teacher", "reduction-refused")
                .sees("At least 1 term of induction has to be served")
                .sees("Rule R25. Statutory guidance on induction, paragraph 3.2.")
                .sees("A teacher who wants the full induction must be allowed it")
                .sees("Take the head teacher’s advice first");
    }

    private static void reducedToOneTerm(Walk maker) {
        TeacherRegisteredTest.date(maker, "agreed", "14", "9", "2026");
        TeacherRegisteredTest.date(maker, "advised", "10", "9", "2026");
        maker.type("How many terms are taken off?", "5")
                .press("See the new plan")
                .isAt("Check the new plan", "reduction-preview")
                .sees("Nothing is saved yet")
                .sees("Reduced to one term, only the final assessment is due")
                .sees("Falls away")
                .press("Change what I typed")
                .press("See the new plan")
                .press("Reduce the induction")
                .isAt("Nova Teacher", "console-ect-reduced")
                .sees("The induction is shorter")
                .sees(EVIDENCE)
                .sees("Final assessment")
                .seesNo("Progress review 1");
    }

    private void everybodyReadsWhy() {
        stage.reports.tell.run();
        assertThat(stage.workshop.post)
                .extracting(Letter::subject)
                .contains("Your induction is shorter", "The induction of an early career teacher is shorter");
        atDesk(started.ect())
                .isAt("My induction", "induction-reduced")
                .sees(EVIDENCE)
                .sees("If you do, tell your named contact")
                .seesNo("Reduce the induction");
        atDesk(school.tutor())
                .open("/kestrel/school/" + school.id().value() + "/ects/"
                        + started.induction().id())
                .isAt("Nova Teacher", "ect-reduced")
                .sees("Experience before induction")
                .seesNo("Reduce the induction");
    }

    private static void takenBack(Walk maker) {
        maker.follow("Experience before induction")
                .isAt("Take this reduction back", "reduction-withdraw")
                .sees("so a reduction can be taken back")
                .press("Take this reduction back")
                .isAt("Take this reduction back", "reduction-withdraw-errors")
                .sees("Enter why the reduction is taken back");
        maker.type("Why is it taken back?", "The teacher would rather serve all of it")
                .press("Take this reduction back")
                .isAt("Nova Teacher", "console-ect-full-again")
                .sees("The teacher would rather serve all of it")
                .sees("Progress review 1");
    }

    private String record() {
        return "/kestrel/console/ects/" + started.induction().id();
    }
}
