/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.stream.Stream;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.web.component.SummaryList;

/** What the register says of a school, as facts to read. */
public final class SchoolFacts {

    private SchoolFacts() {}

    /** Enough to recognise it by. */
    public static SummaryList place(School school) {
        return withStatus(
                school,
                SummaryList.empty()
                        .row("Address", address(school))
                        .row("Kind of school", school.typeName())
                        .row("URN", known(school.urn())));
    }

    /** Everything that is known of it, as a card. */
    public static SummaryList all(School school, boolean corrected) {
        return withStatus(school, SummaryList.card(title(school, corrected)).row("Name", school.name()))
                .row("URN", known(school.urn()))
                .row("DfE number", known(school.number()))
                .row("Kind of school", school.typeName())
                .row("Phase", known(school.phase()))
                .row("Local authority", known(school.authority()))
                .row("Trust", school.trust().isBlank() ? "None" : school.trust())
                .row("Address", address(school))
                .row("Telephone", known(school.telephone()))
                .row("Website", known(school.website()));
    }

    /** That a school is open goes without saying. */
    private static SummaryList withStatus(School school, SummaryList facts) {
        return school.status() == EstablishmentStatus.OPEN
                ? facts
                : facts.row("Status", school.status().title());
    }

    private static String title(School school, boolean corrected) {
        if (school.origin().isAdded()) {
            return "Not in the register yet";
        }
        return corrected ? "As the register knows it, with corrections" : "As the register knows it";
    }

    private static String address(School school) {
        return String.join(
                "\n",
                Stream.of(school.street(), school.locality(), school.town(), school.county(), school.postcode())
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    private static String known(String text) {
        return text.isBlank() ? "Not known" : text;
    }
}
