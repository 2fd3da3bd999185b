/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.SchoolDirectory.Stored;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.Correction;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

/** The register is taken in on one connection while an officer is at work on another. */
class ImportAtTheSameMomentTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(7_400_000);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);
    private final String urn = Integer.toString(NUMBER.incrementAndGet());
    private final String postcode = "ZQ%s 6AA".formatted(urn.substring(5));

    @Test
    void a_correction_that_is_not_committed_yet_is_waited_for_and_stays_in_force() {
        var school = known();

        var taking = workshop.transactions.in(officer.scope(), () -> {
            assertThat(correct(school)).isEmpty();
            return imported("Third Name");
        });

        assertThat(join(taking)).isEqualTo(new Stored(0, 0, 1));
        assertThat(entry(school).school().name()).isEqualTo("Corrected Name");
        assertThat(entry(school).of(Fact.NAME)).map(Correction::says).contains("Third Name");
        assertThat(workshop.registerNews.count(officer)).isOne();
    }

    @Test
    void a_correction_during_an_import_is_refused_and_leaves_the_register_in_force() {
        var school = known();

        var correction = workshop.transactions.in(Scope.platform(), () -> {
            registerSays("Third Name");
            var other = CompletableFuture.supplyAsync(() -> correct(school));
            AtTheSameMomentTest.untilSomebodyWaits(workshop, other);
            return other;
        });

        assertThat(join(correction)).extracting(Refusal::code).containsExactly("record.changed");
        assertThat(entry(school).school().name()).isEqualTo("Third Name");
        assertThat(entry(school).corrections()).isEmpty();
    }

    @Test
    void whoever_replaces_a_correction_while_the_register_agrees_with_it_is_told() {
        var school = known();
        assertThat(correct(school)).isEmpty();

        var correction = workshop.transactions.in(Scope.platform(), () -> {
            registerSays("Corrected Name");
            var other = CompletableFuture.supplyAsync(() -> correct(school, "Better Name"));
            AtTheSameMomentTest.untilSomebodyWaits(workshop, other);
            return other;
        });

        assertThat(join(correction)).extracting(Refusal::code).containsExactly("record.changed");
        assertThat(entry(school).corrections()).isEmpty();
    }

    @Test
    void a_school_added_under_the_urn_of_quite_another_is_not_turned_into_it() {
        var taking = workshop.transactions.in(officer.scope(), () -> {
            added("Misheard Academy");
            return imported("Somebody Else\u2019s School");
        });

        assertThat(join(taking)).isEqualTo(new Stored(0, 0, 1));
        assertThat(named("Misheard Academy")).isOne();
        assertThat(registerSays("Somebody Else\u2019s School")).isEqualTo(new Stored(1, 0, 0));
        assertThat(named("Misheard Academy")).isOne();
    }

    @Test
    void a_school_added_as_the_register_brings_it_becomes_one_with_it() {
        var taking = workshop.transactions.in(officer.scope(), () -> {
            added("Opening Moment Academy");
            return imported("Opening Moment Academy");
        });

        join(taking);
        assertThat(workshop.enterSchool.search(urn)).singleElement().satisfies(school -> {
            assertThat(school.origin().inRegister()).isTrue();
            assertThat(school.origin().added()).isPresent();
        });
    }

    private CompletableFuture<Stored> imported(String name) {
        workshop.transactions.sql();
        var other = CompletableFuture.supplyAsync(() -> registerSays(name));
        AtTheSameMomentTest.untilSomebodyWaits(workshop, other);
        return other;
    }

    private static <T> T join(CompletableFuture<T> other) {
        return other.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private SchoolId known() {
        registerSays("Register Name");
        var school = workshop.enterSchool.search(urn).get(0).id();
        cast.letIn(officer.body(), school);
        return school;
    }

    private Stored registerSays(String name) {
        return workshop.directory.store(List.of(RegisterMeetsAddedTest.registered(urn, name, postcode)));
    }

    private void added(String name) {
        workshop.addSchool
                .add(officer, AddSchoolTest.typed(name, "ZQ6 2AA", urn))
                .fold(id -> id, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    private int named(String name) {
        return workshop.enterSchool.search(name).size();
    }

    private List<Refusal> correct(SchoolId school) {
        return correct(school, "Corrected Name");
    }

    private List<Refusal> correct(SchoolId school, String name) {
        var entry = entry(school);
        return workshop.correctSchool.save(
                officer, school, new Edit(entry.text().with(Fact.NAME, name), "Heard from the head", entry.version()));
    }

    private Entry entry(SchoolId school) {
        return workshop.correctSchool.find(officer, school).orElseThrow();
    }
}
