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
import org.ectmanager.domain.people.Position;
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
    void a_mistyped_urn_turns_no_school_into_another() {
        var id = added("Mistyped Academy", "ZQ3 2AA", urn);

        var stored = workshop.directory.store(List.of(registered(urn, "Somebody Else’s School", "ZQ9 9AA")));

        assertThat(stored).isEqualTo(new Stored(1, 0, 0));
        assertThat(found(id).name()).isEqualTo("Mistyped Academy");
        assertThat(found(id).urn()).isEmpty();
        assertThat(found(id).origin().isAdded()).isTrue();
        assertThat(workshop.enterSchool.search(urn)).extracting(School::name).containsExactly("Somebody Else’s School");
    }

    @Test
    void the_same_register_again_changes_nothing() {
        added("Again Academy", "ZQ3 3AA", urn);
        var register = List.of(registered(urn, "Again Academy", "ZQ3 3AA"));
        workshop.directory.store(register);

        assertThat(workshop.directory.store(register)).isEqualTo(new Stored(0, 0, 1));
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
                new SchoolAddress("1 Register Lane", "", "", "Kestrelford", "Northshire", postcode),
                new Contact("01632960001", "", ""),
                new Trust("", ""),
                new Standing(false, false, LocalDate.MIN));
    }
}
