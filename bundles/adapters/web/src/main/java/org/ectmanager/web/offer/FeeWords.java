/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.Proration;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/**
 * A list of fees in plain words.
 *
 * @param inForce whether it holds today, or will
 */
public record FeeWords(FeeSchedule schedule, boolean inForce) {

    private static final int PENCE = 100;

    /** What every school pays, then what comes on top, as far as there is either. */
    public List<Table> tables() {
        return Stream.of(table("What schools pay", false), table("Extras", true))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    public String vat() {
        return schedule.vat().words();
    }

    private Table table(String caption, boolean extras) {
        return Table.of(
                        caption + (inForce ? " since " : " from ") + Days.of(schedule.from()),
                        Table.words("For"),
                        Table.numbers("Amount"),
                        Table.words("When"))
                .rows(schedule.fees().stream()
                        .filter(fee -> fee.extra() == extras)
                        .map(fee -> List.of(Cell.of(fee.name()), Cell.of(amount(fee.pence())), Cell.of(sentences(fee))))
                        .toList());
    }

    static String sentences(Fee fee) {
        var words =
                new StringBuilder("F").append(fee.event().words().substring(1)).append('.');
        if (fee.event().spansPeriod() && (fee.pence() > 0 || fee.proration() != Proration.IN_FULL)) {
            words.append(' ').append(fee.proration().words());
        }
        if (fee.leastPence() > 0) {
            words.append(" At least ").append(amount(fee.leastPence())).append(" is charged.");
        }
        return fee.where().isEmpty()
                ? words.toString()
                : words.append(' ').append(fee.where()).toString();
    }

    /** In pounds; with pence only where there are any. */
    static String amount(int pence) {
        if (pence == 0) {
            return "Free of charge";
        }
        return pence % PENCE == 0
                ? String.format(Locale.UK, "\u00A3%,d", pence / PENCE)
                : String.format(Locale.UK, "\u00A3%,d.%02d", pence / PENCE, pence % PENCE);
    }
}
