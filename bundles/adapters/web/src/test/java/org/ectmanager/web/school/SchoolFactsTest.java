/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.port.Schools.Origin;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.SummaryList;
import org.junit.jupiter.api.Test;

class SchoolFactsTest {

    @Test
    void the_locality_stands_in_the_address_between_street_and_town() {
        var school = school(EstablishmentStatus.OPEN);

        for (var facts : List.of(SchoolFacts.place(school), SchoolFacts.all(school, false))) {
            assertThat(fact(facts, "Address"))
                    .contains("1 Quarry Lane\nQuarry End\nKestrelford\nKestrelshire\nZZ1 1AA");
        }
    }

    @Test
    void a_school_that_is_closed_says_so() {
        var school = school(EstablishmentStatus.CLOSED);

        for (var facts : List.of(SchoolFacts.place(school), SchoolFacts.all(school, false))) {
            assertThat(fact(facts, "Status")).contains("Closed");
        }
    }

    @Test
    void that_a_school_is_open_goes_without_saying() {
        assertThat(fact(SchoolFacts.all(school(EstablishmentStatus.OPEN), false), "Status"))
                .isEmpty();
    }

    private static Optional<String> fact(SummaryList facts, String key) {
        return facts.rows().stream()
                .filter(row -> row.key().equals(key))
                .map(SummaryList.Row::value)
                .findFirst();
    }

    private static School school(EstablishmentStatus status) {
        return new School(
                new SchoolId(1),
                "123456",
                "Quarry Bank",
                1,
                "Community school",
                "Primary",
                "1 Quarry Lane",
                "Quarry End",
                "Kestrelford",
                "Kestrelshire",
                "ZZ1 1AA",
                "",
                "",
                "Kestrelshire",
                "873/2001",
                false,
                Optional.empty(),
                "",
                status,
                Origin.REGISTER);
    }
}
