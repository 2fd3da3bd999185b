/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.agreement;

import java.time.Clock;
import java.util.List;
import org.ectmanager.application.agreement.AcceptAgreements.SchoolAgreement;
import org.ectmanager.application.agreement.Acceptance;
import org.ectmanager.spi.body.AgreementTime;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.words.Days;

/** How a school stands to the agreements of its appropriate body, as lists of pages show it. */
final class AgreementTables {

    private AgreementTables() {}

    static Table standing(String root, List<SchoolAgreement> all, Clock clock) {
        return Table.of(
                        "Agreements with your appropriate body",
                        Table.words("Agreement"),
                        Table.words("Accepted"),
                        Table.words("Where it stands"))
                .whenEmpty("Your appropriate body asks for none here.")
                .rows(all.stream()
                        .map(each -> List.of(
                                Cell.of(Link.to(
                                        root + "/" + each.agreement().id(),
                                        each.agreement().title())),
                                Cell.of(each.agreement().when().words()),
                                where(each, clock)))
                        .toList());
    }

    private static Cell where(SchoolAgreement each, Clock clock) {
        if (each.agreement().when() == AgreementTime.EACH_REGISTRATION) {
            return Cell.of(Tag.grey("With each registration"));
        }
        return each.standing()
                .map(accepted -> Cell.of("Accepted on " + Days.of(accepted.at(), clock) + " by "
                        + accepted.by().name()))
                .orElse(Cell.of(Tag.red("Not accepted")));
    }

    /** Who accepted what and when. */
    static SummaryList facts(Acceptance accepted, Clock clock) {
        return SummaryList.empty()
                .row(
                        "Accepted by",
                        accepted.by().name() + ", " + accepted.by().position().title())
                .row("On", Days.at(accepted.at(), clock))
                .row("Version", accepted.words().version());
    }
}
