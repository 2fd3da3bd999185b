/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.AddSchool.NewSchool;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

/** A school that the register does not have: its appropriate body adds it, and it registers. */
class SchoolNotInRegisterTest extends JourneyTest {

    @Test
    void an_officer_adds_a_school_and_its_head_finds_it() {
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools")
                .isAt("Schools", "console-schools-add")
                .press("Add a school")
                .isAt("Add a school", "school-add")
                .press("Add school")
                .isAt("Add a school", "school-add-errors")
                .sees("Choose the kind of school");
        filled(officer)
                .press("Add school")
                .isAt("Newhatch Academy", "school-added")
                .sees("School added");
        var address = officer.locator("a.ect-typed").getAttribute("href");
        officer.follow("Schools that you added")
                .isAt("Schools that you added", "schools-added")
                .sees("Not yet")
                .open("/kestrel/console/schools/add");
        filled(officer)
                .type("Postcode", "ZQ8 1AA")
                .press("Add school")
                .isAt("Add a school", "school-add-known")
                .sees("This school is here already, so it is not added again");

        assertThat(address).startsWith("http://localhost/kestrel/register-school/");
        somebody()
                .open("/kestrel/register-school?q=zq81aa")
                .isAt("Find your school", "register-added-found")
                .follow("Newhatch Academy")
                .isAt("Newhatch Academy", "register-added-free")
                .press("Register this school")
                .isAt("Who are you?", "register-added-applicant");
    }

    @Test
    void an_officer_corrects_what_was_entered_and_says_the_urn() {
        var officer = staff(Position.AB_LEAD).open("/kestrel/console/schools/add");
        filled(officer)
                .type("Name of the school", "Oldhatch Academy")
                .press("Add school")
                .follow("Correct it, or say its URN")
                .isAt("Correct what is said of Oldhatch Academy", "school-added-correct")
                .type("URN in the register", "12")
                .press("Save the URN")
                .isAt("Correct what is said of Oldhatch Academy", "school-added-correct-errors")
                .sees("Enter the URN, which has 5 to 7 digits")
                .type("URN in the register", "7654321")
                .press("Save the URN")
                .isAt("Oldhatch Academy", "school-added-urn")
                .sees("7654321");
    }

    @Test
    void an_officer_reads_what_was_corrected_since_the_register_has_it() {
        var officer = staff(Position.AB_ADMINISTRATOR);
        var administrator = stage.cast.staff(Stage.KESTREL, Position.AB_ADMINISTRATOR);
        var school = overseas(administrator, "Latehatch School");
        stage.cast.letIn(Stage.KESTREL, school);
        stage.workshop.transactions.run(Scope.platform(), () -> stage.workshop
                .transactions
                .sql()
                .change("update school set in_register = true, urn = '7676768' where id = ?", school.value()));

        officer.open("/kestrel/console/schools/added/" + school.value())
                .isAt("Latehatch School", "school-added-in-register")
                .sees("its facts are in force.")
                .follow("Correct what is said of this school")
                .type("Locality (optional)", "Owlhurst")
                .type("How do you know?", "It stands on its letters")
                .press("Save");
        officer.open("/kestrel/console/schools/added/" + school.value())
                .isAt("Latehatch School", "school-added-corrected")
                .sees("but for those that were corrected since")
                .sees("It stands on its letters");
    }

    @Test
    void an_officer_withdraws_what_was_added_by_mistake() {
        var administrator = stage.cast.staff(Stage.KESTREL, Position.AB_ADMINISTRATOR);
        var school = overseas(administrator, "Mishatch School");
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools/added/" + school.value())
                .follow("Withdraw it, if it was added by mistake")
                .isAt("Withdraw Mishatch School", "school-withdraw")
                .press("Withdraw this school")
                .isAt("Withdraw Mishatch School", "school-withdraw-errors")
                .sees("Enter why the school is withdrawn")
                .type("Why is it withdrawn?", "It was added twice")
                .press("Withdraw this school")
                .isAt("Schools that you added", "school-withdrawn")
                .sees("School withdrawn");

        assertThat(officer.locator("main").innerText()).doesNotContain("Mishatch School");
    }

    @Test
    void a_school_with_which_somebody_registered_is_not_withdrawn_and_the_page_says_why() {
        var administrator = stage.cast.staff(Stage.KESTREL, Position.AB_ADMINISTRATOR);
        var school = overseas(administrator, "Stayhatch School");
        var officer = staff(Position.AB_LEAD)
                .open("/kestrel/console/schools/added/" + school.value() + "/withdraw")
                .type("Why is it withdrawn?", "It was added twice");
        stage.cast.letIn(Stage.KESTREL, school);

        officer.press("Withdraw this school")
                .isAt("Withdraw Stayhatch School", "school-not-withdrawn")
                .sees("This school cannot be withdrawn")
                .sees("Correct what is wrong about it, or refuse the registration");
    }

