/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ectmanager.application.handover.internal.HandOverJob;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.job.PartlyFailed;
import org.ectmanager.application.message.internal.TellJob;
import org.ectmanager.application.message.internal.Telling;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.internal.ReleaseJob;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.Test;

/** What fails for one appropriate body, or one registration, keeps no other waiting, and is not passed over in silence. */
class EachBodyByItselfTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final School one = desk.school(cast.body());
    private final School other = desk.school(cast.body());
    private final BodyId broken = workshop.bodies.all().get(0).profile().id();
    private final School sound = one.body().equals(broken) ? other : one;
    private final Breaking transactions = new Breaking();

    @Test
    void reports_of_the_body_after_a_failing_one_are_released() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var reports = new ReportDesk(workshop, cast, desk);
        var started = reports.started(sound);
        var opens = reports.reports(started).get(0).planned().opens();
        workshop.clock.moveTo(Instant.parse(opens + "T09:00:00Z"));

        assertFailsForOne(new ReleaseJob(transactions, desk.reports, reports.finals, workshop.bodies, workshop.clock));

        assertThat(reports.reports(started).get(0).state()).isEqualTo(State.OPEN);
    }

    @Test
    void changes_of_the_body_after_a_failing_one_are_looked_at() {
        assertFailsForOne(new HandOverJob(transactions, workshop.bodies, new PluginDesk(workshop).board));

        assertThat(transactions.worked).contains(Scope.of(sound.body()));
    }

    @Test
    void messages_of_the_body_after_a_failing_one_are_told() {
        workshop.tell.run();
        workshop.transactions.run(Scope.of(sound.body()), () -> workshop.outbox.put("try", Map.of()));

        assertFailsForOne(new TellJob(
                transactions, workshop.bag, workshop.bodies, new Telling(List.of(), letter -> {}), workshop.clock));

        assertThat(workshop.operateOutbox.waiting(sound.body(), 10)).isEmpty();
    }

    @Test
    void a_registration_after_one_that_cannot_be_asked_for_is_asked_for() {
        var first = waiting(sound);
        var second = waiting(sound);
        desk.record.breaksAt(first);
        workshop.clock.pass(Duration.ofDays(7).plusSeconds(1));
        desk.record.knows(second, LocalDate.of(2001, 5, 11));

        var failure = catchThrowableOfType(PartlyFailed.class, desk.askAgain::run);

        assertThat(failure.bodies()).isEqualTo(sound.body().value());
        assertThat(checkedSince(second)).isEqualTo(workshop.clock.instant());
        assertThat(checkedSince(first)).isBefore(workshop.clock.instant());
    }

    /** A registration of somebody without qualified teacher status yet. */
    private Trn waiting(School school) {
        var answers = desk.answers(school);
        var trn = new Trn(answers.get("trn"));
        desk.record.hasNoQts(trn, LocalDate.of(2001, 5, 11));
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        desk.authorise.look(officer, desk.signed(school, answers));
        return trn;
    }

    private Instant checkedSince(Trn trn) {
        return workshop.transactions.in(Scope.of(sound.body()), () -> workshop.transactions
                .sql()
                .first(
                        "select max(c.asked_at) at from teacher_check c join registration r on r.id = c.registration_id"
                                + " join teacher t on t.id = r.teacher_id where t.trn = ?",
                        row -> row.moment("at"),
                        trn.digits())
                .orElseThrow());
    }

    private void assertFailsForOne(Job job) {
        var failure = catchThrowableOfType(PartlyFailed.class, job::run);

        assertThat(failure.bodies()).isEqualTo(broken.value());
    }

    /** Whose database fails for one appropriate body. */
    private final class Breaking implements Transactions {

        private final Set<Scope> worked = new HashSet<>();

        @Override
        public <T> T in(Scope scope, Supplier<T> work) {
            if (scope.equals(Scope.of(broken))) {
                throw new IllegalStateException("This body is out of order");
            }
            worked.add(scope);
            return workshop.transactions.in(scope, work);
        }
    }
}
