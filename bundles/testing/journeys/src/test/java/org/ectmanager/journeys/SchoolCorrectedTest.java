/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register says of a school is wrong: its appropriate body corrects it, and hears what the register says next. */
class SchoolCorrectedTest extends JourneyTest {

    private static final String TITLE = "Correct what is said of ";

    private SchoolId school;
    private Walk head;
    private Walk officer;

    @BeforeEach
    void a_school_that_works_with_the_body() {
        var desk = stage.desk.school(Stage.KESTREL);
        school = desk.id();
        stage.workshop.transactions.run(Scope.platform(), () -> stage.workshop
                .transactions
                .sql()
                .change("update school set name = 'Wrongly Named School' where id = ?", school.value()));
        head = atDesk(desk.head());
        officer = staff(Position.AB_ADMINISTRATOR);
    }

    @Test
    void an_officer_corrects_a_name_and_the_school_reads_why() {
        corrected("Rightly Named School");
        officer.isAt("Rightly Named School", "school-corrected")
                .sees("What is said of this school is saved")
                .follow("Correct what is said of this school")
                .isAt(TITLE + "Rightly Named School", "school-correct-again");

        head.open("/kestrel/school/" + school.value() + "/details")
                .isAt("School details", "school-details-corrected")
                .sees("The register says: Wrongly Named School")
                .sees("The head teacher wrote to us")
                .sees("If something here is wrong");
    }

    @Test
    void a_second_officer_sees_what_the_first_one_saved() {
        var second = staff(Position.AB_LEAD).open(path());
        corrected("First Named School");

        second.type("Name of the school", "Second Named School")
                .type("How do you know?", "Read it on the sign")
                .press("Save")
                .isAt(TITLE + "First Named School", "school-correct-overtaken")
                .sees("saved this on")
                .sees("You typed: Second Named School");
    }

    @Test
    void the_register_says_something_new_and_an_officer_takes_it() {
        corrected("Once Corrected School");
        stage.workshop.transactions.run(Scope.platform(), () -> stage.workshop
                .transactions
                .sql()
                .change(
                        "update school_correction set says = 'Newly Named School' where school_id = ?",
                        school.value()));

        officer.open("/kestrel/console")
                .isAt("Home", "console-news-of-register")
                .follow("school of which the register says something new")
                .isAt("News of the register", "schools-news")
                .follow("Once Corrected School")
                .isAt(TITLE + "Once Corrected School", "school-correct-news")
                .press("Take what the register says")
                .isAt("Newly Named School", "school-register-taken");
    }

    private void corrected(String name) {
        officer.open(path())
                .isAt(TITLE + "Wrongly Named School", "school-correct")
                .type("Name of the school", name)
                .press("Save")
                .isAt(TITLE + "Wrongly Named School", "school-correct-errors")
                .type("How do you know?", "The head teacher wrote to us")
                .press("Save");
    }

    private String path() {
        return "/kestrel/console/schools/" + school.value() + "/correct";
    }
}