    @Test
    void whoever_fills_in_the_form_of_a_school_that_is_withdrawn_searches_again() {
        var administrator = stage.cast.staff(Stage.KESTREL, Position.AB_ADMINISTRATOR);
        var school = overseas(administrator, "Fadehatch School");
        var head = somebody()
                .open("/kestrel/register-school/" + school.value() + "/applicant")
                .isAt("Who are you?", "register-fading");
        head.choose("Head teacher")
                .type("First name", "Fay")
                .type("Last name", "Quill")
                .type("E-mail address", "fay.quill@fadehatch.example")
                .type("The same e-mail address again", "fay.quill@fadehatch.example")
                .choose("No")
                .press("Continue")
                .isAt("Check your answers", "register-fading-check");
        var seen = stage.workshop.withdrawSchool.find(administrator, school).orElseThrow();
        stage.workshop.withdrawSchool.withdraw(administrator, school, seen.version(), "It was added twice");

        head.press("Send").isAt("Find your school", "register-withdrawn").sees("not in the list any more");
    }

    @Test
    void an_officer_reads_that_a_school_lost_a_urn_that_was_mistyped() {
        var administrator = stage.cast.staff(Stage.KESTREL, Position.AB_ADMINISTRATOR);
        var school = overseas(administrator, "Losthatch School");
        stage.workshop.transactions.run(Scope.platform(), () -> stage.workshop
                .transactions
                .sql()
                .list("select tell_of_import(?, 'URN_LOST', '7676769')", row -> true, school.value()));

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/schools/news")
                .isAt("News of the register", "schools-news-added")
                .sees("Its URN is another school\u2019s")
                .follow("Losthatch School")
                .isAt("Losthatch School", "school-news-lost")
                .sees("URN 7676769 was entered for this school")
                .press("Take it off the list")
                .isAt("News of the register", "schools-news-read")
                .sees("Taken off the list");
    }

    @Test
    void a_school_that_closed_is_not_sent_to_register() {
        var school = stage.cast.school("Shuthatch Academy");
        stage.workshop.transactions.run(Scope.platform(), () -> stage.workshop
                .transactions
                .sql()
                .change(
                        "update school set status_code = 2, urn = '7676767', postcode = 'ZQ8 9ZZ' where id = ?",
                        school.value()));
        var officer = staff(Position.AB_ADMINISTRATOR).open("/kestrel/console/schools/add");
        filled(officer)
                .type("Postcode", "ZQ8 9ZZ")
                .type("URN (optional)", "7676767")
                .press("Add school")
                .isAt("Add a school", "school-add-known-closed")
                .sees("The register says that it is closed, so it cannot register")
                .follow("Shuthatch Academy, Kestrelford, ZQ8 9ZZ")
                .isAt("Shuthatch Academy", "register-closed")
                .sees("This school is closed")
                .sees("Closed");
        somebody()
                .open("/kestrel/register-school/" + school.value() + "/applicant")
                .isAt("Shuthatch Academy", "register-closed-by-address");
    }

    @Test
    void the_school_reads_who_added_it() {
        var administrator = stage.cast.staff(Stage.KESTREL, Position.AB_ADMINISTRATOR);
        var school = overseas(administrator, "Overhatch School");
        var lead = stage.cast.letIn(Stage.KESTREL, school);

        signedIn(email(lead))
                .open("/kestrel/school/" + school.value() + "/details")
                .isAt("School details", "school-details-added")
                .sees("Kestrel Teaching School Hub added this school on")
                .sees("Erewhon");
    }

    private SchoolId overseas(Caller administrator, String name) {
        var typed = new NewSchool(
                new SchoolText(Map.of(Fact.NAME, name, Fact.TOWN, "Nowhere", Fact.COUNTY, "Erewhon")),
                "37",
                "",
                Optional.empty(),
                "It waits for its inspection");
        return stage.workshop.addSchool.add(administrator, typed).fold(id -> id, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private static Walk filled(Walk officer) {
        return officer.select("Kind of school", "Academy converter")
                .type("Name of the school", "Newhatch Academy")
                .select("Phase", "Secondary")
                .type("Street (optional)", "1 Hatch Road")
                .type("Town or city", "Kestrelford")
                .type("Postcode", "zq8 1aa")
                .type("Why is it not in the register yet?", "It opens this month");
    }
}
