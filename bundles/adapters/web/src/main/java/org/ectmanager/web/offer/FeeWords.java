/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/**
 * A list of fees in plain words.
 *
 * @param inForce whether it holds today, or will
 */
public record FeeWords(FeeSchedule schedule, boolean inForce) {

    private static final String AGREED = " The head teacher agrees to it when signing a registration.";

    /** What every school pays, then what comes on top, as far as there is either. */
    public List<Table> tables() {
        return Stream.of(table("What schools pay", false), table("Extras", true))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** Those to which a head teacher agrees when signing (R10). */
    public static Table agreed(FeeSchedule schedule) {
        return columns("What your school pays from " + Days.of(schedule.from()))
                .rows(schedule.agreed().stream()
                        .map(fee -> row(fee, fee.sentences()))
                        .toList());
    }

    public String vat() {
        return schedule.vat().words();
    }

    private Table table(String caption, boolean extras) {
        return columns(caption + (inForce ? " since " : " from ") + Days.of(schedule.from()))
                .rows(schedule.fees().stream()
                        .filter(fee -> fee.extra() == extras)
                        .map(fee -> row(fee, fee.agreed() ? fee.sentences() + AGREED : fee.sentences()))
                        .toList());
    }

    private static Table columns(String caption) {
        return Table.of(caption, Table.words("For"), Table.numbers("Amount"), Table.words("When"));
    }

    private static List<Cell> row(Fee fee, String when) {
        return List.of(Cell.of(fee.name()), Cell.of(fee.amount()), Cell.of(when));
    }
}
