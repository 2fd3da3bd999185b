/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To a typed address whose owner has not accepted the position yet goes the invitation, and no work. */
class InvitationOnlyTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private long review;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        review = desk.reports(started).get(0).id();
        workshop.tell.run();
        workshop.post.clear();
    }

    @Test
    void the_release_and_the_reminders_reach_a_tutor_who_has_accepted() {
        opens();

        assertThat(readers("Progress review 1")).containsOnly(cast.email(school.tutor()));
    }

    @Test
    void they_go_to_head_and_lead_while_the_tutor_has_not_accepted() {
        cast.notAccepted(school.tutor());
        opens();

        assertThat(readers("Progress review 1"))
                .containsOnly(cast.email(school.lead()), cast.email(school.head()))
                .hasSizeGreaterThan(1);
        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().contains("Progress review 1"))
                .allSatisfy(letter -> assertThat(letter.text().toString()).contains("has not accepted their position"));
    }

    @Test
    void a_head_who_has_not_accepted_is_not_asked_to_sign() {
        cast.notAccepted(school.head());
        var id = registration.typed(school, registration.answers(school));
        RegistrationDesk.require(
                registration.register.send(school.lead(), school.id(), registration.draft(school, id), ""));
        workshop.tell.run();

        assertThat(addressees()).doesNotContain(cast.email(school.head()));
        assertThat(readers("A registration waits for a head teacher")).containsOnly(cast.email(school.lead()));
    }

    @Test
    void a_report_that_waits_for_a_teacher_who_has_not_come_in_is_told_to_head_and_lead() {
        cast.notAccepted(started.ect());
        opens();
        desk.writes(started, review);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));
        desk.tell.run();

        assertThat(addressees()).doesNotContain(cast.email(started.ect()));
        assertThat(workshop.post)
                .filteredOn(letter -> letter.text().toString().contains("has not signed in yet"))
                .allSatisfy(letter -> {
                    assertThat(letter.subject()).startsWith("A report waits for a teacher who has not signed in");
                    assertThat(letter.text().toString()).doesNotContain("Please add your comments");
                })
                .extracting(letter -> letter.to().value())
                .containsExactlyInAnyOrder(cast.email(school.lead()), cast.email(school.head()));
    }

    @Test
    void head_and_lead_are_reminded_of_it_in_words_for_them() {
        cast.notAccepted(started.ect());
        opens();
        desk.writes(started, review);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));
        desk.tell.run();
        workshop.post.clear();
        desk.dayComes(desk.report(started, review).planned().due().plusDays(1).toString());
        desk.tell.run();

        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().startsWith("A report is overdue"))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter.text().toString())
                        .contains("waits for an early career teacher")
                        .doesNotContain("waits for you"));
    }

    @Test
    void the_invitation_is_sent_again_instead_of_a_link() {
        cast.notAccepted(school.tutor());
        var post = post(school.tutor());

        workshop.managePeople.sendLink(
                school.lead(), school.id(), post.appointment().id());
        workshop.tell.run();

        assertThat(readers("Is this your new position in ECT Manager?")).containsExactly(cast.email(school.tutor()));
        assertThat(workshop.trail(school.body(), 1))
                .extracting(told -> told.happening().kind())
                .containsExactly("invitation.sent-again");
    }

    @Test
    void whoever_never_signed_in_gets_a_new_one_time_password() {
        var form = cast.form(Position.INDUCTION_TUTOR);
        RegistrationDesk.require(workshop.managePeople.add(school.lead(), school.id(), form));
        var first = Cast.stated(cast.letterTo(form.email()), "One-time password");
        var post = workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.person().email().value().equals(form.email()))
                .findFirst()
                .orElseThrow();

        workshop.managePeople.sendLink(
                school.lead(), school.id(), post.appointment().id());

        assertThat(Cast.stated(cast.letterTo(form.email()), "One-time password"))
                .isNotEqualTo(first);
        assertThat(post.appointment().isAccepted()).isFalse();
    }

    private void opens() {
        desk.dayComes(desk.report(started, review).planned().opens().toString());
        desk.tell.run();
    }

    private List<String> readers(String subject) {
        return workshop.post.stream()
                .filter(letter -> letter.subject().contains(subject))
                .map(letter -> letter.to().value())
                .toList();
    }

    private List<String> addressees() {
        return workshop.post.stream().map(Letter::to).map(to -> to.value()).toList();
    }

    private Appointed post(Caller person) {
        return workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.person().id().equals(person.person()))
                .findFirst()
                .orElseThrow();
    }
}
