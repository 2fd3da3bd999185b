/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Missing;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.HandOver.Told;
import org.ectmanager.application.handover.SeeHandOvers.Card;
import org.ectmanager.application.handover.SeeHandOvers.Looked;
import org.ectmanager.application.handover.SendHandOvers.Waiting;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.operator.ReadTrail.Sought;
import org.ectmanager.application.operator.ReadTrail.Whose;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Trails.Line;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.spi.handover.Fact;
import org.junit.jupiter.api.Test;

/** From an authorised registration to a place that has heard of it. */
class HandOverTest extends AtTheHarbour {

    private static final List<String> PRIVATE = List.of(
            "teacher_change",
            "hand_over",
            "hand_over_step",
            "hand_over_file",
            "stored_file",
            "induction",
            "teacher",
            "registration");

    @Test
    void an_authorised_registration_is_ready_for_the_place_that_wants_it() {
        var card = card();

        assertThat(card.change().value().ect().name().full()).isEqualTo("Nova Teacher");
        assertThat(card.change().value().induction().programme().leadProvider()).isEqualTo("Ambition Institute");
        assertThat(card.change().value().ect().email()).isPresent();
        assertThat(card.change().value().support().tutor().map(tutor -> tutor.name()
                        .full()))
                .contains(school.tutor().name().full());
        assertThat(only(card).state()).isEqualTo(State.READY);
        assertThat(only(card).ticks()).extracting(HandOver.Tick::step).containsExactly("entered", "seen");
    }

    @Test
    void what_the_place_says_is_kept_with_the_form_in_which_it_said_it() {
        assertThat(only(card()).place().format()).isEqualTo(Harbour.FORMAT);
    }

    @Test
    void a_message_that_is_told_twice_makes_no_second_change() {
        var registration = desk.inductionsAt(school).get(0).registration();
        workshop.transactions.run(
                officer.scope(),
                () -> workshop.outbox.put(
                        "registration.authorised", Map.of("registration", Long.toString(registration))));
        plugins.follow.run();

        assertThat(plugins.see.at(school.lead(), school.id())).hasSize(1);
    }

    @Test
    void who_looks_at_the_cards_of_a_school_is_on_record_for_each() {
        var cards = plugins.see.at(school.lead(), school.id());

        assertThat(workshop.transactions.in(school.lead().scope(), () -> new JdbcAuditTrail(workshop.transactions)
                        .latest("handover.viewed", cards.size())))
                .allSatisfy(
                        look -> assertThat(look.actor()).contains(school.lead().person()))
                .extracting(look -> look.happening().subjectId().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(
                        cards.stream().map(card -> card.change().id()).toList());
    }

    @Test
    void the_same_look_at_the_cards_is_told_once_a_minute() {
        plugins.see.at(school.tutor(), school.id());
        var once = looks();
        plugins.see.at(school.tutor(), school.id());
        plugins.see.find(school.tutor(), card().change().id());
        assertThat(looks()).isPositive().isEqualTo(once);

        workshop.clock.pass(Duration.ofMinutes(1));
        plugins.see.at(school.tutor(), school.id());
        assertThat(looks()).isEqualTo(2 * once);
    }

    private long looks() {
        return workshop
                .transactions
                .in(school.lead().scope(), () -> new JdbcAuditTrail(workshop.transactions)
                        .latest("handover.viewed", 1000))
                .stream()
                .filter(look -> look.actor().equals(Optional.of(school.tutor().person())))
                .count();
    }

    @Test
    void it_waits_for_what_is_missing_and_goes_on_once_that_is_entered() {
        mentorsEmail("");
        plugins.look.run();

        assertThat(only(card()).state()).isEqualTo(State.WAITING);
        assertThat(only(card()).missing())
                .extracting(Missing::fact, Missing::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of(Fact.MENTOR_EMAIL), Fact.MENTOR_EMAIL.label()));

        mentorsEmail("mara@school.example");
        assertThat(only(card()).state()).isEqualTo(State.READY);
    }

    @Test
    void a_place_gets_what_it_asks_for_and_no_more() {
        made();

        var told = harbour.told.get(harbour.told.size() - 1);
        assertThat(told.support().mentor().flatMap(pairing -> pairing.mentor().email()))
                .isPresent();
        assertThat(told.ect().dateOfBirth()).isEmpty();
        assertThat(told.ect().trn()).isEmpty();
    }

