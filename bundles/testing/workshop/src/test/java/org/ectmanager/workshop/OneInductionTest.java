/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.leaving.ReleaseTeacher;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R62: a teacher serves one induction at a time; whoever leaves is released, and goes on elsewhere (R56). */
class OneInductionTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Caller officer;

    @BeforeEach
    void a_school_and_an_officer() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void another_school_of_the_same_body_cannot_begin_a_second_one() {
        var answers = registration.answers(school);
        registration.authorised(school, answers);

        assertThat(refusedAt(registration.school(school.body()), answers)).containsExactly("start.induction-runs");
    }

    @Test
    void another_body_waits_for_the_release_and_does_not_learn_whose() {
        var answers = registration.answers(school);
        registration.authorised(school, answers);
        var elsewhere = registration.school(cast.body());
        var id = registration.signed(elsewhere, of(answers, elsewhere));

        var finding = findings(elsewhere, id).stream()
                .filter(Finding::stops)
                .findFirst()
                .orElseThrow();

        assertThat(finding.code()).isEqualTo("start.induction-runs-elsewhere");
        assertThat(finding.reason().sentence()).doesNotContain(school.body().value());
    }

    @Test
    void the_registration_that_led_to_it_is_not_held_against_itself() {
        var id = registration.authorised(school, registration.answers(school));

        assertThat(findings(school, id)).noneMatch(Finding::stops);
    }

    @Test
    void two_bodies_that_authorise_at_one_moment_cannot_both_and_the_second_hears_why() {
        var answers = registration.answers(school);
        var elsewhere = registration.school(cast.body());
        var turns = new ConcurrentLinkedQueue<>(List.of(
                authorising(school, officer, answers),
                authorising(elsewhere, cast.staff(elsewhere.body(), Position.AB_ADMINISTRATOR), answers)));

        assertThat(AtTheSameMomentTest.second(
                        workshop, officer.scope(), () -> turns.remove().get()))
                .containsExactly("start.induction-runs-elsewhere");

        assertThat(registration.inductionsAt(school)).hasSize(1);
        assertThat(registration.inductionsAt(elsewhere)).isEmpty();
    }

    @Test
    void two_schools_that_register_one_teacher_at_one_moment_are_both_kept() {
        var answers = registration.answers(school);
        var elsewhere = registration.school(cast.body());
        var turns = new ConcurrentLinkedQueue<>(List.of(sending(school, answers), sending(elsewhere, answers)));

        assertThat(AtTheSameMomentTest.second(
                        workshop, school.lead().scope(), () -> turns.remove().get()))
                .isEmpty();

        assertThat(workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                        .sql()
                        .list("select 1 from teacher where trn = ?", row -> true, answers.get("trn"))))
                .hasSize(1);
    }

    private Supplier<List<Refusal>> sending(School at, Map<String, String> answers) {
        var id = registration.typed(at, of(answers, at));
        var draft = registration.draft(at, id);
        return () -> registration.register.send(at.lead(), at.id(), draft, "");
    }

    private Supplier<List<Refusal>> authorising(School at, Caller by, Map<String, String> answers) {
        var draft = registration.draft(at, registration.signed(at, of(answers, at)));
        var terms = new Terms(Optional.of(by.person()), Optional.empty(), "", true);
        return () -> registration.authorise.authorise(by, draft, terms);
    }

    @Test
    void without_the_use_case_the_database_keeps_two_bodies_from_it() {
        var started = desk.started(school);
        var other = registration.school(cast.body());
        var induction = desk.started(other).induction();

        assertThatThrownBy(() -> workshop.transactions.run(Scope.of(other.body()), () -> workshop.transactions
                        .sql()
                        .change(
                                "update induction set teacher_id = ? where id = ?",
                                started.induction().teacher().value(),
                                induction.id())))
                .hasStackTraceContaining("induction_open");
    }

    @Test
    void after_the_release_another_school_may_take_the_teacher_on() {
        var answers = registration.answers(school);
        var started = desk.started(school, answers);
        endsOn(started, "18", "12", "2026");
        workshop.clock.moveTo(Instant.parse("2026-12-19T09:00:00Z"));
        var next = registration.school(cast.body());

        assertThat(release(started, officer, true)).isEmpty();

        assertThat(refusedAt(next, startingIn2027(answers))).isEmpty();
        assertThat(state(started)).isEqualTo(State.LEFT);
    }

    @Test
    void after_the_release_nobody_is_reminded_of_a_report_that_was_never_written() {
        var started = desk.started(school);
        endsOn(started, "18", "12", "2026");
        desk.dayComes("2026-12-19");
        var interim = desk.reports(started).get(0);
        assertThat(toDo()).contains(interim.id());
        RegistrationDesk.require(desk.leaving.release(officer, seen(started), true));
        desk.tell.run();
        workshop.post.clear();

        desk.dayComes("2027-03-01");
        desk.tell.run();

        assertThat(toDo()).doesNotContain(interim.id());
        assertThat(workshop.post).extracting(Letter::subject).noneMatch(subject -> subject.contains(interim.title()));
    }

    @Test
    void after_the_release_what_was_shared_before_is_still_finished() {
        var started = desk.started(school);
        endsOn(started, "18", "12", "2026");
        desk.dayComes("2026-12-17");
        var interim = desk.reports(started).get(0).id();
        desk.writes(started, interim);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, interim)));
        desk.dayComes("2026-12-19");
        RegistrationDesk.require(desk.leaving.release(officer, seen(started), true));

        desk.dayComes("2027-01-20");

        assertThat(toDo()).contains(interim);
        assertThat(desk.report(started, interim).isOverdueOn(LocalDate.parse("2027-01-20"), State.LEFT))
                .isTrue();
    }

    private List<Long> toDo() {
        return desk.write.at(school.tutor(), school.id(), LocalDate.parse("2027-08-01")).stream()
                .map(listed -> listed.report().id())
                .toList();
    }

    @Test
    void whom_the_next_school_registers_under_its_own_address_keeps_the_account() {
        var answers = registration.answers(school);
        var started = desk.started(school, answers);
        endsOn(started, "18", "12", "2026");
        workshop.clock.moveTo(Instant.parse("2026-12-19T09:00:00Z"));
        RegistrationDesk.require(release(started, officer, true));
        var next = registration.school(cast.body());
        var under = startingIn2027(answers);
        under.put("email", cast.address().value());

        assertThat(refusedAt(next, under)).isEmpty();

        assertThat(registration.inductionsAt(next))
                .extracting(induction -> induction.ect())
                .containsExactly(started.induction().ect());
    }

    @Test
    void whoever_comes_back_to_the_same_school_begins_again_there() {
        var answers = registration.answers(school);
        var started = desk.started(school, answers);
        endsOn(started, "18", "12", "2026");
        workshop.clock.moveTo(Instant.parse("2026-12-19T09:00:00Z"));
        RegistrationDesk.require(release(started, officer, true));

        assertThat(refusedAt(school, startingIn2027(answers))).isEmpty();
        assertThat(registration.inductionsAt(school))
                .extracting(induction -> induction.state())
                .containsExactlyInAnyOrder(State.OPEN, State.LEFT);
    }

    @Test
    void nobody_is_released_while_a_post_goes_on() {
        assertThat(release(desk.started(school), officer, true)).containsExactly("leaving.post-goes-on");
    }

    @Test
    void nobody_is_released_before_the_last_day_is_over() {
        var started = desk.started(school);
        endsOn(started, "18", "12", "2026");
        workshop.clock.moveTo(Instant.parse("2026-12-18T09:00:00Z"));

        assertThat(release(started, officer, true)).containsExactly("leaving.still-here");
    }

    @Test
    void reports_that_are_not_accepted_have_to_be_noted() {
        var started = desk.started(school);
        endsOn(started, "18", "12", "2026");
        workshop.clock.moveTo(Instant.parse("2026-12-19T09:00:00Z"));

        assertThat(release(started, officer, false)).containsExactly("leaving.not-noted");
    }

    @Test
    void who_serves_no_more_waits_for_an_officer() {
        var started = desk.started(school);
        endsOn(started, "18", "12", "2026");
        assertThat(desk.leaving.waiting(officer)).isEmpty();
        workshop.clock.moveTo(Instant.parse("2026-12-19T09:00:00Z"));

        assertThat(desk.leaving.waiting(officer)).singleElement().satisfies(leaver -> {
            assertThat(leaver.induction()).isEqualTo(started.induction().id());
            assertThat(leaver.lastDay()).isEqualTo("2026-12-18");
        });
        RegistrationDesk.require(release(started, officer, true));
        assertThat(desk.leaving.waiting(officer)).isEmpty();
    }

    @Test
    void teacher_head_and_leads_are_told() {
        var started = desk.started(school);
        endsOn(started, "18", "12", "2026");
        workshop.clock.moveTo(Instant.parse("2026-12-19T09:00:00Z"));
        desk.tell.run();
        workshop.post.clear();
        RegistrationDesk.require(release(started, officer, true));

        desk.tell.run();

        assertThat(workshop.post.stream().map(Letter::subject))
                .contains("Your induction with us has ended", "An early career teacher has been released")
                .noneMatch(subject -> subject.contains("Nova"));
    }

    @Test
    void a_school_releases_nobody() {
        var started = desk.started(school);

        assertThatThrownBy(() -> release(started, school.head(), true)).isInstanceOf(NotAllowed.class);
        assertThat(desk.leaving.look(school.head(), started.induction().id())).isEmpty();
        assertThat(desk.leaving.waiting(school.lead())).isEmpty();
    }

    @Test
    void another_body_finds_nobody_to_release() {
        var started = desk.started(school);
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(desk.leaving.look(stranger, started.induction().id())).isEmpty();
    }

    @Test
    void two_officers_release_once() {
        var started = desk.started(school);
        endsOn(started, "18", "12", "2026");
        workshop.clock.moveTo(Instant.parse("2026-12-19T09:00:00Z"));
        var seen = seen(started);
        RegistrationDesk.require(desk.leaving.release(officer, seen, true));

        assertThat(desk.leaving.release(officer, seen, true))
                .extracting(Refusal::code)
                .containsExactly("leaving.changed");
    }

    private List<String> refusedAt(School at, Map<String, String> answers) {
        var id = registration.signed(at, of(answers, at));
        var there = cast.staff(at.body(), Position.AB_ADMINISTRATOR);
        var terms = new Terms(Optional.of(there.person()), Optional.empty(), "", true);
        return registration.authorise.authorise(there, registration.draft(at, id), terms).stream()
                .map(Refusal::code)
                .toList();
    }

    private List<Finding> findings(School at, long id) {
        return registration
                .authorise
                .look(cast.staff(at.body(), Position.AB_ADMINISTRATOR), id)
                .orElseThrow()
                .findings();
    }

    private Map<String, String> of(Map<String, String> answers, School at) {
        var there = new java.util.HashMap<>(answers);
        there.put("tutor", Long.toString(at.tutor().person().value()));
        there.put("mentor", Long.toString(at.mentor()));
        return there;
    }

    private static Map<String, String> startingIn2027(Map<String, String> answers) {
        var later = new java.util.HashMap<>(answers);
        RegistrationDesk.date(later, "start", "4", "1", "2027");
        return later;
    }

    private void endsOn(Started started, String day, String month, String year) {
        var induction = registration
                .see
                .look(officer, started.induction().id())
                .orElseThrow()
                .induction();
        var typed = Map.of("last-day", day, "last-month", month, "last-year", year);
        RegistrationDesk.require(desk.posts.save(
                officer, new Seen(induction.id(), induction.version()), new Wish(Kind.END, school.id(), typed)));
    }

    private ReleaseTeacher.Seen seen(Started started) {
        return new ReleaseTeacher.Seen(
                started.induction().id(),
                registration
                        .see
                        .look(officer, started.induction().id())
                        .orElseThrow()
                        .induction()
                        .version());
    }

    private List<String> release(Started started, Caller by, boolean noted) {
        return desk.leaving.release(by, seen(started), noted).stream()
                .map(Refusal::code)
                .toList();
    }

    private State state(Started started) {
        return registration
                .see
                .look(officer, started.induction().id())
                .orElseThrow()
                .induction()
                .state();
    }
}
