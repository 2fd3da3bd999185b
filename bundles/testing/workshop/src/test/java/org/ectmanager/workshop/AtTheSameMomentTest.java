/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.application.team.ChangeTeam.Seen;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

/** Two submits at one moment: the first is kept, the second is refused in words. */
class AtTheSameMomentTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller bodyLead = cast.staff(cast.body(), Position.AB_LEAD);

    @Test
    void a_person_of_a_school() {
        var school = cast.school("Double Click School");
        var lead = cast.letIn(bodyLead.body(), school);
        var form = cast.form(Position.INDUCTION_TUTOR);

        assertThat(second(lead.scope(), () -> workshop.managePeople.add(lead, school, form)))
                .containsExactly("person.at-once");
        assertThat(workshop.managePeople.at(lead, school)).hasSize(2);
    }

    @Test
    void a_mentor_of_a_school() {
        var school = cast.school("Two Mentors School");
        var lead = cast.letIn(bodyLead.body(), school);
        var form = new MentorForm("Ada", "Quill", "ada@two-mentors.example", "");

        assertThat(second(lead.scope(), () -> workshop.manageMentors.add(lead, school, form)))
                .containsExactly("mentor.known");
        assertThat(workshop.manageMentors.at(lead, school)).hasSize(1);
    }

    @Test
    void two_head_teachers_of_one_school() {
        var school = cast.school("Two Heads School");
        var lead = cast.letIn(bodyLead.body(), school);

        assertThat(second(
                        lead.scope(), () -> workshop.managePeople.add(lead, school, cast.form(Position.HEAD_TEACHER))))
                .containsExactly("person.at-once");
    }

    @Test
    void somebody_of_the_staff() {
        var form = cast.form(Position.QUALITY_ASSURER);

        assertThat(second(bodyLead.scope(), () -> workshop.manageBodyStaff.add(bodyLead, form)))
                .containsExactly("person.at-once");
        assertThat(workshop.manageBodyStaff.all(bodyLead)).hasSize(2);
    }

    @Test
    void a_schools_entry() {
        var school = cast.school("Entered Twice School");

        assertThat(second(
                        Scope.of(bodyLead.body()),
                        () -> workshop.enterSchool.register(bodyLead.body(), school, cast.form(Position.HEAD_TEACHER))))
                .containsExactly("school.waiting");
    }

    @Test
    void a_school_that_the_register_does_not_have() {
        var typed = AddSchoolTest.typed("Added Twice Academy", "ZQ2 1AA", "");

        assertThat(second(
                        bodyLead.scope(),
                        () -> workshop.addSchool.add(bodyLead, typed).fold(id -> List.of(), refusals -> refusals)))
                .containsExactly("school.known");
        assertThat(workshop.enterSchool.search("Added Twice Academy")).hasSize(1);
    }

    @Test
    void a_school_added_by_a_body_under_two_spellings() {
        var spellings = new ConcurrentLinkedQueue<>(List.of("St. Twice’s Academy", "st twices academy"));

        assertThat(second(bodyLead.scope(), () -> workshop.addSchool
                        .add(bodyLead, AddSchoolTest.typed(spellings.remove(), "ZQ2 1AB", ""))
                        .fold(id -> List.of(), refusals -> refusals)))
                .containsExactly("school.known");
    }

    @Test
    void one_urn_for_two_schools_that_were_added() {
        var one = added("First of Two Academy", "ZQ2 2AA", "");
        var other = added("Other of Two Academy", "ZQ2 2AB", "");
        var turn = new ConcurrentLinkedQueue<>(List.of(one, other));

        assertThat(second(bodyLead.scope(), () -> joins(turn.remove(), "7654321")))
                .containsExactly("urn.another");
    }

    @Test
    void two_schools_whose_urns_are_exchanged_do_not_wait_for_each_other() {
        var one = added("Left Academy", "ZQ2 3AA", "7654322");
        var other = added("Right Academy", "ZQ2 3AB", "7654323");

        var first = workshop.transactions.in(bodyLead.scope(), () -> {
            workshop.transactions
                    .sql()
                    .list(
                            "select pg_advisory_xact_lock(hashtextextended('school entered ' || ?::bigint, 0))",
                            row -> true,
                            other.value());
            var joining = CompletableFuture.supplyAsync(() -> joins(one, "7654323"));
            untilSomebodyWaits(joining);
            assertThat(CompletableFuture.supplyAsync(() -> joins(other, "7654322"))
                            .orTimeout(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)
                            .join())
                    .extracting(Refusal::code)
                    .containsExactly("urn.another");
            return joining;
        });

        assertThat(first.orTimeout(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS).join())
                .extracting(Refusal::code)
                .containsExactly("urn.another");
    }

    @Test
    void a_registration_that_is_authorised() {
        var desk = new RegistrationDesk(workshop, cast);
        var school = desk.school(cast.body());
        var id = desk.signed(school, desk.answers(school));
        var draft = desk.draft(school, id);
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var terms = new Terms(Optional.of(officer.person()), Optional.empty(), "", true);

        assertThat(second(officer.scope(), () -> desk.authorise.authorise(officer, draft, terms)))
                .containsExactly("registration.changed");
    }

    @Test
    void another_tutor_of_a_teacher() {
        var desk = new RegistrationDesk(workshop, cast);
        var school = desk.school(cast.body());
        desk.authorised(school, desk.answers(school));
        var induction = desk.inductionsAt(school).get(0);
        var turn = List.of(school.head(), school.lead()).iterator();

        assertThat(second(
                        school.lead().scope(),
                        () -> desk.team.change(
                                school.lead(),
                                school.id(),
                                new Seen(induction.id(), induction.version()),
                                Map.of(
                                        "tutor",
                                        Long.toString(turn.next().person().value())))))
                .containsExactly("team.changed");
    }

    @Test
    void a_password_that_is_chosen_at_first() {
        var passwords = new ConcurrentLinkedQueue<>(List.of(RegistrationDesk.PASSWORD, "another-heron-9-lantern"));

        assertThat(second(bodyLead.scope(), () -> {
                    var password = passwords.remove();
                    return workshop.finishSignIn.choosePassword(bodyLead, password, password);
                }))
                .containsExactly("password.chosen");
    }

    @Test
    void answers_to_security_questions() {
        var questions = workshop.finishSignIn.questions();
        var given = new ConcurrentLinkedQueue<>(List.of("first", "other"));

        assertThat(second(bodyLead.scope(), () -> {
                    var answer = given.remove();
                    return workshop.finishSignIn.answerQuestions(
                            bodyLead,
                            List.of(new Answered(questions.get(0), answer), new Answered(questions.get(1), answer)));
                }))
                .containsExactly("questions.answered");
        assertThat(workshop.transactions.in(bodyLead.scope(), () -> workshop.transactions
                        .sql()
                        .list(
                                "select 1 from security_answer where person_id = ?",
                                row -> true,
                                bodyLead.person().value())))
                .hasSize(2);
    }

    @Test
    void two_leads_who_remove_each_other_leave_one() {
        cast.staff(bodyLead.body(), Position.AB_LEAD);
        var leads = workshop.manageBodyStaff.all(bodyLead);
        var turn = leads.iterator();

        assertThat(second(bodyLead.scope(), () -> {
                    var leaving = turn.next().appointment();
                    return workshop.manageBodyStaff.end(bodyLead, leaving.id(), leaving.version());
                }))
                .containsExactly("lead.last");
    }

    private SchoolId added(String name, String postcode, String urn) {
        return workshop.addSchool
                .add(bodyLead, AddSchoolTest.typed(name, postcode, urn))
                .fold(id -> id, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    private List<Refusal> joins(SchoolId school, String urn) {
        var version =
                workshop.correctSchool.find(bodyLead, school).orElseThrow().version();
        return workshop.joinRegister.join(bodyLead, school, version, urn);
    }

    /** Does the same twice; the second one begins before the first is committed, and waits for it in the database. */
    static List<String> second(Workshop workshop, Scope scope, Supplier<List<Refusal>> submit) {
        var begun = new CountDownLatch(1);
        var other = CompletableFuture.supplyAsync(() -> {
            await(begun);
            return submit.get();
        });
        var first = workshop.transactions.in(scope, () -> {
            var refusals = submit.get();
            workshop.transactions.sql();
            begun.countDown();
            untilSomebodyWaits(workshop, other);
            return refusals;
        });
        assertThat(first).isEmpty();
        return other.orTimeout(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS).join().stream()
                .map(Refusal::code)
                .toList();
    }

    private List<String> second(Scope scope, Supplier<List<Refusal>> submit) {
        return second(workshop, scope, submit);
    }

    private void untilSomebodyWaits(CompletableFuture<?> other) {
        untilSomebodyWaits(workshop, other);
    }

    /** Called in the transaction that is waited for. */
    static void untilSomebodyWaits(Workshop workshop, CompletableFuture<?> other) {
        var end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!isAnybodyWaiting(workshop) && !other.isDone()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The second submit never met the first");
            }
            Thread.onSpinWait();
        }
        assertThat(other).as("met the first before it was committed").isNotDone();
    }

    private static boolean isAnybodyWaiting(Workshop workshop) {
        return workshop.transactions
                .sql()
                .first(
                        "select exists (select from pg_locks l where not l.granted"
                                + " and pg_backend_pid() = any (pg_blocking_pids(l.pid))) waiting",
                        row -> row.flag("waiting"))
                .orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