    @Test
    void what_is_in_a_file_is_in_no_other_until_it_is_discarded() {
        var file = made();

        assertThat(codes(plugins.send.make(officer, "harbour").fold(id -> List.of(), refusals -> refusals)))
                .containsExactly("handover.nothing-ready");
        assertThat(plugins.send.waiting(officer)).isEmpty();

        RegistrationDesk.require(plugins.send.discard(officer, file, 1));
        assertThat(plugins.send.waiting(officer)).extracting(Waiting::count).containsExactly(1L);
    }

    @Test
    void a_file_that_somebody_sent_counts_with_name_and_hash_and_is_not_sent_again() {
        var file = made();

        RegistrationDesk.require(plugins.send.sent(officer, file, 1));

        var told = only(card()).told().orElseThrow();
        assertThat(only(card()).state()).isEqualTo(State.SENT);
        assertThat(told.how()).isEqualTo(Told.How.FILE);
        assertThat(told.by()).isEqualTo(officer.name().full());
        assertThat(plugins.send.open(officer, file).orElseThrow().file().sha256())
                .hasSize(64);
        assertThat(codes(plugins.send.sent(officer, file, 2))).containsExactly("record.changed");
        assertThat(codes(plugins.send.discard(officer, file, 2))).containsExactly("record.changed");
    }

    @Test
    void taking_the_file_is_on_record() {
        var file = made();

        assertThat(new String(plugins.send.download(officer, file).orElseThrow().content(), StandardCharsets.UTF_8))
                .isEqualTo("Nova Teacher");
        assertThat(workshop.transactions.in(officer.scope(), () -> new JdbcAuditTrail(workshop.transactions).latest(1)))
                .singleElement()
                .satisfies(recorded -> {
                    assertThat(recorded.happening().kind()).isEqualTo("handover.file-downloaded");
                    assertThat(recorded.actor()).contains(officer.person());
                });
    }

    @Test
    void a_teacher_s_trail_has_the_files_they_were_in_also_the_discarded() {
        var file = made();
        plugins.send.download(officer, file).orElseThrow();
        RegistrationDesk.require(plugins.send.discard(officer, file, 1));
        var other = desk.school(school.body());
        desk.authorised(other, desk.answers(other));
        plugins.follow.run();
        var induction = desk.inductionsAt(school).get(0).id();

        assertThat(trail(induction))
                .contains("handover.file-made", "handover.file-downloaded", "handover.file-discarded");
        assertThat(trail(desk.inductionsAt(other).get(0).id())).noneMatch(kind -> kind.startsWith("handover.file"));
    }

    private List<String> trail(long induction) {
        return workshop
                .readTrail
                .read(
                        school.body(),
                        Sought.latest(100).of(new Whose.Ect(induction)),
                        "A teacher asks who took their addresses")
                .fold(lines -> lines, refusals -> List.<Line>of())
                .stream()
                .map(line -> line.recorded().happening().kind())
                .toList();
    }

    @Test
    void a_lead_ticks_what_is_entered_and_nobody_sends_it_again() {
        tick(school.lead(), Set.of("entered"));

        var entered = only(card());
        assertThat(entered.state()).isEqualTo(State.SENT);
        assertThat(entered.told().orElseThrow().how()).isEqualTo(Told.How.STEP);
        assertThat(entered.ticks().get(0).done().orElseThrow().name())
                .isEqualTo(school.lead().name().full());
        assertThat(plugins.send.waiting(officer)).isEmpty();
        assertThat(codes(plugins.send.make(officer, "harbour").fold(id -> List.of(), refusals -> refusals)))
                .containsExactly("handover.nothing-ready");
    }

    @Test
    void with_every_step_ticked_it_is_confirmed_and_a_tick_can_be_taken_back() {
        tick(school.lead(), Set.of("entered", "seen"));
        assertThat(only(card()).state()).isEqualTo(State.CONFIRMED);

        tick(school.lead(), Set.of("entered"));
        assertThat(only(card()).state()).isEqualTo(State.SENT);

        tick(school.lead(), Set.of());
        assertThat(only(card()).state()).isEqualTo(State.READY);
    }

    @Test
    void what_the_school_enters_while_a_file_waits_is_not_counted_as_sent_by_file() {
        var file = made();
        tick(school.lead(), Set.of("entered"));

        RegistrationDesk.require(plugins.send.sent(officer, file, 1));

        assertThat(only(card()).told().orElseThrow().how()).isEqualTo(Told.How.STEP);
    }

    @Test
    void somebody_who_looked_before_the_last_tick_changes_nothing() {
        var before = only(card());
        tick(school.lead(), Set.of("entered"));

        assertThat(codes(plugins.see.tick(school.tutor(), looked(before), Set.of())))
                .containsExactly("record.changed");
    }

