/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Block.Action;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where nobody is there whose turn it is, whoever is told instead reads why, and finds what there is to do. */
class StandInsTest {

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
        delivered();
    }

    @Test
    void without_a_head_teacher_the_lead_is_led_to_add_one_who_signs_the_registration() {
        leaves(school.head(), Position.HEAD_TEACHER);
        delivered();
        var id = registration.typed(school, registration.answers(school));
        RegistrationDesk.require(
                registration.register.send(school.lead(), school.id(), registration.draft(school, id), ""));
        workshop.tell.run();

        assertThat(to(school.lead(), "A registration waits for a head teacher")).satisfies(letter -> {
            assertThat(letter.text().toString()).contains("has no head teacher").doesNotContain("not accepted");
            assertThat(asks(letter)).endsWith(page("people/add?position=HEAD_TEACHER"));
        });
    }

    @Test
    void without_a_tutor_the_lead_is_led_to_name_another() {
        leaves(school.tutor(), Position.INDUCTION_TUTOR);
        opens();

        assertThat(to(school.lead(), "Progress review 1")).satisfies(letter -> {
            assertThat(letter.text().toString()).contains("tutor has left").doesNotContain("not accepted");
            assertThat(asks(letter)).endsWith(page("ects/" + started.induction().id() + "/team"));
        });
    }

    @Test
    void nobody_is_named_for_an_induction_that_is_over() throws SQLException {
        handedIn();
        leaves(school.tutor(), Position.INDUCTION_TUTOR);
        byOwner("update induction set state = 'LEFT' where id = "
                + started.induction().id());
        delivered();
        RegistrationDesk.require(desk.review.giveBack(
                cast.staff(school.body(), Position.QUALITY_ASSURER),
                desk.seen(started, review),
                "Say what was observed"));
        desk.tell.run();

        assertThat(to(school.lead(), "Progress review 1")).satisfies(letter -> {
            assertThat(letter.text().toString()).contains("this induction is over");
            assertThat(asks(letter)).endsWith(page("reports/" + review));
        });
    }

    @Test
    void a_tutor_who_has_not_accepted_is_invited_again_from_their_own_page() throws SQLException {
        var post = post(school.tutor(), Position.INDUCTION_TUTOR).appointment().id();
        byOwner("update appointment set accepted_at = null, given_name = 'Typed', family_name = 'Here', email = '"
                + cast.email(school.tutor()) + "' where id = " + post);
        opens();

        assertThat(to(school.lead(), "Progress review 1")).satisfies(letter -> {
            assertThat(letter.text().toString()).contains("has not accepted their position yet");
            assertThat(asks(letter)).endsWith(page("people/" + post));
        });
    }

    @Test
    void the_tutor_is_led_to_the_report() {
        opens();

        assertThat(to(school.tutor(), "Progress review 1")).satisfies(letter -> {
            assertThat(letter.text().toString()).doesNotContain("You get this because");
            assertThat(asks(letter)).endsWith(page("reports/" + review));
        });
    }

    @Test
    void the_head_teacher_is_told_of_an_accepted_report_too() {
        accepted();

        assertThat(readers("A report was accepted"))
                .containsExactlyInAnyOrder(
                        cast.email(started.ect()), cast.email(school.tutor()), cast.email(school.head()));
    }

    @Test
    void an_accepted_report_is_the_leads_news_where_tutor_and_head_teacher_have_gone() {
        handedIn();
        leaves(school.head(), Position.HEAD_TEACHER);
        leaves(school.tutor(), Position.INDUCTION_TUTOR);
        accept();

        assertThat(readers("A report was accepted"))
                .containsExactlyInAnyOrder(cast.email(started.ect()), cast.email(school.lead()));
        assertThat(to(school.lead(), "A report was accepted").text().toString()).doesNotContain("You get this because");
    }

    private void accepted() {
        handedIn();
        accept();
    }

    private void handedIn() {
        desk.dayComes(desk.report(started, review).planned().opens().toString());
        desk.handsIn(started, review);
    }

    private void accept() {
        delivered();
        RegistrationDesk.require(
                desk.review.accept(cast.staff(school.body(), Position.QUALITY_ASSURER), desk.seen(started, review)));
        desk.tell.run();
    }

    private void opens() {
        delivered();
        desk.dayComes(desk.report(started, review).planned().opens().toString());
        desk.tell.run();
    }

    private void delivered() {
        workshop.tell.run();
        desk.tell.run();
        workshop.post.clear();
    }

    private void leaves(Caller person, Position position) {
        var post = post(person, position).appointment();
        RegistrationDesk.require(workshop.managePeople.remove(school.lead(), school.id(), post.id(), post.version()));
    }

    private Appointed post(Caller person, Position position) {
        return workshop.managePeople.at(school.lead(), school.id()).stream()
                .filter(held -> held.person().id().equals(person.person()))
                .filter(held -> held.appointment().position() == position)
                .findFirst()
                .orElseThrow();
    }

    private Letter to(Caller who, String subject) {
        var address = cast.email(who);
        return workshop.post.stream()
                .filter(letter -> letter.to().value().equals(address))
                .filter(letter -> letter.subject().contains(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<String> readers(String subject) {
        return workshop.post.stream()
                .filter(letter -> letter.subject().contains(subject))
                .map(letter -> letter.to().value())
                .toList();
    }

    /** The one link of a letter. */
    private static String asks(Letter letter) {
        var actions = letter.text().stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .toList();
        assertThat(actions).hasSize(1);
        return actions.get(0).address();
    }

    private String page(String path) {
        return "/" + school.body() + "/school/" + school.id().value() + "/" + path;
    }

    private static void byOwner(String sql) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
