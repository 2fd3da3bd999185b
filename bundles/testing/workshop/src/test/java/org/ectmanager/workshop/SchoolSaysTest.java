/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.application.school.SchoolContact;
import org.ectmanager.application.school.SchoolDetails.ContactForm;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

class SchoolSaysTest {

    private static final MentorForm ADA = new MentorForm("Ada", "Quill", "ada.quill@school.example", "1234567");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final SchoolId school = cast.school("Talkative School");
    private final Caller lead = cast.letIn(cast.body(), school);

    @Test
    void a_school_says_how_it_wants_to_be_reached() {
        assertThat(workshop.schoolDetails.save(lead, school, typed(contact().version())))
                .isEmpty();

        assertThat(contact().email()).isEqualTo("office@school.example");
        assertThat(contact().note()).isEqualTo("Closed on Fridays");
    }

    @Test
    void what_another_person_saved_in_the_meantime_is_not_overwritten() {
        var seen = contact().version();
        workshop.schoolDetails.save(lead, school, typed(seen));

        assertThat(workshop.schoolDetails.save(lead, school, new ContactForm("", "", "", "Mine", seen)))
                .extracting(Refusal::code)
                .containsExactly("record.changed");
        assertThat(contact().note()).isEqualTo("Closed on Fridays");
    }

    @Test
    void wrong_details_are_named_field_by_field() {
        var wrong = new ContactForm(
                "nonsense", "12", "no address", "x".repeat(1001), contact().version());

        assertThat(workshop.schoolDetails.save(lead, school, wrong))
                .extracting(Refusal::field)
                .containsExactly("email", "telephone", "website", "note");
    }

    @Test
    void an_induction_tutor_may_look_at_the_details_and_not_change_them() {
        var tutor = cast.at(lead.body(), school, Position.INDUCTION_TUTOR);

        assertThat(workshop.schoolDetails.find(tutor, school)).isPresent();
        assertThatThrownBy(() -> workshop.schoolDetails.save(tutor, school, typed(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void somebody_with_positions_at_two_schools_finds_both_by_name() {
        var other = cast.school("Another School");
        cast.letIn(lead.body(), other);
        workshop.managePeople.add(
                cast.at(lead.body(), other, Position.HEAD_TEACHER), other, formFor(lead, Position.INDUCTION_TUTOR));

        assertThat(workshop.schoolDetails.own(cast.caller(lead.body(), lead.person(), lead.name())))
                .extracting(School::name)
                .containsExactly("Another School", "Talkative School");
    }

    @Test
    void a_mentor_is_named_and_gets_no_account() {
        assertThat(workshop.manageMentors.add(lead, school, ADA)).isEmpty();

        assertThat(workshop.manageMentors.at(lead, school)).singleElement().satisfies(mentor -> {
            assertThat(mentor.name()).isEqualTo(new PersonName("Ada", "Quill"));
            assertThat(workshop.signIn.signIn(mentor.email(), "anything"))
                    .isInstanceOf(org.ectmanager.domain.refusal.Result.Refused.class);
        });
    }

    @Test
    void an_edited_mentor_keeps_the_new_name() {
        workshop.manageMentors.add(lead, school, ADA);
        var mentor = workshop.manageMentors.at(lead, school).get(0);

        assertThat(workshop.manageMentors.edit(
                        lead, school, mentor.id(), mentor.version(), new MentorForm("Ada", "Ink", "", "")))
                .isEmpty();

        assertThat(workshop.manageMentors
                        .find(lead, school, mentor.id())
                        .orElseThrow()
                        .name()
                        .family())
                .isEqualTo("Ink");
    }

    @Test
    void a_removed_mentor_is_off_the_list() {
        workshop.manageMentors.add(lead, school, ADA);
        var mentor = workshop.manageMentors.at(lead, school).get(0);

        assertThat(workshop.manageMentors.remove(lead, school, mentor.id(), mentor.version()))
                .isEmpty();

        assertThat(workshop.manageMentors.at(lead, school)).isEmpty();
        assertThat(workshop.manageMentors.remove(lead, school, mentor.id(), mentor.version()))
                .extracting(Refusal::code)
                .containsExactly("record.changed");
    }

    @Test
    void a_mentor_of_another_school_cannot_be_reached() {
        workshop.manageMentors.add(lead, school, ADA);
        var mentor = workshop.manageMentors.at(lead, school).get(0);
        var other = cast.school("Curious School");
        var stranger = cast.letIn(lead.body(), other);

        assertThat(workshop.manageMentors.find(stranger, other, mentor.id())).isEmpty();
        assertThatThrownBy(() -> workshop.manageMentors.at(stranger, school)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void wrong_fields_of_a_mentor_are_all_named() {
        assertThat(workshop.manageMentors.add(lead, school, new MentorForm("", "", "nonsense", "12")))
                .extracting(Refusal::field)
                .containsExactly("givenName", "familyName", "email", "trn");
    }

    private SchoolContact contact() {
        return workshop.schoolDetails.find(lead, school).orElseThrow().contact();
    }

    private static ContactForm typed(long version) {
        return new ContactForm(
                "office@school.example", "01632 960 010", "www.school.example", "Closed on Fridays", version);
    }

    private org.ectmanager.application.people.PersonForm formFor(Caller caller, Position position) {
        var email = workshop.transactions.in(caller.scope(), () -> workshop.people
                .find(caller.person())
                .orElseThrow()
                .email()
                .value());
        return new org.ectmanager.application.people.PersonForm(
                position.name(), caller.name().given(), caller.name().family(), "", email, email, "no");
    }
}
