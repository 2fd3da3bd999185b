/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.SchoolDirectory.Stored;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.Correction;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.domain.school.EstablishmentType;
import org.ectmanager.domain.school.Lifetime;
import org.ectmanager.domain.school.RegisteredSchool;
import org.ectmanager.domain.school.RegisteredSchool.AgeRange;
import org.ectmanager.domain.school.RegisteredSchool.Contact;
import org.ectmanager.domain.school.RegisteredSchool.District;
import org.ectmanager.domain.school.RegisteredSchool.LocalAuthority;
import org.ectmanager.domain.school.RegisteredSchool.Standing;
import org.ectmanager.domain.school.RegisteredSchool.Trust;
import org.ectmanager.domain.school.SchoolAddress;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.school.Urn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register is taken in, and has a school that an appropriate body added before. */
class RegisterMeetsAddedTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(7_100_000);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);
    private final String urn = Integer.toString(NUMBER.incrementAndGet());

    @Test
    void the_two_become_one_and_what_hangs_on_the_school_stays() {
        var id = added("Opening Academy", "ZQ3 1AA", urn);
        var lead = cast.letIn(officer.body(), id);

        var stored = workshop.directory.store(List.of(registered(urn, "Opening Academy Trust School", "ZQ3 1AA")));

        assertThat(stored).isEqualTo(new Stored(0, 1, 0));
        assertThat(found(id).name()).isEqualTo("Opening Academy Trust School");
        assertThat(found(id).origin().inRegister()).isTrue();
        assertThat(found(id).origin().added()).isPresent();
        assertThat(workshop.schoolDetails.own(lead)).extracting(School::id).containsExactly(id);
        assertThat(workshop.enterSchool.search(urn)).hasSize(1);
    }

    @Test
    void its_appropriate_body_sees_what_is_corrected_since_and_corrects_it_where_it_works_with_it() {
        var id = added("Joined Academy", "ZQ3 9AA", urn);
        assertThat(workshop.addSchool.find(officer, id))
                .hasValueSatisfying(one -> assertThat(one.mayBeCorrected()).isTrue());
        workshop.directory.store(List.of(registered(urn, "Joined Academy", "ZQ3 9AA")));
        assertThat(workshop.addSchool.find(officer, id))
                .hasValueSatisfying(one -> assertThat(one.mayBeCorrected()).isFalse());

        cast.letIn(officer.body(), id);
        var entry = workshop.correctSchool.find(officer, id).orElseThrow();
        workshop.correctSchool.save(
                officer, id, new Edit(entry.text().with(Fact.NAME, "Rejoined Academy"), "Its sign", entry.version()));

        assertThat(workshop.addSchool.find(officer, id)).hasValueSatisfying(one -> {
            assertThat(one.mayBeCorrected()).isTrue();
            assertThat(one.school().name()).isEqualTo("Rejoined Academy");
            assertThat(one.corrections()).extracting(Correction::says).containsExactly("Joined Academy");
        });
    }

    @Test
    void a_mistyped_urn_turns_no_school_into_another() {
        var id = added("Mistyped Academy", "ZQ3 2AA", urn);

        var stored = workshop.directory.store(List.of(registered(urn, "Somebody Else’s School", "ZQ9 9AA")));

        assertThat(stored).isEqualTo(new Stored(1, 0, 0));
        assertThat(found(id).name()).isEqualTo("Mistyped Academy");
        assertThat(found(id).urn()).isEmpty();
        assertThat(found(id).origin().isAdded()).isTrue();
        assertThat(workshop.enterSchool.search(urn)).extracting(School::name).containsExactly("Somebody Else’s School");
    }

    @ParameterizedTest
    @CsvSource({"St. Spelling’s C.E. School, st spellings ce school", "Owl-Hurst (Infants), OWLHURST INFANTS"})
    void the_name_is_the_same_under_another_spelling(String typed, String name) {
        var id = added(typed, "ZQ3 2AB", urn);

        workshop.directory.store(List.of(registered(urn, name, "ZQ9 9AB")));

        assertThat(found(id).origin().inRegister()).isTrue();
        assertThat(found(id).name()).isEqualTo(name);
    }

    @Test
    void the_postcode_is_the_same_with_or_without_its_blank() {
        var id = added("First Named Academy", "ZQ3 2AC", urn);

        workshop.directory.store(List.of(registered(urn, "Otherwise Named Academy", "zq32ac")));

        assertThat(found(id).origin().inRegister()).isTrue();
    }

    @Test
    void the_same_register_again_changes_nothing() {
        added("Again Academy", "ZQ3 3AA", urn);
        var register = List.of(registered(urn, "Again Academy", "ZQ3 3AA"));
        workshop.directory.store(register);

        assertThat(workshop.directory.store(register)).isEqualTo(new Stored(0, 0, 1));
    }

    @Test
    void an_officer_says_which_entry_it_is_and_the_two_become_one() {
        var id = added("Unnumbered Academy", "ZQ3 4AA", "");
        var lead = cast.letIn(officer.body(), id);
        workshop.directory.store(List.of(registered(urn, "Unnumbered Academy School", "ZQ3 4AA")));

        assertThat(join(id)).isEmpty();

        assertThat(workshop.enterSchool.search(urn)).extracting(School::id).containsExactly(id);
        assertThat(found(id).name()).isEqualTo("Unnumbered Academy School");
        assertThat(found(id).street()).isEqualTo("1 Register Lane");
        assertThat(found(id).origin().inRegister()).isTrue();
        assertThat(workshop.schoolDetails.own(lead)).extracting(School::id).containsExactly(id);
        assertThat(workshop.trail(officer.body(), 1))
                .extracting("happening.kind")
                .containsExactly("school.joined");
    }

    @Test
    void a_urn_that_the_register_does_not_have_yet_is_noted_for_the_day_it_comes() {
        var id = added("Early Academy", "ZQ3 5AA", "");

        assertThat(join(id)).isEmpty();
        workshop.directory.store(List.of(registered(urn, "Early Academy", "ZQ3 5AA")));

        assertThat(workshop.enterSchool.search(urn)).extracting(School::id).containsExactly(id);
        assertThat(found(id).origin().inRegister()).isTrue();
    }

    @Test
    void an_entry_of_another_name_at_another_place_is_not_taken_for_it() {
        var id = added("Careful Academy", "ZQ3 6AA", "");
        workshop.directory.store(List.of(registered(urn, "Quite Another School", "ZQ9 8AA")));

        assertThat(join(id)).containsExactly("urn.another");
        assertThat(found(id).name()).isEqualTo("Careful Academy");
    }

    @Test
    void an_entry_under_another_spelling_of_the_name_is_taken_for_it() {
        var id = added("St. Joined’s C.E. School", "ZQ3 6AB", "");
        workshop.directory.store(List.of(registered(urn, "St Joineds CE School", "ZQ9 8AB")));

        assertThat(join(id)).isEmpty();
        assertThat(found(id).name()).isEqualTo("St Joineds CE School");
    }

    @Test
    void an_entry_with_which_somebody_works_stays_another_school() {
        var id = added("Doubled Academy", "ZQ3 7AA", "");
        workshop.directory.store(List.of(registered(urn, "Doubled Academy", "ZQ3 7AA")));
        var entry = workshop.enterSchool.search(urn).get(0).id();
        cast.letIn(cast.body(), entry);

        assertThat(join(id)).containsExactly("urn.in-use");
        assertThat(found(entry).origin().added()).isEmpty();
    }

    @Test
    void without_the_first_wall_the_second_joins_no_school_of_another_body() {
        var id = added("Guarded Academy", "ZQ3 8AA", "");
        workshop.directory.store(List.of(registered(urn, "Guarded Academy", "ZQ3 8AA")));

        var came = workshop.transactions.in(Scope.of(cast.body()), () -> workshop.transactions
                .sql()
                .list("select join_register(?, ?) came", row -> row.text("came"), id.value(), urn));

        assertThat(came).containsExactly("NOT_HERE");
        assertThat(found(id).origin().isAdded()).isTrue();
    }

    private List<String> join(SchoolId id) {
        var version = workshop.correctSchool.find(officer, id).orElseThrow().version();
        return workshop.joinRegister.join(officer, id, version, urn).stream()
                .map(Refusal::code)
                .toList();
    }

    private SchoolId added(String name, String postcode, String number) {
        return workshop.addSchool
                .add(officer, AddSchoolTest.typed(name, postcode, number))
                .fold(id -> id, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    private School found(SchoolId id) {
        return workshop.transactions
                .in(Scope.nobody(), () -> workshop.schools.find(id))
                .orElseThrow();
    }

    static RegisteredSchool registered(String urn, String name, String postcode) {
        return registered(urn, name, postcode, "Kestrelford");
    }

    static RegisteredSchool registered(String urn, String name, String postcode, String town) {
        return new RegisteredSchool(
                new Urn(urn),
                name,
                new EstablishmentType(34, "Academy converter"),
                EstablishmentStatus.OPEN,
                Lifetime.unknown(),
                new LocalAuthority("991", "Northshire"),
                new District("", ""),
                "4001",
                "",
                "Primary",
                new AgeRange(4, 11),
                new SchoolAddress("1 Register Lane", "", "", town, "Northshire", postcode),
                new Contact("01632960001", "", ""),
                new Trust("", ""),
                new Standing(false, false, LocalDate.MIN));
    }
}
