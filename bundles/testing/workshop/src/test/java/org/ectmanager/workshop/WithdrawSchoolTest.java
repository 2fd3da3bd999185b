/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An appropriate body takes back a school that it added by mistake. */
class WithdrawSchoolTest {

    private static final String REASON = "It was added twice";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);

    @Test
    void a_school_that_was_withdrawn_is_gone_for_everybody() {
        var school = added("Gone Academy", "ZQ8 1BA");

        assertThat(withdraw(officer, school)).isEmpty();

        assertThat(workshop.enterSchool.search("Gone Academy")).isEmpty();
        assertThat(workshop.addSchool.find(officer, school)).isEmpty();
        assertThat(workshop.addSchool.list(officer, Turn.to(1)).items()).isEmpty();
        added("Gone Academy", "ZQ8 1BA");
    }

    @Test
    void the_trail_tells_of_it_with_its_name_and_the_reason_and_keeps_what_it_was() {
        var school = added("Trailed Academy", "ZQ8 2BA");

        withdraw(officer, school);

        assertThat(workshop.trail(officer.body(), 1)).singleElement().satisfies(told -> {
            assertThat(told.happening().kind()).isEqualTo("school.withdrawn");
            assertThat(told.happening().sentence())
                    .isEqualTo("Trailed Academy, a school that was added, was withdrawn");
            assertThat(told.happening().reason()).isEqualTo(REASON);
        });
        var kept = workshop.transactions.in(officer.scope(), () -> workshop.transactions
                .sql()
                .list(
                        "select old ->> 'name' old from audit_row where relation = 'school' and row_id = ?"
                                + " and new is null",
                        row -> row.text("old"),
                        Long.toString(school.value())));
        assertThat(kept).containsExactly("Trailed Academy");
    }

    @Test
    void a_reason_is_asked_for() {
        var school = added("Reasonless Academy", "ZQ8 3BA");

        assertThat(workshop.withdrawSchool.withdraw(officer, school, version(school), " "))
                .extracting(Refusal::code)
                .containsExactly("reason.none");
        assertThat(named("Reasonless Academy")).contains(school);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_school_with_which_somebody_registered_stays_whatever_became_of_that(State state) {
        var school = added("Registered " + state + " Academy", "ZQ8 4BA");
        register(officer.body(), school);
        workshop.transactions.run(officer.scope(), () -> workshop.transactions
                .sql()
                .change("update body_school set state = ? where school_id = ?", state, school.value()));

        assertThat(workshop.withdrawSchool.find(officer, school).orElseThrow().hindrances())
                .extracting(Refusal::code)
                .containsExactly("school.in-use");
        assertThat(withdraw(officer, school)).containsExactly("school.in-use");
    }

    @Test
    void a_school_that_registered_with_another_body_stays() {
        var school = added("Elsewhere Academy", "ZQ8 5BA");
        register(cast.body(), school);

        assertThat(withdraw(officer, school)).containsExactly("school.in-use");
        assertThat(named("Elsewhere Academy")).contains(school);
    }

    @Test
    void a_school_that_the_register_has_now_stays() {
        var school = added("Registered Now Academy", "ZQ8 6BA");
        workshop.transactions.run(Scope.platform(), () -> workshop.transactions
                .sql()
                .change("update school set in_register = true, urn = '7700001' where id = ?", school.value()));

        assertThat(workshop.withdrawSchool.find(officer, school).orElseThrow().hindrances())
                .extracting(Refusal::code)
                .containsExactly("school.in-register");
        assertThat(withdraw(officer, school)).containsExactly("school.in-register");
    }

    @Test
    void one_that_was_told_of_by_an_import_is_withdrawn_with_its_news() {
        var school = added("Lost Number Academy", "ZQ8 7BA", "7700002");
        workshop.directory.store(
                List.of(RegisterMeetsAddedTest.registered("7700002", "Quite Another School", "ZQ9 7BA")));

        assertThat(withdraw(officer, school)).isEmpty();
        assertThat(workshop.registerNews.count(officer)).isZero();
    }

    @Test
    void another_body_withdraws_none_that_it_did_not_add() {
        var school = added("Foreign Academy", "ZQ8 8BA");
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(workshop.withdrawSchool.find(stranger, school)).isEmpty();
        assertThat(workshop.withdrawSchool.withdraw(stranger, school, version(school), REASON))
                .extracting(Refusal::code)
                .containsExactly("school.not-here");
        assertThat(named("Foreign Academy")).contains(school);
    }

    @ParameterizedTest
    @EnumSource(
            value = Position.class,
            names = {"QUALITY_ASSURER", "DECISION_MAKER"})
    void whoever_adds_no_school_withdraws_none(Position position) {
        var school = added("Guarded " + position + " Academy", "ZQ8 9BA");
        var other = cast.staff(officer.body(), position);

        assertThatThrownBy(() -> workshop.withdrawSchool.withdraw(other, school, 1, REASON))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void of_two_officers_the_one_who_did_not_see_a_correction_withdraws_nothing() {
        var school = added("Overtaken Academy", "ZQ8 1BB");
        var seen = version(school);
        var entry = workshop.correctSchool.find(officer, school).orElseThrow();
        workshop.correctSchool.save(
                officer,
                school,
                new Edit(entry.text().with(Fact.NAME, "Corrected Academy"), "Its sign", entry.version()));

        assertThat(workshop.withdrawSchool.withdraw(officer, school, seen, REASON))
                .extracting(Refusal::code)
                .containsExactly("record.changed");
    }

    @Test
    void whoever_registers_while_it_is_withdrawn_is_told_that_it_is_gone() {
        var school = added("Vanishing Academy", "ZQ8 2BB");
        var body = officer.body();

        var registering = workshop.transactions.in(officer.scope(), () -> {
            assertThat(withdraw(officer, school)).isEmpty();
            var other = CompletableFuture.supplyAsync(() -> register(body, school));
            AtTheSameMomentTest.untilSomebodyWaits(workshop, other);
            return other;
        });

        assertThat(join(registering)).containsExactly("school.gone");
        assertThat(registrations(school)).isZero();
    }

    @Test
    void whoever_withdraws_it_while_somebody_registers_is_told_that_it_is_in_use() {
        var school = added("Lively Academy", "ZQ8 3BB");
        var version = version(school);
        var body = cast.body();

        var withdrawing = workshop.transactions.in(Scope.of(body), () -> {
            assertThat(register(body, school)).isEmpty();
            var other = CompletableFuture.supplyAsync(
                    () -> codes(workshop.withdrawSchool.withdraw(officer, school, version, REASON)));
            AtTheSameMomentTest.untilSomebodyWaits(workshop, other);
            return other;
        });

        assertThat(join(withdrawing)).containsExactly("school.in-use");
        assertThat(named("Lively Academy")).contains(school);
        assertThat(workshop.enterSchool.standing(body, school)).isPresent();
    }

    @Test
    void without_the_first_wall_the_second_withdraws_no_school_of_another_body_and_deletes_none() {
        var school = added("Walled Academy", "ZQ8 4BB");

        var came = workshop.transactions.in(Scope.of(cast.body()), () -> workshop.transactions
                .sql()
                .list("select withdraw_school(?, 1) came", row -> row.text("came"), school.value()));
        var deleted = workshop.transactions.in(
                officer.scope(),
                () -> workshop.transactions.sql().change("delete from school where id = ?", school.value()));

        assertThat(came).containsExactly("NOT_HERE");
        assertThat(deleted).isZero();
    }

    private List<String> withdraw(Caller caller, SchoolId school) {
        return codes(workshop.withdrawSchool.withdraw(caller, school, version(school), REASON));
    }

    private long version(SchoolId school) {
        return workshop.withdrawSchool.find(officer, school).orElseThrow().version();
    }

    private List<String> register(BodyId body, SchoolId school) {
        var email = "head-%d@school.example".formatted(school.value());
        return codes(workshop.enterSchool.register(
                body,
                school,
                new PersonForm(Position.HEAD_TEACHER.name(), "Hedy", "Quill", "01632 960001", email, email, "no")));
    }

    private long registrations(SchoolId school) {
        return workshop.transactions
                .in(officer.scope(), () -> workshop.transactions
                        .sql()
                        .first(
                                "select count(*) found from body_school where school_id = ?",
                                row -> row.number("found"),
                                school.value()))
                .orElseThrow();
    }

    private List<SchoolId> named(String name) {
        return workshop.enterSchool.search(name).stream().map(School::id).toList();
    }

    private SchoolId added(String name, String postcode) {
        return added(name, postcode, "");
    }

    private SchoolId added(String name, String postcode, String urn) {
        return workshop.addSchool
                .add(officer, AddSchoolTest.typed(name, postcode, urn))
                .fold(id -> id, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private static <T> T join(CompletableFuture<T> other) {
        return other.orTimeout(30, TimeUnit.SECONDS).join();
    }
}
