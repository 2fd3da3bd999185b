/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.SeeHandOvers.Card;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.application.team.ChangeTeam.Seen;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Difference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes after a registration, and how places that heard of it, or did not yet, hear of that. */
class LaterChangesTest extends AtTheHarbour {

    @BeforeEach
    void every_place_was_asked() {
        plugins.look.run();
    }

    @Test
    void while_nothing_changes_there_is_no_more_to_tell() {
        sent();
        plugins.look.run();
        plugins.look.run();

        assertThat(cards()).hasSize(1);
        assertThat(workshop.transactions.in(officer.scope(), () -> plugins.handOvers.moved(10)))
                .isEmpty();
    }

    @Test
    void what_changes_before_a_place_is_told_is_told_with_it() {
        mentorsEmail("new.mara@school.example");
        plugins.look.run();

        assertThat(cards()).hasSize(1);
        assertThat(latest().kind()).isEqualTo(ChangeKind.REGISTERED);
        assertThat(latest().differences()).isEmpty();
        made();
        assertThat(told().support()
                        .mentor()
                        .orElseThrow()
                        .mentor()
                        .email()
                        .orElseThrow()
                        .value())
                .isEqualTo("new.mara@school.example");
    }

    @Test
    void what_changes_afterwards_is_told_anew_and_says_what_is_otherwise() {
        sent();
        mentorsEmail("new.mara@school.example");
        plugins.look.run();

        assertThat(latest().kind()).isEqualTo(ChangeKind.DETAILS_CHANGED);
        assertThat(latest().differences())
                .extracting(Difference::inWords)
                .containsExactly("the mentor\u2019s e-mail address: was mara@school.example, is now"
                        + " new.mara@school.example");
        assertThat(only(cards().get(0)).state()).isEqualTo(State.READY);
        assertThat(only(cards().get(1)).state()).isEqualTo(State.SENT);
    }

    @Test
    void another_mentor_is_paired_from_today_and_the_one_before_until_yesterday() {
        sent();
        workshop.clock.pass(Duration.ofDays(40));
        named(Map.of("mentor", Long.toString(anotherMentor())));
        plugins.follow.run();

        var support = latest().support();
        assertThat(latest().kind()).isEqualTo(ChangeKind.MENTOR_CHANGED);
        assertThat(support.mentor().orElseThrow().mentor().name().full()).isEqualTo("Olga Mentor");
        assertThat(support.mentor().orElseThrow().from()).isEqualTo(LocalDate.of(2026, 10, 11));
        assertThat(support.formerMentor().orElseThrow().mentor().name().full()).isEqualTo("Mara Mentor");
        assertThat(support.formerMentor().orElseThrow().until()).contains(LocalDate.of(2026, 10, 10));
    }

    /** R5: it is one here too, so it is told like one. */
    @Test
    void an_extension_decided_in_wales_is_told_with_the_registration_or_after_it() {
        sql("update induction set extended_in_wales = 1.5 where body = ? and id = ?");
        plugins.look.run();
        assertThat(latest().kind()).isEqualTo(ChangeKind.REGISTERED);
        assertThat(latest().differences())
                .extracting(Difference::inWords)
                .containsExactly("the induction: extended by 1.5 terms in Wales");

        sent();
        sql("update induction set extended_in_wales = 1 where body = ? and id = ?");
        plugins.look.run();
        assertThat(latest().kind()).isEqualTo(ChangeKind.EXTENDED);
        assertThat(latest().differences())
                .extracting(Difference::inWords)
                .containsExactly(
                        "the induction: was extended by 1.5 terms in Wales, is now extended by 1 term in Wales");
    }

    @Test
    void another_tutor_is_a_change() {
        sent();
        var tutor = cast.at(school.body(), school.id(), Position.INDUCTION_TUTOR);
        named(Map.of("tutor", Long.toString(tutor.person().value())));
        plugins.follow.run();

        assertThat(latest().kind()).isEqualTo(ChangeKind.TUTOR_CHANGED);
        assertThat(latest().support().tutor().orElseThrow().name()).isEqualTo(tutor.name());
    }

    @Test
    void several_changes_that_nobody_heard_of_are_one_with_all_differences() {
        sent();
        mentorsEmail("new.mara@school.example");
        plugins.look.run();
        sql("update contract set fte = 0.6 where body = ? and induction_id = ?");
        plugins.look.run();

        assertThat(cards()).hasSize(2);
        assertThat(latest().kind()).isEqualTo(ChangeKind.CONTRACT_CHANGED);
        assertThat(latest().induction().fte()).hasToString("0.6");
        assertThat(latest().differences())
                .extracting(Difference::what)
                .containsExactly("full-time equivalent", "the mentor\u2019s e-mail address");
    }

    @Test
    void what_is_as_before_again_is_nothing_to_tell() {
        sent();
        mentorsEmail("new.mara@school.example");
        plugins.look.run();
        mentorsEmail("mara@school.example");
        plugins.look.run();

        assertThat(plugins.send.waiting(officer)).isEmpty();
        assertThat(cards().stream().filter(card -> !card.handOvers().isEmpty())).hasSize(1);
    }

