/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.ectmanager.application.port.AnnouncedChanges.Listed;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** What reports say of posts that end or change, as lists. */
public final class AnnouncedTable {

    private AnnouncedTable() {}

    /** What is not on record yet, whoever it is about. */
    public static Table waiting(List<Listed> waiting, Function<Listed, String> href) {
        return Table.of(
                        "Posts that end or change, and are not on record yet",
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("What happens"),
                        Table.words("Said with"))
                .whenEmpty("No post waits. When a report says that a teacher leaves or that the contract changes, it"
                        + " appears here until it is on record. The school records it, or you do.")
                .rows(waiting.stream()
                        .map(listed -> List.of(
                                Cell.of(Link.to(
                                        href.apply(listed), listed.teacher().full())),
                                Cell.of(listed.school()),
                                Cell.of(AnnouncedWords.happens(listed)),
                                Cell.of(listed.report())))
                        .toList());
    }

    static Table ofOne(Listed listed, Clock clock) {
        return Table.of(
                        "Said with a report, and not on record yet",
                        Table.words("What happens"),
                        Table.words("Said with"),
                        Table.words("On"))
                .row(
                        Cell.of(AnnouncedWords.happens(listed)),
                        Cell.of(listed.report()),
                        Cell.of(Days.of(listed.change().saidAt(), clock)));
    }
}
