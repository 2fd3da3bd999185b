/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.contract;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.ectmanager.application.contract.ContractCorrection;
import org.ectmanager.application.contract.ContractCorrection.Settled;
import org.ectmanager.application.port.ContractCorrections.Listed;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** What is said of contracts, as lists. */
final class ContractsTable {

    private ContractsTable() {}

    /** What waits, whoever it is about. */
    static Table waiting(String caption, List<Listed> waiting, Function<ContractCorrection, String> href, Clock clock) {
        return Table.of(
                        caption,
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("Said with"),
                        Table.words("On"))
                .whenEmpty("No contract waits. When a school says with a report that one is wrong, it appears here.")
                .rows(waiting.stream()
                        .map(listed -> List.of(
                                Cell.of(Link.to(href.apply(listed.correction()), listed.teacher())),
                                Cell.of(listed.school()),
                                Cell.of(listed.report()),
                                Cell.of(Days.of(listed.correction().saidAt(), clock))))
                        .toList());
    }

    /** Everything that was said of one induction. */
    static Table ofOne(List<ContractCorrection> said, Clock clock) {
        return Table.of(
                        "Said to be wrong with the contract",
                        Table.words("On"),
                        Table.words("What is wrong"),
                        Table.words("What was done"))
                .rows(said.stream()
                        .map(correction -> List.of(
                                Cell.of(Days.of(correction.saidAt(), clock)),
                                Cell.of(correction.said()),
                                Cell.of(correction
                                        .settled()
                                        .map(Settled::answer)
                                        .orElse("Waits for the appropriate body"))))
                        .toList());
    }
}
