/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.people.CorrectInvitation.Typed;
import org.ectmanager.application.people.InviteTeachers.Invited;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner of a typed address is not the teacher: the school sees it, and invites the teacher all the same. */
class NotThisTeacherTest {

    private static final Instant DECLINED = Instant.parse("2026-08-26T10:00:00Z");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final String right = cast.address().value();
    private School school;
    private String wrong;
    private Induction begun;

    @BeforeEach
    void somebody_says_that_it_is_not_them() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        var answers = desk.answers(school);
        wrong = answers.get("email");
        desk.authorised(school, answers);
        begun = desk.inductionsAt(school).get(0);
        workshop.tell.run();
        workshop.post.clear();
        workshop.clock.moveTo(DECLINED);
        declines();
    }

    @Test
    void the_record_says_when() {
        assertThat(invited(school.tutor()).declinedAt()).contains(DECLINED);
        assertThat(invited(school.tutor()).post().person().email().value()).isEqualTo(wrong);
    }

    @Test
    void the_lists_say_it_too_and_no_longer_that_the_teacher_has_come() {
        assertThat(line().declinedOn()).contains(LocalDate.of(2026, 8, 26));
        assertThat(line().invitedOn()).isEmpty();
    }

    @Test
    void the_mail_leads_to_the_list_of_teachers() {
        workshop.tell.run();

        assertThat(cast.letterTo(cast.email(school.lead())).text().toString())
                .contains(
                        "Nothing of the registration is lost",
                        "/school/" + school.id().value() + "/ects");
    }

    @Test
    void where_nobody_leads_the_school_the_body_reads_it() throws SQLException {
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update appointment set held_until = now()"
                    + " where position in ('HEAD_TEACHER', 'INDUCTION_LEAD') and school_id = "
                    + school.id().value());
        }

        workshop.tell.run();
        var address = cast.email(officer);
        assertThat(workshop.post).anySatisfy(letter -> {
            assertThat(letter.to().value()).isEqualTo(address);
            assertThat(letter.text().toString()).contains("says that they are somebody else", "/console/ects");
        });
    }

    @Test
    void another_address_is_invited_and_the_induction_goes_with_it() {
        assertThat(correct(right)).isEmpty();

        var now = desk.inductionsAt(school).get(0);
        assertThat(now.id()).isEqualTo(begun.id());
        assertThat(now.ect()).isNotEqualTo(begun.ect());
        assertThat(Cast.stated(cast.letterTo(right), "One-time password")).isNotBlank();
        assertThat(line().declinedOn()).isEmpty();
        assertThat(line().invitedOn()).isPresent();
        assertThat(workshop.trail(school.body(), 10))
                .extracting(told -> told.happening().kind())
                .contains("invitation.renewed");
    }

    @Test
    void whoever_chose_the_wrong_answer_is_asked_once_more() {
        assertThat(correct(wrong)).isEmpty();

        var teacher = cast.caller(school.body(), begun.ect(), new PersonName("Nova", "Teacher"));
        assertThat(workshop.acceptPosts.waiting(teacher)).hasSize(1);
        assertThat(desk.inductionsAt(school).get(0).ect()).isEqualTo(begun.ect());
        assertThat(line().declinedOn()).isEmpty();

        declines();
        assertThat(line().declinedOn()).isPresent();
    }

    @Test
    void two_who_put_it_right_at_once_do_not_invite_two_people() {
        var seen = invited(school.lead()).post().appointment();
        correct(right);
        var late = cast.address().value();

        assertThat(desk.correctInvitation.correct(
                        school.tutor(), school.id(), begun.ect(), new Typed(seen.id(), seen.version(), late, late)))
                .extracting(Refusal::code)
                .containsExactly("record.changed");
        assertThat(workshop.post).noneMatch(letter -> letter.to().value().equals(late));
    }

    @Test
    void another_teachers_address_is_refused_and_changes_nothing() {
        var other = desk.answers(school);
        desk.authorised(school, other);

        assertThat(correct(other.get("email"))).extracting(Refusal::code).containsExactly("post.another-teachers");
        assertThat(invited(school.lead()).isDeclined()).isTrue();
        assertThat(workshop.trail(school.body(), 10))
                .extracting(told -> told.happening().kind())
                .doesNotContain("invitation.renewed");
    }

    private void declines() {
        var owner = cast.caller(school.body(), begun.ect(), new PersonName("Another", "Owner"));
        var offer = workshop.acceptPosts.waiting(owner).get(0);
        RegistrationDesk.require(
                workshop.acceptPosts.decline(owner, offer.appointment().id()));
    }

    private List<Refusal> correct(String address) {
        var seen = invited(school.lead()).post().appointment();
        return desk.correctInvitation.correct(
                school.lead(), school.id(), begun.ect(), new Typed(seen.id(), seen.version(), address, address));
    }

    private Invited invited(Caller caller) {
        return desk.invite.invited(caller, school.id(), begun.ect()).orElseThrow();
    }

    private EctLine line() {
        return desk.see.at(school.lead(), school.id(), Optional.empty(), Wanted.page(1)).items().stream()
                .filter(line -> line.id() == begun.id())
                .findFirst()
                .orElseThrow();
    }
}
