/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R11: a contact leaves, and the teacher gets another one. */
class OtherContactJourneyTest extends JourneyTest {

    private static final String CHANGE = "Change named contact or quality assurer";

    private Started started;
    private Caller lead;
    private String record;

    @BeforeEach
    void an_induction_is_under_way() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        started = stage.reports.started(stage.desk.school(Stage.KESTREL));
        lead = stage.cast.staff(Stage.KESTREL, Position.AB_LEAD);
        record = "/kestrel/console/ects/" + started.induction().id();
    }

    @Test
    void an_officer_names_another_contact() {
        var maker = stage.cast.staff(Stage.KESTREL, Position.DECISION_MAKER);
        var name = mayBeContact();
        var officer = staff(Position.AB_ADMINISTRATOR).open(record);
        officer.isAt(started.induction().name().full(), "console-ect-contact")
                .open(record + "/contact")
                .isAt(CHANGE, "console-contact")
                .press("Save");
        officer.isAt(CHANGE, "console-contact-errors")
                .sees("These are named already")
                .seesNo(maker.name().full())
                .select("Named contact", name)
                .press("Save");
        officer.isAt(started.induction().name().full(), "console-contact-named")
                .sees("Named contact and quality assurer are saved")
                .sees(name);
    }

    @Test
    void whoever_makes_a_contact_a_decision_maker_is_told_first_on_whom_they_will_not_decide() {
        var contact = stage.workshop.manageBodyStaff.all(lead).stream()
                .map(staff -> staff.person())
                .filter(person -> person.id().equals(started.induction().team().namedContact()))
                .findFirst()
                .orElseThrow();
        var address = contact.email().value();
        var reader = signedIn(email(lead));
        reader.open("/kestrel/console/staff/add")
                .choose("Decision maker")
                .type("First name", contact.name().given())
                .type("Last name", contact.name().family())
                .type("E-mail address", address)
                .type("The same e-mail address again", address)
                .press("Add person");
        reader.isAt("Add a person", "staff-add-contact")
                .sees("This person is the named contact of the teacher below")
                .sees(started.induction().name().full())
                .press("Add person");
        reader.isAt("Staff", "staff-added-contact").sees("The person is added");
    }

    @Test
    void whoever_ends_the_position_of_a_contact_is_told_whose_they_are() {
        var contact = started.induction().team().namedContact();
        var post = stage.workshop.manageBodyStaff.all(lead).stream()
                .filter(staff -> staff.person().id().equals(contact))
                .findFirst()
                .orElseThrow();
        var name = post.person().name().full();
        var path = "/kestrel/console/staff/" + post.appointment().id() + "/end";
        var reader = signedIn(email(lead));
        reader.open(path)
                .isAt("End the position of " + name, "staff-end-contact")
                .sees("is the named contact or the quality assurer of these teachers")
                .press("End this position");

        reader.open("/kestrel/console").sees("named contact");
        reader.open("/kestrel/console/contacts")
                .isAt("Teachers without a named contact", "console-contacts")
                .follow(started.induction().name().full());
        reader.isAt(CHANGE, "console-contact-gone")
                .select("Named contact", lead.name().full())
                .press("Save");
        assertThat(stage.desk.contacts.withoutContact(lead))
                .extracting(Supported::induction)
                .doesNotContain(started.induction().id());
    }
}