    @Test
    void whoever_leaves_before_a_place_was_told_is_told_as_left_alone() {
        leaves(LocalDate.of(2026, 12, 18));
        plugins.look.run();

        assertThat(latest().kind()).isEqualTo(ChangeKind.LEFT);
        assertThat(latest().effectiveOn()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(latest().induction().endedOn()).contains(LocalDate.of(2026, 12, 18));
        assertThat(plugins.send.waiting(officer))
                .extracting(waiting -> waiting.count())
                .containsExactly(1L);
        assertThat(cards().get(1).handOvers()).isEmpty();
    }

    @Test
    void a_change_while_a_file_waits_is_told_after_it() {
        var file = made();
        mentorsEmail("new.mara@school.example");
        plugins.look.run();
        RegistrationDesk.require(plugins.send.sent(officer, file, 1));

        assertThat(only(cards().get(0)).state()).isEqualTo(State.READY);
        assertThat(latest().kind()).isEqualTo(ChangeKind.DETAILS_CHANGED);
    }

    @Test
    void once_that_file_is_discarded_the_first_change_tells_both() {
        var file = made();
        mentorsEmail("new.mara@school.example");
        plugins.look.run();
        RegistrationDesk.require(plugins.send.discard(officer, file, 1));
        plugins.look.run();

        assertThat(plugins.send.waiting(officer))
                .extracting(waiting -> waiting.count())
                .containsExactly(1L);
        RegistrationDesk.require(plugins.send.sent(officer, made(), 1));
        plugins.look.run();
        assertThat(told().kind()).isEqualTo(ChangeKind.REGISTERED);
        assertThat(plugins.send.waiting(officer)).isEmpty();
    }

    @Test
    void each_place_hears_of_what_it_has_not_heard() {
        var anchor = new Harbour("anchor", "Anchor");
        plugins.destinations.arrive(anchor);
        plugins.look.run();
        sent();
        mentorsEmail("new.mara@school.example");
        plugins.look.run();

        assertThat(plugins.send.list(officer, State.READY, Turn.to(1)).items())
                .extracting(line -> line.handOver().place().id(), line -> line.what())
                .containsExactlyInAnyOrder(tuple("anchor", "Registered"), tuple("harbour", "Details changed"));
    }

    @Test
    void a_place_that_fails_leaves_the_others_to_hear_of_it() {
        var anchor = new Harbour("anchor", "Anchor");
        plugins.destinations.arrive(anchor);
        plugins.look.run();
        sent();
        anchor.broken = true;
        mentorsEmail("new.mara@school.example");
        plugins.look.run();

        assertThat(plugins.send.waiting(officer))
                .extracting(waiting -> waiting.place().id(), waiting -> waiting.count())
                .contains(tuple("harbour", 1L));
    }

    @Test
    void a_contract_that_was_settled_is_told() {
        sent();
        settled(officer);

        assertThat(latest().kind()).isEqualTo(ChangeKind.CONTRACT_CHANGED);
        assertThat(latest().differences())
                .extracting(Difference::inWords)
                .containsExactly("the contract: corrected with the appropriate body");
    }

    @Test
    void a_statement_about_the_contract_that_the_school_took_back_is_no_change() {
        sent();
        settled(school.tutor());

        assertThat(cards()).hasSize(1);
    }

    private void settled(Caller by) {
        var induction = induction().id();
        workshop.transactions.run(officer.scope(), () -> {
            var correction = workshop.ids.next();
            workshop.transactions
                    .sql()
                    .change(
                            """
                            insert into contract_correction (body, id, induction_id, report_id, school_id, said, said_at,
                                                             said_by, settled_at, settled_by)
                            select body, ?, induction_id, id, ?, '0.8', current_moment(), ?, current_moment(), ?
                              from report where body = ? and induction_id = ? order by id limit 1
                            """,
                            correction,
                            school.id().value(),
                            school.tutor().person().value(),
                            by.person().value(),
                            school.body().value(),
                            induction);
            workshop.outbox.put("contract.settled", Map.of("correction", Long.toString(correction)));
        });
        plugins.follow.run();
    }

    private void leaves(LocalDate on) {
        sql("update contract set ends_on = '" + on + "' where body = ? and induction_id = ?");
        var induction = induction();
        workshop.transactions.run(officer.scope(), () -> desk.inductions.save(induction.ended(Induction.State.LEFT)));
    }

    /** As the school does it on its page. */
    private void named(Map<String, String> typed) {
        var induction = induction();
        RegistrationDesk.require(
                desk.team.change(school.lead(), school.id(), new Seen(induction.id(), induction.version()), typed));
    }

    private long anotherMentor() {
        RegistrationDesk.require(workshop.manageMentors.add(
                school.lead(), school.id(), new MentorForm("Olga", "Mentor", "olga@school.example", "")));
        return workshop.manageMentors.at(school.lead(), school.id()).stream()
                .filter(mentor -> mentor.name().given().equals("Olga"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Induction induction() {
        return desk.inductionsAt(school).get(0);
    }

    private void sql(String statement) {
        var induction = induction().id();
        workshop.transactions.run(officer.scope(), () -> workshop.transactions
                .sql()
                .change(statement, school.body().value(), induction));
    }

    private void sent() {
        RegistrationDesk.require(plugins.send.sent(officer, made(), 1));
    }

    private Change told() {
        return harbour.told.get(harbour.told.size() - 1);
    }

    private Change latest() {
        return cards().get(0).change().value();
    }

    private List<Card> cards() {
        return plugins.see.at(school.lead(), school.id());
    }
}
