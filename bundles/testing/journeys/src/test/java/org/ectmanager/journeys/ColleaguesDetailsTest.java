/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a colleague who has accepted, only what can be saved is asked for; the rest is text, with the reason. */
class ColleaguesDetailsTest extends JourneyTest {

    private static final String OWN =
            "has accepted the position, so name, telephone number and e-mail address are their";

    private School school;

    @BeforeEach
    void a_school() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
    }

    @Test
    void a_school_changes_nothing_but_the_training_of_a_colleague() {
        var tutor = school.tutor().name().full();
        var walk = atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/people")
                .follow(tutor)
                .press("Change details")
                .isAt("Change details", "person-edit-accepted")
                .sees(OWN)
                .sees(email(school.tutor()))
                .seesNo("First name")
                .seesNo("Telephone number (optional)");

        walk.choose("Yes").press("Save").isAt(tutor, "person-training-saved").sees("Changes saved");
        assertThat(post(school.tutor()).trained()).isTrue();
    }

    @Test
    void staff_of_a_body_see_no_way_to_change_what_is_a_colleagues_own() {
        var colleague = stage.cast.staff(Stage.KESTREL, Position.QUALITY_ASSURER);
        var page = "/kestrel/console/staff/" + colleague.appointments().get(0).id();

        staff(Position.AB_LEAD)
                .open(page)
                .isAt(colleague.name().full(), "staff-member-accepted")
                .seesNo("Change details")
                .open(page + "/edit")
                .isAt("Change details", "staff-edit-accepted")
                .sees(OWN)
                .seesNo("First name")
                .seesNo("Save");
    }

    @Test
    void what_was_typed_is_still_there_when_the_person_accepts_meanwhile() {
        var form = stage.cast.form(Position.INDUCTION_TUTOR);
        RegistrationDesk.require(stage.workshop.managePeople.add(school.lead(), school.id(), form));
        var invited = stage.workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.person().email().value().equals(form.email()))
                .findFirst()
                .orElseThrow();
        var slow = atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/people/"
                        + invited.appointment().id() + "/edit")
                .type("Telephone number (optional)", "01632 960 888");
        stage.cast.accept(school.body(), invited.person().id());

        slow.press("Save")
                .isAt("Change details", "person-edit-accepted-meanwhile")
                .sees(OWN)
                .sees("What you typed was not saved")
                .sees("01632 960 888");
    }

    @Test
    void ones_own_name_and_telephone_can_still_be_typed() {
        atDesk(school.lead())
                .open("/kestrel/school/" + school.id().value() + "/people")
                .follow(school.lead().name().full())
                .press("Change details")
                .seesNo(OWN)
                .type("Telephone number (optional)", "01632 960 777")
                .press("Save")
                .sees("Changes saved")
                .sees("01632 960 777");
    }

    private Appointment post(Caller who) {
        return stage.workshop
                .managePeople
                .find(school.head(), school.id(), who.appointments().get(0).id())
                .orElseThrow()
                .appointment();
    }
}