    @Test
    void while_the_plugin_is_gone_everything_stays_and_nothing_can_be_done() {
        var before = only(card());
        plugins.destinations.leave(harbour);
        plugins.look.run();

        assertThat(card().absent()).containsExactly("harbour");
        assertThat(only(card())).isEqualTo(before);
        assertThat(codes(plugins.see.tick(school.lead(), looked(before), Set.of("entered"))))
                .containsExactly("handover.absent");
        assertThat(plugins.send.waiting(officer)).extracting(Waiting::present).containsExactly(false);

        plugins.destinations.arrive(harbour);
        assertThat(card().absent()).isEmpty();
        tick(school.lead(), Set.of("entered"));
        assertThat(only(card()).state()).isEqualTo(State.SENT);
    }

    @Test
    void a_plugin_that_fails_leaves_its_cards_as_they_are() {
        harbour.broken = true;
        plugins.look.run();

        assertThat(only(card()).state()).isEqualTo(State.READY);
        assertThat(plugins.destinations.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("Harbour"));
    }

    @Test
    void a_place_that_comes_later_hears_of_what_was_before() {
        plugins.destinations.arrive(new Harbour("anchor", "Anchor"));
        plugins.look.run();

        assertThat(plugins.send.list(officer, State.READY, Turn.to(1)).items())
                .extracting(line -> line.handOver().place().id())
                .containsExactlyInAnyOrder("harbour", "anchor");
    }

    @Test
    void another_school_sees_nothing_and_ticks_nothing() {
        var elsewhere = desk.school(school.body());
        var there = only(card());

        assertThatThrownBy(() -> plugins.see.at(elsewhere.lead(), school.id())).isInstanceOf(NotAllowed.class);
        assertThat(plugins.see.find(elsewhere.lead(), card().change().id())).isEmpty();
        assertThatThrownBy(() -> plugins.see.tick(elsewhere.lead(), looked(there), Set.of("entered")))
                .isInstanceOf(NotAllowed.class);
        assertThat(only(card()).state()).isEqualTo(State.READY);
    }

    @Test
    void a_hand_over_is_ticked_under_its_own_change_only() {
        var there = only(card());

        assertThatThrownBy(() -> plugins.see.tick(
                        school.lead(), new Looked(there.change() + 1, there.id(), there.version()), Set.of("entered")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_step_that_nobody_offers_is_refused_and_nothing_is_ticked() {
        var there = only(card());

        assertThat(codes(plugins.see.tick(school.lead(), looked(there), Set.of("entered", "sung"))))
                .containsExactly("handover.step");
        assertThat(only(card())).isEqualTo(there);
    }

    @Test
    void schools_and_readers_of_reports_do_not_send() {
        var reader = cast.staff(school.body(), Position.QUALITY_ASSURER);

        assertThatThrownBy(() -> plugins.send.make(school.head(), "harbour")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plugins.send.download(reader, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plugins.send.list(reader, State.READY, Turn.to(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void without_the_first_wall_the_second_shows_nothing_of_another_body() {
        var file = made();
        var there = card();
        var open = new PluginDesk(workshop, Walls.OPEN);
        open.destinations.arrive(harbour);
        var stranger = cast.staff(cast.body(), Position.QUALITY_ASSURER);

        assertThat(open.see.at(stranger, school.id())).isEmpty();
        assertThat(open.see.find(stranger, there.change().id())).isEmpty();
        assertThat(open.send.list(stranger, State.READY, Turn.to(1)).items()).isEmpty();
        assertThat(open.send.download(stranger, file)).isEmpty();
        assertThat(open.send.open(stranger, file)).isEmpty();
    }

    @Test
    void without_the_second_wall_the_first_still_asks_for_rows_of_its_own_body_only() throws SQLException {
        var file = made();
        var there = card();
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        Walls.without(PRIVATE, () -> {
            assertThat(plugins.see.find(stranger, there.change().id())).isEmpty();
            assertThat(plugins.send.list(stranger, State.READY, Turn.to(1)).items())
                    .isEmpty();
            assertThat(plugins.send.files(stranger)).isEmpty();
            assertThat(plugins.send.download(stranger, file)).isEmpty();
        });
    }

    private static Looked looked(HandOver handOver) {
        return new Looked(handOver.change(), handOver.id(), handOver.version());
    }

    private void tick(Caller caller, Set<String> steps) {
        var now = only(card());
        RegistrationDesk.require(plugins.see.tick(caller, looked(now), steps));
    }

    private Card card() {
        return plugins.see.at(school.lead(), school.id()).get(0);
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
