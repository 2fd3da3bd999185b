/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.util.List;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.words.Days;

/** Early career teachers as a list. */
public final class EctTable {

    private EctTable() {}

    /** @param root the address below which each record has its own */
    public static Table of(String root, List<Induction> inductions) {
        return Table.of(
                        "Early career teachers",
                        Table.words("Name"),
                        Table.words("Start of induction"),
                        Table.words("Where it stands"))
                .whenEmpty(
                        "There is no early career teacher yet. Once a registration is authorised, the teacher appears"
                                + " here, with where their induction stands.")
                .rows(inductions.stream()
                        .map(induction -> List.of(
                                Cell.of(Link.to(
                                        root + "/" + induction.id(),
                                        induction.name().full())),
                                Cell.of(Days.of(induction.startsOn())),
                                Cell.of(tag(induction.state()))))
                        .toList());
    }

    static Tag tag(State state) {
        return switch (state) {
            case OPEN -> Tag.blue(state.title());
            case PASSED -> Tag.green(state.title());
            case FAILED -> Tag.red(state.title());
            case LEFT -> Tag.grey(state.title());
        };
    }
}
