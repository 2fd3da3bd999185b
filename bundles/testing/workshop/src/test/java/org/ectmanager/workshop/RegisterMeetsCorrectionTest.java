/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.SchoolDirectory.Stored;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.Correction.Kept;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register is taken in, and an appropriate body has corrected a school of it. */
class RegisterMeetsCorrectionTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(7_200_000);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);
    private final String urn = Integer.toString(NUMBER.incrementAndGet());
    private final String postcode = "ZQ%s 4AA".formatted(urn.substring(5));
    private SchoolId school;

    @BeforeEach
    void a_corrected_school() {
        registerSays("Register Name");
        school = workshop.enterSchool.search(urn).get(0).id();
        cast.letIn(officer.body(), school);
        correct(Fact.NAME, "Corrected Name");
    }

    @Test
    void the_same_register_again_leaves_the_correction_in_force_and_changes_nothing() {
        assertThat(registerSays("Register Name")).isEqualTo(new Stored(0, 0, 1));

        assertThat(entry().school().name()).isEqualTo("Corrected Name");
        assertThat(workshop.registerNews.count(officer)).isZero();
    }

    @Test
    void a_register_that_agrees_ends_the_correction() {
        registerSays("Corrected Name");

        assertThat(entry().corrections()).isEmpty();
        assertThat(entry().school().name()).isEqualTo("Corrected Name");
        registerSays("Later Name");
        assertThat(entry().school().name()).isEqualTo("Later Name");
    }

    @Test
    void a_register_that_says_something_new_is_shown_beside_the_correction() {
        registerSays("Third Name");

        assertThat(entry().school().name()).isEqualTo("Corrected Name");
        assertThat(entry().of(Fact.NAME)).hasValueSatisfying(correction -> {
            assertThat(correction.isNews()).isTrue();
            assertThat(correction.said()).isEqualTo("Register Name");
            assertThat(correction.says()).isEqualTo("Third Name");
        });
        assertThat(workshop.registerNews.count(officer)).isOne();
        assertThat(workshop.registerNews.list(officer, Turn.to(1)).items())
                .extracting(news -> news.school().id())
                .containsExactly(school);
        assertThat(workshop.registerNews.count(cast.staff(cast.body(), Position.AB_LEAD)))
                .isZero();
    }

    @Test
    void an_officer_keeps_the_correction_and_hears_of_it_no_more() {
        registerSays("Third Name");

        assertThat(workshop.registerNews.keep(officer, school, entry().version()))
                .isEmpty();

        assertThat(workshop.registerNews.count(officer)).isZero();
        assertThat(entry().school().name()).isEqualTo("Corrected Name");
        assertThat(entry().of(Fact.NAME))
                .hasValueSatisfying(correction -> assertThat(correction.says()).isEqualTo("Third Name"));
    }

    @Test
    void whoever_keeps_a_correction_of_another_body_does_not_become_its_author() {
        var second = cast.staff(cast.body(), Position.AB_LEAD);
        cast.letIn(second.body(), school);
        var corrected = entry().of(Fact.NAME).orElseThrow();
        registerSays("Third Name");
        workshop.clock.pass(Duration.ofDays(1));

        assertThat(workshop.registerNews.keep(second, school, entry().version()))
                .isEmpty();

        assertThat(entry().of(Fact.NAME)).hasValueSatisfying(kept -> {
            assertThat(kept.by()).isEqualTo(officer.body());
            assertThat(kept.at()).isEqualTo(corrected.at());
            assertThat(kept.reason()).isEqualTo("Heard from the head");
            assertThat(kept.kept()).contains(new Kept(second.body(), workshop.clock.instant()));
        });
    }

    @Test
    void a_correction_that_is_replaced_has_been_kept_by_nobody() {
        registerSays("Third Name");
        workshop.registerNews.keep(officer, school, entry().version());

        correct(Fact.NAME, "Better Name");

        assertThat(entry().of(Fact.NAME))
                .hasValueSatisfying(correction -> assertThat(correction.kept()).isEmpty());
    }

    @Test
    void without_the_first_wall_the_second_lets_a_keeper_change_nothing_that_another_body_said() {
        var second = cast.body();
        cast.letIn(second, school);
        registerSays("Third Name");

        for (var word : List.of("value = 'Stolen'", "reason = 'Stolen'", "said = 'Stolen'", "says = said")) {
            assertThatThrownBy(() -> changed(second, word + ", kept_by = current_body(), kept_at = now()"))
                    .hasMessageContaining("42501");
        }
        assertThatThrownBy(() -> changed(second, "said = says")).hasMessageContaining("42501");
        assertThatThrownBy(() -> changed(officer.body(), "kept_by = 'another', kept_at = now()"))
                .hasMessageContaining("42501");
        assertThat(changed(second, "said = says, kept_by = current_body(), kept_at = now()"))
                .isOne();
    }

    @Test
    void an_officer_takes_what_the_register_says() {
        correct(Fact.TOWN, "Marchbury");
        registerSays("Third Name");

        assertThat(workshop.registerNews.take(officer, school, entry().version()))
                .isEmpty();

        assertThat(entry().school().name()).isEqualTo("Third Name");
        assertThat(entry().school().town()).isEqualTo("Marchbury");
        assertThat(entry().of(Fact.NAME)).isEmpty();
        assertThat(entry().of(Fact.TOWN)).isPresent();
    }

    @Test
    void whoever_looked_before_the_import_is_told() {
        var seen = entry().version();
        workshop.directory.store(List.of(RegisterMeetsAddedTest.registered(urn, "Register Name", "ZQ4 2AA")));

        assertThat(workshop.correctSchool.save(
                        officer, school, new Edit(entry().text().with(Fact.TOWN, "Marchbury"), "Known", seen)))
                .extracting("code")
                .containsExactly("record.changed");
    }

    private Stored registerSays(String name) {
        return workshop.directory.store(List.of(RegisterMeetsAddedTest.registered(urn, name, postcode)));
    }

    private void correct(Fact fact, String value) {
        assertThat(workshop.correctSchool.save(
                        officer,
                        school,
                        new Edit(entry().text().with(fact, value), "Heard from the head", entry().version())))
                .isEmpty();
    }

    private int changed(BodyId by, String what) {
        return workshop.transactions.in(Scope.of(by), () -> workshop.transactions
                .sql()
                .change("update school_correction set " + what + " where school_id = ?", school.value()));
    }

    private Entry entry() {
        return workshop.correctSchool.find(officer, school).orElseThrow();
    }
}
