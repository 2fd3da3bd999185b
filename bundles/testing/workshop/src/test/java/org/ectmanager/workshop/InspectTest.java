/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.operator.Inspect.BodyLine;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.Test;

/** What operators see of each appropriate body. */
class InspectTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);

    @Test
    void a_body_is_shown_with_its_schools_and_each_of_its_people_once() {
        var body = cast.body();
        var school = cast.school("Counted School");
        cast.letIn(body, school);
        cast.at(body, school, Position.HEAD_TEACHER);
        cast.staff(body, Position.AB_LEAD);
        var before = line(body);

        cast.at(body, school, Position.INDUCTION_TUTOR);

        assertThat(before.schools()).isEqualTo(1);
        assertThat(line(body).people()).isEqualTo(before.people() + 1);
    }

    @Test
    void a_message_that_is_due_is_told_of_with_its_moment() {
        var body = cast.body();
        assertThat(line(body).waitingSince()).isEqualTo(Instant.MAX);

        var lead = cast.staff(body, Position.AB_LEAD);
        workshop.transactions.run(lead.scope(), () -> workshop.outbox.put("nothing.happened", Map.of()));

        assertThat(line(body).waitingSince()).isEqualTo(workshop.clock.instant());
    }

    @Test
    void a_message_that_failed_waits_also_while_its_next_turn_has_not_come() {
        var lead = cast.staff(cast.body(), Position.AB_LEAD);
        workshop.tell.run();
        workshop.transactions.run(lead.scope(), () -> {
            workshop.outbox.put("nothing.happened", Map.of());
            workshop.transactions
                    .sql()
                    .change(
                            "update outbox set attempts = 3, not_before = not_before + interval '1 hour'"
                                    + " where body = ? and done_at is null",
                            lead.body().value());
        });

        assertThat(line(lead.body()).waitingSince()).isEqualTo(workshop.clock.instant());
    }

    @Test
    void counting_takes_one_statement_for_a_body_besides_its_scope() {
        var lead = cast.staff(cast.body(), Position.AB_LEAD);
        var scope = statements(() -> workshop.transactions.run(lead.scope(), () -> {}));

        assertThat(statements(() -> workshop.inspect.bodies())).isEqualTo(scope + 1);
    }

    @Test
    void listing_the_people_of_a_body_is_told_in_its_trail() {
        var body = cast.body();
        cast.staff(body, Position.AB_LEAD);

        workshop.inspect.users(body);

        assertThat(kinds(body)).containsExactly("people.listed-by-operator");
    }

    @Test
    void listing_the_schools_of_a_body_is_told_in_its_trail_and_in_no_others() {
        var body = cast.body();
        var other = cast.body();

        workshop.inspect.schools(body);

        assertThat(kinds(body)).containsExactly("schools.listed-by-operator");
        assertThat(kinds(other)).doesNotContain("schools.listed-by-operator");
    }

    private List<String> kinds(BodyId body) {
        return workshop.trail(body, 1).stream()
                .map(told -> told.happening().kind())
                .toList();
    }

    private static long statements(Runnable work) {
        var before = RealDatabase.shared().statements();
        work.run();
        return RealDatabase.shared().statements() - before;
    }

    private BodyLine line(BodyId body) {
        return workshop.inspect.bodies().stream()
                .filter(each -> each.id().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
