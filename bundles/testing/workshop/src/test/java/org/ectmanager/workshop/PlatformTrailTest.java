/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.operator.ReadTrail.Days;
import org.ectmanager.application.operator.ReadTrail.Sought;
import org.ectmanager.application.operator.ReadTrail.Whose;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Trails.Line;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.schema.JdbcSettings;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators see of the trail of the platform itself. */
class PlatformTrailTest {

    private static final String PASSWORD = "violet-harbour-seven";
    private static final String WHY = "Another operator asks who did it";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final JdbcAuditTrail audit = new JdbcAuditTrail(workshop.transactions);
    private final String email = cast.address().value();
    private final BodyId body = cast.body();
    private Operator operator;

    @BeforeEach
    void one_operator() {
        cast.withoutOperators();
        workshop.firstOperator.begin(
                workshop.firstOperator.link().orElseThrow(),
                new NewAccount("Ottoline", "Perrin", "", email, PASSWORD, PASSWORD));
        var token = workshop.operatorSignIn.signIn(email, PASSWORD).fold(session -> session, refusals -> "");
        operator = workshop.operatorSignIn.visit(token).orElseThrow().operator();
    }

    @Test
    void an_operator_is_named_and_said_to_be_one() {
        workshop.joinOperators.invite(operator);

        var invited = latest("operator.invited");
        assertThat(invited.name()).isEqualTo("Ottoline Perrin");
        assertThat(invited.byOperator()).isTrue();
        assertThat(invited.body()).isEmpty();
        assertThat(latest("operator.began").whom()).isEqualTo("Ottoline Perrin");
    }

    @Test
    void whoever_was_removed_keeps_their_name_in_it() {
        workshop.transactions.run(operator.scope(), () -> workshop.transactions
                .sql()
                .list("select end_operator(?)", row -> true, operator.person().value()));

        assertThat(latest("operator.began").name()).isEqualTo("Ottoline Perrin");
    }

    @Test
    void a_move_of_the_clock_is_told_with_the_operator_who_did_it() {
        new JdbcSettings(RealDatabase.shared().pool()).write("clock.moved-by", "PT0S", Optional.of(operator.person()));

        var moved = latest("clock.moved");
        assertThat(moved.name()).isEqualTo("Ottoline Perrin");
        assertThat(moved.recorded().happening().sentence())
                .matches("The clock was moved on to [0-9]{1,2} [A-Z][a-z]+ 20[0-9]{2}, [0-2][0-9]:[0-5][0-9]");
    }

    @Test
    void a_body_that_was_taken_off_the_directory_is_named() {
        var like = workshop.bodies.find(body).orElseThrow().profile();
        var left = new BodyId(like.id() + "-left");
        var profile = new BodyProfile(left, "Left", "A hub", like.branding(), like.help());
        AppropriateBodyPlugin plugin = () -> profile;
        workshop.bodies.arrive(plugin);
        workshop.keepLooks.run();
        workshop.bodies.leave(plugin);
        assertThat(workshop.retireBody.retire(Optional.of(operator), left)).isEmpty();

        var retired = latest("body.retired");
        assertThat(retired.body()).contains(left);
        assertThat(retired.name()).isEqualTo("Ottoline Perrin");
    }

    @Test
    void what_happens_under_a_body_is_not_in_it() {
        workshop.transactions.run(Scope.of(body), () -> {
            audit.record(Happening.to("school", 4, "school.authorised", "Authorised"));
            audit.record(happening("people.listed-by-operator", "Listed"));
        });

        assertThat(lines(Sought.latest(1000))).isNotEmpty().noneMatch(line -> List.of(
                        "school.authorised", "people.listed-by-operator")
                .contains(line.recorded().happening().kind()));
    }

    @Test
    void the_second_wall_too_shows_the_platform_nothing_else_of_a_body() {
        workshop.transactions.run(
                Scope.of(body),
                () -> audit.record(Happening.to("school", 4, "body.retired", "No happening of a body")));

        assertThat(workshop.transactions.in(operator.scope(), () -> workshop.transactions
                        .sql()
                        .list(
                                "select distinct subject from audit_event where body is not null",
                                row -> row.text("subject"))))
                .isSubsetOf("body");
    }

    @Test
    void an_operator_is_named_in_the_trail_of_a_body_as_well() {
        workshop.inviteLead.invite(operator, body, cast.address().value());

        var invited = workshop.readTrail
                .read(body, Sought.latest(1), "")
                .fold(lines -> lines, refusals -> List.<Line>of())
                .get(0);
        assertThat(invited.name()).isEqualTo("Ottoline Perrin");
        assertThat(invited.byOperator()).isTrue();
    }

    @Test
    void no_transaction_of_a_person_learns_the_name_of_an_operator() {
        var lead = cast.staff(body, Position.AB_LEAD);

        assertThat(workshop.transactions.in(Scope.of(body, lead.person()), () -> workshop.transactions
                        .sql()
                        .first(
                                "select coalesce(name_of_operator(?), 'nobody') name",
                                row -> row.text("name"),
                                operator.person().value())))
                .contains("nobody");
    }

    @Test
    void an_operator_leafs_through_it() {
        workshop.joinOperators.invite(operator);
        workshop.joinOperators.invite(operator);

        var first = workshop.readTrail.ofPlatform(operator, new Turn(1, 2));
        var second = workshop.readTrail.ofPlatform(operator, new Turn(2, 2));
        assertThat(first.items()).hasSize(2);
        assertThat(first.total()).isGreaterThanOrEqualTo(3);
        assertThat(second.items().get(0).number())
                .isLessThan(first.items().get(1).number());
    }

    @Test
    void one_operator_is_followed_for_a_reason_that_is_kept() {
        var followed = lines(Sought.latest(100).of(new Whose.Person(operator.person())), WHY);

        assertThat(followed).isNotEmpty().allMatch(line -> line.name().equals("Ottoline Perrin"));
        assertThat(latest("trail.read-by-operator").recorded().happening().reason())
                .isEqualTo(WHY);
    }

    @Test
    void there_are_no_teachers_in_it() {
        List<String> refused = workshop.readTrail
                .ofPlatform(Sought.latest(10).of(new Whose.Ect(4)), WHY)
                .fold(
                        lines -> List.of(),
                        refusals -> refusals.stream().map(Refusal::code).toList());

        assertThat(refused).containsExactly("trail.nobody");
    }

    private static Happening happening(String kind, String sentence) {
        return new Happening(kind, "body", Optional.empty(), sentence, "");
    }

    private Line latest(String kind) {
        return lines(new Sought(Optional.empty(), Days.ALL, Optional.of(kind), Optional.empty(), 1))
                .get(0);
    }

    private List<Line> lines(Sought sought) {
        return lines(sought, "");
    }

    private List<Line> lines(Sought sought, String reason) {
        return workshop.readTrail.ofPlatform(sought, reason).fold(lines -> lines, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }
}
