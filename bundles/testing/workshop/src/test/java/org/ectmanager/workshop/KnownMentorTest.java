/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.application.school.Mentor;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody stands on a school's list of mentors twice. */
class KnownMentorTest {

    private static final MentorForm ADA = new MentorForm("Ada", "Quill", "ada@quill.example", "1234567");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final SchoolId school = cast.school("Listed School");
    private final Caller lead = cast.letIn(cast.body(), school);

    @BeforeEach
    void a_mentor_on_the_list() {
        assertThat(add(ADA)).isEmpty();
    }

    @Test
    void one_name_and_one_address_however_written_are_one_mentor() {
        assertThat(add(new MentorForm(" ada ", "QUILL", "Ada@Quill.example", "")))
                .extracting(Refusal::code)
                .containsExactly("mentor.known");
        assertThat(list()).hasSize(1);
    }

    @Test
    void the_field_that_can_tell_them_apart_is_named() {
        assertThat(add(new MentorForm("Ada", "Quill", "ada@quill.example", "")))
                .extracting(Refusal::field)
                .containsExactly("email");
        assertThat(add(new MentorForm("Other", "Name", "", "1234567")))
                .extracting(Refusal::field)
                .containsExactly("trn");
    }

    /** Numbers come in blocks: one of these needs the next block. */
    @Test
    void mentors_are_added_one_after_the_other() {
        for (var number = 0; number < 55; number++) {
            assertThat(add(new MentorForm("Mo", "Number", "mo" + number + "@number.example", "")))
                    .isEmpty();
        }
        assertThat(list()).hasSize(56);
    }

    @Test
    void namesakes_with_addresses_of_their_own_are_two() {
        assertThat(add(new MentorForm("Ada", "Quill", "other@quill.example", "")))
                .isEmpty();
    }

    @Test
    void two_people_may_share_a_mailbox() {
        assertThat(add(new MentorForm("Ben", "Quill", "ada@quill.example", ""))).isEmpty();
    }

    @Test
    void namesakes_without_an_address_are_one() {
        assertThat(add(new MentorForm("Cy", "Nib", "", ""))).isEmpty();

        assertThat(add(new MentorForm("Cy", "Nib", "", "")))
                .extracting(Refusal::sentence)
                .singleElement()
                .asString()
                .contains("no e-mail address");
    }

    @Test
    void who_was_taken_off_the_list_may_come_back() {
        var ada = list().get(0);
        assertThat(workshop.manageMentors.remove(lead, school, ada.id(), ada.version()))
                .isEmpty();

        assertThat(add(ADA)).isEmpty();
    }

    @Test
    void another_school_has_a_list_of_its_own() {
        var other = cast.school("Other Listed School");

        assertThat(workshop.manageMentors.add(cast.letIn(lead.body(), other), other, ADA))
                .isEmpty();
    }

    @Test
    void nobody_is_edited_into_somebody_else_on_the_list() {
        add(new MentorForm("Ben", "Quill", "", ""));
        var ben = list().stream()
                .filter(mentor -> mentor.name().given().equals("Ben"))
                .findFirst()
                .orElseThrow();

        assertThat(workshop.manageMentors.edit(lead, school, ben.id(), ben.version(), ADA))
                .extracting(Refusal::code)
                .containsExactly("mentor.known");
    }

    @Test
    void saving_somebody_unchanged_is_no_second_one() {
        var ada = list().get(0);

        assertThat(workshop.manageMentors.edit(lead, school, ada.id(), ada.version(), ADA))
                .isEmpty();
    }

    @Test
    void who_registers_teachers_is_told_who_it_is() {
        assertThat(workshop.manageMentors.sameAs(lead, school, ADA)).contains(list().get(0));
        assertThat(workshop.manageMentors.sameAs(lead, school, new MentorForm("", "", "", "")))
                .isEmpty();
        var administrator = cast.at(lead.body(), school, Position.SCHOOL_ADMINISTRATOR);
        assertThat(workshop.manageMentors.sameAs(administrator, school, ADA)).contains(list().get(0));
        assertThatThrownBy(() -> workshop.manageMentors.remove(administrator, school, 1, 1))
                .isInstanceOf(NotAllowed.class);
    }

    private List<Refusal> add(MentorForm form) {
        return workshop.manageMentors.add(lead, school, form);
    }

    private List<Mentor> list() {
        return workshop.manageMentors.at(lead, school);
    }
}
