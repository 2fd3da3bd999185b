/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several parts of a page ask for within one transaction. */
class ReadOnceTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private long induction;

    @BeforeEach
    void an_induction_runs() {
        school = desk.school(cast.body());
        desk.authorised(school, desk.answers(school));
        induction = desk.inductionsAt(school).get(0).id();
    }

    @Test
    void a_record_is_fetched_once_however_often_it_is_asked_for() {
        var once = statements(1);

        assertThat(statements(3)).isEqualTo(once);
    }

    @Test
    void that_somebody_looked_makes_nothing_be_fetched_again() {
        var trail = new JdbcAuditTrail(workshop.transactions);
        var once = statements(1);
        var before = RealDatabase.shared().statements();
        workshop.transactions.run(school.lead().scope(), () -> {
            found();
            trail.viewed(Happening.to("induction", induction, "induction.viewed", "It was looked at"));
            found();
        });

        assertThat(RealDatabase.shared().statements() - before).isEqualTo(once + 1);
    }

    @Test
    void what_is_changed_meanwhile_is_read_as_it_is_now() {
        var states = workshop.transactions.in(school.lead().scope(), () -> {
            var before = found();
            desk.inductions.save(before.ended(Induction.State.LEFT));
            return List.of(before.state(), found().state());
        });

        assertThat(states).containsExactly(Induction.State.OPEN, Induction.State.LEFT);
    }

    @Test
    void what_a_statement_changes_is_read_as_it_is_now() {
        var full = workshop.transactions.in(school.lead().scope(), () -> {
            found();
            workshop.transactions
                    .sql()
                    .change(
                            "update contract set fte = 0.5 where body = ? and induction_id = ?",
                            school.body().value(),
                            induction);
            return found().contracts().get(0).fte();
        });

        assertThat(full).hasToString("0.5");
    }

    private Induction found() {
        return desk.inductions.find(induction).orElseThrow();
    }

    private long statements(int times) {
        var before = RealDatabase.shared().statements();
        workshop.transactions.run(school.lead().scope(), () -> {
            for (var time = 0; time < times; time++) {
                found();
            }
        });
        return RealDatabase.shared().statements() - before;
    }
}
